package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.testing.Told;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Planned, postponed, refused and held are states of their own. */
class StatesTest {
    private static final Told MOSCOW = Told.in("moscow").by("Vladimir Medinsky", RU);
    private static final Told KYIV = Told.in("kyiv").by("Andriy Kovalenko", UA);
    private static final Told WIRE = Told.in("wire");

    private static final Transfer PLANNED = transfer(REMAINS, RU, UA, "1212", "2025-06-07");
    private static final Transfer THAT_DAY = Transfer.builder()
            .category(REMAINS)
            .date(DateSpan.parse("2025-06-07"))
            .build();

    /** June 2025: either blames the other for the delay; whose word it is is shown. */
    @Test
    void plannedAndPostponedAreTwoStatesAndEachHasItsSources() {
        Matter matter = only(
                MOSCOW.on("2025-06-05").as(Stance.EXPECTED).that(PLANNED),
                MOSCOW.on("2025-06-07").as(Stance.DENIED).that(THAT_DAY, "Ukraine had postponed the exchange"),
                KYIV.on("2025-06-08").as(Stance.DENIED).that(THAT_DAY, "it was Russia that had put it off"));
        assertThat(matter.states())
                .extracting(State::line)
                .containsExactly(
                        "announced, for 2025-06-07, told 2025-06-05: Vladimir Medinsky (RU)",
                        "postponed, for 2025-06-07, told 2025-06-07: Andriy Kovalenko (UA), Vladimir Medinsky (RU)");
        assertThat(matter.state()).map(State::kind).contains(State.Kind.POSTPONED);
        assertThat(matter.toString()).contains("""
                  state             announced       for 2025-06-07, told 2025-06-05: Vladimir Medinsky (RU)
                  state             postponed       for 2025-06-07, told 2025-06-07: Andriy Kovalenko (UA), Vladimir
                                                    Medinsky (RU)
                """);
        assertThat(matter.explain()).contains("""
                  state, postponed, 2025-06-07:
                      Andriy Kovalenko in kyiv[0,33): "it was Russia that had put it off"
                      Vladimir Medinsky in moscow[0,34): "Ukraine had postponed the exchange"
                """);
    }

    /** Of whatever type the matter is. */
    @Test
    void aStateIsOfTheDaysThatItsFactIsOf() {
        Told plan = WIRE.on("2025-06-01").as(Stance.EXPECTED);
        DateSpan june2 = DateSpan.parse("2025-06-02");
        assertThat(Stream.of(
                                agreement(REMAINS, "2025-06-02"),
                                TalksRound.builder().date(june2).build(),
                                Proposal.builder()
                                        .kind(ProposalKind.MEETING)
                                        .date(june2)
                                        .build(),
                                PLANNED.withDate(june2))
                        .map(fact -> only(plan.that(fact)).states()))
                .allSatisfy(states -> assertThat(states)
                        .extracting(State::line)
                        .containsExactly("announced, for 2025-06-02, told 2025-06-01: text wire"));
        assertThat(only(plan.that(Term.builder()
                                .author(RU)
                                .kind(TermKind.NEUTRALITY)
                                .build()))
                        .states())
                .extracting(State::line)
                .containsExactly("announced, told 2025-06-01: text wire");
    }

    /** What was told on no known day may be older than what was told on one. */
    @Test
    void theLastThatWasToldOnAKnownDayHolds() {
        SourcedClaim<?> announced = WIRE.on("2025-06-05").as(Stance.EXPECTED).that(PLANNED);
        SourcedClaim<?> refused = KYIV.as(Stance.REJECTED).that(PLANNED);
        assertThat(only(announced, refused).state()).map(State::kind).contains(State.Kind.ANNOUNCED);
        assertThat(only(announced, KYIV.on("2025-06-06").as(Stance.REJECTED).that(PLANNED))
                        .state())
                .map(State::kind)
                .contains(State.Kind.REFUSED);
        assertThat(only(WIRE.as(Stance.EXPECTED).that(PLANNED), refused).state())
                .map(State::kind)
                .contains(State.Kind.REFUSED);
    }

    @Test
    void whatIsCalledOffIsDeniedAndNotPostponed() {
        assertThat(only(MOSCOW.as(Stance.DENIED).that(THAT_DAY, "it was called off"))
                        .state())
                .map(State::kind)
                .contains(State.Kind.DENIED);
    }

    @Test
    void whatIsDoneStaysDoneWhoeverDeniesIt() {
        Matter matter = only(
                WIRE.on("2025-06-05").as(Stance.EXPECTED).that(PLANNED),
                WIRE.on("2025-06-07").that(PLANNED),
                KYIV.on("2025-06-09").as(Stance.DENIED).that(PLANNED));
        assertThat(matter.states())
                .extracting(State::kind)
                .containsExactly(State.Kind.ANNOUNCED, State.Kind.DONE, State.Kind.DENIED);
        assertThat(matter.state()).hasToString("Optional[done, on 2025-06-07, told 2025-06-07: text wire]");
    }

    @Test
    void whatIsProposedIsNotAgreedAndWhatIsRefusedIsNotDenied() {
        Matter matter = only(
                KYIV.on("2025-06-01").as(Stance.PROPOSED).that(agreement(REMAINS, "2025-06-02")),
                MOSCOW.on("2025-06-02").as(Stance.REJECTED).that(agreement(REMAINS, "2025-06-02")),
                WIRE.on("2025-06-03").as(Stance.DOUBTED).that(agreement(REMAINS, "2025-06-02")),
                WIRE.on("2025-06-04").that(agreement(REMAINS, "2025-06-02")));
        assertThat(matter.states())
                .extracting(State::kind)
                .containsExactly(State.Kind.PROPOSED, State.Kind.REFUSED, State.Kind.DONE);
    }

    @Test
    void thatSomethingWasProposedIsAStateByItsAnswer() {
        assertThat(kindAfter(Optional.empty())).isEqualTo(State.Kind.PROPOSED);
        assertThat(kindAfter(Optional.of(Response.PENDING))).isEqualTo(State.Kind.PROPOSED);
        assertThat(kindAfter(Optional.of(Response.REJECTED))).isEqualTo(State.Kind.REFUSED);
        assertThat(kindAfter(Optional.of(Response.PARTIAL))).isEqualTo(State.Kind.ACCEPTED);
        assertThat(kindAfter(Optional.of(Response.ACCEPTED))).isEqualTo(State.Kind.ACCEPTED);
    }

    private static State.Kind kindAfter(Optional<Response> response) {
        Proposal ceasefire = Proposal.builder()
                .by(UA)
                .kind(ProposalKind.CEASEFIRE)
                .response(response)
                .build();
        return only(WIRE.that(ceasefire)).state().orElseThrow().kind();
    }

    @Test
    void aRoundThatIsHeldOnAnotherDayThanItWasPlannedForHasBothDays() {
        TalksRound round = TalksRound.builder()
                .ordinal(2)
                .city("Istanbul")
                .date(DateSpan.parse("2025-06-02"))
                .build();
        Matter matter = only(
                WIRE.on("2025-05-30").as(Stance.EXPECTED).that(round.withDate(DateSpan.parse("2025-06-01/2025-06-02"))),
                WIRE.on("2025-06-03").that(round));
        assertThat(matter.states())
                .extracting(State::line)
                .containsExactly(
                        "announced, for 2025-06-01/2025-06-02, told 2025-05-30: text wire",
                        "done, on 2025-06-02, told 2025-06-03: text wire");
    }

    @Test
    void aMatterThatIsOnlyDoubtedHasNoState() {
        assertThat(only(WIRE.as(Stance.DOUBTED).that(PLANNED)).state()).isEmpty();
    }
}
