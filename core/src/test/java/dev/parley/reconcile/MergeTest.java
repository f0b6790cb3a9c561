package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article touches the matters that it speaks of, and no others. */
class MergeTest {
    private final SourcedClaim<?> june11 = Told.in("b").that(transfer(Category.REMAINS, RU, UA, "1212", "2025-06-11"));
    private final SourcedClaim<?> june13 = Told.in("b").that(transfer(Category.REMAINS, RU, UA, "1200", "2025-06-13"));
    private final Reconciliation before = reconcile(june11, june13);

    @Test
    void anArticleTouchesTheMattersThatItSpeaksOf() {
        Reconciliation after =
                before.merge(reconcile(Told.in("c").that(transfer(Category.REMAINS, RU, UA, "1200", "2025-06-13"))));

        assertThat(after.matters()).hasSize(2);
        assertSharesAspects(after.matters().get(0), before.matters().get(0));
        assertThat(after.matters().get(1)).isNotEqualTo(before.matters().get(1));
        assertThat(after.matters()
                        .get(1)
                        .aspect(AspectKey.QUANTITY)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.CORROBORATED);
    }

    @Test
    void anArticleOnSomethingElseTouchesNone() {
        Reconciliation after =
                before.merge(reconcile(Told.in("c").that(transfer(Category.CHILDREN, UA, RU, "5", "2025-06-13"))));

        assertThat(after.matters()).hasSize(3);
        assertSharesAspects(after.matters().get(1), before.matters().get(0));
        assertSharesAspects(after.matters().get(2), before.matters().get(1));
    }

    @Test
    void whereTwoTextsTurnOutToBeOneTheMattersOfTheOneThatGivesUpItsNameAreTouched() {
        Reconciliation both =
                before.merge(reconcile(Told.in("a").that(transfer(Category.CHILDREN, UA, RU, "5", "2025-06-13"))));
        Reconciliation nothingButFamilies = Reconciler.standard()
                .withFamilies(TextFamilies.of(List.of(List.of("a", "b"))))
                .reconcile(List.of());

        Reconciliation after = both.merge(nothingButFamilies);

        assertSharesAspects(after.matters().get(0), both.matters().get(0));
        assertThat(after.matters().get(1)).isNotEqualTo(both.matters().get(1));
        assertThat(after.matters().get(1).aspect(AspectKey.QUANTITY).orElseThrow())
                .hasToString("quantity single: 1212 (text a)");
    }

    @Test
    void aFullerSpellingTouchesWhatTheSpeakerSaid() {
        Reconciliation told = reconcile(
                june13, Told.in("c").by("Umerov", UA).that(transfer(Category.REMAINS, RU, UA, "1212", "2025-06-11")));
        Reconciliation fuller = reconcile(
                Told.in("d").by("Rustem Umerov", UA).that(transfer(Category.CHILDREN, UA, RU, "5", "2025-06-13")));

        Reconciliation after = told.merge(fuller);

        assertThat(after.matters().get(1).aspect(AspectKey.QUANTITY).orElseThrow())
                .hasToString("quantity single: 1212 (Rustem Umerov)");
        assertSharesAspects(after.matters().get(0), fuller.matters().get(0));
        assertSharesAspects(after.matters().get(2), told.matters().get(1));
    }

    @Test
    void reconciliationsAreEqualWhereTheirClaimsAndFamiliesAre() {
        TextFamilies families = TextFamilies.of(List.of(List.of("a", "b")));
        Reconciliation told = Reconciler.standard().withFamilies(families).reconcile(List.of(june13));
        assertThat(told)
                .isEqualTo(Reconciler.standard().withFamilies(families).reconcile(List.of(june13)))
                .hasSameHashCodeAs(Reconciler.standard().withFamilies(families).reconcile(List.of(june13)))
                .isNotEqualTo(reconcile(june13))
                .isNotEqualTo(Reconciler.standard().withFamilies(families).reconcile(List.of()));
        assertThat(told.families()).isEqualTo(families);
        assertThat(told.hashCode()).isNotEqualTo(reconcile().hashCode());
    }

    @Test
    void mattersAreEqualWhereTheirClaimsAndOriginsAre() {
        Matter matter = reconcile(june13).matters().get(0);
        Matter same = reconcile(june13).matters().get(0);
        Matter other = before.matters().get(0);
        assertThat(same).isEqualTo(matter).hasSameHashCodeAs(matter).isNotEqualTo(other);
        assertThat(matter.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(same.aspects().get(0))
                .isEqualTo(matter.aspects().get(0))
                .hasSameHashCodeAs(matter.aspects().get(0));
        assertThat(matter.aspects().get(0).hashCode())
                .isNotEqualTo(matter.aspects().get(1).hashCode());
        assertThat(matter.origins().values()).extracting(Origin::toString).containsExactly("text b");
    }

    /** They are equal, and what has been found out of the aspects of the one is not found out again for the other. */
    static void assertSharesAspects(Matter after, Matter before) {
        assertThat(after).isEqualTo(before);
        for (int i = 0; i < before.aspects().size(); i++) {
            assertThat(after.aspects().get(i).positions())
                    .isSameAs(before.aspects().get(i).positions());
        }
    }
}
