package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SensesTest {
    @ParameterizedTest
    @EnumSource
    void everySenseHasABitOfItsOwn(Sense sense) {
        Senses alone = Senses.of(sense);

        for (Sense other : Sense.values()) {
            assertThat(alone.has(other)).isEqualTo(other == sense);
            assertThat(alone.meets(Senses.of(other))).isEqualTo(other == sense);
        }
        assertThat(alone.and(Senses.of(Sense.GIVE)).has(sense)).isTrue();
        assertThat(Senses.NONE.has(sense)).isFalse();
    }
}
