package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import org.jspecify.annotations.Nullable;

/** Whether the words between let one word govern another: "rejected a proposal for a truce" is about the truce, "rejected a statement on a truce" is not. */
record DeedReach(Scene scene) {
    /** Whether what ends at a token governs what starts at another: no noun that we know nothing of stands between with a preposition of its own. */
    boolean reaches(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTied(i, to) || turnsAway(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what starts at a token belongs to a noun before it rather than to what is before that noun. */
    private boolean isTied(int noun, int to) {
        if (noun + 1 >= to || !isPreposition(scene.lower(noun + 1))) {
            return false;
        }
        Mention mention = mentionAt(noun);
        boolean unknown = mention == null && isNoun(noun);
        boolean other = mention instanceof Cue cue && !isTransparent(cue);
        return unknown || other && noun + 2 == to;
    }

    private @Nullable Mention mentionAt(int token) {
        ImmutableList<Mention> mentions = scene.mentions();
        int last = Actors.lastBefore(mentions, token + 1);
        return last >= 0 && mentions.get(last).to() > token ? mentions.get(last) : null;
    }

    private boolean isNoun(int token) {
        String word = scene.lower(token);
        return scene.isWord(token)
                && !ProposingWord.BEHIND.is(word)
                && !ProposingWord.TRANSPARENT.is(word)
                && !word.endsWith("ly");
    }

    /** "Toward a truce", "without a truce": not about the truce itself; "without conditions" is. */
    private boolean turnsAway(int token) {
        return scene.lower(token).startsWith("toward")
                || scene.lower(token).equals("without") && !ProposingWord.CONDITION.is(scene.lower(token + 1));
    }

    /** Whether a word of the lexicon between a verb and what it is about changes nothing: "agreed in principle on". */
    private static boolean isTransparent(Cue cue) {
        return cue.is(Sense.OFFER) || cue.is(Sense.DEAL) || cue.is(Sense.EXTENSION) || cue.is(Sense.START_NOUN);
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "for", "of", "on", "to", "about", "with", "from", "against", "over", "under", "by", "in", "at" -> true;
            default -> false;
        };
    }
}
