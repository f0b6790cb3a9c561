package dev.parley.article;

/**
 * Something wrong with the input, and where. It prints as {@code articles.csv<3:12>: "14 June" is not a date, expected a day such
 * as 2025-06-14}.
 *
 * @param kind what kind of problem it is
 * @param place where it is
 * @param value the input that is wrong; empty where it is the whole file
 * @param fault what is wrong with the value, as the verb of a sentence: {@code is not a date}
 * @param expected what would have been right
 */
public record Problem(ProblemKind kind, Place place, String value, String fault, String expected) {
    private static final int LONGEST = 64;

    static Problem ofFile(ProblemKind kind, String file, String fault, String expected) {
        return new Problem(kind, Place.of(file), "", fault, expected);
    }

    /** This problem in another place. */
    Problem at(Place newPlace) {
        return new Problem(kind, newPlace, value, fault, expected);
    }

    /** The problem in words, without its place. A long value is cut to 64 characters. */
    public String message() {
        return (value.isEmpty() ? "it" : '"' + shortened() + '"') + " " + fault + ", expected " + expected;
    }

    /** The place and the message. */
    @Override
    public String toString() {
        return place + ": " + message();
    }

    private String shortened() {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return value.substring(0, end) + "...";
    }
}
