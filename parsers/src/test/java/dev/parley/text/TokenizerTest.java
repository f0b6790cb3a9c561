package dev.parley.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    /** The tokens of one paragraph with a bar between. */
    private static String tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::text)
                .collect(joining("|"));
    }

    private static List<Token.Kind> kinds(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            Kyiv returned 27.            ; Kyiv|returned|27|.
            prisoner-for-prisoner        ; prisoner|-|for|-|prisoner
            a two-hour meeting           ; a|two|-|hour|meeting
            numbers—27 to 1,212—differ   ; numbers|—|27|to|1,212|—|differ
            didn't, didn’t               ; didn't|,|didn’t
            O'Brien                      ; O'Brien
            the U.S. side                ; the|U.S.|side
            at 5 p.m. today              ; at|5|p.m.|today
            the U.S.The                  ; the|U.S.|The
            Zoë and Žižka                ; Zoë|and|Žižka
            50% of €100                  ; 50|%|of|€|100
            """)
    void partsWordsNumbersAndSigns(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            Russia's side                ; Russia|'s|side
            Russia’s side                ; Russia|’s|side
            the soldiers' remains        ; the|soldiers|'|remains
            the soldiers’ remains        ; the|soldiers|’|remains
            Today's and tomorrow's       ; Today|'s|and|tomorrow|'s
            """)
    void cutsOffAPossessive(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
        assertThat(kinds(text)).contains(Token.Kind.POSSESSIVE);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            1212 1,212                   ; 1212|1,212
            1, 212 bodies                ; 1, 212|bodies
            1 212 bodies                 ; 1 212|bodies
            1,000,000                    ; 1,000,000
            6, 000 of 12, 000            ; 6, 000|of|12, 000
            100 000                      ; 100 000
            205, 277 and 303             ; 205|,|277|and|303
            205 277                      ; 205|277
            on May 16, 303 came          ; on|May|16|,|303|came
            in 2022, 303 came            ; in|2022|,|303|came
            27, 1,212                    ; 27|,|1,212
            1,2 and 1,2125               ; 1|,|2|and|1|,|2125
            1.2 million                  ; 1.2|million
            11th, 2nd, 1k, 1.5k          ; 11th|,|2nd|,|1k|,|1.5k
            5km 5kilometres              ; 5km|5|kilometres
            18-25                        ; 18|-|25
            2025-06-11                   ; 2025|-|06|-|11
            """)
    void keepsANumberWithItsGrouping(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            "27 came"                    ; OPEN_QUOTE NUMBER WORD CLOSE_QUOTE
            “27 came”                    ; OPEN_QUOTE NUMBER WORD CLOSE_QUOTE
            «27 came»                    ; OPEN_QUOTE NUMBER WORD CLOSE_QUOTE
            ‘27 came’                    ; OPEN_QUOTE NUMBER WORD CLOSE_QUOTE
            '27 came'                    ; OPEN_QUOTE NUMBER WORD CLOSE_QUOTE
            ‘6000 for 6000′              ; OPEN_QUOTE NUMBER WORD NUMBER CLOSE_QUOTE
            ‘our dead soldiers’ came     ; OPEN_QUOTE WORD WORD WORD CLOSE_QUOTE WORD
            “a ‘b’ c”                    ; OPEN_QUOTE WORD OPEN_QUOTE WORD CLOSE_QUOTE WORD CLOSE_QUOTE
            'Russia's side'              ; OPEN_QUOTE WORD POSSESSIVE WORD CLOSE_QUOTE
            '                            ; SIGN
            """)
    void pairsQuotationMarks(String text, String kinds) {
        assertThat(kinds(text).stream().map(Enum::name).collect(joining(" "))).isEqualTo(kinds);
    }

    @Test
    void looksWordsUpInLowerCaseWithPlainApostrophes() {
        assertThat(Tokenizer.tokens("DIDN’T", 0, 6).get(0).lower()).isEqualTo("didn't");
        assertThat(Tokenizer.tokens("KIEV", 0, 4).get(0).lower()).isEqualTo("kiev");
    }

    @Test
    void seesThroughWhatShowsNothing() {
        String text = "sol\u00addiers\u200b and\ufeff 27\u200e bodies";

        assertThat(Tokenizer.tokens(text, 0, text.length()).stream().map(Token::lower))
                .containsExactly("soldiers", "and", "27", "bodies");
        assertThat(Tokenizer.tokens(text, 0, text.length()).get(0).text()).isEqualTo("sol\u00addiers");
    }

    @Test
    void countsOffsetsFromTheStartOfTheText() {
        List<Token> tokens = Tokenizer.tokens("Title. Kyiv’s 1, 212", 7, 20);

        assertThat(tokens.stream().map(token -> token.start() + "-" + token.end()))
                .containsExactly("7-11", "11-13", "14-20");
    }

    @Test
    void takesLongRunsInOnePass() {
        for (String part : List.of("A.", "“", "‘", "'", "\"", "1,", "1,000 ", "a'", "’", "\ud800", ")")) {
            String text = part.repeat(200_000) + "ax";

            assertThat(Tokenizer.tokens(text, 0, text.length())).isNotEmpty();
        }
    }
}
