package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import org.junit.jupiter.api.Test;

/** Which claims about memorandums, and about the terms in them, are about one matter, and what they make of it. */
class MemorandumsTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-03");
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-03");
    private static final Told WIRE = Told.in("wire").on("2025-06-03");
    private static final Told PAPER = Told.in("paper").on("2025-06-03");

    private static final Memorandum RUSSIAN = Memorandum.builder().author(RU).build();

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
        Matter matter = only(WIRE.that(RUSSIAN.withAbout("ceasefire")), PAPER.that(RUSSIAN.withAbout("lasting peace")));
        assertThat(matter.aspect(AspectKey.ABOUT).orElseThrow().verdict()).isEqualTo(Verdict.REFINED);
    }

    @Test
    void howLongItsStudyIsExpectedToTakeIsAPosition() {
        Matter matter =
                only(KYIV.as(Stance.EXPECTED).that(RUSSIAN.withReviewDays(7)), WIRE.that(RUSSIAN.withReviewDays(7)));
        assertThat(matter.aspect(AspectKey.REVIEW_DAYS).orElseThrow().reason())
                .isEqualTo("2 origins agree on 7: Rustem Umerov, text wire.");
    }

    @Test
    void whoRefusesADemandSaysThatItWasMade() {
        Term neutrality = Term.builder().author(RU).kind(TermKind.NEUTRALITY).build();
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
                MOSCOW.as(Stance.DEMANDED).that(other), WIRE.as(Stance.DEMANDED).that(other));
        assertThat(matter.aspect(AspectKey.TERM).orElseThrow().verdict()).isEqualTo(Verdict.UNSTATED);
    }
}
