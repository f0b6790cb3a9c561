package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(text, 0).stream()
                .map(sentence ->
                        text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " "))
                .toList();
    }

    /** A number sign marks where the second sentence starts, and is no part of the text. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            They met. #Then they left.
            They met! #Then they left.
            Did they meet? #They did.
            They met. #27 prisoners came home.
            They met.#Then they left.
            They met.#27 prisoners came home.
            They took 27.#Kyiv took none.
            “They met.” #Then they left.
            "They met." #Then they left.
            They met ‘in Istanbul.’ #Then they left.
            They met ‘in Istanbul.’#Then they left.
            They met. #“Then they left,” he said.
            (They met.) #Then they left.
            They met… #Then they left.
            They said no. #Then they left.
            They flew to the U.S. #The talks went on.
            They left at 5 p.m. #The talks went on.
            It was agreed on June 2. #Kyiv confirmed it.
            """)
    void endsBehindAMarkThatACapitalADigitOrAQuotationFollows(String marked) {
        String text = marked.replace("#", "");
        int second = marked.indexOf('#');

        assertThat(sentences(text)).containsExactly(text.substring(0, second).strip(), text.substring(second));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            Gen. Mark Adams and Dr. Smith met Mr. Brown.
            They met Mark T. Adams.
            They met U.S. President Adams.
            They met on Sept. 3 and Feb. 4.
            They met at 5 p.m. Monday.
            It was No. 5 of the list.
            They gave back 1.2 million.
            “They met,” Adams said, “and left.”
            “Did they meet?” he asked.
            They met at 10.30 and left.
            They met (in Istanbul) and left.
            """)
    void goesOnBehindAbbreviationsInitialsAndWithinQuotations(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void everyLineIsAParagraphOfItsOwn() {
        assertThat(sentences("Exchange in Istanbul\n\nThey met\nThen they left. Nobody came.\n"))
                .containsExactly("Exchange in Istanbul", "They met", "Then they left.", "Nobody came.");
        assertThat(Sentences.of("One\n\nTwo. Three", 0).stream().map(Sentence::paragraph))
                .containsExactly(0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void hardWrappedLinesAreOneParagraph(String line) {
        String text = String.join(
                line,
                "The two sides met again on",
                "Monday, and gave each other the",
                "bodies of 27 soldiers. Nobody",
                "said more.",
                "",
                "A list was handed over.",
                "It named 339 children who",
                "were taken.");

        assertThat(sentences(text))
                .containsExactly(
                        "The two sides met again on Monday, and gave each other the bodies of 27 soldiers.",
                        "Nobody said more.",
                        "A list was handed over.",
                        "It named 339 children who were taken.");
    }

    @Test
    void knowsASentenceThatBeginsInsideAQuotation() {
        assertThat(Sentences.of("He said: “They met. Then they left.” Nobody came.", 0).stream()
                        .map(Sentence::quoted))
                .containsExactly(false, true, false);
        assertThat(Sentences.of("He said: “They met.\nThen they left.", 0).stream()
                        .map(Sentence::quoted))
                .containsExactly(false, false);
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Sentences.of("", 0)).isEmpty();
        assertThat(Sentences.of(" \n\u200b\n", 0)).isEmpty();
        assertThat(Sentences.of("Title", 5)).isEmpty();
    }

    @Test
    void whatNeverEndsIsCut() {
        assertThat(Sentences.of("word ".repeat(1000), 0).stream()
                        .map(s -> s.tokens().size()))
                .containsExactly(300, 300, 300, 100);
    }
}
