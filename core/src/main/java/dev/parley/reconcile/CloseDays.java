package dev.parley.reconcile;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/** Days that are told of one round and may be one: reports of a meeting slip by a day or two, while the next round is weeks away. */
final class CloseDays {
    /** How many days lie at most between one and the next. */
    static final int SLIP = 3;

    private CloseDays() {}

    /** Joins the members told of days that lie close together. */
    static void join(NavigableMap<LocalDate, Integer> members, UnionFind sittings) {
        Map.Entry<LocalDate, Integer> last = members.firstEntry();
        for (Map.Entry<LocalDate, Integer> day : members.entrySet()) {
            if (!last.getKey().plusDays(SLIP).isBefore(day.getKey())) {
                sittings.union(last.getValue(), day.getValue());
            }
            last = day;
        }
    }
}
