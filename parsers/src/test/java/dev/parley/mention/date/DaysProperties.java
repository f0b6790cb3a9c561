package dev.parley.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Read;
import dev.parley.mention.mark.Texts;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DaysProperties {
    @Property
    void aDayWithItsYearIsReadBackWhateverThePublication(
            @ForAll @From("days") LocalDate day, @ForAll @From("publications") Optional<LocalDate> published) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        Days days = Days.of(published);

        assertThat(ReadDays.spans("%s %d, %d".formatted(month, day.getDayOfMonth(), day.getYear()), days))
                .isEqualTo(DateSpan.on(day).toString());
        assertThat(ReadDays.spans("%d %s %d".formatted(day.getDayOfMonth(), month, day.getYear()), days))
                .isEqualTo(DateSpan.on(day).toString());
        assertThat(ReadDays.spans(day.toString(), days))
                .isEqualTo(DateSpan.on(day).toString());
    }

    @Property
    void aDayOfTheThreeMonthsBeforeThePublicationNeedsNoYear(
            @ForAll @From("days") LocalDate published, @ForAll @IntRange(max = 90) int before) {
        LocalDate day = published.minusDays(before);
        String text = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();

        assertThat(ReadDays.spans("on " + text, Days.of(Optional.of(published))))
                .as("%s as of %s", text, published)
                .isEqualTo(DateSpan.on(day).toString());
    }

    @Property
    void aWeekdayIsTheLatestUpToThePublication(
            @ForAll @From("days") LocalDate published, @ForAll @IntRange(max = 6) int before) {
        LocalDate day = published.minusDays(before);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);

        assertThat(ReadDays.spans("on " + weekday, Days.of(Optional.of(published))))
                .isEqualTo(DateSpan.on(day).toString());
    }

    @Property
    void aDateLiesWithinTheTokensOfAnyText(
            @ForAll @From("texts") String text, @ForAll @From("publications") Optional<LocalDate> published) {
        ImmutableList<Token> tokens = Read.tokens(text);
        Days days = Days.of(published);

        for (int i = 0; i < tokens.size(); i++) {
            int index = i;
            days.at(tokens, i).ifPresent(day -> {
                assertThat(day.from()).isEqualTo(index);
                assertThat(day.to()).isGreaterThan(index).isLessThanOrEqualTo(tokens.size());
                assertThat(day.resolved()).isEqualTo(!day.span().isUnknown());
            });
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2098, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Optional<LocalDate>> publications() {
        return Arbitraries.oneOf(
                        days(),
                        Arbitraries.of(
                                LocalDate.MIN, LocalDate.MAX, LocalDate.of(1000, 1, 1), LocalDate.of(9000, 12, 31)))
                .optional();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.ofWords();
    }
}
