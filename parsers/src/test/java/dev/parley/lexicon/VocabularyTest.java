package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.EqualsTester;
import dev.parley.fact.TermKind;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Party ARDENIA = Party.of("XA");

    /** A way to make a row, and the row as a file has it. */
    static Stream<Arguments> rows() {
        return Stream.of(
                row("[parties]\nXA\tArdenia", b -> b.party(PartyNames.of(ARDENIA, "Ardenia"))),
                row(
                        "[parties]\nXA\tArdenia | Ardenian Republic\tArdenian\tOrsk | Castle Hill\t-\tArdenes",
                        b -> b.party(PartyNames.of(ARDENIA, "Ardenia", "Ardenian Republic")
                                .withDemonyms("Ardenian")
                                .withSeats("Orsk", "Castle Hill")
                                .withPeople("Ardenes"))),
                row(
                        "[parties]\nNRA\tNorthern River Army\t-\t-\tXA",
                        b -> b.party(PartyNames.of(Party.of("NRA"), "Northern River Army")
                                .withHome(ARDENIA))),
                row(
                        "[parties]\nRIVER_COMMISSION\tRiver Commission\t-\t-\thelper",
                        b -> b.party(PartyNames.of(Party.of("RIVER_COMMISSION"), "River Commission")
                                .asHelper())),
                row("[persons]\nIlse Brandt\tXA", b -> b.person("Ilse Brandt", ARDENIA)),
                row(
                        "[outlets]\nOrsk Courier\tCourier | The Courier",
                        b -> b.outlet("Orsk Courier", "Courier", "The Courier")),
                row("[cities]\nPort Sel | Port-Sel", b -> b.city("Port Sel", "Port-Sel")),
                row("[verbs]\ngive\tferry across", b -> b.verb(Sense.GIVE, "ferry across")),
                row(
                        "[verbs]\ngive\tlet go\tlet go\tlet go\tletting go",
                        b -> b.verb(Sense.GIVE, "let go", "let go", "let go", "letting go")),
                row("[words]\nceasefire\t-\tday of quiet", b -> b.word(Sense.CEASEFIRE, "day of quiet")),
                row("[words]\ncategory\tremains\tthe drowned", b -> b.word(Sense.CATEGORY, "remains", "the drowned")),
                row("[terms]\nno_nato\tNorthern Pact", b -> b.term(TermKind.NO_NATO, "Northern Pact")),
                row("[terms]\nwithdrawal\trow back\tverb", b -> b.termVerb(TermKind.WITHDRAWAL, "row back")));
    }

    private static Arguments row(String text, UnaryOperator<Vocabulary.Builder> made) {
        return arguments(text + "\n", made);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theBuilderAndTheFileHaveTheSameWords(String text, UnaryOperator<Vocabulary.Builder> made) {
        Vocabulary built = made.apply(Vocabulary.builder()).build();

        assertThat(built).hasToString(text);
        assertThat(Vocabulary.parse(text)).isEqualTo(built);
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                bad(
                        "\"a home\" is no home, expected the two letters of a state such as YE, or helper",
                        b -> b.party(new PartyNames(
                                ARDENIA,
                                PartyNames.of(ARDENIA, "Ardenia").names(),
                                PartyNames.of(ARDENIA, "Ardenia").demonyms(),
                                PartyNames.of(ARDENIA, "Ardenia").seats(),
                                Optional.of("a home"),
                                PartyNames.of(ARDENIA, "Ardenia").people()))),
                bad("\"\" is no word, expected words with letters or digits, and no # or [ in front", b -> b.city("")),
                bad(
                        "\"#1\" is no word, expected words with letters or digits, and no # or [ in front",
                        b -> b.outlet("#1")),
                bad(
                        "\"a|b\" has a character in it that no word has, expected text in UTF-8, without bars or tabs",
                        b -> b.person("a|b", ARDENIA)),
                bad("\"x\" is no value of both, expected -", b -> b.word(Sense.BOTH, "x", "the river states")),
                bad(
                        "\"Port Sel\" is repeated, expected each one once",
                        b -> b.city("Port Sel").city("Port Sel")));
    }

    private static Arguments bad(String message, UnaryOperator<Vocabulary.Builder> made) {
        return arguments(message, made);
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void theBuilderRefusesWhatAFileReports(String message, UnaryOperator<Vocabulary.Builder> made) {
        Vocabulary.Builder builder = Vocabulary.builder();

        assertThatThrownBy(() -> made.apply(builder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aVerbsRoleIsNoSenseOfAnotherWord() {
        assertThatThrownBy(() -> Vocabulary.builder().verb(Sense.CEASEFIRE, "rest"))
                .hasMessageStartingWith("\"ceasefire\" is not a role of verbs, expected one of ");
        assertThatThrownBy(() -> Vocabulary.builder().word(Sense.PARTY, "Ardenia"))
                .hasMessageStartingWith("\"party\" is not a sense of words, expected one of ");
    }

    @Test
    void blanksAreFolded() {
        assertThat(Vocabulary.builder().city(" Port \u00a0 Sel\t").build()).hasToString("[cities]\nPort Sel\n");
    }

    @Test
    void vocabulariesAddUpAndWhatIsInBothCountsOnce() {
        Vocabulary one = Vocabulary.builder().city("Port Sel", "Belmont").build();
        Vocabulary other = Vocabulary.builder().city("Belmont", "Orsk").build();

        assertThat(Vocabulary.builder().addAll(one).addAll(other).build())
                .hasToString("[cities]\nPort Sel | Belmont\nOrsk\n");
    }

    @Test
    void equality() {
        new EqualsTester()
                .addEqualityGroup(Vocabulary.builder().build(), Vocabulary.parse(""))
                .addEqualityGroup(Vocabulary.builder().city("Orsk").build(), Vocabulary.parse("[cities]\nOrsk"))
                .addEqualityGroup(Vocabulary.builder().outlet("Orsk").build())
                .testEquals();
    }

    @Test
    void theStandardVocabularyIsReadBack() {
        assertThat(Vocabulary.parse(Vocabulary.standard().toString())).isEqualTo(Vocabulary.standard());
    }
}
