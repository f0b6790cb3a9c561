package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Things that happened to people who keep such books, as dispatches of our own ({@code cases.txt}). */
class CasesTest {
    @TestFactory
    Stream<DynamicTest> dispatchesMakeExactlyTheirClaims() {
        return Fixture.testsOf("cases.txt");
    }

    @Test
    void thereAreTwelve() {
        assertThat(Fixture.countsIn("cases.txt")).hasSize(12);
    }
}
