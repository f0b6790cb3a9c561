package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** More of those of whom the sentence before tells: "The remaining 39 were brought from Moscow", "the rest were handed over", "A further 40 on Friday." */
final class Rest {
    private Rest() {}

    /** Whether a theme names those of a hand-over of whom nothing was told yet. */
    static boolean is(Scene scene, Theme theme) {
        for (int i = Math.max(0, theme.from() - 1); i < theme.to(); i++) {
            if (HandOverWord.REST.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The hand-over of which they are the rest; null where none was told just before. */
    static @Nullable Leg whole(Scene scene, Discourse discourse) {
        return HandOvers.of(discourse).justBefore(scene.index());
    }

    /** The leg that a sentence without a verb tells by a number and a day: "Another 15 in July."; null where it tells none. */
    static @Nullable Leg verbless(Scene scene, Discourse discourse) {
        Leg before = whole(scene, discourse);
        if (before == null || !HandOvers.of(discourse).isToldJustBefore(before, scene.index())) {
            return null;
        }
        Theme theme = null;
        Day day = null;
        for (Mention mention : scene.mentions()) {
            if (Clause.bounds(mention)) {
                return null;
            }
            theme = theme == null && mention instanceof Theme next ? next : theme;
            day = day == null && mention instanceof Day next && scene.isWhen(next) ? next : day;
        }
        if (theme == null || day == null || !(theme.isBare() || is(scene, theme)) || !isFurther(scene, theme.from())) {
            return null;
        }
        Leg leg = before.copy();
        leg.quantity = theme.quantity();
        leg.date = day.span();
        leg.start = 0;
        leg.end = Math.max(theme.to(), day.to());
        leg.rule = "verbless";
        leg.listed = true;
        return leg;
    }

    /** Whether a sentence starts with nothing but words such as "another" before a token, of which at least one stands there. */
    private static boolean isFurther(Scene scene, int end) {
        for (int i = 0; i < end; i++) {
            if (!HandOverWord.FURTHER.is(scene.lower(i))) {
                return false;
            }
        }
        return end > 0;
    }
}
