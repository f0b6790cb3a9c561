package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A claim with its origin; a part where its text breaks a greater number down into this and others. */
final class Testimony<F extends Fact> {
    static final Comparator<Testimony<?>> ORDER = Comparator.comparing(Testimony::claim, ClaimOrder.INSTANCE);

    private final SourcedClaim<F> claim;
    private final Origin origin;
    private final boolean isPart;

    /** What is asked most is kept at hand, as claims by the million lie far apart: the fact, whether it is told as one, and the number of the text. */
    private final F fact;

    private final boolean isFactual;
    private final int text;

    private Testimony(SourcedClaim<F> claim, Origin origin, int text, boolean isPart) {
        this.claim = claim;
        this.origin = origin;
        this.isPart = isPart;
        this.fact = claim.fact();
        this.isFactual = claim.stance().isFactual();
        this.text = text;
    }

    /** The testimonies of claims, which are in {@link ClaimOrder}. */
    static <F extends Fact> List<Testimony<F>> of(
            Iterable<SourcedClaim<F>> claims, Function<SourcedClaim<?>, Origin> origins) {
        List<Testimony<F>> testimonies = new ArrayList<>();
        String document = "";
        int text = 0;
        for (SourcedClaim<F> claim : claims) {
            if (!claim.citation().document().equals(document)) {
                document = claim.citation().document();
                text++;
            }
            testimonies.add(new Testimony<>(claim, origins.apply(claim), text, false));
        }
        return testimonies;
    }

    Testimony<F> asPart() {
        return new Testimony<>(claim, origin, text, true);
    }

    SourcedClaim<F> claim() {
        return claim;
    }

    Origin origin() {
        return origin;
    }

    boolean isPart() {
        return isPart;
    }

    F fact() {
        return fact;
    }

    /** Whether it stands in the same document as another of its matter. */
    boolean isInTextOf(Testimony<?> other) {
        return text == other.text;
    }

    String document() {
        return claim.citation().document();
    }

    /** Whether it tells of what is so, not of what is expected, wanted or disputed. */
    boolean isFactual() {
        return isFactual;
    }

    boolean isDenial() {
        return claim.stance() == Stance.DENIED;
    }

    <V> Statement<V> states(V value, boolean counts) {
        return states(value, counts, Optional.empty());
    }

    <V> Statement<V> states(V value, boolean counts, Optional<Scope> scope) {
        return new Statement<>(claim, origin, value, counts, scope);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Testimony<?> that
                && isPart == that.isPart
                && claim.equals(that.claim)
                && origin.equals(that.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, origin, isPart);
    }
}
