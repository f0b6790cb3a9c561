package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.interval.Quantity;
import dev.parley.testing.Told;
import org.junit.jupiter.api.Test;

/** Which claims about proposals are about one of them, and what they make of it. */
class ProposalsTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-03");
    private static final Told WIRE = Told.in("wire").on("2025-06-03");
    private static final Told PAPER = Told.in("paper").on("2025-06-03");

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
                .isEqualTo("2 origins state rejected and pending, which meet in rejected: Rustem Umerov, text wire.");
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
