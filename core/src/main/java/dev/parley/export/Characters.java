package dev.parley.export;

import com.google.common.base.CharMatcher;

/** Which characters of an article's text, which can be any, other tools can hold. */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private static final CharMatcher KEPT_CONTROLS = CharMatcher.anyOf("\t\n\r");
    private static final CharMatcher NOT_IN_CELLS = CharMatcher.javaIsoControl()
            .and(CharMatcher.ascii())
            .and(KEPT_CONTROLS.negate())
            .or(CharMatcher.anyOf("\uFFFE\uFFFF"));

    /** What begins a formula in spreadsheets, in ASCII and in full width, as OWASP lists them under "CSV Injection". */
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

    /** What spreadsheets may pass over before a formula. */
    private static final CharMatcher PASSED_OVER = CharMatcher.whitespace()
            .or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.FORMAT))
            .or(CharMatcher.javaIsoControl());

    /** What is guarded at the very beginning: what a spreadsheet may split a cell at, and the guard itself, so that one can be taken off. */
    private static final CharMatcher GUARDED_FIRST = CharMatcher.anyOf("\t\n\r'");

    private Characters() {}

    /** The text with each half of a surrogate pair, which no encoding of Unicode has, replaced. */
    static String wellFormed(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    }

    /** The text as a cell that is no formula, with as many characters as it had behind the apostrophe that it may begin with. */
    static String cell(String text) {
        String held = NOT_IN_CELLS.replaceFrom(wellFormed(text), REPLACEMENT);
        return isGuarded(held) ? "'" + held : held;
    }

    private static boolean isGuarded(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int visible = PASSED_OVER.negate().indexIn(text);
        return GUARDED_FIRST.matches(text.charAt(0)) || (visible >= 0 && FORMULA.matches(text.charAt(visible)));
    }
}
