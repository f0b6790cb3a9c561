package dev.parley.article;

/**
 * A paragraph of a page, as a browser shows it.
 *
 * @param text the text on one line, white space collapsed; never empty
 * @param beside how many of its characters are links, times or labelled as no running text
 * @param level of which rank it is a heading, 1 to 6; 0 where it is none
 */
record Paragraph(String text, int beside, int level) {
    /** What is shorter is seldom a sentence. */
    private static final int SHORT = 40;

    boolean isHeading() {
        return level > 0;
    }

    /** Whether more than two in three characters are no running text: a line of links, a line of who wrote it and when. */
    boolean isBeside() {
        return 3L * beside > 2L * text.length();
    }

    /** Whether it may well be a sentence of running text. */
    boolean isLong() {
        return plain() >= SHORT;
    }

    /** Whether it ends as sentences do, with a mark and not with a letter or a digit. */
    boolean endsSentence() {
        return !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Whether it tells whose the page is. */
    boolean isRightsLine() {
        return text.startsWith("©");
    }

    /** How much running text there is: four for each character, or one in a short line, as menus have them too. */
    int prose() {
        if (isHeading() || isBeside()) {
            return 0;
        }
        return isLong() ? 4 * plain() : plain();
    }

    private int plain() {
        return text.length() - beside;
    }
}
