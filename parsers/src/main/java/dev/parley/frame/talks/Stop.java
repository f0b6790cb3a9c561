package dev.parley.frame.talks;

import dev.parley.interval.DateSpan;
import java.util.Optional;

/**
 * When and where one of several meetings was that are told together: "in Prague on 6 October and in Sochi on 31 October".
 *
 * @param date its days
 * @param city where it was; empty where that is not told of it alone
 */
record Stop(DateSpan date, Optional<String> city) {
    Stop withDate(DateSpan other) {
        return new Stop(other, city);
    }
}
