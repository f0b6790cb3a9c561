package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void aTextAloneIsAllBody() {
        Article article = Article.of("dispatch-1", "Date: 2025-06-14\n\nKyiv received 27 bodies.");

        assertThat(article.bodyStart()).isZero();
        assertThat(article.body()).isEqualTo(article.text());
        assertThat(article.published()).isEmpty();
    }

    @Test
    void theFirstLineIsTheTitleWhereABlankLineFollows() {
        assertThat(titleOf("Bodies returned\n\nKyiv received 27.")).hasValue("Bodies returned");
        assertThat(titleOf("\n \nBodies returned \r\n\t\r\nKyiv received 27.")).hasValue("Bodies returned");
        assertThat(titleOf("\uFEFFBodies returned\r\rKyiv received 27.")).hasValue("Bodies returned");
    }

    @Test
    void aLineWithTheStoryDirectlyBelowItIsNoTitle() {
        assertThat(titleOf("Bodies returned\nKyiv received 27.\n\nMore.")).isEmpty();
    }

    @Test
    void aLineWithNothingBelowItIsTheStory() {
        assertThat(titleOf("Kyiv received 27.")).isEmpty();
        assertThat(titleOf("Kyiv received 27.\n\n \n")).isEmpty();
        assertThat(titleOf("")).isEmpty();
    }

    @Test
    void withersSetWhatIsKnown() {
        Article article = Article.of("dispatch-1", "Kyiv received 27.")
                .withTitle("Bodies returned")
                .withPublished(LocalDate.of(2025, 6, 14))
                .withPublisher("The Strait Courier")
                .withUrl("https://example.org/1");

        assertThat(article)
                .isEqualTo(new Article(
                        "dispatch-1",
                        "Kyiv received 27.",
                        0,
                        Optional.of("Bodies returned"),
                        Optional.of(LocalDate.of(2025, 6, 14)),
                        Optional.of("The Strait Courier"),
                        Optional.of("https://example.org/1")));
    }

    @Test
    void printsWithoutItsText() {
        Article bare = Article.of("dispatch-1", "Kyiv received 27.");

        assertThat(bare).hasToString("dispatch-1 (17 characters)");
        assertThat(bare.withTitle("Bodies returned").withPublished(LocalDate.of(2025, 6, 14)))
                .hasToString("dispatch-1 (2025-06-14, 17 characters): Bodies returned");
    }

    @Test
    void needsANameAndABodyWithinItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(" ", "text"))
                .withMessage("document: \" \" is blank, expected a document's name");
        Optional<String> none = Optional.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Article("d", "text", 5, none, Optional.empty(), none, none))
                .withMessage("bodyStart: 5 is outside the text, expected 0 to 4");
    }

    private static Optional<String> titleOf(String text) {
        return Article.of("dispatch-1", text).title();
    }
}
