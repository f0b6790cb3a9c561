package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.mark.Marks;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is found in a text, asked for at every token that no earlier find covers. */
public final class Read {
    private static final Vocabulary VOCABULARY = Marks.vocabulary(Lexicon.standard());

    private Read() {}

    /** All tokens of the text as if it were one sentence. */
    public static ImmutableList<Token> tokens(String text) {
        return Sentences.of(text, 0, VOCABULARY).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whatever the reader finds in those tokens. */
    public static <M extends Mention> ImmutableList<M> all(
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

    /** The words of the text that the mention covers. */
    public static String words(String text, Mention mention) {
        ImmutableList<Token> tokens = tokens(text);
        return text.substring(
                tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end());
    }
}
