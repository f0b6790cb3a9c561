package dev.parley.mention.mark;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words are marked for in the vocabulary that texts are cut with, so that one look at a token tells what can start there. */
public final class Marks {
    /** A mark for each kind of small word. */
    static final int SMALL_WORDS = 1;

    /** A mark for each role of the numbers' phrases that start with the word. */
    static final int NUMBERS = 2;

    /** A mark for each role of the dates' phrases that start with the word. */
    static final int DATES = 3;

    /** A mark for each role of the durations' phrases that start with the word. */
    static final int DURATIONS = 4;

    /** What the word is for the lexicon. */
    static final int LEXICON = Lexicon.FAMILY;

    /** A mark for each {@link Signal}. */
    public static final int SIGNALS = 6;

    /** A mark for each {@link Opening}. */
    static final int OPENINGS = 7;

    /** The words and signs that {@link dev.parley.text.Sentence#has} is asked for, which finds none but the vocabulary's. */
    static final ImmutableList<String> ASKED_FOR = ImmutableList.of("for", ";", ":");

    /** Where a word can stand in a number's, a date's or a duration's phrase. */
    enum Opening {
        /** It is such a phrase by itself, behind which nothing need follow. */
        ALONE,
        /** It is the second word of one. */
        SECOND
    }

    /** What a word can be for the lexicon. */
    private enum Use {
        /** Phrases start with it. */
        FIRST
    }

    /** A phrase of the lexicon with its readings. */
    private record Phrase(ImmutableList<String> words, ImmutableList<Entry> entries) {}

    private Marks() {}

    /** Whether a date, a duration, a ratio or an amount can start with a token. */
    public static boolean canStartNumber(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean starts =
                NumberRole.startsAt(token) || DurationRole.startsAt(token) || CalendarRole.startsAt(tokens, index);
        return starts
                && (token.kind() == Token.Kind.NUMBER
                        || token.has(OPENINGS, Opening.ALONE)
                        || index + 1 < tokens.size() && goesOn(tokens.get(index + 1)));
    }

    /** Whether a token can follow what opens a number: "the 11th", "in June", "a week", but not "the talks". */
    private static boolean goesOn(Token token) {
        return token.kind() != Token.Kind.WORD
                || token.marks(NUMBERS) != 0
                || token.marks(DATES) != 0
                || token.marks(DURATIONS) != 0
                || token.has(OPENINGS, Opening.SECOND);
    }

    /** Whether a phrase of the lexicon can start with a token. */
    public static boolean canStartPhrase(Token token) {
        return token.marks(LEXICON) != 0;
    }

    /** The vocabulary with which sentences are to be cut for finding what they mention. */
    public static Vocabulary vocabulary(Lexicon lexicon) {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        SmallWord.mark(vocabulary);
        NumberRole.mark(vocabulary);
        CalendarRole.mark(vocabulary);
        DurationRole.mark(vocabulary);
        Signal.mark(vocabulary);
        ASKED_FOR.forEach(vocabulary::add);
        EntrySignals signals = EntrySignals.of(lexicon);
        List<Phrase> phrases = new ArrayList<>();
        lexicon.forEachPhrase((words, entries) -> phrases.add(new Phrase(words, entries)));
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(phrase -> phrase.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        for (Phrase phrase : phrases) {
            ImmutableList<String> words = phrase.words();
            words.forEach(vocabulary::add);
            vocabulary.mark(words.get(0), LEXICON, Use.FIRST);
            long told = signals.of(phrase.entries(), words.size() == 1);
            if (told != 0) {
                Signal.mark(vocabulary, words, leastCommon(words, counts), told);
            }
        }
        lexicon.keepIn(vocabulary);
        return vocabulary.build();
    }

    /** The longest word of a phrase, and of several the one that the fewest phrases share, so that little else is taken for it: "hand" of "hand over". */
    private static String leastCommon(List<String> words, Map<String, Integer> counts) {
        String least = words.get(0);
        for (String word : words) {
            boolean rarer =
                    word.length() == least.length() && counts.getOrDefault(word, 0) < counts.getOrDefault(least, 0);
            least = word.length() > least.length() || rarer ? word : least;
        }
        return least;
    }
}
