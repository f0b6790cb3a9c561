package dev.parley.mention;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is found in a text, asked for at every token that no earlier find covers. */
final class Read {
    private static final Vocabulary VOCABULARY = Marks.vocabulary(Lexicon.standard());

    private Read() {}

    /** All tokens of the text as if it were one sentence. */
    static ImmutableList<Token> tokens(String text) {
        return Sentences.of(text, 0, VOCABULARY).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(ImmutableList.toImmutableList());
    }

    static <M extends Mention> ImmutableList<M> all(
            ImmutableList<Token> tokens, BiFunction<ImmutableList<Token>, Integer, Optional<M>> at) {
        List<M> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<M> mention = at.apply(tokens, i);
            mention.ifPresent(found::add);
            i = mention.map(Mention::to).orElse(i + 1);
        }
        return ImmutableList.copyOf(found);
    }

    static ImmutableList<Amount> amounts(String text) {
        List<Mention> before = new ArrayList<>();
        return all(tokens(text), (tokens, i) -> {
            Optional<Amount> amount = Amounts.at(tokens, i).or(() -> Comparisons.at(tokens, i, before));
            amount.ifPresent(before::add);
            return amount;
        });
    }

    /** The quantities in a text, "; " between them and "each" behind those of each side. */
    static String quantities(String text) {
        return amounts(text).stream()
                .map(amount -> amount.quantity() + (amount.each() ? " each" : ""))
                .collect(joining("; "));
    }

    /** The ratios in a text. */
    static String ratios(String text) {
        return all(tokens(text), Amounts::ratioAt).stream()
                .map(ratio -> ratio.first() + " for " + ratio.second())
                .collect(joining("; "));
    }

    /** The words of the text that the mention covers. */
    static String words(String text, Mention mention) {
        ImmutableList<Token> tokens = tokens(text);
        return text.substring(
                tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end());
    }

    static ImmutableList<Day> days(String text, Days days) {
        return all(tokens(text), days::at);
    }

    /** The dates in a text, "?" for one that is not resolved. */
    static String spans(String text, Days days) {
        return days(text, days).stream()
                .map(day -> day.resolved() ? day.span().toString() : "?")
                .collect(joining("; "));
    }
}
