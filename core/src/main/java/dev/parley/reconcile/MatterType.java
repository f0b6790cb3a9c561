package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Fact;
import dev.parley.party.Party;
import java.util.List;

/** What tells the matters of one type of fact apart, and which aspects they have. */
interface MatterType<F extends Fact> {
    /** The type of the facts. */
    Class<F> factType();

    /** Whether matters of this type are about such a fact. */
    default boolean isAbout(F fact) {
        return true;
    }

    /**
     * Groups the testimonies, which are in {@link ClaimOrder}, by what they are about. Each is in one group, in that
     * order.
     */
    List<List<Testimony<F>>> identify(List<Testimony<F>> testimonies);

    /** What the matter is about, in a few words. */
    String label(List<Testimony<F>> matter);

    /** The parties that a matter names. */
    ImmutableSortedSet<Party> parties(List<Testimony<F>> matter);

    /** The aspects of one matter. */
    ImmutableList<Aspect<?>> aspects(List<Testimony<F>> matter);
}
