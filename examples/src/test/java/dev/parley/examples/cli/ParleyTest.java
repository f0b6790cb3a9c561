package dev.parley.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.examples.Run;
import dev.parley.examples.Screen;
import dev.parley.json.ClaimLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParleyTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void twoReports() throws IOException {
        write("a.txt", "Date: 2025-06-14\n\nOn June 13 Russia handed over 1,200 bodies to Ukraine.");
        write("b.txt", "Date: 2025-06-14\n\nOn June 13 Ukraine handed over 1,200 bodies to Russia.");
    }

    @Test
    void withoutArgumentsItTellsHowItIsUsed() {
        Run run = parley();

        assertThat(run.out())
                .contains("Usage: parley [-hV] [COMMAND]", "Commands:", "extract", "reconcile", "export", "Examples:");
        assertThat(run).isEqualTo(parley("--help"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "extract,Prints the claims of texts",
        "reconcile,Prints what texts agree and disagree on",
        "export,Writes claims and matters"
    })
    void eachCommandHasItsOwnHelp(String command, String about) {
        Run run = parley(command, "--help");

        assertThat(run.out()).startsWith(about).contains("Usage: parley " + command, "PATH...", "Examples:");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(run.status()).isZero();
    }

    @Test
    void itKnowsItsVersion() {
        assertThat(parley("--version").out()).startsWith("parley ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        extract                        | parley: Missing required parameter: 'PATH' | parley extract
        reconcile --published soon x   | parley: Invalid value for option '--published': 'soon' is not a date, expected a day such as 2025-06-14 | parley reconcile
        reconcile --compare UA x       | parley: Invalid value for option '--compare': 'UA' is not two names, expected such as UA,RU | parley reconcile
        export x                       | parley: Missing required option: '--format=FORMAT' | parley export
        export --format csv            | parley: Missing required parameter: 'PATH' | parley export
        export --format xml x          | parley: Invalid value for option '--format': 'xml' is not a format, expected one of jsonl, csv, csv-matters, web-annotation, claim-review | parley export
        extract --json x               | parley: Unknown option: '--json' | parley extract
        frobnicate                     | parley: Unmatched argument at index 0: 'frobnicate' | parley
        """)
    void aWrongCommandLineEndsWith2(String line, String message, String command) {
        Run run = parley(line.split(" "));

        assertThat(run.err()).isEqualTo(message + "\nTry '" + command + " --help' for how to use it.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aVocabularyFileTellsOfAWarThatTheParserDoesNotKnow() throws IOException {
        Path vocabulary = folder.resolve("war.tsv");
        write("a.txt", "Date: 2025-06-14\n\nOn June 13 Ardenia handed over 31 bodies to Lusania.");
        write("war.tsv", "[parties]\nXA\tArdenia\nXL\tLusania\nxx\tNowhere\n");

        Run run = parley(
                "extract",
                "--vocabulary",
                vocabulary.toString(),
                folder.resolve("a.txt").toString());

        assertThat(run.out()).contains("\"from\":\"XA\",\"to\":\"XL\"");
        assertThat(run.err())
                .isEqualTo(
                        vocabulary
                                + "<4:1>: \"xx\" is not a party's code, expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void extractPrintsClaimsThatCanBeReadBack() throws IOException {
        Run run = parley("extract", folder.toString());

        ClaimLines lines = ClaimLines.read(new StringReader(run.out()));
        assertThat(lines.problems()).isEmpty();
        assertThat(lines.claims().stream().map(c -> c.citation().document())).containsExactly("a", "b");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void articlesArePrintedAsTheyAreReadAndReadBack() throws IOException {
        Path page = write(
                "pages/p.html",
                "<meta property='article:published_time' content='2025-06-14T08:00:00Z'><nav><a href=/>Home</a></nav><article>"
                        + "<h1>Bodies come home</h1><p>Russia handed over 1,200 bodies to Ukraine on Friday.</article>");
        String lines =
                "{\"document\":\"p\",\"text\":\"Bodies come home\\n\\nRussia handed over 1,200 bodies to Ukraine on"
                        + " Friday.\",\"published\":\"2025-06-14\",\"title\":\"Bodies come home\"}\n";

        assertThat(parley("extract", "--articles", page.toString()).out()).isEqualTo(lines);
        Path stored = write("stored/p.jsonl", lines);
        assertThat(parley("extract", "--articles", stored.toString()).out()).isEqualTo(lines);
        assertThat(parley("extract", stored.toString()).out())
                .isEqualTo(parley("extract", page.toString()).out())
                .contains("\"date\":\"2025-06-13\"");
    }

    @Test
    void claimsAmongTheArticlesAreTold() throws IOException {
        Path claims = write("claims.jsonl", parley("extract", folder.toString()).out());

        Run run = parley("reconcile", folder.toString());

        assertThat(run.err())
                .isEqualTo(
                        claims
                                + "<1:1>: it begins with a claim, expected an article, such as {\"document\": \"a\", \"text\":"
                                + " \"Kyiv received 27 bodies.\"}; claims are read by ClaimLines, and on the command line by --claims\n");
        assertThat(run.out()).startsWith("2 articles, 2 claims on 1 matter");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theDayOfPublicationMayBeGiven() throws IOException {
        Path undated = write("undated/c.txt", "On June 13 Russia handed over 1,200 bodies to Ukraine.");

        assertThat(parley("extract", "--published", "2024-06-14", undated.toString())
                        .out())
                .contains("\"date\":\"2024-06-13\"");
    }

    @Test
    void reconcilePrintsAPage() {
        Run run = parley("reconcile", folder.toString());

        assertThat(run.out()).startsWith("2 articles, 2 claims on 1 matter, 1 of them contested.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void reconcilePrintsOneObjectOnRequest() throws IOException {
        JsonNode root = new ObjectMapper()
                .readTree(parley("reconcile", "--json", folder.toString()).out());

        JsonNode matter = root.at("/matters/0");
        assertThat(matter.at("/type").textValue()).isEqualTo("transfer");
        assertThat(matter.at("/label").textValue()).isEqualTo("remains RU <-> UA 2025-06-13");
        assertThat(matter.at("/aspects/direction/verdict").textValue()).isEqualTo("contested");
        assertThat(matter.at("/aspects/direction/positions/0/value")).hasToString("{\"from\":\"RU\",\"to\":\"UA\"}");
        assertThat(matter.at("/aspects/direction/positions/0/origins")).hasToString("[\"text a\"]");
        assertThat(matter.at("/aspects/direction/positions/0/claims/0/document").textValue())
                .isEqualTo("a");
        assertThat(matter.at("/aspects/quantity/positions/0/value")).hasToString("{\"min\":1200,\"max\":1200}");
        assertThat(root.at("/accounts/0/category").textValue()).isEqualTo("remains");
        assertThat(root.at("/accounts/0/delivered")).hasToString("{\"max\":1200}");
        assertThat(matter.at("/aspects/direction/positions/0/claims/0/stance").textValue())
                .isEqualTo("asserted");
        assertThat(root.at("/accounts/0/progress")).hasToString("{\"min\":0.0,\"max\":1.0}");
        assertThat(root.at("/accounts/0/alternatives/0"))
                .hasToString("{\"entry\":\"delivered\",\"quantity\":{\"min\":1200,\"max\":1200},"
                        + "\"matter\":\"remains RU <-> UA 2025-06-13\",\"value\":{\"from\":\"RU\",\"to\":\"UA\"},"
                        + "\"origins\":[\"text a\"]}");
        assertThat(root.at("/unbooked")).hasToString("[]");
        assertThat(root.at("/families")).hasToString("[]");
    }

    @Test
    void storedClaimsAreReconciledBesideArticles() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(claims, parley("extract", folder.toString()).out() + "{\"fact\":\n");

        Run run = parley("reconcile", "--claims", claims.toString());

        assertThat(run.out()).startsWith("0 articles, 2 claims on 1 matter, 1 of them contested.\n");
        assertThat(run.err()).startsWith(claims + ": ").contains("3");
        assertThat(run.status()).isEqualTo(1);
        assertThat(parley("reconcile", "--claims", "nowhere.jsonl").err())
                .isEqualTo("nowhere.jsonl: it can't be read, expected a file of claims as JSON Lines\n");
    }

    @Test
    void exportWritesArticlesInTheFormatsOfOtherTools() throws IOException {
        String annotations = parley("export", "--format", "web-annotation", folder.toString())
                .out();

        assertThat(new ObjectMapper().readTree(annotations).at("/first/items/1/target"))
                .hasToString("{\"type\":\"SpecificResource\",\"source\":\"dev.parley:document/b\",\"selector\":["
                        + "{\"type\":\"TextPositionSelector\",\"start\":29,\"end\":71},"
                        + "{\"type\":\"TextQuoteSelector\",\"exact\":\"Ukraine handed over 1,200 bodies to Russia\","
                        + "\"prefix\":\"Date: 2025-06-14\\n\\nOn June 13 \",\"suffix\":\".\"}]}");
        assertThat(parley("export", "--format", "csv-matters", folder.toString())
                        .out())
                .contains("\"remains RU <-> UA 2025-06-13\"", "\"RU -> UA | UA -> RU\",\"contested\"");
    }

    @Test
    void exportTakesStoredClaimsAndWritesAFile() throws IOException {
        Path claims = Files.writeString(
                folder.resolve("claims.jsonl"),
                parley("extract", folder.toString()).out());
        Path file = folder.resolve("claims.csv");

        Run run = parley("export", "--format", "csv", "--claims", claims.toString(), "-o", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(
                        parley("export", "--format", "csv", folder.toString()).out())
                .hasLineCount(3);
    }

    @Test
    void whereItCantWriteTheFileIsNamed() {
        Path file = folder.resolve("nowhere").resolve("claims.csv");

        Run run = parley("export", "--format", "csv", folder.toString(), "-o", file.toString());

        assertThat(run.err()).isEqualTo("parley: can't write the result: " + file + "\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void asOfADayOnlyWhatHadBeenReportedByThenCounts() throws IOException {
        write("a.txt", "Date: 2025-06-13\n\nOn June 13 Russia handed over 1,200 bodies to Ukraine.");

        JsonNode root = new ObjectMapper()
                .readTree(parley("reconcile", "--json", "--as-of", "2025-06-13", folder.toString())
                        .out());

        assertThat(root.at("/matters/0/aspects/direction/verdict").textValue()).isEqualTo("single");
        assertThat(root.at("/accounts/0/as_of").textValue()).isEqualTo("2025-06-13");
    }

    @Test
    void accordingToSomebodyOnlyTheirClaimsCount() throws IOException {
        write("c.txt", "Date: 2025-06-14\n\nUkraine handed over 27 bodies to Russia on June 11, Kyiv said.");

        JsonNode root = new ObjectMapper()
                .readTree(parley("reconcile", "--json", "--according-to", "UA", folder.toString())
                        .out());

        assertThat(root.at("/matters")).hasSize(1);
        assertThat(root.at("/matters/0/label").textValue()).isEqualTo("remains UA -> RU 2025-06-11");
        assertThat(root.at("/accounts/0/reading").textValue()).isEqualTo("according to UA");
    }

    @Test
    void whatBecameDifferentSinceADayIsTold() throws IOException {
        write("a.txt", "Date: 2025-06-13\n\nOn June 13 Russia handed over 1,200 bodies to Ukraine.");

        assertThat(parley("reconcile", "--changed-since", "2025-06-13", folder.toString())
                        .out())
                .isEqualTo("""
                    4 changes

                    remains RU <-> UA 2025-06-13
                      category          single, remains                        -> corroborated, remains
                      direction         single, RU -> UA                       -> contested, RU -> UA | UA -> RU
                      quantity          single, 1200                           -> corroborated, 1200
                      date              single, 2025-06-13                     -> corroborated, 2025-06-13
                    """);
        assertThat(parley("reconcile", "--changed-since", "2025-06-14", folder.toString())
                        .out())
                .isEqualTo("0 changes\n");
    }

    @Test
    void twoReadingsAreCompared() throws IOException {
        write("a.txt", "Date: 2025-06-14\n\nOn June 13 Russia handed over 1,200 bodies to Ukraine, Moscow said.");
        write("b.txt", "Date: 2025-06-14\n\nOn June 13 Russia handed over 1,212 bodies to Ukraine, Kyiv said.");

        assertThat(parley("reconcile", "--compare", "RU, UA", folder.toString()).out())
                .isEqualTo("""
                    according to RU / according to UA

                    differing: 1 aspect
                    remains RU -> UA 2025-06-13
                      quantity          1200                                   1212

                    only according to RU: nothing

                    only according to UA: nothing

                    in common: 3 aspects
                    remains RU -> UA 2025-06-13
                      category          remains                                remains
                      direction         RU -> UA                               RU -> UA
                      date              2025-06-13                             2025-06-13
                    """);
    }

    @Test
    void whatCantBeReadIsReportedAndTheRestGoesOn() throws IOException {
        Path latin = folder.resolve("aa.txt");
        Files.write(latin, new byte[] {'c', 'a', 'f', (byte) 0xE9});

        Run run = parley("extract", folder.toString());

        assertThat(run.err()).isEqualTo(latin + "<1:4>: \"0xE9\" at byte 3 is not UTF-8, expected text in UTF-8\n");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anUnknownColumnIsReportedAndNoFailure() throws IOException {
        write("articles.csv", "document,mood\na,grim\n");

        Run run = parley("extract", folder.toString());

        assertThat(run.err()).contains("articles.csv<1:10>: \"mood\" is an unknown column");
        assertThat(run.status()).isZero();
    }

    @Test
    void messagesSteerNoTerminal() {
        Run run = parley("extract", folder.resolve("\u001B[2Jx").toString());

        assertThat(run.err()).contains("\\u001B[2Jx: it does not exist").doesNotContain("\u001B");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(Parley.run(args("extract"), Screen.of(new Failing("Broken pipe"), err)))
                .isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        for (String command : new String[] {"extract", "reconcile"}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();

            assertThat(Parley.run(args(command), Screen.of(new Failing("No space left on device"), err)))
                    .isEqualTo(1);
            assertThat(err.toString(UTF_8)).isEqualTo("parley: can't write the result: No space left on device\n");
        }
    }

    private String[] args(String command) {
        return new String[] {command, folder.toString()};
    }

    private static Run parley(String... args) {
        return Run.of(screen -> Parley.run(args, screen));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
