package dev.parley.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 11);
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static DateSpan span(String text) {
        return DateSpan.parse(text);
    }

    private static Optional<DateSpan> spanOrEmpty(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(span(text));
    }

    // Factories and text

    @Test
    void factoriesPrintTheirEnds() {
        assertThat(DateSpan.on(DAY)).hasToString("2025-06-11");
        assertThat(DateSpan.between(DAY, DAY.plusDays(9))).hasToString("2025-06-11/2025-06-20");
        assertThat(DateSpan.in(YearMonth.of(2024, 2))).hasToString("2024-02-01/2024-02-29");
        assertThat(DateSpan.before(DAY)).hasToString("../2025-06-10");
        assertThat(DateSpan.after(DAY)).hasToString("2025-06-12/..");
        assertThat(DateSpan.until(DAY)).hasToString("../2025-06-11");
        assertThat(DateSpan.from(DAY)).hasToString("2025-06-11/..");
        assertThat(DateSpan.unknown()).hasToString("unknown");
    }

    @Test
    void daysOutsideTheYearsOfFourDigitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.on(LocalDate.of(0, 12, 31)))
                .withMessage("first: 0000-12-31 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.until(LocalDate.of(10000, 1, 1)))
                .withMessage("last: +10000-01-01 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.from(LocalDate.MIN))
                .withMessage("first: -999999999-01-01 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.after(LocalDate.MAX))
                .withMessage("day: +999999999-12-31 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.before(FIRST_DAY))
                .withMessage("days: -1 from 0001-01-01 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.after(LAST_DAY))
                .withMessage("days: 1 from 9999-12-31 is not within 0001-01-01/9999-12-31");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.between(DAY, DAY.minusDays(1)))
                .withMessage("last: 2025-06-10 is not within 2025-06-11/9999-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-11",
                "2025-06-20/2025-06-30",
                "../2025-06-10",
                "2025-06-01/..",
                "unknown",
                "0001-01-01/9999-12-31",
                "2024-02-29"
            })
    void canonicalTextIsReadBack(String text) {
        assertThat(span(text)).hasToString(text);
        assertThat(DateSpan.tryParse(text)).contains(span(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05,               2025-05-01/2025-05-31",
        "2025-06-11/2025-06-11, 2025-06-11",
        "../..,                 unknown"
    })
    void otherWaysToWriteItAreReadToo(String text, String canonical) {
        assertThat(span(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``          | <0>: \"\" is not a date span:"
                        + " expected a day, a month, '../' or 'unknown', found end of text",
                "yesterday   | <0>: \"yesterday\" is not a date span:"
                        + " expected a day, a month, '../' or 'unknown', found 'yesterday'",
                "..          | <0>: \"..\" is not a date span: expected a day, a month, '../' or 'unknown', found '.'",
                "2025        | <4>: \"2025\" is not a date span: expected '-', found end of text",
                "20250611    | <0>: \"20250611\" is not a date span:"
                        + " expected a year from 0001 to 9999, found '20250611'",
                "2025-13-01  | <5>: \"2025-13-01\" is not a date span:"
                        + " expected a month from 01 to 12, found '13-01'",
                "2025-6-11   | <5>: \"2025-6-11\" is not a date span:"
                        + " expected a month from 01 to 12, found '6-11'",
                "2025-06-31  | <8>: \"2025-06-31\" is not a date span: expected a day from 01 to 30, found '31'",
                "2025-02-29  | <8>: \"2025-02-29\" is not a date span: expected a day from 01 to 28, found '29'",
                "2025-06-11T | <10>: \"2025-06-11T\" is not a date span: expected end of text, found 'T'",
                "2025-05/..  | <7>: \"2025-05/..\" is not a date span: expected end of text, found '/'",
                "2025-06-11/ | <11>: \"2025-06-11/\" is not a date span: expected a day or '..', found end of text",
                "../2025-06  | <10>: \"../2025-06\" is not a date span: expected '-', found end of text",
                "2025-06-30/2025-06-20 | <11>: \"2025-06-30/2025-06-20\" is not a date span:"
                        + " expected a day from 2025-06-30, found '2025-06-20'"
            })
    void otherTextIsRefusedWhereItGoesWrong(String text, String message) {
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> span(text))
                .withMessage(message);
        assertThat(DateSpan.tryParse(text)).isEmpty();
    }

    // Queries

    @Test
    void openEndsAreEmpty() {
        assertThat(DateSpan.before(DAY).first()).isEmpty();
        assertThat(DateSpan.before(DAY).last()).contains(LocalDate.of(2025, 6, 10));
        assertThat(DateSpan.unknown()).isEqualTo(new DateSpan(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,            true,  false",
        "2025-06-10/2025-06-11, false, false",
        "2025-06-11/..,         false, false",
        "unknown,               false, true"
    })
    void sayWhatIsStated(String text, boolean singleDay, boolean unknown) {
        assertThat(span(text).isSingleDay()).isEqualTo(singleDay);
        assertThat(span(text).isUnknown()).isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,            true",
        "2025-06-01/2025-06-11, true",
        "2025-06-11/2025-06-30, true",
        "2025-06-12/..,         false",
        "../2025-06-10,         false",
        "unknown,               true"
    })
    void containsItsEndsAndWhatLiesBetween(String text, boolean contains) {
        assertThat(span(text).contains(DAY)).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,            2025-06,       true",
        "2025-06,               2025-06-11,    false",
        "2025-06,               2025-06-01/.., true",
        "2025-06-01/..,         2025-06,       false",
        "../2025-06-11,         ../2025-06-12, true",
        "unknown,               unknown,       true",
        "0001-01-01/9999-12-31, unknown,       true",
        "unknown,               0001-01-01/.., false"
    })
    void refinesWhatItLiesWithin(String one, String other, boolean refines) {
        assertThat(span(one).refines(span(other))).isEqualTo(refines);
    }

    // Meet, hull and moving

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,            2025-06,               2025-06-11,            2025-06",
        "2025-06-01/2025-06-20, 2025-06-11/2025-06-30, 2025-06-11/2025-06-20, 2025-06",
        "2025-06-11/..,         ../2025-06-20,         2025-06-11/2025-06-20, unknown",
        "2025-06-11/..,         2025-06-20/..,         2025-06-20/..,         2025-06-11/..",
        "2025-06-11,            2025-06-13,            -,                     2025-06-11/2025-06-13",
        "../2025-06-10,         2025-06-11,            -,                     ../2025-06-11",
        "unknown,               2025-06-11,            2025-06-11,            unknown"
    })
    void meetIsInBothAndHullIsAroundBoth(String one, String other, String meet, String hull) {
        assertThat(span(one).meet(span(other))).isEqualTo(spanOrEmpty(meet));
        assertThat(span(other).meet(span(one))).isEqualTo(spanOrEmpty(meet));
        assertThat(span(one).meets(span(other))).isEqualTo(!meet.equals("-"));
        assertThat(span(one).hull(span(other))).isEqualTo(span(hull));
        assertThat(span(other).hull(span(one))).isEqualTo(span(hull));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-11,            7,  2025-06-18",
        "2025-06-20/2025-06-30, 1,  2025-06-21/2025-07-01",
        "2025-06-11/..,         -11, 2025-05-31/..",
        "9999-12-30,            1,  9999-12-31",
        "0001-01-02,            -1, 0001-01-01",
        "unknown,               7,  unknown"
    })
    void movesByDaysAndStaysOpen(String text, long days, String moved) {
        assertThat(span(text).plusDays(days)).isEqualTo(span(moved));
    }

    @Test
    void isNotMovedOutOfTheYearsOfFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.on(DAY).plusDays(Long.MAX_VALUE))
                .withMessage("days: 9223372036854775807 from 2025-06-11 is not within 0001-01-01/9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.on(DAY).plusDays(Long.MIN_VALUE))
                .withMessage("days: -9223372036854775808 from 2025-06-11 is not within 0001-01-01/9999-12-31");
    }

    // Order and equality

    @Test
    void listsByFirstDayThenByLast() {
        assertThat(Stream.of("2025-06-12", "unknown", "2025-06-11/..", "2025-06", "../2025-06-10", "2025-06-11")
                        .map(DateSpanTest::span)
                        .sorted())
                .extracting(DateSpan::toString)
                .containsExactly(
                        "../2025-06-10",
                        "unknown",
                        "2025-06-01/2025-06-30",
                        "2025-06-11",
                        "2025-06-11/..",
                        "2025-06-12");
    }

    @Test
    void equalityIsOfTheEnds() {
        new EqualsTester()
                .addEqualityGroup(DateSpan.on(DAY), DateSpan.between(DAY, DAY), span("2025-06-11"))
                .addEqualityGroup(DateSpan.in(YearMonth.of(2025, 6)), span("2025-06"))
                .addEqualityGroup(DateSpan.before(DAY), DateSpan.until(DAY.minusDays(1)))
                .addEqualityGroup(DateSpan.after(DAY), DateSpan.from(DAY.plusDays(1)))
                .addEqualityGroup(DateSpan.unknown(), span("unknown"), span("../.."))
                .addEqualityGroup(DateSpan.from(FIRST_DAY))
                .testEquals();
    }
}
