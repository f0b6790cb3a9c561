package dev.parley.examples.cli;

import dev.parley.article.Article;
import dev.parley.examples.Screen;
import dev.parley.export.Document;
import dev.parley.export.Export;
import dev.parley.export.Format;
import dev.parley.interval.TextFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes claims and matters in the formats of other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        header = "Writes claims and matters in the formats of other tools.",
        description = {
            "%nFormats:",
            "  jsonl           claims, one JSON object a line, as 'extract' prints them, once each",
            "  csv             claims, one row each, for spreadsheets",
            "  csv-matters     what the claims are about, one row each, with all positions and verdicts",
            "  web-annotation  claims as W3C Web Annotations of the words that carry them, JSON-LD",
            "  claim-review    what each source claims, and how that stands, as schema.org has it, JSON-LD",
            "%nAll are in UTF-8. What can't be read is reported on standard error, and the rest is read on.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar parley.jar export --format csv reports/ -o claims.csv",
            "  java -jar parley.jar export --format csv-matters --claims claims.jsonl > matters.csv",
            "  java -jar parley.jar export --format web-annotation reports/ > annotations.jsonld",
        })
final class ExportClaims implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatName.class,
            completionCandidates = FormatNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; to the standard output unless it is given. A file that is there is replaced.")
    private Optional<Path> output = Optional.empty();

    ExportClaims(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        List<Document> documents = new ArrayList<>();
        ClaimInput.Told told = input.read(screen, article -> documents.add(document(article)));
        Export export = Export.of(told.reconciliation()).withDocuments(documents);
        if (output.isPresent()) {
            export.write(format, output.get());
        } else {
            export.write(format, screen.out());
        }
        return told.hasLostInput() ? 1 : 0;
    }

    /** What the format tells of an article; the text is kept only for those that point into it. */
    private Document document(Article article) {
        return new Document(
                article.document(),
                article.url(),
                article.title(),
                Optional.of(article.text()).filter(text -> format == Format.WEB_ANNOTATION));
    }

    /** A format on the command line. */
    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            try {
                return Format.parse(value);
            } catch (TextFormatException e) {
                throw new TypeConversionException("'" + value + "' is not a format, expected " + e.expected());
            }
        }
    }

    /** The formats that there are. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::code).iterator();
        }
    }
}
