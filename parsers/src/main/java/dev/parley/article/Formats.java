package dev.parley.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** What articles are written in, told by the endings of files. */
final class Formats {
    /** The endings that make a file of a folder one of articles. */
    static final String ENDINGS = ".txt, .html, .htm or .jsonl";

    private static final ImmutableList<String> TEXTS = ImmutableList.of(".txt");
    private static final ImmutableList<String> PAGES = ImmutableList.of(".html", ".htm");
    private static final ImmutableList<String> LINES = ImmutableList.of(".jsonl");

    private final Optional<LocalDate> published;

    Formats(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Whether the file's ending is that of articles. */
    static boolean known(Path path) {
        return has(path, TEXTS) || has(path, PAGES) || has(path, LINES);
    }

    /** Reads a file; one with an unknown ending is a text. What it gives may be closed before its end where it is {@link java.io.Closeable}. */
    Iterator<ArticleFile> read(Path path, ArticleTable table) {
        if (has(path, LINES)) {
            return lines(path, table);
        }
        Details details = table.of(PlainText.documentOf(path));
        return Iterators.singletonIterator(
                has(path, PAGES)
                        ? new HtmlPages(published).read(path, details)
                        : new PlainText(published).read(path, details));
    }

    private Iterator<ArticleFile> lines(Path path, ArticleTable table) {
        try {
            return new LineArticles(path, table, published);
        } catch (IOException | SecurityException e) {
            return Iterators.singletonIterator(ArticleFile.failed(FileBytes.unreadable(path)));
        }
    }

    private static boolean has(Path path, ImmutableList<String> endings) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
