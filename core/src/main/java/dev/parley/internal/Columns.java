package dev.parley.internal;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text in lines of a fixed width. */
public final class Columns {
    /** The width of everything that prints itself as a table. */
    public static final int WIDTH = 100;

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private Columns() {}

    /**
     * The text in lines of at most that many columns, broken at blanks, each ended by a line feed and all but the first
     * indented. What is longer than a line without a blank is cut.
     */
    public static String wrap(String text, int width, String indent) {
        StringBuilder lines = new StringBuilder();
        String rest = text.stripTrailing();
        String lead = "";
        while (lead.length() + rest.length() > width) {
            int room = width - lead.length();
            int blank = rest.lastIndexOf(' ', room);
            int end = rest.substring(0, Math.max(blank, 0)).isBlank() ? room : blank;
            lines.append(lead).append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = rest.substring(end).strip();
            lead = indent;
        }
        return lines.append(lead).append(rest).append('\n').toString();
    }

    /** A sentence in lines of at most {@value #WIDTH} columns, all but the first indented, the last without a line feed. */
    public static String sentence(String text) {
        return wrap(text, WIDTH, "  ").stripTrailing();
    }

    /** A column of a table: its text, and how wide it is. */
    public record Cell(String text, int width) {
        private List<String> lines() {
            return LINES.splitToList(wrap(text, width, ""));
        }
    }

    /** Cells side by side, each in lines of its own width, ended by a line feed; between two of them is at least one blank. */
    public static String row(String indent, List<Cell> cells) {
        List<StringBuilder> row = new ArrayList<>();
        int column = indent.length();
        for (Cell cell : cells) {
            List<String> lines = cell.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (i == row.size()) {
                    row.add(new StringBuilder());
                }
                StringBuilder line = row.get(i);
                line.append(" ".repeat(column - line.length())).append(lines.get(i));
            }
            column += cell.width() + 1;
        }
        StringBuilder text = new StringBuilder();
        row.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
