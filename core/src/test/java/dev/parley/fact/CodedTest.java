package dev.parley.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.interval.TextFormatException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {
    @ParameterizedTest
    @EnumSource(TermKind.class)
    void aCodeIsReadBack(TermKind kind) {
        assertThat(TermKind.parse(kind.code())).isEqualTo(kind);
    }

    @Test
    void theCodeIsTheNameInLowerCaseInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Category.CIVILIANS.code()).isEqualTo("civilians");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Formula.parse("mutual"))
                .isInstanceOf(TextFormatException.class)
                .hasMessage("<0>: \"mutual\" is not a formula: expected one of reciprocal, unilateral, all_for_all,"
                        + " found 'mutual'");
    }
}
