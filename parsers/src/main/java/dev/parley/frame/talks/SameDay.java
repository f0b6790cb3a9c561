package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.time.LocalDate;
import java.util.Optional;

/** Gives a meeting that has no day of its own the day of what its sentence tells beside it. */
final class SameDay {
    /** How many tokens behind a meeting "earlier in the day" may stand. */
    private static final int EARLIER = 3;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Optional<LocalDate> published;

    SameDay(Scene scene, Optional<LocalDate> published) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.published = published;
    }

    /**
     * "Said on Saturday, after a meeting that took an hour": what was just before something was on that day, whose index it gives; -1 where none is told.
     * "Earlier in the day" is a day, too: that of the sentence, or else that of publication.
     */
    int add(Sitting sitting) {
        boolean told = sitting.hasDetails() || sitting.days > 0 || sitting.city.isPresent();
        boolean earlier = isEarlierThatDay(sitting);
        if (!sitting.date.isUnknown() || sitting.ordinal.isPresent() || !earlier && !(told && isJustBefore(sitting))) {
            return -1;
        }
        int day = onlyDay(sitting);
        if (day >= 0) {
            sitting.date = ((Day) mentions.get(day)).span();
        } else if (earlier && published.isPresent()) {
            sitting.date = DateSpan.on(published.get());
        }
        return day;
    }

    /** Whether "after", or "in" where its length is told, stands right before the meeting. */
    private boolean isJustBefore(Sitting sitting) {
        int before = scene.isArticle(sitting.from - 1) ? sitting.from - 2 : sitting.from - 1;
        String word = scene.lower(before);
        return word.equals("after") || word.equals("in") && !sitting.minutes.isUnknown();
    }

    /** "A meeting in Doha earlier in the day". */
    private boolean isEarlierThatDay(Sitting sitting) {
        for (int i = sitting.from;
                i < Math.min(sitting.to + EARLIER, scene.tokens().size());
                i++) {
            if (scene.lower(i).equals("earlier")
                    && (scene.lower(i + 2).equals("day") || scene.lower(i + 3).equals("day"))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the only day that a sentence tells before a meeting; -1 where it tells none or several. */
    private int onlyDay(Sitting sitting) {
        int only = -1;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Day day) {
                boolean when = only < 0
                        && day.to() <= sitting.from
                        && scene.isWhen(day)
                        && day.span().isSingleDay();
                if (!when) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
