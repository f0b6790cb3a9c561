package dev.parley.mention;

import dev.parley.interval.DateSpan;
import dev.parley.mention.Phrases.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A part of a week, month or year: early June, the end of May, earlier this month. */
enum Part {
    EARLY,
    MID,
    LATE,
    /** What lies up to the publication's day. */
    EARLIER,
    /** What lies from the publication's day on. */
    LATER;

    static Part of(Phrase<CalendarRole> phrase) {
        return valueOf(phrase.value().toUpperCase(Locale.ROOT));
    }

    /** This part of a unit; the whole where the publication's day does not part it. */
    DateSpan of(DateSpan span, Unit unit, Optional<LocalDate> published) {
        return switch (this) {
            case EARLY -> unit.third(span, 0);
            case MID -> unit.third(span, 1);
            case LATE -> unit.third(span, 2);
            case EARLIER ->
                published.flatMap(day -> span.meet(DateSpan.until(day))).orElse(span);
            case LATER ->
                published.flatMap(day -> span.meet(DateSpan.from(day))).orElse(span);
        };
    }
}
