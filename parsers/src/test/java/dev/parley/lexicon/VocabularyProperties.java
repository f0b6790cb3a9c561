package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text taken for a vocabulary file. */
class VocabularyProperties {
    /** Scraps of vocabulary files in any order, right and wrong ones. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "[parties]\n",
                        "[persons]\n",
                        "[outlets]\n",
                        "[cities]\n",
                        "[verbs]\n",
                        "[words]\n",
                        "[sides]\n",
                        "[offices]\n",
                        "[terms]\n",
                        "withdrawal",
                        "verb",
                        "[",
                        "#",
                        "XA",
                        "NRA",
                        "Ardenia",
                        "the Ardenians",
                        "Port Sel",
                        "helper",
                        "give",
                        "ferry over",
                        "y",
                        "category",
                        "remains",
                        "criterion",
                        "age:<25",
                        "ceasefire",
                        "state",
                        "-",
                        "|",
                        " ",
                        "  ",
                        "\t",
                        "\n",
                        "\r",
                        "\u00a0",
                        "\uFEFF",
                        "\uD83D",
                        "'",
                        "“")
                .list()
                .ofMaxSize(40)
                .map(scraps -> String.join("", scraps));
    }

    @Property
    void anyStringIsRead(@ForAll String text) {
        assertThatItIsRead(text);
    }

    @Property
    void anyScrapsAreRead(@ForAll("scraps") String text) {
        assertThatItIsRead(text);
    }

    private static void assertThatItIsRead(String text) {
        VocabularyFile file = VocabularyFile.parse("any.tsv", text);

        assertThat(Vocabulary.parse(file.vocabulary().toString())).isEqualTo(file.vocabulary());
        for (Problem problem : file.problems()) {
            String line = text.lines()
                    .skip(problem.place().line().orElseThrow() - 1L)
                    .findFirst()
                    .orElseThrow();
            int start = problem.place().column().orElseThrow() - 1;
            String shown =
                    line.startsWith("\uFEFF") && problem.place().line().orElseThrow() == 1 ? line.substring(1) : line;
            assertThat(shown.substring(start)).startsWith(problem.value());
        }
    }
}
