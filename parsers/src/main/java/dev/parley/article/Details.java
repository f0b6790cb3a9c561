package dev.parley.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a header block, or a row of an {@code articles.csv}, says of an article. */
record Details(
        Optional<String> title, Optional<LocalDate> published, Optional<String> publisher, Optional<String> url) {
    static final String EXPECTED_DAY = "a day such as 2025-06-14";

    private static final Details NONE =
            new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Details none() {
        return NONE;
    }

    Details withTitle(String newTitle) {
        return new Details(Optional.of(newTitle), published, publisher, url);
    }

    Details withPublished(LocalDate newPublished) {
        return new Details(title, Optional.of(newPublished), publisher, url);
    }

    Details withPublisher(String newPublisher) {
        return new Details(title, published, Optional.of(newPublisher), url);
    }

    Details withUrl(String newUrl) {
        return new Details(title, published, publisher, Optional.of(newUrl));
    }

    static Details titled(Optional<String> title) {
        return new Details(title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Details publishedOn(Optional<LocalDate> day) {
        return new Details(Optional.empty(), day, Optional.empty(), Optional.empty());
    }

    /** These details, and of the others what these don't say. */
    Details or(Details others) {
        return new Details(
                title.or(others::title),
                published.or(others::published),
                publisher.or(others::publisher),
                url.or(others::url));
    }

    static Optional<LocalDate> day(String value) {
        // ISO's extended years (+12025-06-14) would pass otherwise, and no newspaper has them.
        if (value.length() != "2025-06-14".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
