package dev.parley.interval;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A whole number as far as a report states it: exactly, within bounds, roughly, or not at all.
 *
 * <p>Example: {@code between(1000, 1200)}, printed {@code 1000..1200}.
 *
 * <p>It counts people, bodies, minutes, days: 0 to {@link #LIMIT}, never negative. Both bounds belong to it; a lower bound of 0 says
 * nothing and is the same as none. An approximate quantity keeps the bounds as stated; what it {@linkplain #allowed() allows} reaches
 * further, at each stated bound, to whatever rounds (half up) to that number at its last significant digit: {@code about(6000)} allows
 * 5500 to 6499, and {@code about(1212)} only 1212. No number at all is {@link #unknown()} where the report is silent, and
 * {@link #undisclosed()} where it says that the number is kept back.
 *
 * <table>
 * <caption>English forms and their quantities</caption>
 * <tr><th>in words</th><th>quantity</th></tr>
 * <tr><td>27; twenty-seven</td><td>{@code 27}</td></tr>
 * <tr><td>at least 1,000; 1,000 or more</td><td>{@code 1000..}</td></tr>
 * <tr><td>more than 6,000; over 6,000</td><td>{@code 6000..}</td></tr>
 * <tr><td>up to 1,200; at most 1,200; fewer than 1,200</td><td>{@code ..1200}</td></tr>
 * <tr><td>between 1,000 and 1,200; from 1,000 to 1,200</td><td>{@code 1000..1200}</td></tr>
 * <tr><td>around 6,000; about 6,000; some 6,000</td><td>{@code ~6000}</td></tr>
 * <tr><td>nearly 400; almost 400</td><td>{@code ~..400}</td></tr>
 * <tr><td>just over an hour, in minutes</td><td>{@code ~60..75}</td></tr>
 * <tr><td>dozens</td><td>{@code ~24..99}</td></tr>
 * <tr><td>hundreds</td><td>{@code ~200..999}</td></tr>
 * <tr><td>thousands</td><td>{@code ~2000..9999}</td></tr>
 * <tr><td>tens of thousands</td><td>{@code ~20000..99999}</td></tr>
 * <tr><td>hundreds of thousands</td><td>{@code ~200000..999999}</td></tr>
 * <tr><td>a number that was not given out</td><td>{@code undisclosed}</td></tr>
 * <tr><td>no word on it</td><td>{@code unknown}</td></tr>
 * </table>
 *
 * <p>Arithmetic is interval arithmetic on what the operands allow, sound and tight: whichever exact numbers they stand for, the result
 * contains the exact result, and no narrower interval does. Its results are never approximate; an undisclosed operand counts as any
 * number. A finite bound past the limit is refused with an {@link ArithmeticException}.
 *
 * <p>Equality is of the stated bounds and flags: {@code about(1212)} and {@code exactly(1212)} allow the same and differ. The natural
 * order, by lower stated bound, then upper (none is last), then approximate last, is for listing only; {@code undisclosed} follows
 * {@code unknown}.
 */
public final class Quantity implements Comparable<Quantity> {

    /** The greatest number that a bound can be, 10<sup>12</sup>. */
    public static final long LIMIT = 1_000_000_000_000L;

    /** Stands for a missing upper bound; greater than any bound, so that bounds compare as they are. */
    private static final long OPEN = Long.MAX_VALUE;

    private static final Quantity UNKNOWN = new Quantity(0, OPEN, false, false);
    private static final Quantity UNDISCLOSED = new Quantity(0, OPEN, false, true);

    private static final Comparator<Quantity> ORDER = Comparator.comparingLong(Quantity::min)
            .thenComparingLong(quantity -> quantity.max)
            .thenComparing(Quantity::isApproximate)
            .thenComparing(Quantity::isUndisclosed);

    private final long min;
    private final long max;
    private final boolean approximate;
    private final boolean undisclosed;

    /** Where no bound is stated nothing is approximate, and where one is the number is disclosed: the flags give way. */
    private Quantity(long min, long max, boolean approximate, boolean undisclosed) {
        boolean unbounded = min == 0 && max == OPEN;
        this.min = min;
        this.max = max;
        this.approximate = approximate && !unbounded;
        this.undisclosed = undisclosed && unbounded;
    }

    /**
     * That number and no other.
     *
     * @throws IllegalArgumentException if it is negative or past the limit
     */
    public static Quantity exactly(long number) {
        return between(number, number);
    }

    /**
     * That number or more; {@link #unknown()} for 0.
     *
     * @throws IllegalArgumentException if it is negative or past the limit
     */
    public static Quantity atLeast(long minInclusive) {
        return new Quantity(requireWithin("min", minInclusive, 0), OPEN, false, false);
    }

    /**
     * That number or less.
     *
     * @throws IllegalArgumentException if it is negative or past the limit
     */
    public static Quantity atMost(long maxInclusive) {
        return between(0, maxInclusive);
    }

    /**
     * The numbers from one bound to the other, both included.
     *
     * @throws IllegalArgumentException if a bound is negative or past the limit, or the upper is below the lower
     */
    public static Quantity between(long minInclusive, long maxInclusive) {
        long min = requireWithin("min", minInclusive, 0);
        return new Quantity(min, requireWithin("max", maxInclusive, min), false, false);
    }

    /**
     * Roughly that number: {@code exactly(number).asApproximate()}.
     *
     * @throws IllegalArgumentException if it is negative or past the limit
     */
    public static Quantity about(long number) {
        return exactly(number).asApproximate();
    }

    /** Not stated: any number. The neutral element of {@link #meet}. */
    public static Quantity unknown() {
        return UNKNOWN;
    }

    /** Stated to be kept back: any number, and neither zero nor {@link #unknown()}. */
    public static Quantity undisclosed() {
        return UNDISCLOSED;
    }

    /**
     * Reads what {@link #toString} writes: {@code 27}, {@code 1000..}, {@code ..1200}, {@code 1000..1200}, any of them after {@code ~},
     * {@code unknown} or {@code undisclosed}. Numbers are ASCII digits without separators, signs or zeros in front; no blanks.
     *
     * @throws TextFormatException if the text is anything else
     */
    public static Quantity parse(CharSequence text) {
        TextCursor in = new TextCursor(text);
        return read(in).orElseThrow(() -> in.failure("a quantity"));
    }

    /** Reads what {@link #parse} reads; empty for any other text. */
    public static Optional<Quantity> tryParse(CharSequence text) {
        return read(new TextCursor(text));
    }

    /** The lower stated bound, 0 where none is. */
    public long min() {
        return min;
    }

    /** The upper stated bound, empty where none is. */
    public OptionalLong max() {
        return max == OPEN ? OptionalLong.empty() : OptionalLong.of(max);
    }

    /** Whether the stated bounds are approximate. */
    public boolean isApproximate() {
        return approximate;
    }

    /** Whether no number is stated, nor that it is undisclosed. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether the number is stated to be kept back. */
    public boolean isUndisclosed() {
        return undisclosed;
    }

    /** Whether one number is stated, and not as an approximate one. */
    public boolean isExact() {
        return min == max && !approximate;
    }

    /** The same bounds, stated as approximate; this quantity where it has none. */
    public Quantity asApproximate() {
        return new Quantity(min, max, true, undisclosed);
    }

    /** The interval of the numbers that this can stand for, never approximate; {@link #unknown()} for {@link #undisclosed()}. */
    public Quantity allowed() {
        return new Quantity(low(), high(), false, false);
    }

    /** Whether this can stand for that number; false for a negative one. */
    public boolean contains(long number) {
        return low() <= number && (number <= high());
    }

    /** Whether every number that this allows is allowed by the other too. */
    public boolean refines(Quantity other) {
        return other.low() <= low() && high() <= other.high();
    }

    /** Whether some number is allowed by both. */
    public boolean meets(Quantity other) {
        return low() <= other.high() && other.low() <= high();
    }

    /**
     * What both allow; empty where nothing is left.
     *
     * <p>An approximate operand that allows just that is returned as it stands (the first of two in the natural order), so that
     * {@code ~6000} meets {@code 5000..} in {@code ~6000}; otherwise the result is not approximate. {@code undisclosed} outlasts
     * {@code unknown} and gives way to any bound. Meeting is commutative, associative and idempotent.
     */
    public Optional<Quantity> meet(Quantity other) {
        long low = Math.max(low(), other.low());
        long high = Math.min(high(), other.high());
        return low > high
                ? Optional.empty()
                : Optional.of(asStated(other, new Quantity(low, high, false, undisclosed || other.undisclosed)));
    }

    /**
     * The narrowest quantity that both refine.
     *
     * <p>An approximate operand that allows just that is returned as it stands, as for {@link #meet}; {@code undisclosed} is the hull of
     * itself alone. Taking hulls is commutative, associative and idempotent, and {@code unknown} absorbs.
     */
    public Quantity hull(Quantity other) {
        long low = Math.min(low(), other.low());
        long high = Math.max(high(), other.high());
        return asStated(other, new Quantity(low, high, false, undisclosed && other.undisclosed));
    }

    /**
     * The sum of both.
     *
     * @throws ArithmeticException if a bound of the sum passes the limit
     */
    public Quantity plus(Quantity other) {
        return within("+", other, low() + other.low(), plus(high(), other.high()));
    }

    /**
     * The sum of all, 0 of none.
     *
     * @throws ArithmeticException if a bound of the sum passes the limit
     */
    public static Quantity sum(Iterable<Quantity> quantities) {
        Quantity sum = exactly(0);
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity);
        }
        return sum;
    }

    /**
     * That many times this.
     *
     * @throws IllegalArgumentException if the factor is negative
     * @throws ArithmeticException if a bound of the product passes the limit
     */
    public Quantity times(long factor) {
        if (factor < 0) {
            throw new IllegalArgumentException("factor: %s is not within 0..".formatted(factor));
        }
        return factor == 0 ? exactly(0) : within("*", factor, times(low(), factor), times(high(), factor));
    }

    /** The differences, 0 or more, of a number that this allows and one that the other allows; empty where there is none. */
    public Optional<Quantity> minus(Quantity other) {
        return high() < other.low() ? Optional.empty() : Optional.of(minusToZero(other));
    }

    /** What is left of this after taking away the other: their difference, and 0 where the other is the greater. */
    public Quantity minusToZero(Quantity other) {
        return new Quantity(minusToZero(low(), other.high()), minusToZero(high(), other.low()), false, false);
    }

    @Override
    public int compareTo(Quantity other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && min == that.min
                && max == that.max
                && approximate == that.approximate
                && undisclosed == that.undisclosed;
    }

    @Override
    public int hashCode() {
        // Not Objects.hash, which makes an array: numbers are grouped by the million.
        int flags = (approximate ? 1 : 0) + (undisclosed ? 2 : 0);
        return 31 * (31 * Long.hashCode(min) + Long.hashCode(max)) + flags;
    }

    /** The stated bounds as {@link #parse} reads them: {@code 27}, {@code 1000..}, {@code ~..400}, {@code undisclosed}. */
    @Override
    public String toString() {
        if (min == 0 && max == OPEN) {
            return undisclosed ? "undisclosed" : "unknown";
        }
        return (approximate ? "~" : "") + (min == max ? min : bounds());
    }

    private String bounds() {
        return (min == 0 ? "" : min) + ".." + (max == OPEN ? "" : max);
    }

    private static Optional<Quantity> read(TextCursor in) {
        if (in.skip("unknown")) {
            return in.end(UNKNOWN);
        }
        if (in.skip("undisclosed")) {
            return in.end(UNDISCLOSED);
        }
        boolean approximate = in.skip("~");
        return readBounds(in, approximate ? "a number or '..'" : "a number, '..', '~', 'unknown' or 'undisclosed'")
                .map(stated -> approximate ? stated.asApproximate() : stated)
                .flatMap(in::end);
    }

    private static Optional<Quantity> readBounds(TextCursor in, String expected) {
        if (in.skip("..")) {
            return readNumber(in, 0).map(Quantity::atMost);
        }
        if (!in.atDigit()) {
            return in.fail(in.index(), expected);
        }
        return readNumber(in, 0).flatMap(min -> in.skip("..") ? readUpper(in, min) : Optional.of(exactly(min)));
    }

    private static Optional<Quantity> readUpper(TextCursor in, long min) {
        return in.atDigit() ? readNumber(in, min).map(max -> between(min, max)) : Optional.of(atLeast(min));
    }

    private static Optional<Long> readNumber(TextCursor in, long min) {
        return in.number("a number", 1, min, LIMIT);
    }

    private long low() {
        return approximate ? min - halfPlace(min) : min;
    }

    private long high() {
        return approximate && max != OPEN ? Math.min(LIMIT, max + Math.max(0, halfPlace(max) - 1)) : max;
    }

    /** Half the place value of the last significant digit: 500 for 6000, and 0 where nothing was rounded away. */
    private static long halfPlace(long number) {
        long place = 1;
        while (number != 0 && number % (place * 10) == 0) {
            place *= 10;
        }
        return place / 2;
    }

    /** The interval in the words of this or the other, if one is approximate and allows just that. */
    private Quantity asStated(Quantity other, Quantity interval) {
        boolean mine = approximate && allowed().equals(interval);
        boolean others = other.approximate && other.allowed().equals(interval);
        if (mine && others) {
            return compareTo(other) <= 0 ? this : other;
        }
        return mine ? this : others ? other : interval;
    }

    private Quantity within(String operator, Object operand, long low, long high) {
        if (low > LIMIT || (high > LIMIT && high != OPEN)) {
            throw new ArithmeticException("%s %s %s passes the limit, %s".formatted(this, operator, operand, LIMIT));
        }
        return new Quantity(low, high, false, false);
    }

    private static long plus(long a, long b) {
        return a == OPEN || b == OPEN ? OPEN : a + b;
    }

    /** The product, or a number just past the limit where it passes that. */
    private static long times(long number, long factor) {
        if (number == OPEN) {
            return OPEN;
        }
        return number > LIMIT / factor ? LIMIT + 1 : number * factor;
    }

    private static long minusToZero(long a, long b) {
        return a == OPEN ? OPEN : Math.max(0, a - b);
    }

    private static long requireWithin(String component, long value, long min) {
        if (value < min || value > LIMIT) {
            throw new IllegalArgumentException("%s: %s is not within %s..%s".formatted(component, value, min, LIMIT));
        }
        return value;
    }
}
