package dev.parley.article;

/** A line of a text: its span without the line end, where the next one starts, and its number from 1. */
record Line(String text, int start, int end, int next, int number) {
    /** The line at the start of the text, behind a byte order mark. */
    static Line first(String text) {
        return at(text, text.startsWith("\uFEFF") ? 1 : 0, 1);
    }

    static Line at(String text, int start, int number) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
        return new Line(text, start, end, next, number);
    }

    boolean hasNext() {
        return next < text.length();
    }

    Line following() {
        return at(text, next, number + 1);
    }

    boolean isBlank() {
        return words().isEmpty();
    }

    /** Its characters without the white space around them. */
    String words() {
        return text.substring(start, end).strip();
    }
}
