package dev.parley.claim;

import dev.parley.fact.Fact;
import org.immutables.value.Value;

/**
 * One fact as one source states it.
 *
 * <pre>{@code
 * SourcedClaim<Transfer> claim = SourcedClaim.<Transfer>builder()
 *         .fact(Transfer.builder().category(Category.REMAINS).quantity(Quantity.exactly(1212)).build())
 *         .citation(Citation.builder().document("dispatch-1").start(17).end(29).quote("1,212 bodies").build())
 *         .build();
 * }</pre>
 *
 * @param fact what is stated
 * @param stance how surely, and in what mood; asserted unless the builder is told otherwise
 * @param attribution who says so; {@link Attribution#none()} unless the builder is told otherwise
 * @param citation the exact words and where they stand, without which there is no claim
 * @param <F> the type of the fact
 */
@Value.Builder
public record SourcedClaim<F extends Fact>(F fact, Stance stance, Attribution attribution, Citation citation)
        implements WithSourcedClaim<F> {
    /** A builder with neither fact nor citation yet. */
    public static <F extends Fact> Builder<F> builder() {
        return new Builder<>();
    }

    /** The fact, then how, by whom and in which words it is stated: {@code Transfer[quantity=1212], asserted, in dispatch-1[17,29): "…"}. */
    @Override
    public String toString() {
        String source = attribution.equals(Attribution.none()) ? "" : " " + attribution;
        return fact + ", " + stance.code() + source + ", in " + citation;
    }

    /** Collects the components of a claim. */
    public static final class Builder<F extends Fact> extends SourcedClaimBuilder<F> {
        Builder() {
            stance(Stance.ASSERTED);
            attribution(Attribution.none());
        }
    }
}
