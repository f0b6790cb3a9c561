package dev.parley.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DateSpanProperties {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final long LENGTH = 20;

    /** More days than the short spans end on, on either side, so that an open end shows. */
    private static final List<LocalDate> DAYS =
            START.minusDays(3).datesUntil(START.plusDays(LENGTH + 4)).toList();

    /** Any spans in the years 0001 to 9999. */
    @Provide
    Arbitrary<DateSpan> spans() {
        return spans(Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay));
    }

    /** Spans whose ends lie within some days, so that they often meet or nest. */
    @Provide
    Arbitrary<DateSpan> shortSpans() {
        return spans(Arbitraries.longs().between(0, LENGTH).map(START::plusDays));
    }

    private static Arbitrary<DateSpan> spans(Arbitrary<LocalDate> days) {
        return Arbitraries.oneOf(
                days.map(DateSpan::on),
                days.map(DateSpan::from),
                days.map(DateSpan::until),
                Combinators.combine(days, days)
                        .as((a, b) -> a.isBefore(b) ? DateSpan.between(a, b) : DateSpan.between(b, a)),
                Arbitraries.just(DateSpan.unknown()));
    }

    /** Texts that are nearly spans, and any others. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2025-06-11",
                "2025-06-30",
                "2025-06",
                "2025",
                "0000-01-01",
                "2025-02-29",
                "2024-02-29",
                "/",
                "..",
                "-",
                "unknown",
                "1",
                " ");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(4).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }

    // Text

    @Property
    void parsingItsOwnTextGivesItBack(@ForAll("spans") DateSpan span) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
    }

    @Property
    void anyTextIsASpanOrFailsAtAnIndexWithinIt(@ForAll("texts") String text) {
        Optional<DateSpan> expected = slowlyParsed(text);
        assertThat(DateSpan.tryParse(text)).isEqualTo(expected);
        if (expected.isPresent()) {
            assertThat(DateSpan.parse(text)).isEqualTo(expected.get());
        } else {
            assertThatExceptionOfType(TextFormatException.class)
                    .isThrownBy(() -> DateSpan.parse(text))
                    .satisfies(failure -> assertThat(failure.index()).isBetween(0, text.length()))
                    .satisfies(failure -> assertThat(failure.text()).isEqualTo(text));
        }
    }

    private static Optional<DateSpan> slowlyParsed(String text) {
        try {
            if (text.equals("unknown")) {
                return Optional.of(DateSpan.unknown());
            }
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                return Optional.of(DateSpan.in(YearMonth.parse(text)));
            }
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(DateSpan.on(LocalDate.parse(text)));
            }
            if (text.matches("[-0-9.]+/[-0-9.]+")) {
                int slash = text.indexOf('/');
                return Optional.of(new DateSpan(
                        slowlyParsedEnd(text.substring(0, slash)), slowlyParsedEnd(text.substring(slash + 1))));
            }
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> slowlyParsedEnd(String text) {
        return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    // Meet, hull and refinement

    @Property
    void meetingIsCommutativeAssociativeAndIdempotent(
            @ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b, @ForAll("shortSpans") DateSpan c) {
        assertThat(a.meet(b)).isEqualTo(b.meet(a));
        assertThat(a.meet(b).flatMap(ab -> ab.meet(c))).isEqualTo(b.meet(c).flatMap(a::meet));
        assertThat(a.meet(a)).contains(a);
        assertThat(a.meet(DateSpan.unknown())).contains(a);
    }

    @Property
    void hullIsCommutativeAssociativeAndIdempotent(
            @ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b, @ForAll("shortSpans") DateSpan c) {
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.hull(b).hull(c)).isEqualTo(a.hull(b.hull(c)));
        assertThat(a.hull(a)).isEqualTo(a);
        assertThat(a.hull(DateSpan.unknown())).isEqualTo(DateSpan.unknown());
    }

    @Property
    void meetAndHullAbsorbEachOther(@ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b) {
        assertThat(a.meet(a.hull(b))).contains(a);
        assertThat(a.meet(b).map(a::hull)).isIn(Optional.empty(), Optional.of(a));
    }

    @Property
    void meetHasTheDaysInBoth(@ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b) {
        assertThat(a.meet(b).map(DateSpanProperties::days).orElse(List.of()))
                .isEqualTo(days(a).stream().filter(b::contains).toList());
        assertThat(a.meets(b)).isEqualTo(a.meet(b).isPresent());
    }

    @Property
    void hullHasTheDaysFromTheFirstInEitherToTheLast(
            @ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b) {
        List<LocalDate> either =
                Stream.concat(days(a).stream(), days(b).stream()).sorted().toList();
        LocalDate first = either.get(0);
        LocalDate last = either.get(either.size() - 1);
        assertThat(days(a.hull(b))).isEqualTo(first.datesUntil(last.plusDays(1)).toList());
    }

    @Property
    void refinesWhatItMeetsInAllItsDays(@ForAll("shortSpans") DateSpan a, @ForAll("shortSpans") DateSpan b) {
        assertThat(a.refines(b)).isEqualTo(a.meet(b).equals(Optional.of(a)));
        assertThat(a.refines(b)).isEqualTo(a.hull(b).equals(b));
        assertThat(a.refines(b)).isEqualTo(days(b).containsAll(days(a)));
    }

    // Moving

    @Property
    void movesEachOfItsDays(@ForAll("shortSpans") DateSpan span, @ForAll @LongRange(min = -999, max = 999) long days) {
        DateSpan moved = span.plusDays(days);
        assertThat(moved.plusDays(-days)).isEqualTo(span);
        for (LocalDate day : DAYS) {
            assertThat(moved.contains(day.plusDays(days))).isEqualTo(span.contains(day));
        }
    }

    @Property
    void movesWithinItsYearsOrIsRefused(@ForAll("spans") DateSpan span, @ForAll long days) {
        try {
            assertThat(span.plusDays(days).plusDays(-days)).isEqualTo(span);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("days: " + days + " from ");
        }
    }

    private static List<LocalDate> days(DateSpan span) {
        return DAYS.stream().filter(span::contains).toList();
    }
}
