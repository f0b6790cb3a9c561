package dev.parley.examples.cli;

import dev.parley.article.ArticleReader;
import dev.parley.examples.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles a command reads. */
final class Input {
    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Text files in UTF-8, HTML pages, articles as JSON Lines, and folders, whose files ending in .txt, .html,"
                            + " .htm or .jsonl are read, those of sub-folders too. A page says itself when and by whom it was"
                            + " published, or an articles.csv beside the files does; for a text so may lines such as"
                            + " 'Date: 2025-06-14' at the top of a file, with a blank line below.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day, such as 2025-06-14, on which articles were published that don't say it themselves. "
                    + "'Monday' and 'next week' count from it.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description =
                    "A file with parties, persons, outlets and words that the parser doesn't know; may be given more"
                            + " than once. ardenia.tsv among the examples is one.")
    private List<Path> vocabularies = new ArrayList<>();

    /** Whether there is nothing to read. */
    boolean isEmpty() {
        return paths.isEmpty();
    }

    void read(Intake intake, Intake.Consumer consumer) throws IOException {
        ArticleReader reader =
                published.map(ArticleReader.standard()::withPublished).orElse(ArticleReader.standard());
        if (!vocabularies.isEmpty()) {
            intake.learn(vocabularies);
        }
        intake.read(reader, paths, consumer);
    }

    /** A day on the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is not a date, expected a day such as 2025-06-14");
            }
        }
    }
}
