package dev.parley.frame.term;

import dev.parley.frame.words.AskingWord;
import dev.parley.mention.Scene;

/** What joins the items of what is asked for, and what commas part off between them. */
final class ItemJoints {
    private static final int ASIDE = 10;

    private final Scene scene;
    private final int end;
    private final ItemStarts starts;

    ItemJoints(Scene scene, int end, ItemStarts starts) {
        this.scene = scene;
        this.end = end;
        this.starts = starts;
    }

    /** Behind what commas part off: "all hostages, including the dead, will be returned"; the index itself where nothing does. */
    int behindAside(int index) {
        if (!AskingWord.INCLUDING.is(scene.lower(index))
                || !scene.lower(index - 1).equals(",")) {
            return index;
        }
        for (int i = index + 1; i < Math.min(index + ASIDE, end); i++) {
            if (scene.lower(i).equals(",")) {
                return i + 1;
            }
        }
        return index;
    }

    /** Behind the pronoun in "a truce during which the army would leave", which starts an item of its own; the index itself where nothing does. */
    int behindWhich(int index, int start) {
        boolean within = AskingWord.WITHIN.is(scene.lower(index)) && AskingWord.RELATIVE.is(scene.lower(index + 1));
        return within && index > start && starts.startsWithSubject(index + 2) ? index + 2 : index;
    }

    /** Behind what joins two items, such as ", and" or "as well as"; the index itself where nothing does. */
    int behindJoint(int index) {
        int i = index;
        while (i < end && AskingWord.JOINT.is(scene.lower(i))) {
            i++;
        }
        if (!AskingWord.JOINT.startsWith(scene.lower(i))) {
            return Math.min(end, i);
        }
        return Math.min(end, AskingWord.JOINT.is(two(i)) ? i + 2 : AskingWord.JOINT.is(two(i) + " as") ? i + 3 : i);
    }

    /** ", including by the United States": it tells more of what is asked for. */
    boolean isIncludingBy(int index) {
        return AskingWord.INCLUDING.is(scene.lower(index)) && AskingWord.INSIDE.is(scene.lower(index + 1));
    }

    private String two(int index) {
        return scene.lower(index) + " " + scene.lower(index + 1);
    }
}
