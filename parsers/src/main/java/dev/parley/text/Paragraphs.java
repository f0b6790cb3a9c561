package dev.parley.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text.
 *
 * <p>Every line is a paragraph of its own, unless the text is hard-wrapped: then a paragraph goes on to the next blank line. A text is
 * taken for hard-wrapped when no line is longer than {@value #WIDEST} characters and most lines that another follows end without a
 * sentence's end. Blank lines are no paragraphs.
 */
final class Paragraphs {
    private static final int WIDEST = 100;

    /** A stretch of text. */
    record Span(int start, int end) {}

    private Paragraphs() {}

    static List<Span> of(String text, int from) {
        List<Span> lines = lines(text, from);
        return isWrapped(text, lines) ? joined(text, lines) : shown(text, lines);
    }

    private static List<Span> shown(String text, List<Span> lines) {
        List<Span> shown = new ArrayList<>(lines.size());
        for (Span line : lines) {
            if (!isBlank(text, line)) {
                shown.add(line);
            }
        }
        return shown;
    }

    private static List<Span> lines(String text, int from) {
        List<Span> lines = new ArrayList<>();
        boolean plain = text.indexOf('\r', from) < 0 && text.indexOf('\u2029', from) < 0;
        int start = from;
        int end = plain ? lineEnd(text, from) : anyLineEnd(text, from);
        while (end < text.length()) {
            lines.add(new Span(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
            end = plain ? lineEnd(text, start) : anyLineEnd(text, start);
        }
        lines.add(new Span(start, end));
        return lines;
    }

    /** Where the line ends in a text whose lines all end alike. */
    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int anyLineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2029';
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int goingOn = 0;
        int ending = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.end() - line.start() > WIDEST) {
                return false;
            }
            if (i + 1 < lines.size() && !isBlank(text, line) && !isBlank(text, lines.get(i + 1))) {
                boolean ends = ".!?”\"".indexOf(lastShown(text, line)) >= 0;
                ending += ends ? 1 : 0;
                goingOn += ends ? 0 : 1;
            }
        }
        return goingOn > ending + 1;
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span line : lines) {
            if (!isBlank(text, line)) {
                start = start < 0 ? line.start() : start;
                end = line.end();
            } else if (start >= 0) {
                paragraphs.add(new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return paragraphs;
    }

    /** The last character of a line that is not blank, without the space that may follow it. */
    private static char lastShown(String text, Span line) {
        int last = line.end() - 1;
        while (Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return text.charAt(last);
    }

    private static boolean isBlank(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
