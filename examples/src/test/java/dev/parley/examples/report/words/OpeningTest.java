package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Bodies come home\\nand more come|“Bodies come home”
            \\n \\n  27 bodies|“27 bodies”
            Delegations from both sides met in Istanbul on the second of June|“Delegations from both sides met in Istanbul on …”
            AbcdefghijklmnopqrstuvwxyzAbcdefghijklmnopqrstuvwxyz|“Abcdefghijklmnopqrstuvwx …”
            A\u202Eb|“A\\u202Eb”
            \\n|document
            """)
    void anArticleIsKnownByItsFirstLineOrTheWordsOfItThatFit(String text, String opening) {
        assertThat(Opening.of(Article.of("document", text.translateEscapes()))).isEqualTo(opening);
    }
}
