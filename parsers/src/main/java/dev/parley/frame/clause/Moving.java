package dev.parley.frame.clause;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** The verbs and nouns by which people or remains change hands: "hand over", "the return of". */
public final class Moving {
    private Moving() {}

    public static boolean is(Mention mention) {
        return Scene.cue(
                        mention,
                        Sense.SWAP,
                        Sense.SWAP_NOUN,
                        Sense.GIVE,
                        Sense.GIVE_NOUN,
                        Sense.REPATRIATE,
                        Sense.RECEIVE,
                        Sense.HOME)
                != null;
    }
}
