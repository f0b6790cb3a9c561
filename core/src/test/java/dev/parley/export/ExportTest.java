package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.json.ClaimLines;
import dev.parley.reconcile.Reconciler;
import dev.parley.testing.Claims;
import dev.parley.testing.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    @Provide
    Arbitrary<List<SourcedClaim<?>>> claims() {
        return Claims.ofAllTypes();
    }

    @Property(tries = 100)
    void theOrderOfTheClaimsChangesNoByte(@ForAll("claims") List<SourcedClaim<?>> claims, @ForAll Random random) {
        List<SourcedClaim<?>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        for (Format format : Format.values()) {
            assertThat(Written.text(Export.of(Reconciler.standard().reconcile(shuffled)), format))
                    .isEqualTo(Written.text(Export.of(Reconciler.standard().reconcile(claims)), format));
        }
    }

    @Property(tries = 100)
    void jsonLinesAreReadBack(@ForAll("claims") List<SourcedClaim<?>> claims) throws IOException {
        Export export = Export.of(Reconciler.standard().reconcile(claims));

        assertThat(ClaimLines.read(new StringReader(Written.text(export, Format.JSONL))))
                .isEqualTo(
                        new ClaimLines(Reconciler.standard().reconcile(claims).claims(), ImmutableList.of()));
    }

    @ParameterizedTest
    @EnumSource
    void filesStreamsAndWritersAreWrittenAlike(Format format, @TempDir Path folder) throws IOException {
        Export export = Export.of(Reconciler.standard()
                .reconcile(List.of(Told.in("a")
                        .by("Rüstem 😀", Told.UA)
                        .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "7", "2025-06-11")))));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve("out");

        export.write(format, stream);
        export.write(format, file);

        assertThat(stream.toString(UTF_8)).isEqualTo(Written.text(export, format));
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
    }

    @Test
    void formatsAreKnownByTheirCodes() {
        for (Format format : Format.values()) {
            assertThat(Format.parse(format.code())).isEqualTo(format);
        }
        assertThatThrownBy(() -> Format.parse("xml"))
                .hasMessageContaining("expected one of jsonl, csv, csv-matters, web-annotation, claim-review");
    }

    @Test
    void ofTwoDocumentsOfOneNameTheLastCounts() {
        Export export = Export.of(Reconciler.standard()
                        .reconcile(List.of(Told.in("a")
                                .that(Told.transfer(Category.REMAINS, Told.RU, Told.UA, "7", "2025-06-11")))))
                .withDocuments(List.of(
                        Document.of("a").withTitle("x"), Document.of("a").withTitle("y")));

        assertThat(Written.text(export, Format.CLAIM_REVIEW)).contains("\"headline\": \"y\"");
        assertThat(Written.text(export.withDocuments(List.of(Document.of("a").withTitle("z"))), Format.CLAIM_REVIEW))
                .contains("\"headline\": \"z\"");
    }

    @Test
    void aDocumentHasAName() {
        assertThatThrownBy(() -> Document.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: \" \" is blank, expected a document's name");
    }
}
