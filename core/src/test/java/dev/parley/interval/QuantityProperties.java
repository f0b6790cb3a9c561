package dev.parley.interval;

import static dev.parley.interval.Quantity.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuantityProperties {

    /** No finite bound of a small quantity, a sum of two, or four times one, lies past this. */
    private static final long HORIZON = 140;

    /** Any quantities, among them approximate, undisclosed and unknown ones, up to the limit. */
    @Provide
    Arbitrary<Quantity> quantities() {
        return quantities(Arbitraries.longs().between(0, LIMIT));
    }

    /** Quantities whose bounds are few and round, so that they often meet, nest or allow the same. */
    @Provide
    Arbitrary<Quantity> smallQuantities() {
        return quantities(Arbitraries.of(0L, 1L, 4L, 5L, 9L, 10L, 14L, 15L, 20L, 24L, 25L, 30L));
    }

    private static Arbitrary<Quantity> quantities(Arbitrary<Long> bounds) {
        Arbitrary<Quantity> stated = Arbitraries.oneOf(
                bounds.map(Quantity::exactly),
                bounds.map(Quantity::atLeast),
                bounds.map(Quantity::atMost),
                Combinators.combine(bounds, bounds).as((a, b) -> Quantity.between(Math.min(a, b), Math.max(a, b))));
        Arbitrary<Quantity> unstated = Arbitraries.of(Quantity.unknown(), Quantity.undisclosed());
        return Arbitraries.oneOf(stated, stated.map(Quantity::asApproximate), unstated);
    }

    /** Numbers of all lengths that end in zeros of all lengths. */
    @Provide
    Arbitrary<Long> roundNumbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 9999),
                        Arbitraries.integers().between(0, 8))
                .as((stem, zeros) -> Long.parseLong(stem + "0".repeat(zeros)));
    }

    /** Texts that are nearly quantities, and any others. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "~",
                "..",
                ".",
                "0",
                "7",
                "12",
                "400",
                "007",
                "1000000000000",
                "1000000000001",
                "unknown",
                "undisclosed",
                "un",
                " ",
                "-",
                "٣",
                "x");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(5).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }

    // Text

    @Property
    void parsingItsOwnTextGivesItBack(@ForAll("quantities") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property
    void anyTextIsAQuantityOrFailsAtAnIndexWithinIt(@ForAll("texts") String text) {
        Optional<Quantity> expected = slowlyParsed(text);
        assertThat(Quantity.tryParse(text)).isEqualTo(expected);
        if (expected.isPresent()) {
            assertThat(Quantity.parse(text)).isEqualTo(expected.get());
        } else {
            assertThatExceptionOfType(TextFormatException.class)
                    .isThrownBy(() -> Quantity.parse(text))
                    .satisfies(failure -> assertThat(failure.index()).isBetween(0, text.length()))
                    .satisfies(failure -> assertThat(failure.text()).isEqualTo(text));
        }
    }

    private static Optional<Quantity> slowlyParsed(String text) {
        if (text.equals("unknown")) {
            return Optional.of(Quantity.unknown());
        }
        if (text.equals("undisclosed")) {
            return Optional.of(Quantity.undisclosed());
        }
        String number = "(0|[1-9][0-9]*)";
        Matcher form = Pattern.compile("~?(?:%1$s|%1$s[.][.]|[.][.]%1$s|%1$s[.][.]%1$s)".formatted(number))
                .matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigInteger min = firstOf(form, 1, 2, 4).orElse(BigInteger.ZERO);
        Optional<BigInteger> max = firstOf(form, 1, 3, 5);
        BigInteger limit = BigInteger.valueOf(LIMIT);
        if (min.compareTo(limit) > 0
                || max.orElse(limit).compareTo(limit) > 0
                || max.orElse(min).compareTo(min) < 0) {
            return Optional.empty();
        }
        Quantity stated = max.map(bound -> Quantity.between(min.longValueExact(), bound.longValueExact()))
                .orElseGet(() -> Quantity.atLeast(min.longValueExact()));
        return Optional.of(text.startsWith("~") ? stated.asApproximate() : stated);
    }

    private static Optional<BigInteger> firstOf(Matcher form, Integer... groups) {
        return List.of(groups).stream()
                .filter(group -> form.group(group) != null)
                .findFirst()
                .map(group -> new BigInteger(form.group(group)));
    }

    // What it allows

    @Property
    void anApproximateNumberAllowsWhatRoundsToIt(@ForAll("roundNumbers") long number) {
        Quantity allowed = Quantity.about(number).allowed();
        assertThat(allowed).isEqualTo(Quantity.between(lowestRoundedTo(number), highestRoundedTo(number)));
        assertThat(Quantity.atLeast(number).asApproximate().allowed())
                .isEqualTo(Quantity.atLeast(lowestRoundedTo(number)));
        assertThat(Quantity.atMost(number).asApproximate().allowed())
                .isEqualTo(Quantity.atMost(highestRoundedTo(number)));
    }

    /** 6000 gives 5500: the significant digits less one, a five for the first zero, zeros for the others. */
    private static long lowestRoundedTo(long number) {
        String zeros = zeros(number);
        return zeros.isEmpty() ? number : Long.parseLong((stem(number) - 1) + zeros.replaceFirst("0", "5"));
    }

    /** 6000 gives 6499: the significant digits, a four for the first zero, nines for the others. */
    private static long highestRoundedTo(long number) {
        String zeros = zeros(number);
        return zeros.isEmpty()
                ? number
                : Long.parseLong(stem(number) + zeros.replaceFirst("0", "4").replace("0", "9"));
    }

    private static String zeros(long number) {
        return number == 0 ? "" : Long.toString(number).replaceFirst("^.*[1-9]", "");
    }

    private static long stem(long number) {
        return Long.parseLong(Long.toString(number).replaceFirst("0+$", ""));
    }

    @Property
    void whatIsAllowedIsAnIntervalAroundWhatIsStated(@ForAll("quantities") Quantity quantity) {
        Quantity allowed = quantity.allowed();
        assertThat(allowed.isApproximate()).isFalse();
        assertThat(allowed.allowed()).isEqualTo(allowed);
        assertThat(quantity.contains(quantity.min())).isTrue();
        quantity.max().ifPresent(max -> assertThat(quantity.contains(max)).isTrue());
        assertThat(quantity.isApproximate() || quantity.isUndisclosed() || allowed.equals(quantity))
                .isTrue();
    }

    @Property
    void containsTheNumbersFromBoundToBound(
            @ForAll("smallQuantities") Quantity quantity, @ForAll @LongRange(min = -9, max = HORIZON) long number) {
        Quantity allowed = quantity.allowed();
        assertThat(quantity.contains(number))
                .isEqualTo(number >= allowed.min() && number <= allowed.max().orElse(number));
    }

    // Meet, hull and refinement

    @Property
    void meetingIsCommutativeAssociativeAndIdempotent(
            @ForAll("smallQuantities") Quantity a,
            @ForAll("smallQuantities") Quantity b,
            @ForAll("smallQuantities") Quantity c) {
        assertThat(a.meet(b)).isEqualTo(b.meet(a));
        assertThat(a.meet(b).flatMap(ab -> ab.meet(c))).isEqualTo(b.meet(c).flatMap(a::meet));
        assertThat(a.meet(a)).contains(a);
        assertThat(a.meet(Quantity.unknown())).contains(a);
    }

    @Property
    void hullIsCommutativeAssociativeAndIdempotent(
            @ForAll("smallQuantities") Quantity a,
            @ForAll("smallQuantities") Quantity b,
            @ForAll("smallQuantities") Quantity c) {
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.hull(b).hull(c)).isEqualTo(a.hull(b.hull(c)));
        assertThat(a.hull(a)).isEqualTo(a);
        assertThat(a.hull(Quantity.unknown())).isEqualTo(Quantity.unknown());
    }

    @Property
    void meetAllowsWhatBothAllow(@ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        Optional<Quantity> meet = a.meet(b);
        assertThat(a.meets(b)).isEqualTo(meet.isPresent());
        for (long n = 0; n <= HORIZON; n++) {
            long number = n;
            assertThat(meet.filter(common -> common.contains(number)).isPresent())
                    .as("%s in the meet of %s and %s", n, a, b)
                    .isEqualTo(a.contains(n) && b.contains(n));
        }
    }

    @Property
    void hullAllowsWhatLiesBetweenWhatEitherAllows(
            @ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThatItAllows(a.hull(b), LongStream.concat(numbers(a), numbers(b)));
    }

    @Property
    void meetAndHullAbsorbEachOtherInWhatTheyAllow(
            @ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThat(a.meet(a.hull(b)).map(Quantity::allowed)).contains(a.allowed());
        a.meet(b).ifPresent(meet -> assertThat(a.hull(meet).allowed()).isEqualTo(a.allowed()));
    }

    @Property
    void refinesWhatItMeetsInAllThatItAllows(
            @ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThat(a.refines(b)).isEqualTo(a.meet(b).map(Quantity::allowed).equals(Optional.of(a.allowed())));
        assertThat(a.refines(b)).isEqualTo(a.hull(b).allowed().equals(b.allowed()));
        assertThat(a.refines(b)).isEqualTo(numbers(a).allMatch(b::contains));
    }

    @Property
    void quantitiesThatMeetTwoByTwoMeetTogether(
            @ForAll("smallQuantities") Quantity a,
            @ForAll("smallQuantities") Quantity b,
            @ForAll("smallQuantities") Quantity c) {
        assertThat(a.meet(b).filter(ab -> ab.meets(c)).isPresent()).isEqualTo(a.meets(b) && b.meets(c) && a.meets(c));
    }

    // Arithmetic

    @Property
    void plusIsSoundAndTight(@ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThatItIs(a.plus(b), results(a, b, Long::sum));
    }

    @Property
    void minusIsSoundAndTight(@ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        long[] differences = results(a, b, (x, y) -> x - y).filter(d -> d >= 0).toArray();
        assertThat(a.minus(b).isPresent()).isEqualTo(differences.length > 0);
        a.minus(b).ifPresent(difference -> assertThatItIs(difference, LongStream.of(differences)));
    }

    @Property
    void minusToZeroIsSoundAndTight(@ForAll("smallQuantities") Quantity a, @ForAll("smallQuantities") Quantity b) {
        assertThatItIs(a.minusToZero(b), results(a, b, (x, y) -> Math.max(0, x - y)));
    }

    @Property
    void timesIsSoundAndTight(@ForAll("smallQuantities") Quantity a, @ForAll @IntRange(max = 4) int factor) {
        assertThatItIs(a.times(factor), numbers(a).map(number -> number * factor));
    }

    @Property
    void timesIsThatManyInASum(@ForAll("smallQuantities") Quantity a, @ForAll @IntRange(max = 4) int factor) {
        assertThat(a.times(factor)).isEqualTo(Quantity.sum(Collections.nCopies(factor, a)));
    }

    @Property
    void arithmeticIsExactUpToTheLimitAndRefusedPastIt(
            @ForAll("quantities") Quantity a,
            @ForAll("quantities") Quantity b,
            @ForAll @LongRange(min = 1) long factor) {
        BigInteger multiplier = BigInteger.valueOf(factor);
        assertThatBoundsAre(low(a).add(low(b)), high(a).flatMap(x -> high(b).map(x::add)), () -> a.plus(b));
        assertThatBoundsAre(low(a).multiply(multiplier), high(a).map(multiplier::multiply), () -> a.times(factor));
    }

    private static void assertThatBoundsAre(BigInteger min, Optional<BigInteger> max, Supplier<Quantity> operation) {
        if (max.orElse(min).compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(operation::get);
        } else {
            assertThat(operation.get().min()).isEqualTo(min.longValueExact());
            assertThat(operation.get().max())
                    .isEqualTo(max.map(bound -> OptionalLong.of(bound.longValueExact()))
                            .orElse(OptionalLong.empty()));
        }
    }

    private static BigInteger low(Quantity quantity) {
        return BigInteger.valueOf(quantity.allowed().min());
    }

    private static Optional<BigInteger> high(Quantity quantity) {
        return quantity.allowed().max().stream().mapToObj(BigInteger::valueOf).findFirst();
    }

    // The oracle: count

    /** What the quantity allows, far enough beyond the horizon that every result within it comes about. */
    private static LongStream numbers(Quantity quantity) {
        return LongStream.rangeClosed(0, 2 * HORIZON).filter(quantity::contains);
    }

    private static LongStream results(Quantity a, Quantity b, LongBinaryOperator operator) {
        return numbers(a).flatMap(x -> numbers(b).map(y -> operator.applyAsLong(x, y)));
    }

    /** The quantity is the interval of these numbers, neither approximate nor undisclosed. */
    private static void assertThatItIs(Quantity quantity, LongStream numbers) {
        assertThat(quantity).isEqualTo(quantity.allowed());
        assertThatItAllows(quantity, numbers);
    }

    /** The quantity allows all from the least of these numbers to the greatest, and nothing else. */
    private static void assertThatItAllows(Quantity quantity, LongStream numbers) {
        LongSummaryStatistics exact = numbers.summaryStatistics();
        for (long n = 0; n <= HORIZON; n++) {
            assertThat(quantity.contains(n))
                    .as("%s in %s", n, quantity)
                    .isEqualTo(exact.getMin() <= n && n <= exact.getMax());
        }
    }
}
