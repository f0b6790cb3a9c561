package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.parley.article.Problem;
import dev.parley.article.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                // Headings.
                arguments(
                        "XA\tArdenia",
                        "<1:1>: \"XA\" stands in no section, expected a heading first, one of [parties], [persons], [outlets], [cities], "
                                + "[verbs], [words], [sides], [bodies], [offices], [terms]"),
                arguments(
                        "[partys]\nXA\tArdenia",
                        "<1:1>: \"[partys]\" is not a section, expected one of [parties], [persons], [outlets], [cities], [verbs], [words], "
                                + "[sides], [bodies], [offices], [terms]"),
                // Columns.
                arguments(
                        "[parties]\nXA Ardenia",
                        "<2:1>: \"XA Ardenia\" is a single cell, expected code, names (demonyms, seats, home, people), with tabs between them"),
                arguments(
                        "[words]\nceasefire\tquiet",
                        "<2:1>: \"ceasefire\" is the first of only 2 cells, expected sense, value, words, with tabs between them"),
                arguments(
                        "[persons]\nIlse Brandt\tXA\tminister",
                        "<2:16>: \"minister\" is one cell too many, expected at most 2: names, party"),
                // Empty cells.
                arguments("[parties]\n\tArdenia", "<2:1>: it is empty, expected code"),
                arguments("[parties]\nXA\t-\tArdenian", "<2:4>: \"-\" is empty, expected names"),
                arguments("[parties]\nXA\t\tArdenian", "<2:4>: it is empty, expected names"),
                arguments(
                        "[cities]\nPort Sel | | Belmont",
                        "<2:12>: it is no word, expected words with letters or digits, and no # or [ in front"),
                // Parties.
                arguments(
                        "[parties]\nxa\tArdenia",
                        "<2:1>: \"xa\" is not a party's code, expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first"),
                arguments(
                        "[persons]\nIlse Brandt\tArdenia",
                        "<2:13>: \"Ardenia\" is not a party's code, expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first"),
                arguments(
                        "[parties]\nNRA\tNorthern Army\t-\t-\tARDENIA",
                        "<2:23>: \"ARDENIA\" is no home, expected the two letters of a state such as YE, or helper"),
                // Senses and values.
                arguments(
                        "[words]\ncategory\tcorpses\tthe drowned",
                        "<2:10>: \"corpses\" is no value of category, expected one of captive, children, civilians, detainees, hostages, person, "
                                + "prisoner, prisoners_of_war, remains, soldier"),
                arguments(
                        "[words]\ncriterion\tOver 60\telders",
                        "<2:11>: \"Over 60\" is not a criterion, expected a word in snake_case, or age: and a range"),
                arguments("[words]\nboth\tXA\tthe river states", "<2:6>: \"XA\" is no value of both, expected -"),
                arguments(
                        "[offices]\nvoivode\tstate",
                        "<2:9>: \"state\" is no kind of office, expected one of address, leader, part"),
                arguments(
                        "[sides]\njunta\tstat",
                        "<2:7>: \"stat\" is no kind of side, expected one of body, group, state"),
                arguments(
                        "[terms]\nretreat\trow back",
                        "<2:1>: \"retreat\" is not a kind of term, expected one of ceasefire, withdrawal, recognition, stop_mobilisation, stop_arms, "
                                + "no_foreign_troops, elections, martial_law, peace_treaty, neutrality, no_nato, force_limits, official_language, "
                                + "prisoner_exchange, return_children, other"),
                arguments("[terms]\nwithdrawal\trow back\tnoun", "<2:21>: \"noun\" is no form of words, expected verb"),
                arguments("[terms]\nwithdrawal\t-", "<2:12>: \"-\" is empty, expected words"),
                // What no word has in it.
                arguments(
                        "[offices]\nvoi\uFFFDvode",
                        "<2:1>: \"voi\uFFFDvode\" has a character in it that no word has, expected text in UTF-8, without bars or tabs"),
                arguments(
                        "[outlets]\nOrsk | Courier",
                        "<2:1>: \"Orsk | Courier\" has a character in it that no word has, expected text in UTF-8, without bars or tabs"),
                arguments(
                        "[cities]\n—",
                        "<2:1>: \"—\" is no word, expected words with letters or digits, and no # or [ in front"),
                // What comes twice.
                arguments(
                        "[parties]\nXA\tArdenia\nXA\tthe Ardenians | Ardenia",
                        "<3:20>: \"Ardenia\" is repeated, expected each one once; the first one counts"),
                arguments(
                        "[words]\nceasefire\t-\tday of quiet | day of quiet",
                        "<2:28>: \"day of quiet\" is repeated, expected each one once; the first one counts"),
                arguments(
                        "[terms]\nother\tthe toll\nother\tthe toll",
                        "<3:7>: \"the toll\" is repeated, expected each one once; the first one counts"),
                arguments(
                        "[verbs]\ngive\tferry\n\ngive\tferry\tferried",
                        "<4:6>: \"ferry\" is repeated, expected each one once; the first one counts"),
                arguments(
                        "[verbs]\ncease\trest\t\t\t\tthe oars | the nets\ncease\trest\t\t\t\tthe boats | the oars",
                        "<3:27>: \"the oars\" is repeated, expected each one once; the first one counts"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatIsWrongIsToldWithItsPlace(String text, String problem) {
        assertThat(VocabularyFile.parse("war.tsv", text).problems())
                .extracting(Problem::toString)
                .containsExactly("war.tsv" + problem);
    }

    @Test
    void unknownSensesAreToldWithThoseThereAre() {
        VocabularyFile file = VocabularyFile.parse("war.tsv", "[verbs]\ngve\thand over\n[words]\ntruce\t-\tquiet");

        assertThat(file.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        role -> assertThat(role)
                                .startsWith(
                                        "war.tsv<2:1>: \"gve\" is not a role of verbs, expected one of accept, agree, ")
                                .contains(", give, ", ", swap"),
                        sense -> assertThat(sense)
                                .startsWith(
                                        "war.tsv<4:1>: \"truce\" is not a sense of words, expected one of according, all, ")
                                .contains(", category, ", ", ceasefire, "));
    }

    @Test
    void theGoodRowsStillComeThrough() {
        VocabularyFile file = VocabularyFile.parse("war.tsv", """
            [parties]
            XA\tArdenia
            xl\tLusania
            [cities]
            Port Sel | Port Sel | Belmont
            [towns]
            Nowhere
            Nowhere Else
            [verbs]
            give\tferry across
            """);

        assertThat(file.vocabulary()).hasToString("""
            [parties]
            XA\tArdenia
            [cities]
            Port Sel | Belmont
            [verbs]
            give\tferry across
            """);
        assertThat(file.problems())
                .extracting(problem -> problem.place().line().orElseThrow())
                .containsExactly(3, 5, 6);
    }

    @Test
    void aVerbWithObjectsIsOneVerbBeforeEachOfThem() {
        Vocabulary vocabulary = Vocabulary.parse("""
                [verbs]
                cease\tlay down\tlaid down\tlaid down\tlaying down\tthe oars | the nets
                cease\trest\t\t-\t\tthe oars
                """);

        assertThat(vocabulary).hasToString("""
                [verbs]
                cease\tlay down the oars\tlaid down the oars\tlaid down the oars\tlaying down the oars
                cease\tlay down the nets\tlaid down the nets\tlaid down the nets\tlaying down the nets
                cease\trest the oars\t\t-
                """);
        assertThat(Vocabulary.parse(vocabulary.toString())).isEqualTo(vocabulary);
    }

    @Test
    void allThatIsWrongInARowIsTold() {
        assertThat(VocabularyFile.parse("war.tsv", "[parties]\nxa\t—\t-\t-\tLU").problems())
                .extracting(Problem::value)
                .containsExactly("xa", "—");
    }

    @Test
    void kindsTellProblemsApart() {
        VocabularyFile file = VocabularyFile.parse("war.tsv", "[cities]\nPort Sel\nPort Sel\n—\nA\tB\n[towns]");

        assertThat(file.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.REPEATED, ProblemKind.BAD_VALUE, ProblemKind.BAD_ROW, ProblemKind.BAD_ROW);
    }

    /** The same three rows, as different programs save them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[parties]\nXA\tArdenia | Ardenian Republic\tArdenian\tOrsk\nXL\tLusania\t-\tBelmont\n",
                "[parties]\r\nXA\tArdenia | Ardenian Republic\tArdenian\tOrsk\r\nXL\tLusania\t-\tBelmont",
                "\uFEFF[parties]\t\t\t\t\nXA\tArdenia | Ardenian Republic\tArdenian\tOrsk\t\t\nXL\tLusania\t\tBelmont\t\t\n",
                "# A war.\n\n[parties]\n# code  names\nXA  Ardenia | Ardenian Republic  Ardenian  Orsk\nXL  Lusania  -   Belmont",
                "[parties]\n  XA   Ardenia  |  Ardenian Republic   Ardenian \t Orsk\n  XL   Lusania                  -       Belmont",
                "[parties]\rXA\tArdenia|Ardenian Republic\tArdenian\tOrsk\r[cities]\r[parties]\rXL\tLusania\t-\tBelmont"
            })
    void fileOfSpreadsheetsAndEditors(String text) {
        VocabularyFile file = VocabularyFile.parse("war.tsv", text);

        assertThat(file.problems()).isEmpty();
        assertThat(file.vocabulary().toString())
                .isEqualTo("[parties]\nXA\tArdenia | Ardenian Republic\tArdenian\tOrsk\nXL\tLusania\t-\tBelmont\n");
    }

    @Test
    void aFileIsReadUpToTheFirstByteThatIsNoUtf8() throws IOException {
        Path path = folder.resolve("war.tsv");
        Files.write(path, "[cities]\nBelmont\nMalmö\n".getBytes(StandardCharsets.ISO_8859_1));

        VocabularyFile file = VocabularyFile.read(path);

        assertThat(file.vocabulary()).hasToString("[cities]\nBelmont\nMalm\n");
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(path + "<3:5>: \"0xF6\" at byte 21 is not UTF-8, expected text in UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsAProblemToo() {
        Path path = folder.resolve("nowhere.tsv");

        VocabularyFile file = VocabularyFile.read(path);

        assertThat(file.vocabulary()).isEqualTo(Vocabulary.builder().build());
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(path + ": it can't be read, expected a file that may be read");
    }

    @Test
    void theThrowingWayTellsTheFirstProblemAndHasAll() throws IOException {
        Path path = Files.writeString(folder.resolve("war.tsv"), "[parties]\nxa\tArdenia\nxl\tLusania\n");

        assertThatThrownBy(() -> Vocabulary.read(path))
                .isInstanceOfSatisfying(
                        VocabularyException.class, e -> assertThat(e.problems()).hasSize(2))
                .hasMessage(
                        path
                                + "<2:1>: \"xa\" is not a party's code, expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first (and 1 more)");
    }

    @Test
    void aLongValueIsCutInMessages() {
        assertThat(VocabularyFile.parse("war.tsv", "x".repeat(1000)).problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("war.tsv<1:1>: \"" + "x".repeat(64) + "...\" stands in no section");
    }

    @Test
    void theFilesOfTheStandardVocabularyAreRight() {
        assertThat(StandardVocabulary.problems()).isEmpty();
    }
}
