package dev.parley.frame.term;

import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Scene;
import java.util.Optional;

/** Where the next item of what is asked for starts: at a word of doing, at whoever is to do it, or at a noun of a list. */
final class ItemStarts {
    private static final int AHEAD = 4;
    private static final int SUBJECT = 6;
    private static final int LIST = 16;

    private final Scene scene;
    private final int end;
    private final ItemNouns nouns;
    private final TermWords words;

    /**
     * The starts of items before a token.
     *
     * @param nouns which nouns start one
     */
    ItemStarts(Scene scene, int end, ItemNouns nouns, TermWords words) {
        this.scene = scene;
        this.end = end;
        this.nouns = nouns;
        this.words = words;
    }

    /** Whether an item starts at a token; the arguments say whether the item before asks by "to", and whether it has a participle of what is to be done. */
    boolean startsItem(int index, boolean infinitives, boolean done) {
        String word = scene.lower(index);
        if (AskingWord.RELATIVE.is(word)) {
            return false;
        }
        boolean opens = AskingWord.OPENER.is(word) || word.equals("to") && infinitives;
        return opens && index + 1 < end
                || AskingWord.MODAL.is(word)
                || startsWithAct(index)
                || done && startsWithDone(index)
                || startsWithSubject(index)
                || startsWithNoun(index);
    }

    /** "and a seat in parliament": what has not been told yet is no name. */
    private boolean startsWithNoun(int index) {
        String word = scene.lower(index);
        return switch (nouns) {
            case ANY -> AskingWord.ARTICLE.is(word);
            case NEW -> AskingWord.INDEFINITE.is(word) && isEnumerated(index);
            case KNOWN -> false;
        };
    }

    /** Whether "and" stands before a token, or behind it before the end: a noun between commas alone tells of the one before. */
    private boolean isEnumerated(int index) {
        if (AskingWord.AND.is(scene.lower(index - 1))) {
            return true;
        }
        for (int i = index + 1; i < Math.min(index + LIST, end); i++) {
            if (AskingWord.AND.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "salaries paid and the troops out": what is to be done, once more. */
    private boolean startsWithDone(int index) {
        for (int i = index; i < Math.min(index + SUBJECT, end); i++) {
            if (AskingWord.JOINT.is(scene.lower(i)) || AskingWord.INSIDE.is(scene.lower(i))) {
                return false;
            }
            if (isDone(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(int index) {
        return words.has(scene.tokens(), index, Form.PAST_OR_PARTICIPLE);
    }

    /** A word of doing within a few tokens, with nothing but adjectives and names before it. */
    boolean startsWithAct(int index) {
        for (int i = index; i < Math.min(index + AHEAD, end); i++) {
            if (AskingWord.JOINT.is(scene.lower(i)) || AskingWord.INSIDE.is(scene.lower(i))) {
                return false;
            }
            Optional<Match> match = words.longest(scene.tokens(), i);
            if (match.isPresent() && !scene.lower(i).equals("no")) {
                return match.get().entries().stream().anyMatch(ItemStarts::isStart);
            }
        }
        return false;
    }

    private static boolean isStart(Entry entry) {
        boolean verb = entry.form() == Form.BASE
                || entry.form() == Form.ING
                || entry.form() == Form.PRESENT
                || entry.form() == Form.NONE;
        return entry.sense() == Sense.TERM || entry.sense() == Sense.ACT && verb;
    }

    /** "Hezbollah to move its fighters", "the army would withdraw". */
    boolean startsWithSubject(int index) {
        for (int i = index + 1; i < Math.min(index + SUBJECT, end); i++) {
            if (AskingWord.JOINT.is(scene.lower(i)) || AskingWord.INSIDE.is(scene.lower(i))) {
                return false;
            }
            if (AskingWord.MODAL.is(scene.lower(i))) {
                return true;
            }
            if (scene.lower(i).equals("be")) {
                return true;
            }
            if (scene.lower(i).equals("to")) {
                return scene.lower(i + 1).equals("be") || startsWithVerb(i + 1);
            }
        }
        return false;
    }

    /** Whether a verb that says that something will or has to be done stands within a few tokens. */
    boolean startsWithModal(int index) {
        for (int i = index + 1; i < Math.min(index + AHEAD, end); i++) {
            if (AskingWord.MODAL.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of doing stands there in its base form. */
    boolean startsWithVerb(int index) {
        return index < end && words.has(scene.tokens(), index, Form.BASE);
    }
}
