package dev.parley.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import dev.parley.interval.TextFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {
    @ParameterizedTest
    @ValueSource(strings = {"UA", "HAMAS", "ICRC", "M23", "AL_QASSAM", "ABU SAYYAF", "AL-SHABAAB", "AHRAR AL-SHAM"})
    void aCodeIsWrittenAsItWasRead(String code) {
        assertThat(Party.of(code)).hasToString(code);
        assertThat(Party.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ua | <0>: \"ua\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found 'ua'",
                "U | <1>: \"U\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found end of text",
                "Red Cross | <1>: \"Red Cross\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found 'ed'",
                "ABU  SAYYAF | <3>: \"ABU  SAYYAF\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found ' '",
                "SPLM- | <4>: \"SPLM-\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found '-'",
                "7UP | <0>: \"7UP\" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found '7UP'",
            },
            delimiter = '|')
    void anotherFormIsRefusedWithItsPlace(String code, String message) {
        assertThatThrownBy(() -> Party.of(code))
                .isInstanceOf(TextFormatException.class)
                .hasMessage(message);
    }

    @Test
    void aCodeOfTwoLettersIsAState() {
        assertThat(Party.of("RU").isState()).isTrue();
        assertThat(Party.of("ICRC").isState()).isFalse();
    }

    @Test
    void partiesAreOrderedByCode() {
        assertThat(ImmutableSortedSet.of(Party.of("UA"), Party.of("HAMAS"), Party.of("RU")))
                .containsExactly(Party.of("HAMAS"), Party.of("RU"), Party.of("UA"));
    }

    @Test
    void equalityIsThatOfTheCode() {
        new EqualsTester()
                .addEqualityGroup(Party.of("UA"), new Party("UA"))
                .addEqualityGroup(Party.of("RU"))
                .testEquals();
    }
}
