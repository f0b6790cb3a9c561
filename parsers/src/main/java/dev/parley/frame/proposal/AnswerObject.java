package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import org.jspecify.annotations.Nullable;

/** What a verb of answering answers, by the words behind it: a noun for a proposal ("the offer"), a pronoun ("rejected this"), or nothing at all. */
record AnswerObject(Scene scene) {
    /** How many tokens may stand between a verb and the noun that means a proposal. */
    static final int REACH = 6;

    /** The noun for a proposal that is a verb's object; null where it is none. */
    @Nullable
    Mention noun(int index, Cue verb) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = index + 1; i < mentions.size() && mentions.get(i).from() - verb.to() <= REACH; i++) {
            Mention mention = mentions.get(i);
            if (isNoun(mention)) {
                return mention;
            }
            boolean passes = mention instanceof PartyMention
                    || mention instanceof PersonMention
                    || Scene.cue(mention, Sense.DEMONYM, Sense.SUCH, Sense.ROLE, Sense.SOURCE, Sense.MEDIATION) != null
                            && !((Cue) mention).isVerb();
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** Whether a mention is a noun for a proposal. */
    static boolean isNoun(Mention mention) {
        return Scene.cue(mention, Sense.OFFER, Sense.DOCUMENT) != null && !((Cue) mention).isVerb();
    }

    /** Whether a pronoun for a proposal stands at a token, with nothing behind it that goes on: "rejected it", "agreed to that". */
    boolean isPronounAt(int token) {
        int at = scene.lower(token).equals("to") || scene.lower(token).equals("on") ? token + 1 : token;
        String word = scene.lower(at);
        boolean open = word.equals("that") || word.equals("this") || word.equals("these") || word.equals("both");
        return ProposingWord.PRONOUN.is(word)
                && (endsAt(at + 1) || !open && ProposingWord.BEHIND.is(scene.lower(at + 1)));
    }

    /** Whether nothing follows that could be an answer's object: "accepted", "accepted three days later", "refused that since May". */
    boolean endsAt(int token) {
        int end = isInPrinciple(token) ? token + 2 : token;
        return endsHere(end) || endsHere(behindTime(end));
    }

    /** "Agreed in principle": what says how, and not to what. */
    private boolean isInPrinciple(int token) {
        return scene.lower(token).equals("in") && scene.lower(token + 1).equals("principle");
    }

    private boolean endsHere(int token) {
        String word = scene.lower(token);
        return token >= scene.tokens().size()
                || !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("-")
                || ProposingWord.ENDS_ANSWER.is(word)
                || word.equals("at") && scene.lower(token + 1).equals("once");
    }

    /** Behind a day, or so many days later; the token itself where none stands there. */
    private int behindTime(int token) {
        for (Mention mention : scene.mentions()) {
            boolean time = mention instanceof Day || mention instanceof Duration;
            if (time && mention.from() >= token && mention.from() - token <= 1) {
                boolean later = scene.lower(mention.to()).equals("later");
                return later ? mention.to() + 1 : mention.to();
            }
        }
        return token;
    }
}
