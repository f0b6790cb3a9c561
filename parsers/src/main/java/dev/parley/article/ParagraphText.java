package dev.parley.article;

import java.util.Optional;

/**
 * The text of a paragraph as it grows. White space is collapsed as <a href="https://www.w3.org/TR/css-text-3/#white-space-rules">CSS</a> has it: a run of
 * spaces, tabs and line ends is one space, and none stands at either end; a no-break space is no white space. Marks that show nothing are left out: soft
 * hyphens, zero-width spaces, word joiners.
 */
final class ParagraphText {
    private final StringBuilder text = new StringBuilder();
    private boolean spaceIsDue;
    private int lineEnds;
    private int beside;

    /**
     * Adds the characters of a text node.
     *
     * @param isBeside whether they are a link or the like
     * @param isPreformatted whether a blank line among them ends the paragraph
     * @param close ends the paragraph
     */
    void add(String more, boolean isBeside, boolean isPreformatted, Runnable close) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (isWhiteSpace(c)) {
                spaceIsDue = true;
                lineEnds += c == '\n' ? 1 : 0;
            } else if (!showsNothing(c)) {
                if (isPreformatted && lineEnds > 1) {
                    close.run();
                }
                append(c, isBeside);
            }
        }
    }

    private void append(char c, boolean isBeside) {
        int before = text.length();
        if (spaceIsDue && before > 0) {
            text.append(' ');
        }
        text.append(c);
        beside += isBeside ? text.length() - before : 0;
        spaceIsDue = false;
        lineEnds = 0;
    }

    /** The paragraph so far, empty where it shows nothing; the next one begins. */
    Optional<Paragraph> take(int level) {
        Optional<Paragraph> taken =
                isBlank() ? Optional.empty() : Optional.of(new Paragraph(text.toString(), beside, level));
        text.setLength(0);
        spaceIsDue = false;
        lineEnds = 0;
        beside = 0;
        return taken;
    }

    /** Whether there is nothing but no-break spaces, with which empty paragraphs are filled. */
    private boolean isBlank() {
        return text.chars().allMatch(c -> c == ' ' || c == '\u00A0');
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean showsNothing(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u0000';
    }
}
