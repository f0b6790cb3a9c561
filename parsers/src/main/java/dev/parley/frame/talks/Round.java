package dev.parley.frame.talks;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import java.util.Optional;
import java.util.OptionalInt;

/** One round of talks, with what an article tells of it wherever it does. */
final class Round {
    private OptionalInt ordinal = OptionalInt.empty();
    private DateSpan date = DateSpan.unknown();
    private Optional<String> city = Optional.empty();

    /** Whether all that is told of it is still to come. */
    private boolean ahead = true;

    /** Whether all that is told of it is that it is not held. */
    private boolean off = true;

    /** Whether its days are told from the first to the last, so that a day of it narrows them no more. */
    private boolean whole;

    /** Whether all that is told of it calls it one before those that the article is about. */
    private boolean previous = true;

    OptionalInt ordinal() {
        return ordinal;
    }

    DateSpan date() {
        return date;
    }

    Optional<String> city() {
        return city;
    }

    /** Takes over what a sitting of it tells. */
    void add(Sitting sitting) {
        previous &= sitting.previous;
        off &= sitting.stance == Stance.DENIED;
        ahead &= sitting.stance == Stance.EXPECTED;
        ordinal = ordinal.isPresent() ? ordinal : sitting.ordinal;
        whole |= sitting.whole;
        boolean narrower = !whole && sitting.date.isSingleDay() && !date.isSingleDay();
        date = date.isUnknown() || narrower && date.meets(sitting.date) ? sitting.date : date;
        city = city.or(() -> sitting.city);
    }

    /** Whether it is still to come, by all that is told of it. */
    boolean isAhead() {
        return ahead;
    }

    /** Takes its day and city from the first sentences of a report. */
    void complete(DateSpan day, Optional<String> place) {
        date = day;
        city = city.or(() -> place);
    }

    /** Takes over the city of the round told before, of which it is a part. */
    void completeCity(Round before) {
        city = city.or(() -> before.city);
    }

    /** Whether a sitting without an ordinal or a day of the same kind can be one of this round, which was told last. */
    boolean isOpenTo(Sitting sitting) {
        return (!off || sitting.stance == Stance.DENIED)
                && !isOtherThan(sitting)
                && (date.isUnknown() || sitting.date.isUnknown());
    }

    /** Whether a sitting that has neither can be one of this round, told last: what was held is none that is to come, nor the other way round. */
    boolean isMeantBy(Sitting sitting, boolean near) {
        return !isOfOtherTime(sitting) && !(isTold(sitting) && ahead) && !sitting.fresh && agrees(sitting, near);
    }

    /** Whether a sitting that has neither can be one of this round, told before others. */
    boolean isMeantAgainBy(Sitting sitting) {
        boolean open = !isOfOtherTime(sitting) && !(isTold(sitting) && (ahead || off)) && !previous && !sitting.fresh;
        return open && (sitting.city.isEmpty() || sitting.city.equals(city));
    }

    private static boolean isTold(Sitting sitting) {
        return sitting.stance == Stance.ASSERTED;
    }

    /** "The next talks will be held in Geneva": what is to come is none that is over. */
    private boolean isOfOtherTime(Sitting sitting) {
        return sitting.stance == Stance.EXPECTED && sitting.city.isPresent() && !ahead;
    }

    /** How much a sitting and a round have in common; -1 where they can't be the same. */
    int likeness(Sitting sitting) {
        int likeness = 0;
        if (sitting.ordinal.isPresent() && ordinal.isPresent()) {
            if (!sitting.ordinal.equals(ordinal)) {
                return -1;
            }
            likeness += 4;
        }
        if (!sitting.date.isUnknown() && !date.isUnknown()) {
            if (!sitting.date.meets(date) || isStillToCome(sitting)) {
                return -1;
            }
            likeness += sitting.date.equals(date) ? 3 : 2;
        }
        if (sitting.city.isPresent() && city.isPresent()) {
            if (!sitting.city.equals(city)) {
                return -1;
            }
            likeness += sitting.fresh ? 0 : 1;
        }
        return likeness;
    }

    /** "A further round will be held in the next two months": a longer time that has only begun is not that of what was held. */
    private boolean isStillToCome(Sitting sitting) {
        boolean held = !ahead && !off;
        return held && sitting.stance == Stance.EXPECTED && sitting.ordinal.isEmpty() && sitting.within.isPresent();
    }

    /** "A fourth round is not planned": one by number that is not held yet, or not at all, is none of those that were held. */
    private boolean isOtherThan(Sitting sitting) {
        boolean open = sitting.stance == Stance.DENIED || sitting.stance == Stance.EXPECTED;
        return open && sitting.ordinal.isPresent() && !ahead && !off;
    }

    private boolean agrees(Sitting sitting, boolean near) {
        return sitting.city.isEmpty()
                || sitting.city.equals(city)
                || near && sitting.asserted && city.isEmpty() && (off || sitting.stance != Stance.DENIED);
    }
}
