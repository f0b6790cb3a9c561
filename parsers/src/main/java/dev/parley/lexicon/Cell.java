package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * A piece of a line, without the white space around it.
 *
 * @param text its characters; empty for a cell that has nothing
 * @param column where it starts in the line, counted from 1
 */
record Cell(String text, int column) {
    private static final char BAR = '|';

    /** The cells of a line: between tabs, or between two blanks or more. A bar takes the blanks around it for its own. */
    static ImmutableList<Cell> of(String line) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int end = blanksEnd(line, i);
            boolean hasTab = false;
            for (int blank = i; blank < end; blank++) {
                if (line.charAt(blank) == '\t') {
                    cells.add(stripped(line, start, blank));
                    start = blank + 1;
                    hasTab = true;
                }
            }
            if (!hasTab && isWide(line, i, end)) {
                cells.add(stripped(line, start, i));
                start = end;
            }
            i = Math.max(end, i + 1);
        }
        return cells.add(stripped(line, start, line.length())).build();
    }

    /** What stands between the bars of this cell. */
    ImmutableList<Cell> list() {
        ImmutableList.Builder<Cell> pieces = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == BAR) {
                Cell piece = stripped(text, start, i);
                pieces.add(new Cell(piece.text, column + piece.column - 1));
                start = i + 1;
            }
        }
        return pieces.build();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the blanks between two places of a line part cells. */
    private static boolean isWide(String line, int start, int end) {
        boolean inside = start > 0 && end < line.length();
        return inside && end - start >= 2 && line.charAt(start - 1) != BAR && line.charAt(end) != BAR;
    }

    private static int blanksEnd(String line, int start) {
        int i = start;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Cell stripped(String line, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(line.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(line.charAt(last - 1))) {
            last--;
        }
        return new Cell(line.substring(first, last), first + 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
