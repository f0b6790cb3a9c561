package dev.parley.interval;

import java.util.Locale;
import java.util.Optional;

/** A place in a text that is read from front to back; where a read fails it stays, and keeps what was expected there. */
final class TextCursor {

    /** As many digits as always fit a {@code long}. */
    private static final int MAX_DIGITS = 18;

    private final String text;
    private int index;
    private int failedAt;
    private String expected = "";

    TextCursor(CharSequence text) {
        this.text = text.toString();
    }

    int index() {
        return index;
    }

    boolean skip(String token) {
        boolean found = text.startsWith(token, index);
        index += found ? token.length() : 0;
        return found;
    }

    /** Skips the token, or fails. */
    boolean expect(String token) {
        return skip(token) || fail(index, "'" + token + "'").isPresent();
    }

    boolean atDigit() {
        return endOfDigits() > index;
    }

    /** Reads a number from {@code min} to {@code max}, with zeros in front up to {@code width} digits and none beyond. */
    Optional<Long> number(String noun, int width, long min, long max) {
        String digits = text.substring(index, endOfDigits());
        if (!digits.isEmpty() && digits.length() <= MAX_DIGITS) {
            long number = Long.parseLong(digits);
            if (min <= number && number <= max && digits.equals(padded(number, width))) {
                index += digits.length();
                return Optional.of(number);
            }
        }
        return fail(index, "%s from %s to %s".formatted(noun, padded(min, width), padded(max, width)));
    }

    /** The value, if the text ends here. */
    <T> Optional<T> end(T value) {
        return index == text.length() ? Optional.of(value) : fail(index, "end of text");
    }

    <T> Optional<T> fail(int at, String missing) {
        failedAt = at;
        expected = missing;
        return Optional.empty();
    }

    /** The failure of the last read, which was to give a {@code kind}. */
    TextFormatException failure(String kind) {
        return new TextFormatException(text, failedAt, kind, expected);
    }

    private int endOfDigits() {
        int end = index;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String padded(long number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
