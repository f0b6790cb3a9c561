package dev.parley.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Delegation;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Quota;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimLinesTest {
    private static final Party RU = Party.of("RU");
    private static final Party UA = Party.of("UA");

    private static final String LINE =
            "{\"fact\":{\"type\":\"transfer\",\"category\":\"remains\",\"from\":\"RU\",\"to\":\"UA\","
                    + "\"quantity\":{\"min\":1212,\"max\":1212},\"date\":\"2025-06-11\"},\"stance\":\"asserted\","
                    + "\"attribution\":{\"speaker\":{\"name\":\"Vladimir Medinsky\",\"role\":\"chief negotiator\",\"party\":\"RU\"},"
                    + "\"via\":[\"TASS\"],\"publisher\":\"The Daily Ledger\",\"said\":\"2025-06-12\"},"
                    + "\"citation\":{\"document\":\"dispatch-1\",\"published\":\"2025-06-14\",\"start\":350,\"end\":378,"
                    + "\"quote\":\"gave up 1,212 bodies to Kyiv\"}}";

    private static final SourcedClaim<?> CLAIM = SourcedClaim.<Transfer>builder()
            .fact(Transfer.builder()
                    .category(Category.REMAINS)
                    .from(RU)
                    .to(UA)
                    .quantity(Quantity.exactly(1212))
                    .date(DateSpan.parse("2025-06-11"))
                    .build())
            .stance(Stance.ASSERTED)
            .attribution(Attribution.builder()
                    .speaker(Person.of("Vladimir Medinsky")
                            .withRole("chief negotiator")
                            .withParty(RU))
                    .addVia("TASS")
                    .publisher("The Daily Ledger")
                    .said(DateSpan.parse("2025-06-12"))
                    .build())
            .citation(Citation.builder()
                    .document("dispatch-1")
                    .published(LocalDate.of(2025, 6, 14))
                    .start(350)
                    .end(378)
                    .quote("gave up 1,212 bodies to Kyiv")
                    .build())
            .build();

    /** The shortest line there can be, in which the tests spoil one thing or another. */
    private static final String SHORT = "{\"fact\":{\"type\":\"transfer\"},\"stance\":\"asserted\","
            + "\"citation\":{\"document\":\"d\",\"start\":0,\"end\":2,\"quote\":\"27\"}}";

    // Writing

    @Test
    void aClaimIsWrittenInTheOrderOfTheFormat() throws IOException {
        assertThat(written(CLAIM)).isEqualTo(LINE + "\n");
    }

    @Test
    void whatIsNotStatedIsNotWritten() throws IOException {
        assertThat(written(stating(Transfer.builder().build()))).isEqualTo(SHORT + "\n");
    }

    @Test
    void quantitiesAreWrittenAsTheirStatedBounds() throws IOException {
        assertThat(quantityWritten("27")).isEqualTo("{\"min\":27,\"max\":27}");
        assertThat(quantityWritten("0")).isEqualTo("{\"min\":0,\"max\":0}");
        assertThat(quantityWritten("1000..")).isEqualTo("{\"min\":1000}");
        assertThat(quantityWritten("..1200")).isEqualTo("{\"max\":1200}");
        assertThat(quantityWritten("~6000")).isEqualTo("{\"min\":6000,\"max\":6000,\"approx\":true}");
        assertThat(quantityWritten("~..400")).isEqualTo("{\"max\":400,\"approx\":true}");
        assertThat(quantityWritten("undisclosed")).isEqualTo("{\"undisclosed\":true}");
    }

    @Test
    void datesAreWrittenAsDaysOrSpans() throws IOException {
        assertThat(dateWritten("2025-06-11")).isEqualTo("\"2025-06-11\"");
        assertThat(dateWritten("2025-06-20/2025-06-30")).isEqualTo("\"2025-06-20/2025-06-30\"");
        assertThat(dateWritten("2025-06-20/..")).isEqualTo("\"2025-06-20/..\"");
        assertThat(dateWritten("../2025-06-30")).isEqualTo("\"../2025-06-30\"");
    }

    @Test
    void aTallyIsWrittenWhereItIsCumulative() throws IOException {
        Fact cumulative = Transfer.builder().tally(Tally.CUMULATIVE).stage(3).build();
        assertThat(written(stating(cumulative)))
                .contains("{\"type\":\"transfer\",\"tally\":\"cumulative\",\"stage\":3}");
    }

    @Test
    void aHeadIsWrittenWhereTheTextSaysSo() throws IOException {
        Delegation member =
                Delegation.builder().party(UA).person("Rustem Umerov").build();
        assertThat(written(stating(member)))
                .contains("{\"type\":\"delegation\",\"party\":\"UA\",\"person\":\"Rustem Umerov\"}");
        assertThat(written(stating(member.withHead(true)))).contains("\"person\":\"Rustem Umerov\",\"head\":true}");
    }

    @Test
    void anAgreementIsWrittenWithItsSetsInOrder() throws IOException {
        Fact agreement = ExchangeAgreement.builder()
                .addParties(UA, RU)
                .addCriteria(Criterion.SEVERELY_WOUNDED, Criterion.age(18, 25))
                .addQuotas(Quota.of(UA, RU, Quantity.exactly(6)), Quota.of(RU, UA, Quantity.atLeast(6)))
                .round(2)
                .build();
        assertThat(written(stating(agreement)))
                .contains("{\"type\":\"agreement\",\"parties\":[\"RU\",\"UA\"],"
                        + "\"criteria\":[\"age:18-25\",\"severely_wounded\"],"
                        + "\"quotas\":[{\"from\":\"RU\",\"to\":\"UA\",\"quantity\":{\"min\":6}},"
                        + "{\"from\":\"UA\",\"to\":\"RU\",\"quantity\":{\"min\":6,\"max\":6}}],\"round\":2}");
    }

    @Test
    void namesOfSeveralWordsAreInSnakeCase() throws IOException {
        Fact memorandum = Memorandum.builder().publishedBy("TASS").reviewDays(7).build();
        assertThat(written(stating(memorandum)))
                .contains("{\"type\":\"memorandum\",\"published_by\":\"TASS\",\"review_days\":7}");
    }

    @Test
    void halfOfASurrogatePairIsEscaped() throws IOException {
        SourcedClaim<?> cut =
                stating(TalksRound.builder().city("\uD83D\uDE00 \uD83D").build());
        assertThat(written(cut)).contains("\"\uD83D\uDE00 \\ud83d\"");
    }

    @Test
    void bytesAreUtf8() throws IOException {
        SourcedClaim<?> claim = stating(TalksRound.builder().city("Стамбул").build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimLines.write(List.of(claim, CLAIM), out);
        assertThat(out.toString(UTF_8)).isEqualTo(written(claim) + LINE + "\n");
    }

    // Reading

    @Test
    void aWrittenLineReadsBack() throws IOException {
        assertThat(read(LINE)).isEqualTo(new ClaimLines(claims(CLAIM), problems()));
    }

    @Test
    void propertiesComeInAnyOrderAndNullIsAbsent() throws IOException {
        String line =
                "{\"citation\": {\"quote\": \"27\", \"end\": 2, \"start\": 0, \"document\": \"d\", \"published\": null},"
                        + " \"stance\": \"asserted\", \"attribution\": {\"via\": null, \"speaker\": null},"
                        + " \"fact\": {\"quantity\": {\"max\": null, \"min\": 27}, \"tally\": null, \"type\": \"transfer\"}}";
        Transfer fact = Transfer.builder().quantity(Quantity.atLeast(27)).build();
        assertThat(read(line)).isEqualTo(new ClaimLines(claims(stating(fact)), problems()));
    }

    @Test
    void whatIsTheDefaultMayBeSpeltOut() throws IOException {
        String line =
                SHORT.replace("\"transfer\"", "\"transfer\",\"tally\":\"increment\",\"quantity\":{\"approx\":false}");
        assertThat(read(line).claims())
                .containsExactly(stating(Transfer.builder().build()));
    }

    @Test
    void aMonthIsReadAsItsSpan() throws IOException {
        String line = SHORT.replace("\"transfer\"", "\"transfer\",\"date\":\"2025-05\"");
        Transfer fact =
                Transfer.builder().date(DateSpan.parse("2025-05-01/2025-05-31")).build();
        assertThat(read(line).claims()).containsExactly(stating(fact));
    }

    @Test
    void aWholeNumberMayBeWrittenAsADecimal() throws IOException {
        String line = SHORT.replace("\"transfer\"", "\"transfer\",\"quantity\":{\"min\":27.0,\"max\":1.2e3}");
        Transfer fact = Transfer.builder().quantity(Quantity.between(27, 1200)).build();
        assertThat(read(line).claims()).containsExactly(stating(fact));
    }

    @Test
    void blankLinesLineEndsAndAByteOrderMarkArePassedOver() throws IOException {
        assertThat(read("\uFEFF" + SHORT + "\r\n\n \t\r\n" + SHORT).claims()).hasSize(2);
        assertThat(read("")).isEqualTo(new ClaimLines(claims(), problems()));
    }

    @Test
    void goodLinesComeThroughBesideBrokenOnes() throws IOException {
        ClaimLines lines = read(SHORT + "\noops\n\n" + LINE + "\n{}\n");
        assertThat(lines.claims()).containsExactly(stating(Transfer.builder().build()), CLAIM);
        assertThat(lines)
                .hasToString("claims: 2, problems: 2\n"
                        + "<2:1>: not JSON: Unrecognized token 'oops': was expecting"
                        + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n"
                        + "<5:1>: \"fact\" is missing, expected it to be stated");
    }

    @Test
    void anUnknownPropertyIsReportedAndTheClaimKept() throws IOException {
        ClaimLines lines = read(SHORT.replace("\"transfer\"", "\"transfer\",\"colour\":\"blue\""));
        assertThat(lines.claims()).containsExactly(stating(Transfer.builder().build()));
        assertThat(lines.problems())
                .containsExactly(new LineProblem(
                        1,
                        37,
                        LineProblem.Reason.UNKNOWN_PROPERTY,
                        "fact.colour: there is no such property,"
                                + " expected one of type, category, from, to, quantity, tally, date, ordinal, stage"));
    }

    @Test
    void problemsOfALineComeFromLeftToRight() throws IOException {
        ClaimLines lines = read(SHORT.replace("\"stance\":\"asserted\"", "\"b\":1,\"stance\":0,\"a\":2"));
        assertThat(lines.problems()).map(LineProblem::column).containsExactly(33, 44, 50);
    }

    @Test
    void aFileIsReadAndWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("claims.jsonl");
        ClaimLines.write(List.of(CLAIM, CLAIM), file);
        assertThat(Files.readString(file)).isEqualTo(LINE + "\n" + LINE + "\n");
        assertThat(ClaimLines.read(file).claims()).containsExactly(CLAIM, CLAIM);
        try (Stream<SourcedClaim<?>> claims = ClaimLines.stream(file, problem -> {})) {
            assertThat(claims).hasSize(2);
        }
    }

    @Test
    void aFileThatIsNotThereThrows(@TempDir Path folder) {
        assertThatThrownBy(() -> ClaimLines.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void linesAreReadAsTheyAreAskedFor() {
        Reader endless = new Endless(SHORT + "\noops\n");
        List<LineProblem> problems = new ArrayList<>();
        assertThat(ClaimLines.stream(endless, problems::add).limit(3)).hasSize(3);
        assertThat(problems).map(LineProblem::line).containsExactly(2L, 4L);
    }

    @Test
    void aReaderThatFailsThrows() {
        assertThatThrownBy(() -> ClaimLines.read(closed())).isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> ClaimLines.stream(closed(), problem -> {}).toList())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirLineOnly() throws IOException {
        byte[] bytes = (SHORT + "\n" + SHORT.replace("\"d\"", "\"d\u00E9?\"") + "\n" + SHORT).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?') + 1] = (byte) 0xC3;
        ClaimLines lines = ClaimLines.read(new ByteArrayInputStream(bytes));
        assertThat(lines.claims()).hasSize(2);
        assertThat(lines.problems())
                .map(LineProblem::toString)
                .containsExactly("<2:75>: bytes that are no character, expected UTF-8");
    }

    private static Reader closed() throws IOException {
        Reader reader = new StringReader("");
        reader.close();
        return reader;
    }

    private static String written(SourcedClaim<?> claim) throws IOException {
        StringWriter out = new StringWriter();
        ClaimLines.write(List.of(claim), out);
        return out.toString();
    }

    private static String quantityWritten(String quantity) throws IOException {
        String line = written(
                stating(Transfer.builder().quantity(Quantity.parse(quantity)).build()));
        return line.substring(line.indexOf("\"quantity\":") + 11, line.indexOf("},\"stance\""));
    }

    private static String dateWritten(String date) throws IOException {
        String line =
                written(stating(Transfer.builder().date(DateSpan.parse(date)).build()));
        return line.substring(line.indexOf("\"date\":") + 7, line.indexOf("},\"stance\""));
    }

    private static SourcedClaim<?> stating(Fact fact) {
        Citation citation =
                Citation.builder().document("d").start(0).end(2).quote("27").build();
        return SourcedClaim.builder().fact(fact).citation(citation).build();
    }

    private static ClaimLines read(String text) throws IOException {
        return ClaimLines.read(new StringReader(text));
    }

    private static ImmutableList<SourcedClaim<?>> claims(SourcedClaim<?>... claims) {
        return ImmutableList.copyOf(claims);
    }

    private static ImmutableList<LineProblem> problems() {
        return ImmutableList.of();
    }

    /** A text over and over. */
    private static final class Endless extends Reader {
        private final String text;
        private int next;

        Endless(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            buffer[offset] = text.charAt(next++ % text.length());
            return 1;
        }

        @Override
        public void close() {}
    }
}
