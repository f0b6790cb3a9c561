package dev.parley.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.testing.AnyClaims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimLinesProperties {
    @Provide
    Arbitrary<SourcedClaim<?>> claims() {
        return AnyClaims.claims();
    }

    @Provide
    Arbitrary<List<SourcedClaim<?>>> manyClaims() {
        return AnyClaims.claims().list().ofMaxSize(4);
    }

    /** Lines of claims with a few characters replaced, left out or put in: nearly the format. */
    @Provide
    Arbitrary<String> spoiltLines() {
        Arbitrary<String> patches = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(2),
                Arbitraries.of(
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\n",
                        "-1",
                        "1.5",
                        "null",
                        "true",
                        "1e400",
                        "\"min\":",
                        "[]"));
        Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(AnyClaims.claims(), places, places, patches).as(ClaimLinesProperties::spoil);
    }

    private static String spoil(SourcedClaim<?> claim, double at, double length, String patch) {
        String line = written(List.of(claim)).strip();
        int start = (int) (at * line.length());
        int end = Math.min(line.length(), start + (int) (length * 8));
        return line.substring(0, start) + patch + line.substring(end);
    }

    @Property
    void writtenClaimsReadBackAsTheyWere(@ForAll("manyClaims") List<SourcedClaim<?>> claims) throws IOException {
        ClaimLines lines = ClaimLines.read(new StringReader(written(claims)));

        assertThat(lines.problems()).isEmpty();
        assertThat(lines.claims()).isEqualTo(claims);
    }

    @Property
    void writtenBytesReadBackAsTheyWere(@ForAll("manyClaims") List<SourcedClaim<?>> claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimLines.write(claims, out);

        ClaimLines lines = ClaimLines.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(lines.problems()).isEmpty();
        assertThat(lines.claims()).isEqualTo(claims);
    }

    @Property
    void everyClaimIsOneLine(@ForAll("manyClaims") List<SourcedClaim<?>> claims) {
        assertThat(written(claims).chars().filter(c -> c == '\n').count()).isEqualTo(claims.size());
    }

    @Property
    void writtenClaimsAreValidUnderTheSchema(@ForAll("claims") SourcedClaim<?> claim) {
        assertThat(Schemas.complaints(written(List.of(claim)))).isEmpty();
    }

    @Property
    void whateverReadsWithoutProblemsIsValidUnderTheSchema(@ForAll("spoiltLines") String line) throws IOException {
        ClaimLines lines = ClaimLines.read(new StringReader(line));

        if (lines.problems().isEmpty() && line.indexOf('\n') < 0) {
            assertThat(Schemas.complaints(line)).as(line).isEmpty();
        }
    }

    @Property
    void anyTextGivesClaimsAndProblems(@ForAll String text) throws IOException {
        assertEveryLineAccountedFor(text);
    }

    @Property
    void anyNearlyRightTextGivesClaimsAndProblems(@ForAll("spoiltLines") String text) throws IOException {
        assertEveryLineAccountedFor(text);
    }

    @Property
    void anyBytesGiveClaimsAndProblems(@ForAll byte[] bytes) throws IOException {
        ClaimLines lines = ClaimLines.read(new ByteArrayInputStream(bytes));

        assertThat(lines.claims()).isEmpty();
    }

    @Property
    void bytesReadAsTheirCharacters(@ForAll("spoiltLines") String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);

        assertThat(ClaimLines.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(ClaimLines.read(new StringReader(new String(bytes, UTF_8))));
    }

    private static void assertEveryLineAccountedFor(String text) throws IOException {
        ClaimLines read = ClaimLines.read(new StringReader(text));

        List<String> lines = List.of(text.split("\n", -1));
        assertThat(read.problems()).allSatisfy(problem -> {
            String line = lines.get((int) problem.line() - 1);
            assertThat(problem.column()).as("%s in %s", problem, line).isBetween(1, line.length() + 1);
        });
        long lost = read.problems().stream()
                .filter(problem -> problem.reason() != LineProblem.Reason.UNKNOWN_PROPERTY)
                .count();
        long stated = lines.stream().filter(line -> !line.isBlank()).count();
        assertThat(read.claims().size() + lost).as(text).isEqualTo(stated);
    }

    private static String written(List<? extends SourcedClaim<?>> claims) {
        StringWriter out = new StringWriter();
        try {
            ClaimLines.write(claims, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
