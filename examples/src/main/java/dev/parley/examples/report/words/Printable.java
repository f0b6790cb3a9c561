package dev.parley.examples.report.words;

/**
 * Text that may come from anywhere, made fit for a terminal. What would steer the terminal or turn the order of its letters round is
 * shown as its code: an escape character as {@code \u001B}, a right-to-left override as {@code \u202E}.
 */
public final class Printable {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** The text on one line: white space, line ends among it, is a single blank, and there is none at the ends. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString().strip();
    }

    /** The text with its lines and its blanks as they are. */
    public static String page(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(escaped(c));
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (isHarmless(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(escaped(c));
        }
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            // The joiners spell Persian and emoji; the other format characters are for programs.
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static String escaped(int c) {
        return c <= Character.MAX_VALUE ? "\\u%04X".formatted(c) : "\\u{%X}".formatted(c);
    }

    /** How many columns of a terminal a character takes: none for an accent on the one before it, two for a Chinese character. */
    public static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** How many columns of a terminal a text takes. */
    public static int columns(String text) {
        return text.codePoints().map(Printable::columns).sum();
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> isWithin(c, 0x1F300, 0x1FAFF) || isWithin(c, 0x3000, 0x303E) || isWithin(c, 0xFF01, 0xFF60);
        };
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
