package dev.parley.ledger;

import dev.parley.interval.Quantity;
import java.util.Locale;

/**
 * What part of the agreed number is delivered: at least and at most, from 0 to 1.
 *
 * <p>It prints in per cent, {@code 20.2 %} or {@code 20.2 % to 40.2 %}. More than was agreed is 1, and so is anything
 * where nothing was agreed.
 *
 * @param min the least part, 0 to 1
 * @param max the greatest part, from the least to 1
 */
public record Progress(double min, double max) {
    /** @throws IllegalArgumentException unless 0 is at most min, min at most max, and max at most 1 */
    public Progress {
        if (!(0 <= min && min <= max && max <= 1)) {
            throw new IllegalArgumentException(
                    "min and max: %s and %s are not 0 <= min <= max <= 1".formatted(min, max));
        }
    }

    static Progress of(Quantity delivered, Quantity agreed) {
        Quantity done = delivered.allowed();
        Quantity due = agreed.allowed();
        double min = due.max().isEmpty() ? 0 : part(done.min(), due.max().getAsLong());
        double max = done.max().isEmpty() ? 1 : part(done.max().getAsLong(), due.min());
        return new Progress(min, max);
    }

    private static double part(long done, long due) {
        return done >= due ? 1 : (double) done / due;
    }

    @Override
    public String toString() {
        String least = percent(min);
        String most = percent(max);
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", part * 100);
    }
}
