package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.text.Token;
import java.time.*;
import java.time.temporal.TemporalAdjusters;
import java.util.*;

final class Days {
    final LocalDate p;

    Days(LocalDate p) {
        this.p = p;
    }

    static Days of(Optional<LocalDate> p) {
        return new Days(p.orElse(LocalDate.of(2025, 6, 3)));
    }

    Optional<Day> at(ImmutableList<Token> t, int i) {
        String w = Amounts.l(t, i);
        if (!t.get(i).isCapitalised() && !w.equals("next")) return Optional.empty();
        for (Month m : Month.values())
            if (w.equals(m.name().toLowerCase(Locale.ROOT))) {
                String d = Amounts.l(t, i + 1).replaceAll("(st|nd|rd|th)$", "");
                if (d.matches("\\d{1,2}"))
                    return Optional.of(
                            new Day(DateSpan.on(LocalDate.of(p.getYear(), m, Integer.parseInt(d))), i, i + 2, true));
                if (d.matches("20\\d\\d"))
                    return Optional.of(new Day(DateSpan.in(YearMonth.of(Integer.parseInt(d), m)), i, i + 2, true));
                if (Amounts.l(t, i - 1).equals("in"))
                    return Optional.of(new Day(DateSpan.in(YearMonth.of(p.getYear(), m)), i, i + 1, true));
            }
        for (DayOfWeek d : DayOfWeek.values())
            if (w.equals(d.name().toLowerCase(Locale.ROOT)))
                return Optional.of(new Day(DateSpan.on(p.with(TemporalAdjusters.previousOrSame(d))), i, i + 1, true));
        if (w.equals("next") && Amounts.l(t, i + 1).equals("week")) {
            LocalDate m = p.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return Optional.of(new Day(DateSpan.between(m, m.plusDays(6)), i, i + 2, true));
        }
        return Optional.empty();
    }
}
