package dev.parley.reconcile;

import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Delegation;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims about rounds, delegations, memorandums, terms and proposals are about one matter, and what they make of it. */
class TalksTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-03");
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-03");
    private static final Told WIRE = Told.in("wire").on("2025-06-03");
    private static final Told PAPER = Told.in("paper").on("2025-06-03");

    @Nested
    class Rounds {
        private static final TalksRound SECOND = round("Istanbul", "2025-06-02").withOrdinal(2);

        @Test
        void oneDayAndCityIsOneRound() {
            assertThat(labels(WIRE.that(round("Istanbul", "2025-06-02")), PAPER.that(SECOND)))
                    .containsExactly("Istanbul 2025-06-02 round 2");
        }

        @Test
        void twoCitiesOnOneDayAreTwoRounds() {
            assertThat(labels(WIRE.that(round("Istanbul", "2025-06-02")), PAPER.that(round("Doha", "2025-06-02"))))
                    .containsExactly("Doha 2025-06-02", "Istanbul 2025-06-02");
        }

        @Test
        void ofOneDayWithoutCityIsOneRoundAndOfTwoDaysTwo() {
            TalksRound june =
                    TalksRound.builder().date(DateSpan.parse("2025-06-02")).build();
            TalksRound may = june.withDate(DateSpan.parse("2025-05-16"));
            assertThat(labels(KYIV.that(may), MOSCOW.that(june), PAPER.that(june), WIRE.that(june)))
                    .containsExactly("2025-05-16", "2025-06-02");
        }

        @Test
        void oneOrdinalWithinThreeDaysIsOneRoundWithItsDayContested() {
            Matter matter = only(
                    WIRE.that(SECOND),
                    PAPER.that(round("Istanbul", "2025-06-03").withOrdinal(2)));
            assertThat(matter.contested()).extracting(Aspect::name).containsExactly("date");
        }

        @Test
        void oneOrdinalWeeksApartIsTwoRounds() {
            assertThat(labels(
                            WIRE.that(SECOND),
                            PAPER.that(round("Geneva", "2025-07-20").withOrdinal(2))))
                    .hasSize(2);
        }

        @Test
        void aLaterMentionJoinsTheOneRoundThatItCanBeAbout() {
            TalksRound lasting = TalksRound.builder()
                    .ordinal(2)
                    .minutes(Quantity.parse("~60"))
                    .build();
            assertThat(labels(WIRE.that(SECOND), PAPER.that(lasting))).hasSize(1);
            assertThat(labels(
                            WIRE.that(SECOND),
                            WIRE.that(round("Istanbul", "2024-06-02").withOrdinal(2)),
                            PAPER.that(lasting)))
                    .contains("undated round 2");
        }

        @Test
        void aRoundToComeIsAsItIsExpected() {
            TalksRound next = round("Istanbul", "2025-06-20/2025-06-30");
            Matter matter = only(
                    WIRE.as(Stance.EXPECTED).that(next),
                    PAPER.as(Stance.PROPOSED).that(next));
            assertThat(matter.aspect(AspectKey.DATE).orElseThrow().reason())
                    .isEqualTo("2 origins agree on 2025-06-20/2025-06-30: text paper, text wire.");
        }

        @Test
        void whatWasExpectedOfARoundStandsBesideWhatItWas() {
            Matter matter = only(
                    WIRE.that(SECOND.withVenue("the Ciragan Palace")),
                    PAPER.as(Stance.EXPECTED).that(SECOND.withVenue("the Dolmabahce Palace")));
            assertThat(matter.contested()).isEmpty();
            assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().comparisons())
                    .hasToString("[expected the Dolmabahce Palace (text paper)]");
        }

        @Test
        void ofTheSpellingsOfOneNameOneIsShownWhoeverUsesIt() {
            for (String[] venues : new String[][] {
                {"the Dolmabahce Palace", "Dolmabahçe Palace"}, {"Dolmabahçe Palace", "the Dolmabahce Palace"}
            }) {
                Matter matter = only(PAPER.that(SECOND.withVenue(venues[0])), WIRE.that(SECOND.withVenue(venues[1])));
                assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().positions())
                        .hasToString("[Dolmabahçe Palace (text paper, text wire)]");
            }
        }

        @Test
        void aNameInFullIsNarrowerThanAPartOfIt() {
            Matter matter =
                    only(WIRE.that(SECOND.withVenue("Çırağan Palace")), PAPER.that(SECOND.withVenue("the palace")));
            assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().reason())
                    .isEqualTo(
                            "2 origins state the palace and Çırağan Palace, which meet in Çırağan Palace: text paper,"
                                    + " text wire.");
        }

        private static TalksRound round(String city, String date) {
            return TalksRound.builder().city(city).date(DateSpan.parse(date)).build();
        }
    }

    @Nested
    class Delegates {
        @Test
        void nobodyIsAssistantAndChiefOfStaffAtOnce() {
            Matter matter = person(
                    WIRE.that(office("Vladimir Medinsky", RU, "the Russian President's assistant")),
                    PAPER.that(office("Medinsky", RU, "the Russian president's chief of staff")));
            assertThat(matter.label()).isEqualTo("Vladimir Medinsky of RU");
            assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().reason())
                    .isEqualTo(
                            "the Russian President's assistant by 1 origin (text wire), against the Russian president's"
                                    + " chief of staff by 1 origin (text paper).");
        }

        @Test
        void officesOfTwoKindsGoTogether() {
            Matter matter = person(
                    WIRE.that(office("Rustem Umerov", UA, "defense minister")),
                    PAPER.that(office("Rustem Umerov", UA, "secretary of the Security Council")));
            assertThat(matter.contested()).isEmpty();
        }

        @Test
        void whatMayBeManyOfficesGoesWithAny() {
            Matter matter = person(
                    WIRE.that(office("Vladimir Medinsky", RU, "assistant to the President")),
                    PAPER.that(office("Vladimir Medinsky", RU, "a Kremlin aide")));
            assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.REFINED);
        }

        @Test
        void capitalsAndArticlesDoNotMakeTwoOffices() {
            Matter matter = person(
                    WIRE.that(office("Rustem Umerov", UA, "the defense minister")),
                    PAPER.that(office("Rustem Umerov", UA, "Defense Minister")));
            assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.CORROBORATED);
        }

        @Test
        void aPartAtTheTalksIsNoOffice() {
            Matter matter = person(WIRE.that(office("Rustem Umerov", UA, "lead negotiator")));
            assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.UNSTATED);
        }

        @Test
        void twoHeadsOfOneDelegationAreAContest() {
            Matter head = reconcile(
                            WIRE.that(head("Rustem Umerov", UA)),
                            PAPER.that(head("Umerov", UA)),
                            MOSCOW.that(head("Andriy Yermak", UA)))
                    .matters()
                    .stream()
                    .filter(matter -> matter.label().equals("head of the delegation of UA"))
                    .findFirst()
                    .orElseThrow();
            assertThat(head.aspect(AspectKey.HEAD).orElseThrow().reason())
                    .isEqualTo("Rustem Umerov by 2 origins (text paper, text wire), against Andriy Yermak by 1 origin"
                            + " (Vladimir Medinsky).");
        }

        private static Matter person(SourcedClaim<?>... claims) {
            return only(claims);
        }

        private static Delegation office(String person, Party party, String role) {
            return Delegation.builder().person(person).party(party).role(role).build();
        }

        private static Delegation head(String person, Party party) {
            return Delegation.builder().person(person).party(party).head(true).build();
        }
    }

    /** Rounds name no parties; all else is of those that any claim about it names, and a delegate without a name is called by the office. */
    @Test
    void mattersNameTheirParties() {
        Party turkey = Party.of("TR");
        List<Matter> matters = reconcile(
                        WIRE.that(TalksRound.builder()
                                .city("Istanbul")
                                .date(DateSpan.parse("2025-06-02"))
                                .build()),
                        WIRE.that(Delegation.builder()
                                .party(UA)
                                .role("defense minister")
                                .build()),
                        WIRE.that(Delegation.builder()
                                .party(RU)
                                .person("Vladimir Medinsky")
                                .head(true)
                                .build()),
                        WIRE.that(Memorandum.builder()
                                .author(RU)
                                .recipient(UA)
                                .channel(turkey)
                                .build()),
                        WIRE.that(Term.builder()
                                .author(RU)
                                .kind(TermKind.NEUTRALITY)
                                .build()))
                .matters();
        assertThat(matters)
                .extracting(matter -> matter.type() + " " + matter.label() + " " + matter.parties())
                .containsExactly(
                        "round Istanbul 2025-06-02 []",
                        "delegation Vladimir Medinsky of RU [RU]",
                        "delegation defense minister of UA [UA]",
                        "delegation head of the delegation of RU [RU]",
                        "memorandum RU to UA [RU, TR, UA]",
                        "term neutrality of RU [RU]");
    }

    /** Whose words name which office, and which ones only mention another's. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " is ",
            value = {
                "Russian President’s assistant is {staff=assistant}",
                "assistant to the President is {staff=assistant}",
                "Chief of Staff is {staff=chief of staff}",
                "head of the president's office is {staff=chief of staff}",
                "deputy defence minister is {cabinet=deputy defence minister}",
                "Minister of Defense and head of the delegation is {cabinet=defence minister, talks=head of delegation}",
                "former prime minister is {}",
                "a Kremlin aide is {}",
                "Премьер is {}"
            })
    void offices(String role, String offices) {
        assertThat(Offices.of(role)).hasToString(offices);
    }

    @Nested
    class Memorandums {
        private static final Memorandum RUSSIAN =
                Memorandum.builder().author(RU).build();

        @Test
        void theOneOfAnAuthorIsTheOneToItsRecipient() {
            assertThat(labels(WIRE.that(RUSSIAN.withRecipient(UA)), PAPER.that(RUSSIAN)))
                    .containsExactly("RU to UA");
            assertThat(labels(PAPER.that(RUSSIAN))).containsExactly("of RU");
        }

        @Test
        void theOneOfAnAuthorWhoWroteToSeveralStaysApart() {
            assertThat(labels(
                            WIRE.that(RUSSIAN.withRecipient(UA)),
                            WIRE.that(RUSSIAN.withRecipient(Party.of("TR"))),
                            WIRE.that(RUSSIAN.withRecipient(Party.of("US"))),
                            PAPER.that(RUSSIAN)))
                    .containsExactly("RU to TR", "RU to UA", "RU to US", "of RU");
        }

        @Test
        void whoDeniesThatThereIsOneContradictsWhoeverSawIt() {
            Matter matter = only(
                    WIRE.that(RUSSIAN.withRecipient(UA)), KYIV.as(Stance.DENIED).that(RUSSIAN));
            assertThat(matter.aspect(AspectKey.EXISTENCE).orElseThrow().reason())
                    .isEqualTo("given by 1 origin (text wire), against denied by 1 origin (Rustem Umerov).");
        }

        @Test
        void itsAuthorRecipientAndChannelAreParties() {
            Party turkey = Party.of("TR");
            Matter matter = only(WIRE.that(RUSSIAN.withRecipient(UA).withChannel(turkey)), PAPER.that(RUSSIAN));
            assertThat(matter.aspect(AspectKey.AUTHOR).orElseThrow().reason())
                    .isEqualTo("2 origins agree on RU: text paper, text wire.");
            assertThat(matter.aspect(AspectKey.CHANNEL).orElseThrow().reason()).isEqualTo("text wire alone states TR.");
        }

        @Test
        void wordsForWhatItIsAboutDoNotContradictEachOther() {
            Matter matter =
                    only(WIRE.that(RUSSIAN.withAbout("ceasefire")), PAPER.that(RUSSIAN.withAbout("lasting peace")));
            assertThat(matter.aspect(AspectKey.ABOUT).orElseThrow().verdict()).isEqualTo(Verdict.REFINED);
        }

        @Test
        void howLongItsStudyIsExpectedToTakeIsAPosition() {
            Matter matter = only(
                    KYIV.as(Stance.EXPECTED).that(RUSSIAN.withReviewDays(7)), WIRE.that(RUSSIAN.withReviewDays(7)));
            assertThat(matter.aspect(AspectKey.REVIEW_DAYS).orElseThrow().reason())
                    .isEqualTo("2 origins agree on 7: Rustem Umerov, text wire.");
        }
    }

    @Nested
    class Terms {
        @Test
        void whoRefusesADemandSaysThatItWasMade() {
            Term neutrality =
                    Term.builder().author(RU).kind(TermKind.NEUTRALITY).build();
            Matter matter = only(
                    MOSCOW.as(Stance.DEMANDED).that(neutrality),
                    KYIV.as(Stance.REJECTED).that(neutrality));
            assertThat(matter.label()).isEqualTo("neutrality of RU");
            assertThat(matter.aspect(AspectKey.TERM).orElseThrow().verdict()).isEqualTo(Verdict.CORROBORATED);
            assertThat(matter.stances()).containsExactly(Stance.DEMANDED, Stance.REJECTED);
        }

        @Test
        void otherTermsCorroborateNothing() {
            Term other = Term.builder().author(RU).kind(TermKind.OTHER).build();
            Matter matter = only(
                    MOSCOW.as(Stance.DEMANDED).that(other),
                    WIRE.as(Stance.DEMANDED).that(other));
            assertThat(matter.aspect(AspectKey.TERM).orElseThrow().verdict()).isEqualTo(Verdict.UNSTATED);
        }
    }

    @Nested
    class Proposals {
        private static final Proposal TRUCE =
                Proposal.builder().by(RU).kind(ProposalKind.CEASEFIRE).build();

        @Test
        void anAwaitedAnswerMayStillBeAny() {
            Matter matter = only(
                    WIRE.as(Stance.PROPOSED).that(TRUCE.withTo(UA).withResponse(Response.PENDING)),
                    KYIV.as(Stance.REJECTED).that(TRUCE.withResponse(Response.REJECTED)));
            assertThat(matter.label()).isEqualTo("ceasefire RU to UA");
            assertThat(matter.parties()).containsExactly(RU, UA);
            assertThat(matter.aspect(AspectKey.RESPONSE).orElseThrow().reason())
                    .isEqualTo(
                            "2 origins state rejected and pending, which meet in rejected: Rustem Umerov, text wire.");
        }

        @Test
        void oneAnswerMeetsItselfAndAnAwaitedOneAndNoOther() {
            Proposal accepted = TRUCE.withResponse(Response.ACCEPTED);
            assertThat(response(accepted, accepted, TRUCE.withResponse(Response.PENDING)))
                    .isEqualTo(Verdict.REFINED);
            assertThat(response(accepted, accepted)).isEqualTo(Verdict.CORROBORATED);
            assertThat(response(accepted, TRUCE.withResponse(Response.PARTIAL))).isEqualTo(Verdict.CONTESTED);
        }

        @Test
        void proposalsOfAnotherKindCorroborateNothing() {
            Proposal other = Proposal.builder().by(RU).kind(ProposalKind.OTHER).build();
            assertThat(only(WIRE.that(other), PAPER.that(other))
                            .aspect(AspectKey.PROPOSED)
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.UNSTATED);
            assertThat(only(WIRE.that(TRUCE), PAPER.that(TRUCE))
                            .aspect(AspectKey.PROPOSED)
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.CORROBORATED);
        }

        private static Verdict response(Proposal... told) {
            SourcedClaim<?>[] claims = new SourcedClaim<?>[told.length];
            for (int i = 0; i < told.length; i++) {
                claims[i] = Told.in("text-" + i).that(told[i]);
            }
            return only(claims).aspect(AspectKey.RESPONSE).orElseThrow().verdict();
        }

        @Test
        void lengthsAreContestedUnlessOneDocumentTellsTwo() {
            SourcedClaim<?> three = WIRE.as(Stance.PROPOSED).that(TRUCE.withDays(Quantity.exactly(3)));
            SourcedClaim<?> thirty = thirty(PAPER);
            assertThat(only(three, thirty).contested()).extracting(Aspect::name).containsExactly("days");
            assertThat(labels(three, thirty, thirty(WIRE)))
                    .containsExactly("ceasefire by RU 3 days", "ceasefire by RU 30 days");
        }

        @Test
        void oneIsCalledByWhatIsToldRatherThanByWhatIsDoubted() {
            assertThat(labels(
                            thirty(PAPER, Stance.DOUBTED),
                            WIRE.as(Stance.PROPOSED).that(TRUCE.withDays(Quantity.exactly(3)))))
                    .containsExactly("ceasefire by RU 3 days");
        }

        @Test
        void returnsAreOfSomebody() {
            Proposal children = Proposal.builder()
                    .by(UA)
                    .kind(ProposalKind.RETURN)
                    .category(Category.CHILDREN)
                    .build();
            assertThat(labels(WIRE.that(children), PAPER.that(children.withCategory(Category.REMAINS))))
                    .containsExactly("return of children by UA", "return of remains by UA");
        }

        private static SourcedClaim<?> thirty(Told told) {
            return thirty(told, Stance.PROPOSED);
        }

        private static SourcedClaim<?> thirty(Told told, Stance stance) {
            return told.as(stance).that(TRUCE.withDays(Quantity.exactly(30)));
        }
    }

    private static Reconciliation reconcile(SourcedClaim<?>... claims) {
        return Reconciler.standard().reconcile(List.of(claims));
    }

    private static List<String> labels(SourcedClaim<?>... claims) {
        return reconcile(claims).matters().stream().map(Matter::label).toList();
    }

    private static Matter only(SourcedClaim<?>... claims) {
        List<Matter> matters = reconcile(claims).matters();
        assertThat(matters).hasSize(1);
        return matters.get(0);
    }
}
