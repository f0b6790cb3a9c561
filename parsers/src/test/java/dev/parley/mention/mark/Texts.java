package dev.parley.mention.mark;

import dev.parley.resource.Rows;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for properties. They make no sense, but say many of the words that numbers and dates are made of; sentences need not end. */
public final class Texts {
    private static final List<String> PHRASES = Stream.concat(phrases("numbers.tsv"), phrases("calendar.tsv"))
            .distinct()
            .toList();

    private Texts() {}

    /** Words of numbers and dates in any order, among any other characters. */
    public static Arbitrary<String> ofWords() {
        Arbitrary<String> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3000).map(String::valueOf),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30),
                Arbitraries.of(
                        "11th",
                        "1k",
                        "1.2",
                        "1,212",
                        "06/11/2025",
                        "11.06.2025",
                        "2025-06-11",
                        "2022",
                        "00",
                        "9999",
                        "31",
                        "29"));
        Arbitrary<String> phrase = Arbitraries.of(PHRASES);
        Arbitrary<String> name = phrase.map(p -> Character.toUpperCase(p.charAt(0)) + p.substring(1));
        Arbitrary<String> mark =
                Arbitraries.of("-", "–", ",", ".", "“", "”", "'", "(", ":", "the", "of", "for", "and", "to", "\n");
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(3, number),
                Tuple.of(4, phrase),
                Tuple.of(3, name),
                Tuple.of(3, mark),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
        return word.list()
                .ofMaxSize(24)
                .flatMap(words -> Arbitraries.of("", " ", " ", " ").map(gap -> String.join(gap, words)));
    }

    private static Stream<String> phrases(String resource) {
        return Rows.of(Texts.class, resource).stream().map(row -> row.get(0));
    }
}
