package dev.parley.reconcile;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * The name of a speaker, folded: a family name and a given name, or the whole name of a body.
 *
 * <p>The last word of a name of two or three words is the family name and the first one the given name. A name of more
 * words, or with a word in small letters ("Ministry of Defence"), is that of a body and has no given name; a name of
 * one word is a family name alone.
 */
record SpeakerName(String family, String given) {
    private static final Splitter WORDS =
            Splitter.onPattern("[^\\p{L}\\p{M}'’]+").omitEmptyStrings();
    private static final int LONGEST_PERSON = 3;

    static SpeakerName of(String name) {
        List<String> words = WORDS.splitToList(name);
        if (words.isEmpty()) {
            return new SpeakerName(name, "");
        }
        if (isBody(words)) {
            return new SpeakerName(
                    String.join(" ", words.stream().map(Spelling::fold).toList()), "");
        }
        String family = Spelling.fold(words.get(words.size() - 1));
        return new SpeakerName(family, words.size() == 1 ? "" : GivenNames.fold(words.get(0)));
    }

    private static boolean isBody(List<String> words) {
        return words.size() > LONGEST_PERSON
                || (words.size() > 1 && words.stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0))));
    }

    boolean isFull() {
        return given.length() > 1;
    }

    /** The first letter of the given name; empty where there is none. */
    String initial() {
        return given.isEmpty() ? "" : given.substring(0, 1);
    }

    /**
     * Whether both can be names of one speaker: one family name, and given names that don't differ as far as they go.
     */
    boolean canBe(SpeakerName other) {
        return family.equals(other.family) && (given.equals(other.given) || shortens(other) || other.shortens(this));
    }

    private boolean shortens(SpeakerName other) {
        return !isFull() && other.given.startsWith(given);
    }
}
