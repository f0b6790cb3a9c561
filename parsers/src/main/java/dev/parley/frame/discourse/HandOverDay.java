package dev.parley.frame.discourse;

import dev.parley.frame.clause.OtherDays;
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
    /** How many days before its publication an article may tell of a hand-over as its news. */
    private static final int NEAR = 4;

    /** The first day with a past hand-over in the same sentence. */
    static HandOverDay of(List<Scene> scenes, Optional<LocalDate> published) {
        for (Scene scene : scenes) {
            for (Mention mention : isMoving(scene) ? scene.mentions() : List.<Mention>of()) {
                if (mention instanceof Day day
                        && scene.isWhen(day)
                        && isOver(day, published)
                        && !OtherDays.isOfStart(scene, day)
                        && !isToCome(scene, day)) {
                    return new HandOverDay(day.span(), scene.index());
                }
            }
        }
        return new HandOverDay(DateSpan.unknown(), 0);
    }

    /** Whether a sentence speaks of people or remains that move. */
    static boolean isMoving(Scene scene) {
        return scene.has(Sense.SWAP_NOUN)
                || scene.has(
                                Sense.GIVE,
                                Sense.RECEIVE,
                                Sense.REPATRIATE,
                                Sense.HOME,
                                Sense.LEAVE,
                                Sense.SWAP,
                                Sense.GIVE_NOUN)
                        && scene.mentions().stream().anyMatch(m -> m instanceof Theme theme && !theme.isBare());
    }

    /** "will hand over four bodies on Thursday". */
    private static boolean isToCome(Scene scene, Day day) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() < day.from() && Scene.cue(mention, Sense.MODAL, Sense.FUTURE) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(Day day, Optional<LocalDate> published) {
        boolean ahead = published.isPresent()
                && day.span()
                        .first()
                        .filter(first -> first.isAfter(published.get()))
                        .isPresent();
        boolean old = published.isPresent()
                && day.span()
                        .first()
                        .filter(first -> first.plusDays(NEAR).isBefore(published.get()))
                        .isPresent();
        return day.span().isSingleDay() && !ahead && !old;
    }
}
