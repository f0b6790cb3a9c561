package dev.parley.frame;

import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day of the hand-over that an article is about, and the sentence that tells it: "Russia and Ukraine exchanged 175 prisoners on Friday".
 *
 * @param date the day; unknown where the article tells none
 * @param sentence the index of the sentence in the article
 */
record HandOverDay(DateSpan date, int sentence) {
    /** The first day with a past hand-over in the same sentence. */
    static HandOverDay of(List<Scene> scenes, Optional<LocalDate> published) {
        for (Scene scene : scenes) {
            boolean moving = scene.has(Sense.SWAP_NOUN)
                    || scene.has(
                                    Sense.GIVE,
                                    Sense.RECEIVE,
                                    Sense.REPATRIATE,
                                    Sense.HOME,
                                    Sense.LEAVE,
                                    Sense.SWAP,
                                    Sense.GIVE_NOUN)
                            && scene.mentions().stream().anyMatch(m -> m instanceof Theme theme && !theme.isBare());
            for (Mention mention : moving ? scene.mentions() : List.<Mention>of()) {
                if (mention instanceof Day day && scene.isWhen(day) && isOver(day, published)) {
                    return new HandOverDay(day.span(), scene.index());
                }
            }
        }
        return new HandOverDay(DateSpan.unknown(), 0);
    }

    private static boolean isOver(Day day, Optional<LocalDate> published) {
        boolean ahead = published.isPresent()
                && day.span()
                        .first()
                        .filter(first -> first.isAfter(published.get()))
                        .isPresent();
        return day.span().isSingleDay() && !ahead;
    }
}
