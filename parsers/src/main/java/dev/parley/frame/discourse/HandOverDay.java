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

    /** How many sentences open an article: its title, and what it starts with. */
    private static final int LEAD = 3;

    /** The first day with a past hand-over in the same sentence. */
    static HandOverDay of(List<Scene> scenes, Optional<LocalDate> published) {
        for (Scene scene : scenes) {
            DateSpan day = isMoving(scene) ? first(scene, published) : DateSpan.unknown();
            if (!day.isUnknown()) {
                return new HandOverDay(day, scene.index());
            }
        }
        return new HandOverDay(DateSpan.unknown(), 0);
    }

    /** The first day that is over of the sentences that open an article, whatever they tell; unknown where they tell none. */
    static DateSpan lead(List<Scene> scenes, Optional<LocalDate> published) {
        for (Scene scene : scenes.subList(0, Math.min(LEAD, scenes.size()))) {
            DateSpan day = first(scene, published);
            if (!day.isUnknown()) {
                return day;
            }
        }
        return DateSpan.unknown();
    }

    private static DateSpan first(Scene scene, Optional<LocalDate> published) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day
                    && scene.isWhen(day)
                    && isOver(day, published)
                    && !OtherDays.isOfStart(scene, day)
                    && !isToCome(scene, day)) {
                return day.span();
            }
        }
        return DateSpan.unknown();
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
