package dev.parley.ledger;

import dev.parley.interval.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number told of one direction.
 *
 * @param kind what the number says of the hand-overs
 * @param days the days that it is about
 * @param number how many
 */
record Count(Kind kind, DateSpan days, Interval number) {
    enum Kind {
        /** One hand-over, on its day. */
        HAND_OVER,

        /** A hand-over on some day, or some of those days' told in one number: at least so many moved in them. */
        WITHIN,

        /** All that had moved by the last of the days. */
        SO_FAR
    }

    Count withNumber(Interval newNumber) {
        return new Count(kind, days, newNumber);
    }

    /** The last day that it is about. */
    LocalDate end() {
        return days.last().orElse(LocalDate.MAX);
    }

    /** What it says of the time up to a day; empty where it says nothing of that. */
    Optional<Count> asOf(LocalDate day) {
        if (days.first().filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        if (!end().isAfter(day)) {
            return Optional.of(this);
        }
        return kind == Kind.SO_FAR
                ? Optional.empty()
                : Optional.of(new Count(kind, new DateSpan(days.first(), Optional.of(day)), number.orLess()));
    }
}
