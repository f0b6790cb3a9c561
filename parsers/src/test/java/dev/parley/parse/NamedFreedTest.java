package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons who are named as some of those who changed hands; {@link Told} has the form of the lines. */
class NamedFreedTest {
    private static final String ONE = "prisoners_of_war CD>M23 1 on 2025-06-13";

    private static ImmutableList<String> claims(String sentence) {
        return Told.behind("On Friday Congo handed over 69 prisoners of war to the M23.\n", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among those freed was Ana Vidal.",
                "Among those who were released on Friday was the former minister Ana Vidal.",
                "Among the freed prisoners is the journalist Ana Vidal.",
                "Among them was Ana Vidal.",
                "Those released included Ana Vidal, a nurse.",
                "The freed captives include Ana Vidal.",
                "One of those freed was Ana Vidal, 34.",
                "The best known of those freed is Ana Vidal.",
                "Ana Vidal was among those freed.",
                "Ana Vidal was also among the released prisoners.",
                "Former minister Ana Vidal was one of the 69.",
                "Also freed was Ana Vidal.",
            })
    void whoeverIsNamedAmongThemIsOneOfThem(String sentence) {
        assertThat(claims(sentence)).containsExactly(ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among those freed were Ana Vidal and Marc Leroy.",
                "Ana Vidal and Marc Leroy were among those freed.",
            })
    void eachOfSeveralNamesIsOne(String sentence) {
        assertThat(claims(sentence)).containsExactly(ONE, ONE);
    }

    @Test
    void whoFreedThemAndWhenIsWhatTheWordsOfTheGroupTell() {
        assertThat(claims("Among those freed by the M23 on Thursday was Ana Vidal."))
                .containsExactly("prisoners_of_war M23>? 1 on 2025-06-12");
    }

    @Test
    void whoeverIsNotAmongThemIsNot() {
        assertThat(claims("Ana Vidal was not among those freed.")).containsExactly("denied " + ONE);
        assertThat(claims("Ana Vidal will be among those freed.")).containsExactly("expected " + ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among those still held is Ana Vidal.",
                "Among those who welcomed the freed prisoners was Ana Vidal.",
                "Among those present was Ana Vidal.",
                "Among the delegates was Ana Vidal.",
            })
    void otherGroupsAreNotOfThem(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }
}
