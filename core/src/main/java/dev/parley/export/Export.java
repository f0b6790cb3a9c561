package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import dev.parley.json.ClaimLines;
import dev.parley.reconcile.Reconciliation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Claims and matters in the formats of other tools.
 *
 * <pre>{@code
 * Export export = Export.of(reconciliation).withDocuments(List.of(Document.of("courier").withText(text)));
 * export.write(Format.CSV, Path.of("claims.csv"));
 * export.write(Format.WEB_ANNOTATION, Path.of("annotations.jsonld"));
 * }</pre>
 *
 * <p>Immutable. Claims are written in the order of {@link Reconciliation#claims()}, once each, and matters in that of {@link Reconciliation#matters()}; what
 * each format has is told at {@link Format}.
 */
public final class Export {
    private final Reconciliation reconciliation;
    private final ImmutableMap<String, Document> documents;

    private Export(Reconciliation reconciliation, ImmutableMap<String, Document> documents) {
        this.reconciliation = reconciliation;
        this.documents = documents;
    }

    /** What there is to write, with nothing known of the documents beside what the claims have. */
    public static Export of(Reconciliation reconciliation) {
        return new Export(reconciliation, ImmutableMap.of());
    }

    /** The same, with that known of the documents: their addresses, titles and texts. Of two of one name the last counts. */
    public Export withDocuments(Iterable<Document> known) {
        ImmutableMap.Builder<String, Document> byName =
                ImmutableMap.<String, Document>builder().putAll(documents);
        known.forEach(document -> byName.put(document.name(), document));
        return new Export(reconciliation, byName.buildKeepingLast());
    }

    /**
     * Writes a file in UTF-8, in the place of one that is there.
     *
     * @throws IOException if the file can't be written
     */
    public void write(Format format, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(format, out);
        }
    }

    /**
     * Writes UTF-8, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream can't be written
     */
    public void write(Format format, OutputStream out) throws IOException {
        write(format, new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
    }

    /**
     * Writes text, which is to be encoded in UTF-8, flushes the writer and leaves it open.
     *
     * @throws IOException if the writer can't be written
     */
    public void write(Format format, Writer out) throws IOException {
        switch (format) {
            case JSONL -> ClaimLines.write(reconciliation.claims(), out);
            case CSV -> ClaimTable.write(reconciliation.claims(), out);
            case MATTERS_CSV -> MatterTable.write(reconciliation.matters(), out);
            case WEB_ANNOTATION -> new Annotations(documents).write(reconciliation.claims(), out);
            case CLAIM_REVIEW -> new ClaimReviews(documents).write(reconciliation.matters(), out);
        }
        out.flush();
    }
}
