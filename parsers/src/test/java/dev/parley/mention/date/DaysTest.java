package dev.parley.mention.date;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.mention.Read;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    /** A Tuesday. */
    private static final Days JUNE_3 = on("2025-06-03");

    private static final Days UNDATED = Days.of(Optional.empty());

    private static Days on(String published) {
        return Days.of(Optional.of(LocalDate.parse(published)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on June 11                         | 2025-06-11
            on June 11th                       | 2025-06-11
            on June 2nd, the second round      | 2025-06-02
            June the 11th                      | 2025-06-11
            11 June                            | 2025-06-11
            11 June 2024                       | 2024-06-11
            the 11th of June                   | 2025-06-11
            the 11th of June, 2024             | 2024-06-11
            June 11, 2024                      | 2024-06-11
            June 11 2024                       | 2024-06-11
            Sept. 3                            | 2025-09-03
            3 Sep 2022                         | 2022-09-03
            Feb. 29, 2024                      | 2024-02-29
            Monday, June 2                     | 2025-06-02
            Monday (June 2)                    | 2025-06-02
            2025-06-11                         | 2025-06-11
            2025/06/11                         | 2025-06-11
            11.06.2025                         | 2025-06-11
            25/06/2025                         | 2025-06-25
            06/25/2025                         | 2025-06-25
            06/06/2025                         | 2025-06-06
            06/11/2025                         | ?
            06/11/2025, this year              | ?; 2025-01-01/2025-12-31
            June 31                            | ''
            31 June                            | ''
            Feb. 29, 2025                      | ''
            2025-06-31                         | ''
            """)
    void readsDays(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource({
        "over the weekend,  MONDAY,    2025-05-31/2025-06-01",
        "over the weekend,  FRIDAY,    2025-05-31/2025-06-01",
        "at the weekend,    SUNDAY,    2025-06-07/2025-06-08",
        "last weekend,      SATURDAY,  2025-05-31/2025-06-01",
        "last weekend,      SUNDAY,    2025-05-31/2025-06-01",
        "last weekend,      MONDAY,    2025-05-31/2025-06-01",
        "this weekend,      TUESDAY,   2025-05-31/2025-06-01",
        "this weekend,      WEDNESDAY, 2025-06-07/2025-06-08",
        "this weekend,      SUNDAY,    2025-06-07/2025-06-08",
        "next weekend,      FRIDAY,    2025-06-07/2025-06-08",
        "next weekend,      SATURDAY,  2025-06-14/2025-06-15"
    })
    void aWeekendIsItsTwoDays(String text, DayOfWeek published, String span) {
        LocalDate monday = LocalDate.of(2025, 6, 2);

        assertThat(ReadDays.spans(text, on(monday.with(nextOrSame(published)).toString())))
                .isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in May                             | 2025-05-01/2025-05-31
            in May 2024                        | 2024-05-01/2024-05-31
            May 2024                           | 2024-05-01/2024-05-31
            September 2022                     | 2022-09-01/2022-09-30
            the June exchange                  | 2025-06-01/2025-06-30
            early June                         | 2025-06-01/2025-06-10
            mid-June                           | 2025-06-11/2025-06-20
            mid-May                            | 2025-05-11/2025-05-20
            late June                          | 2025-06-21/2025-06-30
            late February 2024                 | 2024-02-21/2024-02-29
            the beginning of June              | 2025-06-01/2025-06-10
            the end of June                    | 2025-06-21/2025-06-30
            the first half of June             | 2025-06-01/2025-06-15
            in the second half of February     | 2025-02-16/2025-02-28
            the first half of 2024             | 2024-01-01/2024-06-30
            the second half of next week       | 2025-06-13/2025-06-15
            the first week of July             | 2025-07-01/2025-07-07
            in the second week of July         | 2025-07-08/2025-07-14
            the last week of June              | 2025-06-24/2025-06-30
            on the tenth of June               | 2025-06-10
            the twenty-first of May 2024       | 2024-05-21
            the third June exchange            | 2025-06-01/2025-06-30
            last May                           | 2025-05-01/2025-05-31
            last June                          | 2024-06-01/2024-06-30
            next June                          | 2026-06-01/2026-06-30
            in 2022                            | 2022-01-01/2022-12-31
            in early 2022                      | 2022-01-01/2022-04-30
            mid-2022                           | 2022-05-01/2022-08-31
            late 2022                          | 2022-09-01/2022-12-31
            the summer of 2022                 | 2022-06-01/2022-08-31
            over the whole of 2024             | 2024-01-01/2024-12-31
            throughout 2024                    | 2024-01-01/2024-12-31
            in the course of May               | 2025-05-01/2025-05-31
            the week of June 18                | 2025-06-16/2025-06-22
            in the week beginning 16 June 2025 | 2025-06-16/2025-06-22
            the week of talks                  | ''
            it may end                         | ''
            They may 16 times                  | ''
            May they return                    | ''
            soldiers march on                  | ''
            in 1,000 cases                     | ''
            of 2000 bodies                     | ''
            2000 bodies                        | ''
            """)
    void readsMonthsAndYears(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between June 20 and 30             | 2025-06-20/2025-06-30
            between June 20 and June 30        | 2025-06-20/2025-06-30
            from June 20 to 30                 | 2025-06-20/2025-06-30
            June 20-30                         | 2025-06-20/2025-06-30
            June 20–30, 2024                   | 2024-06-20/2024-06-30
            20-30 June                         | 2025-06-20/2025-06-30
            20 to 30 June 2024                 | 2024-06-20/2024-06-30
            the 20th and the 30th of June      | 2025-06-20/2025-06-30
            June 20 and 30                     | 2025-06-20/2025-06-30
            June 20 and June 30                | 2025-06-20/2025-06-30
            May 23, 24 and 25                  | 2025-05-23/2025-05-25
            May 30 to June 2                   | 2025-05-30/2025-06-02
            30 May – 2 June                    | 2025-05-30/2025-06-02
            December 28 to January 5           | 2024-12-28/2025-01-05
            December 28 to January 5, 2024     | 2023-12-28/2024-01-05
            from May to July                   | 2025-05-01/2025-07-31
            from 2014 to 2022                  | 2014-01-01/2022-12-31
            between Monday and Tuesday         | 2025-06-02/2025-06-03
            from early June to late July       | 2025-06-01/2025-07-31
            on June 20 and 30 soldiers         | 2025-06-20
            on June 11 and on June 13          | 2025-06-11; 2025-06-13
            June 13 and May 16                 | 2025-06-13; 2025-05-16
            in June 27 bodies                  | 2025-06-01/2025-06-30
            on May 16, 303 prisoners           | 2025-05-16
            """)
    void readsSpans(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday                             | 2025-06-02
            on Monday’s flight                 | 2025-06-02
            on Tuesday                         | 2025-06-03
            on Wednesday                       | 2025-05-28
            last Tuesday                       | 2025-05-27
            next Monday                        | 2025-06-09
            next Tuesday                       | 2025-06-10
            this coming Friday                 | 2025-06-06
            this Friday                        | 2025-05-30
            today                              | 2025-06-03
            yesterday                          | 2025-06-02
            tomorrow                           | 2025-06-04
            the day before yesterday           | 2025-06-01
            last week                          | 2025-05-26/2025-06-01
            this week                          | 2025-06-02/2025-06-08
            next week                          | 2025-06-09/2025-06-15
            early next week                    | 2025-06-09/2025-06-10
            last month                         | 2025-05-01/2025-05-31
            this month                         | 2025-06-01/2025-06-30
            next month                         | 2025-07-01/2025-07-31
            earlier this month                 | 2025-06-01/2025-06-03
            later this month                   | 2025-06-03/2025-06-30
            late last month                    | 2025-05-21/2025-05-31
            last year                          | 2024-01-01/2024-12-31
            early this year                    | 2025-01-01/2025-04-30
            two days ago                       | 2025-06-01
            a week ago                         | 2025-05-26/2025-06-01
            three months ago                   | 2025-03-01/2025-03-31
            the last week of the talks         | ''
            over the next month                | ''
            """)
    void countsFromTheDayOfPublication(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by next week                       | ../2025-06-15
            by June 20                         | ../2025-06-20
            until the end of June              | ../2025-06-30
            no later than June 20              | ../2025-06-20
            since May                          | 2025-05-01/..
            since March 2022                   | 2022-03-01/..
            since 2014                         | 2014-01-01/..
            before June 11                     | ../2025-06-10
            after June 11                      | 2025-06-12/..
            before the talks                   | ''
            """)
    void leavesAnEndOpen(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two days later                     | ?
            a week earlier                     | ?
            the following day                  | ?
            over the following days            | ?
            the day before                     | ?
            """)
    void doesNotResolveWhatCountsFromElsewhere(String text, String spans) {
        assertThat(ReadDays.spans(text, JUNE_3)).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-10 | December 28  | 2024-12-28
            2025-12-20 | January 5    | 2026-01-05
            2025-06-03 | July 15      | 2025-07-15
            2025-10-03 | March 10     | 2025-03-10
            2025-01-10 | in December  | 2024-12-01/2024-12-31
            2024-06-03 | February 29  | 2024-02-29
            2026-06-03 | June 3       | 2026-06-03
            """)
    void takesTheNearestYearAndADayBehindOverOneAhead(String published, String text, String span) {
        assertThat(ReadDays.spans(text, on(published))).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on June 11                         | ?
            by June 11                         | ?
            on Monday                          | ?
            next week                          | ?
            two days ago                       | ?
            between June 20 and 30             | ?
            June 11, 2025                      | 2025-06-11
            in May 2025                        | 2025-05-01/2025-05-31
            in 2022                            | 2022-01-01/2022-12-31
            """)
    void withoutAPublicationResolvesWhatHasAYear(String text, String spans) {
        assertThat(ReadDays.spans(text, UNDATED)).isEqualTo(spans);
    }

    @Test
    void coversThePreposition() {
        String text = "They met again on June 2 in Istanbul.";

        assertThat(Read.words(text, ReadDays.days(text, JUNE_3).get(0))).isEqualTo("on June 2");
    }

    @Test
    void takesAPublicationFarFromOurTimeForNone() {
        assertThat(ReadDays.spans("yesterday", Days.of(Optional.of(LocalDate.MIN))))
                .isEqualTo("?");
        assertThat(ReadDays.spans("tomorrow", Days.of(Optional.of(LocalDate.MAX))))
                .isEqualTo("?");
    }
}
