package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final int FAMILY = 1;

    private enum Colour {
        RED,
        GREEN
    }

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .add("prisoners")
            .add("didn't")
            .add("'s")
            .add("11th")
            .add("1,212")
            .add("—")
            .add("zoë")
            .add("éclair")
            .add("soldiers")
            .build();

    private static List<String> known(String text) {
        return Sentences.of(text, 0, VOCABULARY).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::word)
                .filter(Objects::nonNull)
                .map(Word::lower)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = ';', textBlock = """
            prisoners           ; prisoners
            PRISONERS           ; prisoners
            Prisoner            ;
            didn’t              ; didn't
            Kyiv’s              ; 's
            11TH                ; 11th
            1,212               ; 1,212
            one—two             ; —
            ZOË                 ; zoë
            Éclair              ; éclair
            sol\u00addiers      ; soldiers
            """)
    void findsItsWordsHoweverTheyAreWritten(String text, String word) {
        assertThat(known(text)).isEqualTo(word == null ? List.of() : List.of(word));
    }

    @Test
    void aTokenHasTheMarksOfItsWord() {
        Vocabulary marked = Vocabulary.builder()
                .mark("sky", FAMILY, Colour.RED)
                .mark("sky", FAMILY, Colour.GREEN)
                .mark("grass", FAMILY, Colour.GREEN)
                .build();

        ImmutableList<Token> tokens =
                Sentences.of("Sky, grass, sea", 0, marked).get(0).tokens();

        assertThat(tokens.get(0).marks(FAMILY)).isEqualTo(0b11);
        assertThat(tokens.get(2).marks(FAMILY)).isEqualTo(0b10);
        assertThat(tokens.get(4).marks(FAMILY)).isZero();
        assertThat(tokens.get(0).marks(FAMILY + 1)).isZero();
    }

    @Test
    void wordsAreNumberedFromZero() {
        assertThat(VOCABULARY.size()).isGreaterThan(9);
        assertThat(Objects.requireNonNull(VOCABULARY.word("soldiers")).id()).isEqualTo(VOCABULARY.size() - 1);
        assertThat(VOCABULARY.word("sailors")).isNull();
    }

    @Test
    void everyVocabularyHasTheWordsThatCutSentences() {
        assertThat(Vocabulary.plain().word("gen")).isNotNull();
        assertThat(VOCABULARY.word("gen")).isNotNull();
        assertThat(Sentences.of("Gen. Budanov came. He left.", 0, VOCABULARY)).hasSize(2);
    }

    @Test
    void aMarkIsOneOfTheFirstSixtyFourConstants() {
        List<UnicodeScript> scripts = ImmutableList.copyOf(UnicodeScript.values());
        Vocabulary.builder().mark("sky", FAMILY, scripts.get(63));

        assertThatThrownBy(() -> Vocabulary.builder().mark("sky", FAMILY, scripts.get(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mark: %s is constant 64 of its enum; there is room for 64", scripts.get(64));
    }
}
