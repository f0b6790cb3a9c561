package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.testing.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts as one source. */
class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Volodymyr Zelenskyy, Vladimir Zelenskiy",
        "Volodymyr Zelenskyy, Wolodymyr Selenskyj",
        "Volodymyr Zelenskyy, V. Zelensky",
        "Volodymyr Zelenskyy, Zelenskyy",
        "Andriy Yermak, Andrey Ermak",
        "Shamsail Saraliyev, Shamsail Saraliev",
        "Sergiy Kyslytsya, Serhii Kyslytsia",
        "Recep Tayyip Erdogan, Recep Erdoğan",
        "Russian Ministry of Defence, Russian ministry of Defense",
    })
    void spellingsOfOneName(String one, String other) {
        assertThat(origins(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Olena Zelenska",
        "Vladimir Putin, Vladimir Medinsky",
        "Andriy Yermak, Oleh Yermak",
        "Russian Ministry of Defence, Ukrainian Ministry of Defence",
        "Ukrainian delegation, Russian delegation",
    })
    void namesOfTwo(String one, String other) {
        assertThat(origins(one, other)).hasSize(2);
    }

    @Test
    void aFamilyNameThatCanStandForTwoStaysApart() {
        assertThat(origins("Ivan Petrov", "Oleg Petrov", "Petrov"))
                .containsExactly(
                        Origin.speaker("Ivan Petrov"), Origin.speaker("Oleg Petrov"), Origin.speaker("Petrov"));
    }

    @Test
    void theFullSpellingThatMostClaimsUseIsTheName() {
        assertThat(origins("Zelensky", "Zelensky", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy"))
                .containsExactly(Origin.speaker("Volodymyr Zelenskyy"));
    }

    @Test
    void familiesAreEqualWhereTheyTellTheSameDocumentsApart() {
        TextFamilies families = TextFamilies.of(List.of(List.of("a", "b"), List.of("b", "c")));
        assertThat(families)
                .isEqualTo(TextFamilies.of(List.of(List.of("c", "b", "a"))))
                .hasSameHashCodeAs(TextFamilies.of(List.of(List.of("c", "b", "a"))))
                .isNotEqualTo(TextFamilies.of(List.of(List.of("a", "b"))))
                .isNotEqualTo(TextFamilies.none());
        assertThat(families.hashCode()).isNotEqualTo(TextFamilies.none().hashCode());
    }

    @Test
    void whereNobodyIsNamedItIsTheTextFamily() {
        TextFamilies families = TextFamilies.of(List.of(List.of("a", "b"), List.of("b", "c")));
        SourcedClaim<?> claim = Told.in("c").that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1", "2025-06-11"));
        assertThat(Origins.of(List.of(claim), families).of(claim)).hasToString("text a");
    }

    @Test
    void familiesThatShareADocumentAreOne() {
        TextFamilies families = TextFamilies.of(List.of(List.of("c", "b"), List.of("x"), List.of("a", "b")));
        assertThat(families).hasToString("[[a, b, c]]");
        assertThat(families.merge(TextFamilies.of(List.of(List.of("c", "d"))))).hasToString("[[a, b, c, d]]");
        assertThat(TextFamilies.none().familyOf("z")).isEqualTo("z");
    }

    @Test
    void aReadingFindsASpeakerHoweverSpelt() {
        SourcedClaim<?> claim = Told.in("a")
                .by("Volodymyr Zelenskyy", Told.UA)
                .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1", "2025-06-11"));
        assertThat(Reading.ofSpeaker("Zelensky").includes(claim)).isTrue();
        assertThat(Reading.ofSpeaker("Olena Zelensky").includes(claim)).isFalse();
        assertThat(Reading.ofParty(Told.UA).includes(claim)).isTrue();
        assertThat(Reading.ofOutlet("TASS").includes(claim)).isFalse();
        assertThat(Reading.ofSpeaker("Zelensky")).hasToString("according to Zelensky");
    }

    private static List<Origin> origins(String... names) {
        int[] number = {0};
        List<SourcedClaim<?>> claims = Arrays.stream(names)
                .<SourcedClaim<?>>map(name -> Told.in("doc-" + number[0]++)
                        .by(name, Told.UA)
                        .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "1", "2025-06-11")))
                .toList();
        Origins origins = Origins.of(claims, TextFamilies.none());
        return claims.stream().map(origins::of).distinct().sorted().toList();
    }
}
