package dev.parley.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFormatExceptionTest {

    @Test
    void saysWhereAndWhatWasExpected() {
        TextFormatException failure = new TextFormatException("age:x", 4, "a criterion", "an age");
        assertThat(failure).hasMessage("<4>: \"age:x\" is not a criterion: expected an age, found 'x'");
        assertThat(failure.text()).isEqualTo("age:x");
        assertThat(failure.index()).isEqualTo(4);
        assertThat(failure.expected()).isEqualTo("an age");
    }

    @Test
    void saysWhenTheTextEndsTooEarly() {
        assertThat(new TextFormatException("", 0, "a party", "a code"))
                .hasMessage("<0>: \"\" is not a party: expected a code, found end of text");
    }

    @Test
    void showsTheWholeWordFoundOrElseOneCharacter() {
        assertThat(new TextFormatException("a bc-d,e", 2, "a party", "a code")).hasMessageEndingWith("found 'bc-d'");
        assertThat(new TextFormatException("a 😀😀", 2, "a party", "a code")).hasMessageEndingWith("found '😀'");
    }

    @Test
    void shortensLongTextAndKeepsAllOfIt() {
        String text = "x".repeat(65);
        TextFormatException failure = new TextFormatException(text, 65, "a party", "a code");
        assertThat(failure)
                .hasMessage("<65>: \"" + "x".repeat(61) + "...\" is not a party: expected a code, found end of text");
        assertThat(failure.text()).isEqualTo(text);
        assertThat(new TextFormatException("x".repeat(64), 64, "a party", "a code"))
                .hasMessageStartingWith("<64>: \"" + "x".repeat(64) + "\" is");
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(new TextFormatException("x".repeat(60) + "😀".repeat(9), 0, "a party", "a code"))
                .hasMessageStartingWith("<0>: \"" + "x".repeat(60) + "...\" is");
    }

    @Test
    void staysOnOneLine() {
        assertThat(new TextFormatException("A\nB", 1, "a party", "end of text"))
                .hasMessage("<1>: \"A\uFFFDB\" is not a party: expected end of text, found '\uFFFD'");
    }

    @Test
    void pointsIntoTheText() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new TextFormatException("UA", 3, "a party", "a code"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new TextFormatException("UA", -1, "a party", "a code"));
    }

    @Test
    void noLocaleChangesAMessage() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new TextFormatException("age:x", 4, "a criterion", "an age"))
                    .hasMessageStartingWith("<4>: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.exactly(-5))
                    .withMessage("min: -5 is not within 0..1000000000000");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
