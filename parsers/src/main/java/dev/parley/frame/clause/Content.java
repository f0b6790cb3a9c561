package dev.parley.frame.clause;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;

/** What a deal or a plan has in it: "provides for", "involves", "requires". */
public final class Content {
    private Content() {}

    /** Whether a verb says what something has in it. */
    public static boolean isToldBy(Cue verb) {
        return verb.is(Sense.OUTLINE) || verb.is(Sense.INVOLVE) || verb.is(Sense.REQUIRE);
    }
}
