package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /** The characters that OWASP names under "CSV Injection", in ASCII and in full width, with and without blanks before them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\tplain",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                " =1+1",
                "\u00A0=1+1",
                "\u3000=1+1",
                "\u200B=1+1",
                "\uFEFF=1+1",
                "=HYPERLINK(\"http://evil.example\",\"1,212 bodies\")",
                "=cmd|'/c calc'!A0"
            })
    void noTextIsAFormula(String text) {
        assertThat(Characters.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1,212 bodies", "1=1", "a+b", "Al-Masri", "UA@RU", "«=1»", "2025-06-11", "age:<25", "😀"
            })
    void othersAreLeftAsTheyAre(String text) {
        assertThat(Characters.cell(text)).isEqualTo(text);
    }

    @Test
    void anApostropheInFrontIsToldFromTheOneThatIsPutThere() {
        assertThat(Characters.cell("'=1")).isEqualTo("''=1");
        assertThat(Characters.cell("'tis")).isEqualTo("''tis");
    }

    @Test
    void whatNoCellCanHoldIsReplacedOneForOne() {
        assertThat(Characters.cell("a\u0000b\u001Bc\u007Fd\uFFFEe\uD83Df\uDE00g"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
        assertThat(Characters.cell("a\tb\r\nc😀")).isEqualTo("a\tb\r\nc😀");
    }

    @Test
    void aFormulaBehindWhatIsReplacedIsNone() {
        assertThat(Characters.cell("\u0000=1+1")).isEqualTo("\uFFFD=1+1");
    }

    @Property
    void noCellBeginsAFormulaAndTheApostropheCanBeTakenOff(@ForAll String text) {
        String cell = Characters.cell(text);
        String taken = cell.startsWith("'") ? cell.substring(1) : cell;

        assertThat(cell.strip()).doesNotMatch("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*");
        assertThat(taken).isEqualTo(Cells.held(text));
    }

    @Property
    void whatIsWholeGoesThroughUtf8(@ForAll String text) {
        String whole = Characters.wellFormed(text);

        assertThat(whole).hasSameSizeAs(text);
        assertThat(new String(whole.getBytes(UTF_8), UTF_8)).isEqualTo(whole);
    }
}
