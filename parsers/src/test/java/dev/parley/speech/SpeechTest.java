package dev.parley.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who says it and how surely, each way of telling so in texts of several wars ({@code speech.txt}). */
class SpeechTest {
    @TestFactory
    Stream<DynamicTest> wordsAreThoseOfWhoeverTheTextSays() {
        return Heard.in("speech.txt").stream()
                .map(heard -> DynamicTest.dynamicTest(
                        heard.marked(), () -> assertThat(heard.found()).isEqualTo(heard.expected())));
    }
}
