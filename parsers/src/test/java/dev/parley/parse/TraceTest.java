package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import org.junit.jupiter.api.Test;

/** How a claim is traced to the rules and the words by which it was found. */
class TraceTest {
    @Test
    void eachClaimTellsItsRuleAndItsWords() {
        ParseReport report = ClaimParser.standard()
                .parse(Article.of("dispatch-1", "Armenia handed over 14 bodies to Azerbaijan, Petrosyan said."));

        assertThat(report.traces()).hasSameSizeAs(report.claims());
        Trace trace = report.traces().get(0);
        assertThat(trace.claim()).isEqualTo(report.claims().get(0));
        assertThat(trace.rule()).isNotBlank();
        assertThat(trace.speech()).isEqualTo("behind");
        assertThat(trace.words()).contains("Armenia = AM", "Azerbaijan = AZ");
        assertThat(trace.toString()).startsWith("dispatch-1[").contains("said by rule \"behind\"");
    }

    @Test
    void whatNobodySaysHasNoRuleOfSpeech() {
        ParseReport report =
                ClaimParser.standard().parse(Article.of("dispatch-1", "Armenia handed over 14 bodies to Azerbaijan."));

        assertThat(report.traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.speech()).isEmpty());
    }
}
