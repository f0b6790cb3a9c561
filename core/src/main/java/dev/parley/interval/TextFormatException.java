package dev.parley.interval;

import java.util.Objects;

/**
 * A text that is not in the form that a type writes and reads, with the place where it goes wrong.
 *
 * <p>Example: {@code Quantity.parse("12x")} says
 * <pre>{@code <2>: "12x" is not a quantity: expected end of text, found 'x'}</pre>
 *
 * <p>The index counts UTF-16 code units from 0, from the start of the whole text; it is the text's length where the text ends too
 * early. The message stays on one line and shortens the text to {@value #SHOWN} characters; {@link #text()} has all of it.
 */
public final class TextFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 64;

    private final String text;
    private final int index;
    private final String expected;

    /**
     * Says what a text was to be, and what is missing where.
     *
     * @param text the whole text
     * @param index where the unexpected begins, 0 to the text's length
     * @param kind what the text was to be, with its article: {@code "a quantity"}
     * @param expected what was to come at the index: {@code "end of text"}
     * @throws IndexOutOfBoundsException if the index is outside the text
     */
    public TextFormatException(String text, int index, String kind, String expected) {
        super(message(text, index, kind, expected));
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Where the unexpected begins, 0 to the text's length. */
    public int index() {
        return index;
    }

    /** What was to come at the index. */
    public String expected() {
        return expected;
    }

    private static String message(String text, int index, String kind, String expected) {
        return "<%s>: \"%s\" is not %s: expected %s, found %s"
                .formatted(index, shown(text), kind, expected, found(text, index));
    }

    private static String found(String text, int index) {
        if (Objects.checkIndex(index, text.length() + 1) == text.length()) {
            return "end of text";
        }
        int end = index;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return "'" + shown(text.substring(index, end > index ? end : text.offsetByCodePoints(index, 1))) + "'";
    }

    /** Signs belong to the word, so that a number or a day is shown whole. */
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static String shown(String text) {
        return shortened(text).replaceAll("\\p{Cc}", "\uFFFD");
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        boolean splitsPair = Character.isSurrogatePair(text.charAt(SHOWN - 4), text.charAt(SHOWN - 3));
        return text.substring(0, splitsPair ? SHOWN - 4 : SHOWN - 3) + "...";
    }
}
