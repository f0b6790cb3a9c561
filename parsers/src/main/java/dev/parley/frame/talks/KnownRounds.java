package dev.parley.frame.talks;

import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.DateSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the sentences read so far have told of each round. */
final class KnownRounds {
    /** What is known of each round: its ordinals, days and cities. */
    private final Map<Round, Set<Object>> known = new HashMap<>();

    /** What the article has told of its rounds so far. */
    static KnownRounds of(Discourse discourse) {
        return discourse.memory(KnownRounds.class, KnownRounds::new);
    }

    /** Whether a sentence says that a round is held or not, or tells something of it that none before has told. */
    boolean isNews(Rounds.Told told) {
        Sitting sitting = told.sitting();
        boolean counted = sitting.ordinal.isPresent() && tell(told, sitting.ordinal);
        boolean placed = !sitting.date.isUnknown() || sitting.city.isPresent();
        // "The significance of the second round": a number alone, in passing, tells nothing.
        boolean news = counted && placed;
        news |= !sitting.date.isUnknown() && tellDate(told);
        news |= sitting.city.isPresent() && tell(told, sitting.city);
        return news && !sitting.heading || sitting.asserted || sitting.hasDetails();
    }

    /** A month tells nothing new of a round whose day is known. */
    private boolean tellDate(Rounds.Told told) {
        DateSpan date = told.sitting().date;
        boolean coarser = !date.isSingleDay() && isDayKnown(told.round(), date);
        return tell(told, date) && !coarser;
    }

    private boolean isDayKnown(Round round, DateSpan date) {
        for (Object detail : known.getOrDefault(round, Set.of())) {
            if (detail instanceof DateSpan day && day.isSingleDay() && day.meets(date)) {
                return true;
            }
        }
        return false;
    }

    private boolean tell(Rounds.Told told, Object detail) {
        return known.computeIfAbsent(told.round(), round -> new HashSet<>()).add(detail);
    }
}
