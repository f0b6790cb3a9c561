package dev.parley.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A detail of an article as files name it: {@code Date:} in a header block, {@code published} in an {@code articles.csv}. */
enum Field {
    PUBLISHED("date", "published"),
    PUBLISHER("publisher", "publisher"),
    URL("url", "url"),
    TITLE("title", "title");

    private final String key;
    private final String column;

    Field(String key, String column) {
        this.key = key;
        this.column = column;
    }

    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key.equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<Field> ofColumn(String column) {
        return Arrays.stream(values())
                .filter(f -> f.column.equals(column.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The details with this field set to a value that is not blank, or nothing where the value is not of its form. */
    Optional<Details> set(Details details, String value) {
        return switch (this) {
            case PUBLISHED -> Details.day(value).map(details::withPublished);
            case PUBLISHER -> Optional.of(details.withPublisher(value));
            case URL -> Optional.of(details.withUrl(value));
            case TITLE -> Optional.of(details.withTitle(value));
        };
    }
}
