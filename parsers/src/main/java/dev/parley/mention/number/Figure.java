package dev.parley.mention.number;

import dev.parley.interval.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, before the words around it say how exact it is: 1,212, six thousand, hundreds.
 *
 * @param min the number, or the least that it stands for; it need not be whole ("1.2 to 1.5 million")
 * @param max the number, or the greatest that it stands for
 * @param vague whether it is a word for a magnitude
 * @param scale what its last word multiplies by, 1 where that adds: 1000 for six thousand
 * @param to the index behind its last token
 */
public record Figure(BigDecimal min, BigDecimal max, boolean vague, long scale, int to) {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Quantity.LIMIT);
    private static final int SEVERAL = 2;

    static Figure of(BigDecimal number, long scale, int to) {
        return new Figure(number, number, false, scale, to);
    }

    static Figure of(long number, long scale, int to) {
        return of(BigDecimal.valueOf(number), scale, to);
    }

    /** Two of that magnitude or more, with as many digits: 200 to 999 for hundreds, 24 to 99 for dozens. */
    static Figure several(long magnitude, int to) {
        BigDecimal min = BigDecimal.valueOf(magnitude).multiply(BigDecimal.valueOf(SEVERAL));
        int digits = BigDecimal.valueOf(magnitude).precision();
        return new Figure(min, BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE), true, 1, to);
    }

    /** This and the greater one as a range; the first takes over a scale that only the second names: two to three thousand. */
    Optional<Figure> upTo(Figure other) {
        BigDecimal otherScale = BigDecimal.valueOf(other.scale);
        boolean scaled = scale == 1
                && !vague
                && other.scale > 1
                && min.multiply(otherScale).compareTo(other.min) < 0;
        BigDecimal first = scaled ? min.multiply(otherScale) : min;
        return first.compareTo(other.min) < 0
                ? Optional.of(new Figure(first, other.max, vague || other.vague, 1, other.to))
                : Optional.empty();
    }

    /** The numbers it stands for; empty for a fraction and past the limit of quantities. */
    public Optional<Quantity> quantity() {
        if (!isWhole(min) || !isWhole(max) || max.compareTo(LIMIT) > 0) {
            return Optional.empty();
        }
        Quantity stated = Quantity.between(min.longValueExact(), max.longValueExact());
        return Optional.of(vague ? stated.asApproximate() : stated);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
