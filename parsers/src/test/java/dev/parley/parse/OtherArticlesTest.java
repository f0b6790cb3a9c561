package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a page that only name other articles tell nothing; {@link Told} has the form of the lines. */
class OtherArticlesTest {
    private static final String WAR = "Oman and Qatar are at war.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ MORE: Oman and Qatar to hold talks in Geneva on Monday",
                "Also read: Oman frees 40 prisoners",
                "Read also:\nTalks between Oman and Qatar resume in Geneva on Monday",
                "WATCH: Oman and Qatar swap 40 prisoners"
            })
    void aLineThatNamesAnotherArticleTellsNothing(String line) {
        assertThat(Told.behind(WAR, line + "\n")).isEmpty();
    }

    @Test
    void theArticleGoesOnBehindIt() {
        assertThat(
                        Told.behind(
                                WAR,
                                "Read also:\nOman frees 40 prisoners\nTalks between Oman and Qatar resumed in Geneva on Monday."))
                .containsExactly("round on 2025-06-09 in Geneva");
    }

    @Test
    void aColonBehindOtherWordsOrAmidALineParts() {
        assertThat(Told.behind(WAR, "More talks: Oman and Qatar met in Geneva on Monday."))
                .containsExactly("round on 2025-06-09 in Geneva");
        assertThat(Told.behind(WAR, "The papers had more to read: Oman and Qatar met in Geneva on Monday."))
                .containsExactly("round on 2025-06-09 in Geneva");
    }
}
