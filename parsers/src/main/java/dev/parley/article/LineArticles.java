package dev.parley.article;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file of {@link ArticleLines}, read as they are asked for: one line is in memory at a time. What is wrong with a line stands where its
 * article would, and the others are read. A file whose first object is a claim is one of claims, and is not read on.
 */
final class LineArticles extends AbstractIterator<ArticleFile> implements Closeable {
    private static final int LONGEST = FileBytes.LARGEST;

    private final String file;
    private final ByteLines lines;
    private final ArticleTable table;
    private final Optional<LocalDate> published;
    private final Set<String> unknown = new HashSet<>();
    private boolean isFirst = true;
    private boolean isOver;

    LineArticles(Path path, ArticleTable table, Optional<LocalDate> published) throws IOException {
        this.file = path.toString();
        this.lines = new ByteLines(path, LONGEST);
        this.table = table;
        this.published = published;
    }

    @Override
    protected @Nullable ArticleFile computeNext() {
        try {
            while (!isOver && lines.next()) {
                Optional<ArticleFile> read = read();
                if (read.isPresent()) {
                    isFirst = false;
                    return read.get();
                }
            }
            if (isOver) {
                return endOfData();
            }
            isOver = true;
            close();
            return isFirst ? failed(ProblemKind.EMPTY, "is empty", "an article on each line") : endOfData();
        } catch (IOException e) {
            isOver = true;
            closeAfter(e);
            return failed(ProblemKind.UNREADABLE, "can't be read on", "a file that may be read");
        }
    }

    private void closeAfter(IOException reading) {
        try {
            close();
        } catch (IOException closing) {
            reading.addSuppressed(closing);
        }
    }

    private ArticleFile failed(ProblemKind kind, String fault, String expected) {
        return ArticleFile.failed(Problem.ofFile(kind, file, fault, expected));
    }

    /** What the line has; nothing where it is blank. */
    private Optional<ArticleFile> read() throws IOException {
        Place start = Place.at(file, lines.number(), 1);
        if (lines.isTooLong()) {
            Problem tooLong =
                    new Problem(ProblemKind.TOO_LARGE, start, "", "is too long a line", FileBytes.atMost(LONGEST));
            return Optional.of(ArticleFile.failed(tooLong));
        }
        Utf8 decoded = Utf8.decode(start, lines.bytes());
        if (decoded.problem().isPresent()) {
            return decoded.problem().map(ArticleFile::failed);
        }
        String text = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        return text.isBlank() ? Optional.empty() : Optional.of(read(ArticleLine.read(start, text)));
    }

    private ArticleFile read(ArticleLine line) throws IOException {
        if (isFirst && line.isClaim()) {
            isOver = true;
            close();
            return ArticleFile.failed(line.claimProblem());
        }
        ImmutableList<Problem> problems = line.problems().stream()
                .filter(problem -> problem.kind() != ProblemKind.UNKNOWN_NAME || unknown.add(problem.value()))
                .collect(ImmutableList.toImmutableList());
        return new ArticleFile(file, line.article(table::of, Details.publishedOn(published)), problems);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
