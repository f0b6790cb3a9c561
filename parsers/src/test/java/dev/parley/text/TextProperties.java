package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class TextProperties {
    @Property
    void tokensTileAnyTextButForWhatShowsNothing(@ForAll @From("texts") String text) {
        assertTiled(text, 0);
    }

    @Property
    void nothingIsReadBeforeTheBodyStarts(@ForAll @From("texts") String header, @ForAll @From("texts") String body) {
        assertTiled(header + "\n" + body, header.length() + 1);
    }

    @Property
    void aTextReadsTheSameWhereverItStarts(@ForAll @From("texts") String text, @ForAll @IntRange(max = 20) int from) {
        ImmutableList<Sentence> moved = Sentences.of(" ".repeat(from) + text, from);

        assertThat(moved.stream().map(TextProperties::words).toList())
                .isEqualTo(Sentences.of(text, 0).stream()
                        .map(TextProperties::words)
                        .toList());
    }

    @Property
    void paragraphsAreNumberedInOrder(@ForAll @From("texts") String text) {
        assertThat(Sentences.of(text, 0).stream().map(Sentence::paragraph)).isSorted();
    }

    @Example
    void tenThousandNestedQuotationsAreRead() {
        for (String quote : List.of("“”", "‘’", "\"\"", "''", "«»")) {
            String text = quote.substring(0, 1).repeat(10_000) + "27 came"
                    + quote.substring(1).repeat(10_000);

            assertTiled(text, 0);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "Kyiv",
                "returned",
                "the",
                "soldiers",
                "Russia",
                "Gen",
                "U.S.",
                "p.m.",
                "Sept",
                "no",
                "didn",
                "27",
                "1,212",
                "000",
                "11th");
        Arbitrary<String> mark = Arbitraries.of(
                " ",
                " ",
                " ",
                "\n",
                "\n\n",
                "\r\n",
                ".",
                ",",
                "!",
                "?",
                "…",
                "'",
                "’",
                "‘",
                "\"",
                "“",
                "”",
                "«",
                "»",
                "′",
                "-",
                "—",
                "(",
                ")",
                "\u00a0",
                "\u00ad",
                "\u200b",
                "\u2028",
                "\u2029",
                "\u0085",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "\u0301",
                "\u0000");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, word),
                        Tuple.of(4, mark),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    private static void assertTiled(String text, int from) {
        int end = from;
        for (Sentence sentence : Sentences.of(text, from)) {
            assertThat(sentence.tokens()).isNotEmpty();
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(end, token.start()).codePoints()).allMatch(TextProperties::showsNothing);
                assertThat(token.start()).isGreaterThanOrEqualTo(end).isLessThan(token.end());
                assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
                end = token.end();
            }
        }
        assertThat(text.substring(end).codePoints()).allMatch(TextProperties::showsNothing);
    }

    private static boolean showsNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
