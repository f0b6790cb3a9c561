package dev.parley.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What articles are written in, told by the endings of files. */
final class Formats {
    /** The endings that make a file of a folder an article. */
    static final String ENDINGS = ".txt, .html or .htm";

    private final PlainText texts;
    private final HtmlPages pages;

    Formats(Optional<LocalDate> published) {
        texts = new PlainText(published);
        pages = new HtmlPages(published);
    }

    /** Whether the file's ending is that of articles. */
    static boolean known(Path path) {
        return isPage(path) || hasEnding(path, ".txt");
    }

    /** Reads a file; one with an unknown ending is a text. */
    ArticleFile read(Path path, Details fromTable) {
        return isPage(path) ? pages.read(path, fromTable) : texts.read(path, fromTable);
    }

    private static boolean isPage(Path path) {
        return hasEnding(path, ".html") || hasEnding(path, ".htm");
    }

    private static boolean hasEnding(Path path, String ending) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
