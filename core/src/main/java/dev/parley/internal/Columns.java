package dev.parley.internal;

/** Text in lines of a fixed width. */
public final class Columns {
    /** The width of everything that prints itself as a table. */
    public static final int WIDTH = 100;

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
}
