package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import java.util.Locale;
import java.util.StringJoiner;

/** What a lexicon makes of words, in one line for tables of expectations. */
final class Words {
    private Words() {}

    static ImmutableList<Token> tokens(String text) {
        return Sentences.of(text, 0).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The readings of the longest phrase at the start of a text: {@code handed over = give past_or_participle}. Each is its sense, and its value, form and
     * particle where there is one; it is empty where no phrase starts there.
     */
    static String readings(Lexicon lexicon, String text) {
        ImmutableList<Token> tokens = tokens(text);
        return lexicon.longest(tokens, 0)
                .map(match -> {
                    StringJoiner readings = new StringJoiner(" / ");
                    match.entries().forEach(entry -> readings.add(reading(entry)));
                    int end = tokens.get(match.to() - 1).end();
                    return text.substring(0, end) + " = " + readings;
                })
                .orElse("");
    }

    private static String reading(Entry entry) {
        String form = entry.form() == Form.NONE ? "" : " " + entry.form().name().toLowerCase(Locale.ROOT);
        String particle = entry.particle().isEmpty() ? "" : " .." + entry.particle();
        String value = entry.value().isEmpty() ? "" : " " + entry.value();
        return entry.sense().code() + value + form + particle;
    }
}
