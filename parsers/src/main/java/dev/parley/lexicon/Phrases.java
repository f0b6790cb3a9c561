package dev.parley.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, for finding the longest one that starts at a token.
 *
 * <p>A name is found where its first or its last word has a capital ("the Kremlin", "al-Shabaab"); a name that is given in capitals only, where its
 * first word has nothing but capitals, so that "us" and "Un" are neither the United States nor the United Nations.
 */
final class Phrases {
    /** Instead of a family: no word keeps the phrases that start with it. */
    static final int NOT_KEPT = -1;

    private final Map<String, Node> roots = new HashMap<>();

    private final int family;

    /**
     * None yet.
     *
     * @param family that under which the words of vocabularies keep the phrases that start with them
     */
    Phrases(int family) {
        this.family = family;
    }

    /** The phrases that begin with the same words; what each list has, the next one has too. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private ImmutableList<Entry> words = ImmutableList.of();
        private ImmutableList<Entry> names = ImmutableList.of();
        private ImmutableList<Entry> capitals = ImmutableList.of();

        Node following(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, w -> new Node());
        }

        void add(Entry entry, boolean isName, boolean isInCapitals) {
            capitals = with(capitals, entry);
            if (!isInCapitals) {
                names = with(names, entry);
            }
            if (!isName) {
                words = with(words, entry);
            }
        }

        private static ImmutableList<Entry> with(ImmutableList<Entry> entries, Entry entry) {
            return entries.contains(entry)
                    ? entries
                    : ImmutableList.<Entry>builderWithExpectedSize(entries.size() + 1)
                            .addAll(entries)
                            .add(entry)
                            .build();
        }

        void forEach(ImmutableList<String> words, BiConsumer<ImmutableList<String>, ImmutableList<Entry>> phrase) {
            if (!capitals.isEmpty()) {
                phrase.accept(words, capitals);
            }
            next.forEach((word, node) -> node.forEach(
                    ImmutableList.<String>builder().addAll(words).add(word).build(), phrase));
        }

        /** The readings that the writing of a text's words allows. */
        ImmutableList<Entry> written(Token first, Token last) {
            if (words.size() == capitals.size()) {
                return words; // none of them is a name
            }
            // "The" starts a sentence as well as a name: "The times are hard."
            boolean isName = last.isCapitalised() || first.isCapitalised() && !first.is("the");
            if (!isName) {
                return words;
            }
            return names.size() < capitals.size() && isInCapitals(first.text()) ? capitals : names;
        }
    }

    void add(String phrase, Entry entry) {
        Node node = null;
        for (String word : words(phrase)) {
            node = node == null ? roots.computeIfAbsent(word, w -> new Node()) : node.following(word);
        }
        if (node != null) {
            boolean isName = entry.sense().isName();
            node.add(entry, isName, isName && isInCapitals(phrase));
        }
    }

    /** Lets the words of a vocabulary keep the phrases that start with them, so that they need not be looked for. */
    void keepIn(Vocabulary.Builder vocabulary) {
        roots.forEach((word, node) -> vocabulary.keep(word, family, node));
    }

    private @Nullable Node root(Token token) {
        Word word = family == NOT_KEPT ? null : token.word();
        return word != null && word.kept(family) instanceof Node kept ? kept : roots.get(token.lower());
    }

    /** Tells every phrase with all its readings. */
    void forEach(BiConsumer<ImmutableList<String>, ImmutableList<Entry>> phrase) {
        roots.forEach((word, node) -> node.forEach(ImmutableList.of(word), phrase));
    }

    /** The longest phrase from a token on, with those of its readings that the writing of its words allows. */
    @Nullable
    Match longest(List<Token> tokens, int index) {
        Node node = index < tokens.size() ? root(tokens.get(index)) : null;
        ImmutableList<Entry> entries = ImmutableList.of();
        int to = index;
        for (int i = index; node != null; i++) {
            ImmutableList<Entry> here = node.written(tokens.get(index), tokens.get(i));
            if (!here.isEmpty()) {
                entries = here;
                to = i + 1;
            }
            // Of most phrases nothing goes on: the next word need not be looked at.
            boolean ends = node.next.isEmpty() || i + 1 == tokens.size();
            node = ends ? null : node.next.get(tokens.get(i + 1).lower());
        }
        return entries.isEmpty() ? null : new Match(entries, index, to);
    }

    /** The words of a phrase, cut and folded as those of a text are. */
    static ImmutableList<String> words(String phrase) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ' && start < i) {
                words.add(Ascii.toLowerCase(phrase.substring(start, i)));
            }
            start = c == ' ' ? i + 1 : start;
            if (c != ' ' && !isLetter(c)) {
                return wordsOfText(phrase);
            }
        }
        return words.build();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static ImmutableList<String> wordsOfText(String phrase) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Sentence sentence : Sentences.of(phrase, 0)) {
            for (Token token : sentence.tokens()) {
                words.add(token.lower());
            }
        }
        return words.build();
    }

    private static boolean isInCapitals(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital;
    }
}
