package dev.parley.fact;

import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many are to move from one party to another.
 *
 * <pre>{@code
 * Quota.of(Party.of("RU"), Party.of("UA"), Quantity.exactly(6000))
 * }</pre>
 *
 * <p>From and to name the direction in which people or bodies move, whoever's they are. The order is by from, to and quantity, an open
 * side first.
 *
 * @param from who gives them up
 * @param to who receives them
 * @param quantity how many
 */
@Value.Builder
@SuppressWarnings("immutables:from") // who gives up, beside the generated from(instance)
public record Quota(Optional<Party> from, Optional<Party> to, Quantity quantity)
        implements Comparable<Quota>, WithQuota {
    private static final Comparator<Optional<Party>> OPEN_FIRST =
            Comparator.comparing(p -> p.map(Party::code).orElse(""));
    private static final Comparator<Quota> ORDER = Comparator.comparing(Quota::from, OPEN_FIRST)
            .thenComparing(Quota::to, OPEN_FIRST)
            .thenComparing(quota -> quota.quantity().toString());

    /** @throws IllegalArgumentException if from and to are the same party */
    public Quota {
        Facts.requireTwoParties("from", from, "to", to);
    }

    /**
     * The quota from one party to another.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public static Quota of(Party from, Party to, Quantity quantity) {
        return new Quota(Optional.of(from), Optional.of(to), quantity);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public int compareTo(Quota other) {
        return ORDER.compare(this, other);
    }

    /** The direction, an open side as a question mark, and the quantity: {@code RU -> UA: 6000}. */
    @Override
    public String toString() {
        return side(from) + " -> " + side(to) + ": " + quantity;
    }

    private static String side(Optional<Party> party) {
        return party.map(Party::code).orElse("?");
    }

    /** Collects the components of a quota; what is not set is not stated. */
    public static final class Builder extends QuotaBuilder {
        Builder() {
            quantity(Quantity.unknown());
        }
    }
}
