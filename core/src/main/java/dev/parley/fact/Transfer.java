package dev.parley.fact;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One hand-over, or one leg of an exchange.
 *
 * <pre>{@code
 * Transfer.builder()
 *         .category(Category.REMAINS)
 *         .from(Party.of("RU"))
 *         .to(Party.of("UA"))
 *         .quantity(Quantity.exactly(1212))
 *         .date(DateSpan.parse("2025-06-11"))
 *         .build()
 * }</pre>
 *
 * <p>From and to name the direction in which people or bodies move, whoever's they are. An ordinal counts exchanges ("the 66th
 * exchange"), a stage counts the parts of one ("the third stage", "the second group").
 *
 * @param category who or what was handed over
 * @param from who gave them up
 * @param to who received them
 * @param quantity how many
 * @param tally whether the quantity is that of this transfer or the sum so far; an increment unless set
 * @param date the days on which it was carried out, not those on which it was announced
 * @param ordinal which exchange it belongs to, counted from 1
 * @param stage which stage or tranche of its exchange it is, counted from 1
 */
@Value.Builder
@SuppressWarnings("immutables:from") // who gives up, beside the generated from(instance)
public record Transfer(
        Optional<Category> category,
        Optional<Party> from,
        Optional<Party> to,
        Quantity quantity,
        Tally tally,
        DateSpan date,
        OptionalInt ordinal,
        OptionalInt stage)
        implements Fact, WithTransfer {
    /** @throws IllegalArgumentException if from and to are the same party, or the ordinal or the stage is below 1 */
    public Transfer {
        Facts.requireTwoParties("from", from, "to", to);
        Facts.requirePositive("ordinal", ordinal);
        Facts.requirePositive("stage", stage);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "transfer";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a transfer; what is not set is not stated. */
    public static final class Builder extends TransferBuilder {
        Builder() {
            quantity(Quantity.unknown());
            tally(Tally.INCREMENT);
            date(DateSpan.unknown());
        }
    }
}
