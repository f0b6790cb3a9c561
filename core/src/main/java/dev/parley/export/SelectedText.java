package dev.parley.export;

import dev.parley.claim.Citation;
import java.util.Optional;

/** The text of a document, from which citations select. Citations in the order of their places cost one pass together. */
final class SelectedText {
    /** How much of what stands before and behind the words helps to find them, in UTF-16 code units. */
    private static final int CONTEXT = 32;

    private final String text;

    /** A place in the text, and how many code points stand before it. */
    private int place;

    private int codePoints;

    SelectedText(String text) {
        this.text = text;
    }

    /**
     * The words of a citation as selectors have them.
     *
     * @param prefix what stands before them
     * @param suffix what stands behind them
     * @param start how many code points stand before them in the text
     * @param end how many stand before their end
     */
    record Selection(String prefix, String suffix, int start, int end) {}

    /** What the citation selects; empty where its quote does not stand in this text at its offsets, or cuts a character in two. */
    Optional<Selection> select(Citation citation) {
        int start = citation.start();
        int end = citation.end();
        boolean isHere = text.startsWith(citation.quote(), start);
        if (!isHere || isInsidePair(start) || isInsidePair(end)) {
            return Optional.empty();
        }
        moveTo(start);
        int length = text.codePointCount(start, end);
        return Optional.of(new Selection(before(start), behind(end), codePoints, codePoints + length));
    }

    private void moveTo(int start) {
        codePoints = start < place ? text.codePointCount(0, start) : codePoints + text.codePointCount(place, start);
        place = start;
    }

    private String before(int start) {
        int from = Math.max(0, start - CONTEXT);
        return text.substring(isInsidePair(from) ? from + 1 : from, start);
    }

    private String behind(int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        return text.substring(end, isInsidePair(to) ? to - 1 : to);
    }

    private boolean isInsidePair(int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }
}
