package dev.parley.reconcile;

import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import java.util.List;
import java.util.function.Predicate;

/** Which claims about a thing take positions on it. */
final class Standing {
    private Standing() {}

    /**
     * Those that tell of it as a fact; where there is none, the thing is still to come, and those that expect, propose or demand it say what it is to be.
     */
    static <F extends Fact> Predicate<Testimony<F>> of(List<Testimony<F>> matter) {
        return matter.stream().anyMatch(Testimony::isFactual) ? Testimony::isFactual : Standing::isToCome;
    }

    /** Whether a claim tells of a thing in whatever way, but for denying or doubting it: whoever refuses a demand says that it was made. */
    static boolean isTold(Testimony<?> testimony) {
        return switch (testimony.claim().stance()) {
            case ASSERTED, REPORTED, EXPECTED, PROPOSED, DEMANDED, REJECTED -> true;
            case DENIED, DOUBTED -> false;
        };
    }

    /** Whether a claim tells of a thing that is not yet. */
    static boolean isToCome(Testimony<?> testimony) {
        Stance stance = testimony.claim().stance();
        return stance == Stance.EXPECTED || stance == Stance.PROPOSED || stance == Stance.DEMANDED;
    }
}
