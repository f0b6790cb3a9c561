package dev.parley.export;

import dev.parley.interval.TextFormatException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A format in which {@link Export} writes. */
public enum Format {
    /** Claims as JSON Lines, in Parley's own wire format, which {@link dev.parley.json.ClaimLines} reads back to the same claims. */
    JSONL("jsonl"),

    /**
     * Claims as CSV, one row a claim, for spreadsheets and statistics programs: comma-separated as RFC 4180 has it, in UTF-8 with a byte order mark, by
     * which spreadsheets know that encoding.
     *
     * <p>Every property of the wire format has a column of its own; what is not stated is an empty cell. Numbers and offsets are numbers, which count as
     * they do everywhere in Parley; a span of days is two cells, and an open end is empty. Several values in one cell are separated by a semicolon and a
     * blank, and a semicolon or a backslash within a value has a backslash before it.
     *
     * <p>No cell is a formula: a text at whose beginning, behind any blanks, stands one of {@code = + - @}, or at whose very beginning stands a tab, a line
     * break or an apostrophe, has an apostrophe before it, which is to be taken off to have the text as it was. Control characters other than tabs and line
     * breaks, and halves of surrogate pairs, are U+FFFD each, as no spreadsheet holds them.
     */
    CSV("csv"),

    /**
     * Matters as CSV, one row a matter, as {@link #CSV} for the rest. Each aspect has a column with its positions, separated by {@code |}, and one with its
     * verdict; for quantities and days the least and the greatest that any position has stand in columns of their own.
     */
    MATTERS_CSV("csv-matters"),

    /**
     * Claims as annotations of the texts that they stand in: one AnnotationCollection of the W3C Web Annotation Data Model, as JSON-LD.
     *
     * <p>Each annotation has the claim in words and, as a body of type {@code application/json}, in the wire format; tags for the type of the fact and the
     * stance; and as its target the document with selectors of the words, which are alternatives of each other: a TextQuoteSelector and, where the text is
     * {@linkplain Document#text at hand}, a TextPositionSelector. The positions of that count code points, as the model has it, and not UTF-16 units, as the
     * offsets of {@link dev.parley.claim.Citation} do; they can't be told without the text. They count in the text that was read, which for a page is its
     * text without menus: a tool that has another text finds the words by the quote.
     */
    WEB_ANNOTATION("web-annotation"),

    /**
     * What is claimed and by whom as schema.org's ClaimReview, in one DataFeed, as JSON-LD: a review for each Claim, which is all that one origin states of
     * a matter in the same way, with each document as an appearance.
     *
     * <p>There is no {@code reviewRating}, as Parley doesn't say what is true: the body of the review tells the verdict on each aspect of the matter, and who
     * takes which position. Nor is there an author or a date of the review, which are those of whoever publishes it.
     */
    CLAIM_REVIEW("claim-review");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    /** The name on the command line: {@code web-annotation}. */
    public String code() {
        return code;
    }

    /**
     * The format of that name.
     *
     * @throws TextFormatException if there is none, listing those there are
     */
    public static Format parse(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new TextFormatException(
                        code,
                        0,
                        "a format",
                        "one of " + Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "))));
    }
}
