package dev.parley.mention.mark;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.parley.resource.Rows;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import dev.parley.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Phrases with the role that each plays, from a resource file of this package whose head documents it.
 *
 * @param <R> the roles of the file; its cells name them in lower case
 */
final class Phrases<R extends Enum<R>> {
    private static final Splitter WORDS = Splitter.on(' ');

    /** By the first word, the longer ones first. */
    private final ImmutableListMultimap<String, Phrase<R>> phrases;

    private final Class<R> roles;
    private final int family;

    private Phrases(Stream<Phrase<R>> phrases, Class<R> roles, int family) {
        this.roles = roles;
        this.family = family;
        this.phrases = phrases.sorted(Comparator.comparing((Phrase<R> phrase) -> -phrase.length()))
                .collect(flatteningToImmutableListMultimap(
                        phrase -> phrase.words().get(0), Stream::of));
    }

    /**
     * The phrases of a resource.
     *
     * @param family the family of the marks that their first words have in a vocabulary, one for each role
     */
    static <R extends Enum<R>> Phrases<R> of(String resource, Class<R> roles, int family) {
        return new Phrases<>(
                Rows.of(Phrases.class, resource).stream().map(cells -> phrase(cells, roles)), roles, family);
    }

    /**
     * Marks the words that phrases start with, and those that can stand second, and adds the others.
     *
     * @param opening the roles of phrases of one word behind which more must follow, a bit each
     */
    void mark(Vocabulary.Builder vocabulary, long opening) {
        for (Phrase<R> phrase : phrases.values()) {
            phrase.words().forEach(vocabulary::add);
            vocabulary.mark(phrase.words().get(0), family, phrase.role());
            if (phrase.length() > 1) {
                vocabulary.mark(phrase.words().get(1), Marks.OPENINGS, Marks.Opening.SECOND);
            } else if ((Word.bit(phrase.role()) & opening) == 0) {
                vocabulary.mark(phrase.words().get(0), Marks.OPENINGS, Marks.Opening.ALONE);
            }
        }
        phrases.asMap().forEach((word, starting) -> vocabulary.keep(word, family, new Starting<>(roles, starting)));
    }

    /** The phrases that start with a word: those of each role, the longer ones first, as the answers that they are when asked for. */
    private static final class Starting<R extends Enum<R>> {
        private final Map<R, List<Optional<Phrase<R>>>> byRole;

        private Starting(Class<R> roles, Collection<Phrase<R>> phrases) {
            this.byRole = new EnumMap<>(roles);
            for (Phrase<R> phrase : phrases) {
                byRole.computeIfAbsent(phrase.role(), role -> new ArrayList<>()).add(Optional.of(phrase));
            }
        }

        private Optional<Phrase<R>> longest(List<Token> tokens, int index, R role) {
            List<Optional<Phrase<R>>> starting = byRole.get(role);
            for (int i = 0; starting != null && i < starting.size(); i++) {
                if (starting.get(i).orElseThrow().isAt(tokens, index)) {
                    return starting.get(i);
                }
            }
            return Optional.empty();
        }
    }

    /** The longest phrase of that role that starts at a token, whose words are those of a vocabulary that the phrases have marked. */
    @SuppressWarnings("unchecked") // Nobody else keeps anything beside the marks of this family.
    Optional<Phrase<R>> at(List<Token> tokens, int index, R role) {
        Word word =
                index < 0 || index >= tokens.size() ? null : tokens.get(index).word();
        if (word == null || !word.has(family, role)) {
            return Optional.empty();
        }
        Object kept = word.kept(family);
        return kept == null ? Optional.empty() : ((Starting<R>) kept).longest(tokens, index, role);
    }

    /** The phrase of that role that is just this word. */
    Optional<Phrase<R>> word(String word, R role) {
        return phrases.get(word).stream()
                .filter(phrase -> phrase.role() == role && phrase.length() == 1)
                .findFirst();
    }

    /** Whether a phrase of that role starts at a token. */
    boolean isAt(List<Token> tokens, int index, R role) {
        return at(tokens, index, role).isPresent();
    }

    /** The index behind the longest phrase of that role that starts at a token. */
    OptionalInt skip(List<Token> tokens, int index, R role) {
        Optional<Phrase<R>> phrase = at(tokens, index, role);
        return phrase.isPresent() ? OptionalInt.of(index + phrase.get().length()) : OptionalInt.empty();
    }

    /** Whether some phrase of whatever role starts with the token. */
    boolean startsWith(Token token) {
        return token.marks(family) != 0;
    }

    private static <R extends Enum<R>> Phrase<R> phrase(List<String> cells, Class<R> roles) {
        R role = Enum.valueOf(roles, cells.get(1).toUpperCase(Locale.ROOT));
        return new Phrase<>(
                ImmutableList.copyOf(WORDS.split(cells.get(0))), role, cells.size() > 2 ? cells.get(2) : "");
    }
}
