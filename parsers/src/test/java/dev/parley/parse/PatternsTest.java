package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How reports put it, each way in sentences of several wars ({@code patterns.txt}), and forms beside these ({@code forms.txt}). */
class PatternsTest {
    @TestFactory
    Stream<DynamicTest> patternsGiveExactlyTheirClaims() {
        return Fixture.testsOf("patterns.txt");
    }

    @TestFactory
    Stream<DynamicTest> formsAndTrapsGiveExactlyTheirClaims() {
        return Fixture.testsOf("forms.txt");
    }

    @Test
    void eachPatternHasTwoTextsOrMore() {
        Map<String, Long> counts = Fixture.countsIn("patterns.txt");
        assertThat(counts).hasSize(30);
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }
}
