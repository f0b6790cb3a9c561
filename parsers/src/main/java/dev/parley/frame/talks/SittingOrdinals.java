package dev.parley.frame.talks;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which one a meeting is, told away from its noun: "marked the second round", "they met for the fifth time". */
final class SittingOrdinals {
    /** How many tokens before a meeting "the first time" may stand. */
    private static final int TIME = 12;

    private final Scene scene;

    SittingOrdinals(Scene scene) {
        this.scene = scene;
    }

    /** "Marked the second round", "the second time the sides had met". */
    void behind(Sitting sitting, int from, @Nullable Mention to) {
        int end = to == null ? scene.tokens().size() : to.to();
        for (int i = from; i < end; i++) {
            OptionalInt ordinal = Ordinals.ofMeeting(scene, i);
            if (ordinal.isPresent() && sitting.ordinal.isEmpty() && isCounted(i + 1, to)) {
                sitting.ordinal = ordinal;
                sitting.cover(i, i + 2);
            }
        }
    }

    /** "It was the first time that they had met": which time, before the verb. */
    void time(Sitting sitting, int verb) {
        for (int i = verb - 1; i >= Math.max(1, verb - TIME); i--) {
            boolean time = scene.lower(i).equals("time")
                    && !scene.lower(i - 2).equals("for")
                    && !scene.lower(i - 3).equals("for");
            OptionalInt ordinal = time ? Ordinals.at(scene, i - 1) : OptionalInt.empty();
            if (ordinal.isPresent() && sitting.ordinal.isEmpty()) {
                sitting.ordinal = ordinal;
                sitting.cover(i - 1, sitting.to);
                return;
            }
        }
    }

    /** "They met for the fifth time": which time, behind the verb; "for the first time since 2009" counts nothing. */
    void timeBehind(Sitting sitting, int verbEnd) {
        for (int i = verbEnd; i < Math.min(verbEnd + TIME, scene.tokens().size()); i++) {
            boolean time = scene.lower(i).equals("time") && scene.lower(i - 3).equals("for");
            OptionalInt ordinal = time ? Ordinals.at(scene, i - 1) : OptionalInt.empty();
            if (ordinal.orElse(1) > 1 && sitting.ordinal.isEmpty()) {
                sitting.ordinal = ordinal;
                sitting.cover(sitting.from, i + 1);
            }
        }
    }

    private boolean isCounted(int token, @Nullable Mention to) {
        return scene.lower(token).equals("time") || to != null && Scene.cue(to, Sense.TALKS) != null;
    }
}
