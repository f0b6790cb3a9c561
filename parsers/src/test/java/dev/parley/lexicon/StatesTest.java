package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.resource.Rows;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The states that the lexicon knows, held against what the JDK knows of them. */
class StatesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    /** Nobody lives there, or nobody there speaks for it. */
    private static final ImmutableSet<String> NO_STATES = ImmutableSet.of(
            "AQ", "BL", "BQ", "BV", "CC", "CX", "EH", "GF", "GG", "GP", "GS", "HM", "IM", "IO", "JE", "MF", "MP", "MQ",
            "MS", "NF", "PM", "PN", "RE", "SH", "SJ", "TF", "TK", "UM", "WF", "YT");

    static Stream<String> statesOfTheJdk() {
        return Arrays.stream(Locale.getISOCountries()).filter(code -> !NO_STATES.contains(code));
    }

    static Stream<List<String>> rows() {
        return Rows.of(Lexicon.class, "states.tsv").stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("statesOfTheJdk")
    void theEnglishNameOfTheJdkIsAName(String code) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        // "Myanmar (Burma)"
        String first = Splitter.on(" (").splitToList(name).get(0);

        assertThat(readings(first)).contains("PARTY " + code);
    }

    @Test
    void theFileHasTheIsoStatesInOrderAndKosovo() {
        assertThat(rows().map(row -> row.get(0)))
                .containsExactlyElementsOf(Stream.concat(statesOfTheJdk(), Stream.of("XK"))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void noWordNamesTwoStates(int column) {
        assertThat(rows().flatMap(row -> Rows.words(row, column).stream())).doesNotHaveDuplicates();
    }

    /** The African Union was Australia once. */
    @Test
    void noOtherPartyHasTheCodeOfAState() {
        assertThat(rows().map(row -> row.get(0)))
                .doesNotContainAnyElementsOf(Rows.of(Lexicon.class, "parties.tsv").stream()
                        .map(row -> row.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellHasSomethingOrADash(List<String> row) {
        assertThat(row).hasSizeBetween(4, 6).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "Russia, PARTY RU",
        "Russian, DEMONYM RU",
        "Moscow, SEAT RU",
        "Russians, NATIONALS RU",
        "Türkiye, PARTY TR",
        "Turkiye, PARTY TR",
        "Turks, NATIONALS TR",
        "Danes, NATIONALS DK",
        "U.S., PARTY US",
        "Guinea, PARTY GN",
        "Guinea-Bissau, PARTY GW",
        "Equatorial Guinea, PARTY GQ",
        "Papua New Guinea, PARTY PG",
        "Niger, PARTY NE",
        "Nigerien, DEMONYM NE",
        "Nigerian, DEMONYM NG",
        "Congo, PARTY CD",
        "Republic of Congo, PARTY CG",
        "Congo-Brazzaville, PARTY CG",
        "South Sudan, PARTY SS",
        "Dominica, PARTY DM",
        "Dominican, DEMONYM DO",
        "Ivory Coast, PARTY CI",
        "Côte d’Ivoire, PARTY CI",
        "Kosovo, PARTY XK",
        "Taiwan, PARTY TW",
        "Holy See, PARTY VA",
        "Malé, SEAT MV"
    })
    void namesDemonymsAndCapitals(String words, String reading) {
        assertThat(readings(words)).contains(reading);
    }

    /** Words that mean something else more often than not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Male",
                "Victoria",
                "Stanley",
                "George Town",
                "Hamilton",
                "us",
                "Us",
                "Chineses",
                "Swisss",
                "Frenchs"
            })
    void noNamesOfStates(String words) {
        assertThat(readings(words)).noneMatch(reading -> reading.matches("(PARTY|SEAT|DEMONYM|NATIONALS) .*"));
    }

    /** The readings of words that are one phrase: "PARTY RU". */
    private static List<String> readings(String words) {
        ImmutableList<Token> tokens = Sentences.of(words, 0).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(ImmutableList.toImmutableList());
        return LEXICON.longest(tokens, 0)
                .filter(match -> match.to() == tokens.size())
                .map(match -> match.entries().stream()
                        .map(entry -> entry.sense() + " " + entry.value())
                        .toList())
                .orElse(List.of());
    }
}
