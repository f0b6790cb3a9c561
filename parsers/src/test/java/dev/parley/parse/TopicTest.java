package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most news is left at a glance; whatever can carry a claim is read as if there were no glance. */
class TopicTest {
    /** Of other things, in words that also stand for talks and exchanges. */
    private static final String OTHER_NEWS = """
            The board has agreed on a buyback of its shares, and the exchange rate slipped. Talks with the nurses go on next week, the minister said. \
            It was the second meeting of the two rivals this season. Two men who had been held over a fire were released on Friday. \
            The phone will go on sale in December. The clinic handed the patients over to another one in Oslo. Rents remain high in Lima. \
            Norway and Ghana held talks on fish, and a delegation of grocers is due after the negotiations. No buyer wants a price war. \
            A man is in custody over the theft of a van. Beekeepers wrote off a third of their colonies over the summer.
            """;

    private static final ClaimParser PARSER = ClaimParser.standard();

    @Test
    void otherNewsHasNothingToTell() {
        assertThat(PARSER.parse(article(OTHER_NEWS))).isEqualTo(ParseReport.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamas freed 40 people.",
                "The Houthis let 12 sailors go.",
                "Twelve bodies were returned on Friday.",
                "Both sides kept the truce.",
                "Armenia and Azerbaijan held talks in Tbilisi.",
                "Baku rejected what Yerevan had offered.",
                "Sudan released 20 people to South Sudan.",
                "The prisoners came home.",
                "Norway and Ghana met on Monday, and spoke of the war at sea.",
                "The envoys left, and fighting went on.",
                "A letter came from the Free Syrian Army.",
                "The rebels and the troops went home."
            })
    void oneSentenceOpensAnArticle(String sentence) {
        Article article = article(OTHER_NEWS + "\n\n" + sentence);

        assertThat(PARSER.parse(article)).isEqualTo(PARSER.parseAll(article)).isNotEqualTo(ParseReport.EMPTY);
    }

    @TestFactory
    Stream<DynamicTest> noDispatchIsPassedOver() {
        return Fixture.in("cases.txt").stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    Article longer = article(fixture.article().text() + "\n\n" + OTHER_NEWS);

                    assertThat(PARSER.parse(longer)).isEqualTo(PARSER.parseAll(longer));
                }));
    }

    private static Article article(String text) {
        return Article.of("test", text).withPublished(Told.PUBLISHED);
    }
}
