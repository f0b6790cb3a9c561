package dev.parley.article;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The text of one document, with what is known of it besides.
 *
 * <pre>{@code
 * Article article = Article.of("dispatch-1", "Bodies returned\n\nKyiv received 27 bodies on Monday.")
 *         .withPublished(LocalDate.of(2025, 6, 14));
 * article.title(); // Optional[Bodies returned]
 * }</pre>
 *
 * <p>The text is that of the file, character for character, with its line ends and its byte order mark, so that every offset into it
 * is an offset into what the reader of a citation has before them; for an HTML page it is what {@link ArticleReader} takes out of the mark-up. Offsets count UTF-16 code units from 0.
 *
 * @param document the name by which claims cite it, the file's name without its ending; never blank
 * @param text the whole text, with a header block where it has one
 * @param bodyStart the offset at which the article itself starts, behind a header block; 0 without one
 * @param title the headline; empty where there is none
 * @param published the day of publication, by which "Monday" and "next week" are understood; empty where it is not known
 * @param publisher the outlet that published it; empty where it is not known
 * @param url where it was published; empty where it is not known
 */
public record Article(
        String document,
        String text,
        int bodyStart,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> url) {
    /** @throws IllegalArgumentException if the document is blank, or the body does not start within the text */
    public Article {
        checkArgument(!document.isBlank(), "document: \"%s\" is blank, expected a document's name", document);
        checkArgument(
                bodyStart >= 0 && bodyStart <= text.length(),
                "bodyStart: %s is outside the text, expected 0 to %s",
                bodyStart,
                text.length());
    }

    /**
     * An article of which only the text is known: all of it is body, and its first line is the title where a blank line follows.
     *
     * @throws IllegalArgumentException if the document is blank
     */
    public static Article of(String document, String text) {
        return of(document, text, 0, Details.titled(Title.of(text, 0)));
    }

    static Article of(String document, String text, int bodyStart, Details details) {
        return new Article(
                document, text, bodyStart, details.title(), details.published(), details.publisher(), details.url());
    }

    /** The text behind the header block. */
    public String body() {
        return text.substring(bodyStart);
    }

    /** This article under that headline. */
    public Article withTitle(String newTitle) {
        return new Article(document, text, bodyStart, Optional.of(newTitle), published, publisher, url);
    }

    /** This article, published on that day. */
    public Article withPublished(LocalDate newPublished) {
        return new Article(document, text, bodyStart, title, Optional.of(newPublished), publisher, url);
    }

    /** This article, published by that outlet. */
    public Article withPublisher(String newPublisher) {
        return new Article(document, text, bodyStart, title, published, Optional.of(newPublisher), url);
    }

    /** This article, published at that address. */
    public Article withUrl(String newUrl) {
        return new Article(document, text, bodyStart, title, published, publisher, Optional.of(newUrl));
    }

    /** What is known of it and how long it is, without the text: {@code dispatch-1 (2025-06-14, 1204 characters): Bodies returned}. */
    @Override
    public String toString() {
        String day = published.map(p -> p + ", ").orElse("");
        return document + " (" + day + text.length() + " characters)"
                + title.map(t -> ": " + t).orElse("");
    }
}
