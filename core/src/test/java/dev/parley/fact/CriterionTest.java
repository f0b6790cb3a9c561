package dev.parley.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.interval.TextFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {
    @Test
    void agesHaveCodesOfTheirOwn() {
        assertThat(Criterion.age(18, 25)).hasToString("age:18-25");
        assertThat(Criterion.under(25)).hasToString("age:<25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"severely_wounded", "officers", "age:18-25", "age:<25", "age:>60", "age:0-150"})
    void aCodeIsReadBack(String code) {
        assertThat(Criterion.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`` | <0>: \"\" is not a criterion: expected a word in snake_case, or age: and a range, found end of text",
                "Officers | <0>: \"Officers\" is not a criterion: expected a word in snake_case, or age: and a range, found 'Officers'",
                "age:25-18 | <4>: \"age:25-18\" is not a criterion: expected years from 0 to 150 as 18-25, <25 or >60, found '25-18'",
                "age:<0 | <4>: \"age:<0\" is not a criterion: expected years from 0 to 150 as 18-25, <25 or >60, found '<'",
                "age:1800-2500 | <4>: \"age:1800-2500\" is not a criterion: expected years from 0 to 150 as 18-25, <25 or >60, found '1800-2500'",
            })
    void anotherFormIsRefusedWithItsPlace(String code, String message) {
        assertThatThrownBy(() -> Criterion.of(code))
                .isInstanceOf(TextFormatException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "age:18-24, age:<25, true",
        "age:18-25, age:<25, false",
        "age:<25, age:18-24, false",
        "age:>60, age:50-150, true",
        "officers, officers, true",
        "officers, women, false",
        "officers, age:<25, false",
    })
    void aNarrowerAgeRefinesABroaderOne(String narrower, String broader, boolean refines) {
        assertThat(Criterion.of(narrower).refines(Criterion.of(broader))).isEqualTo(refines);
    }
}
