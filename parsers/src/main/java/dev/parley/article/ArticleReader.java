package dev.parley.article;

import com.google.common.collect.Streams;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader of articles from files and folders: plain text in UTF-8, HTML pages, and {@link ArticleLines}.
 *
 * <pre>{@code
 * Articles read = ArticleReader.standard().readAll(Path.of("dispatches"));
 * read.articles(); // those of each *.txt, *.html, *.htm and *.jsonl of the folder and its sub-folders
 * read.problems(); // [dispatches/articles.csv<3:12>: "14 June" is not a date, expected a day such as 2025-06-14]
 * }</pre>
 *
 * <p>A file that is named is read whatever its ending, as a page where that is {@code .html} or {@code .htm}, as {@link ArticleLines} where it is
 * {@code .jsonl}, and else as a text; of a folder, the files
 * that end in {@code .txt}, {@code .html}, {@code .htm} or {@code .jsonl}, and those of its sub-folders
 * (but not of folders behind a symbolic link), in the order of their names. Nothing is thrown for a file that can't be read: its
 * problem stands where its article would, and the rest is read on.
 *
 * <p>What is known of an article is looked for in this order, detail by detail:
 *
 * <ol>
 *   <li>a page itself, or the line of a file of lines; of a page: its JSON-LD ({@code NewsArticle} and its kin), its meta tags ({@code article:published_time}, {@code og:site_name} and others),
 *       its microdata, its canonical address, the headline that it shows;
 *   <li>the {@code articles.csv} beside the file, with a row of column names ({@code document}, which is needed, and {@code published},
 *       {@code publisher}, {@code url}, {@code title}, in any order);
 *   <li>the header block of a text, lines such as {@code Date: 2025-06-14} with the keys Date, Publisher, Url and Title, at its very
 *       top and with a blank line behind them;
 *   <li>for the title, the first line of a text, where a blank line follows it;
 *   <li>what the reader was given, as by {@link #withPublished}.
 * </ol>
 *
 * <p>The text of a page is its article alone, without menus, captions, lists of links, comments and what else stands beside it: its headline, then its
 * paragraphs, each one line, with a blank line between them, as a browser shows them; a list item, a cell of a table and what stands behind a {@code br} are
 * paragraphs, too. Offsets count in that text. Where the article is on the page is found by its mark-up, and where that doesn't tell by where the running
 * text is, in any language. A page that is built by a script gives the text that its JSON-LD has.
 *
 * <p>The encoding of a page is told by a byte order mark, else by its bytes where they are UTF-8, else by what it declares. Bytes that are no text in it
 * stand as U+FFFD and are reported, and so is a declaration that the bytes contradict, a day that can't be read, and a second day of publication that
 * contradicts the first.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class ArticleReader {
    private static final ArticleReader STANDARD = new ArticleReader(Optional.empty());

    private final Optional<LocalDate> published;

    private ArticleReader(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The reader that knows nothing beside what the files say. */
    public static ArticleReader standard() {
        return STANDARD;
    }

    /** This reader, with the day on which an article was published that does not say so itself. */
    public ArticleReader withPublished(LocalDate newPublished) {
        return new ArticleReader(Optional.of(newPublished));
    }

    /**
     * What the files and folders hold, one element for each file, or for each line of a file of {@link ArticleLines}, read as the stream is consumed.
     * Only one article is in memory at a time, unless the consumer keeps them, and the names of all of them.
     *
     * @param filesAndFolders the paths, gone through as the stream is consumed
     * @return a stream to be closed by whoever doesn't consume it to its end
     */
    public Stream<ArticleFile> read(Collection<Path> filesAndFolders) {
        ArticleFiles files = new ArticleFiles(filesAndFolders.iterator(), new Formats(published));
        return Streams.stream(files).onClose(files::close);
    }

    /** Everything in the files and folders, read at once. */
    public Articles readAll(Path... filesAndFolders) {
        return Articles.collect(read(Arrays.asList(filesAndFolders)));
    }

    /** The article in a text that is at hand, as if it stood in a file of that name and {@code .txt}. */
    public ArticleFile read(String document, String text) {
        return new PlainText(published).read(document, document, text, Details.none());
    }

    /** The article of a page whose mark-up is at hand, as if it stood in a file of that name and {@code .html}. */
    public ArticleFile readHtml(String document, String html) {
        return new HtmlPages(published).read(document, document, PageText.of(html), Details.none());
    }
}
