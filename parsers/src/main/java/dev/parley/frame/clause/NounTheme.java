package dev.parley.frame.clause;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** Who or what a noun hands over: the "prisoners" of "prisoner swap", the "1,200 bodies" of "the transfer of 1,200 bodies". */
public final class NounTheme {
    /** How many tokens behind its noun a theme may stand. */
    private static final int REACH = 10;

    private NounTheme() {}

    /** The theme that belongs to a noun: behind "of", or right before it ("prisoner swap", "body transfers"). */
    public static @Nullable Theme of(Scene scene, int index) {
        Mention noun = scene.mentions().get(index);
        Theme behind = index + 1 < scene.mentions().size() && scene.mentions().get(index + 1) instanceof Theme theme
                ? theme
                : null;
        if (behind != null && scene.lower(noun.to()).equals("of") && behind.from() - noun.to() <= 3) {
            return behind;
        }
        if (behind == null && isDayBetween(scene, index)) {
            return (Theme) scene.mentions().get(index + 2);
        }
        boolean before =
                index > 0 && scene.mentions().get(index - 1) instanceof Theme theme && noun.from() - theme.to() <= 1;
        if (before && !scene.lower(noun.from() - 1).equals(",")) {
            return (Theme) scene.mentions().get(index - 1);
        }
        return behindOf(scene, index);
    }

    /** "The release on Monday of 40 prisoners". */
    private static boolean isDayBetween(Scene scene, int index) {
        int theme = index + 2;
        return theme < scene.mentions().size()
                && scene.mentions().get(index + 1) instanceof Day day
                && day.from() - scene.mentions().get(index).to() <= 1
                && scene.mentions().get(theme) instanceof Theme
                && scene.lower(day.to()).equals("of")
                && scene.mentions().get(theme).from() - day.to() <= 3;
    }

    /** "the return of another batch of prisoners": the theme may be some words behind. */
    private static @Nullable Theme behindOf(Scene scene, int index) {
        Mention noun = scene.mentions().get(index);
        for (int i = index + 1;
                i < scene.mentions().size() && scene.mentions().get(i).from() - noun.to() <= REACH;
                i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Theme theme) {
                return scene.preposition(theme).equals("of")
                                && scene.lower(noun.to()).equals("of")
                        ? theme
                        : null;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return involved(scene, index, i);
            }
        }
        return null;
    }

    /** "The exchange involved 206 people": the theme that the verb behind a noun says it is of; null where it says no number. */
    public static @Nullable Theme involved(Scene scene, int noun, int verb) {
        boolean bare = true;
        for (int i = noun + 1; i < verb; i++) {
            // "the exchange deal includes 40": what something else has in it
            bare &= !(scene.mentions().get(i) instanceof Cue)
                    && !(scene.mentions().get(i) instanceof PartyMention);
        }
        return bare
                        && verb + 1 < scene.mentions().size()
                        && scene.mentions().get(verb) instanceof Cue cue
                        && cue.is(Sense.INVOLVE)
                        && cue.form() != Form.ING
                        && scene.mentions().get(verb + 1) instanceof Theme theme
                        && theme.from() - cue.to() <= 1
                        && !theme.quantity().isUnknown()
                ? theme
                : null;
    }
}
