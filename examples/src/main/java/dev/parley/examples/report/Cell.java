package dev.parley.examples.report;

import com.google.common.base.Splitter;
import dev.parley.examples.report.words.Printable;
import java.util.ArrayList;
import java.util.List;

/** A cell of a row: text that is broken into lines of its own, and the gap to the next cell. */
record Cell(String text, int room, int gap, Paint paint) {
    /** A cell of so many columns, the last of which is the gap. */
    static Cell of(String text, int width) {
        return new Cell(Printable.of(text), width - 1, 1, Paint.PLAIN);
    }

    static Cell indent(int width) {
        return new Cell("", width, 0, Paint.PLAIN);
    }

    /** A cell that is filled from end to end. */
    static Cell filled(char pattern, int width, Paint paint) {
        return new Cell(String.valueOf(pattern).repeat(width), width, 0, paint);
    }

    Cell in(Paint newPaint) {
        return new Cell(text, room, gap, newPaint);
    }

    int width() {
        return room + gap;
    }

    /** The text in lines no wider than the room, broken at blanks, or anywhere where there are none. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Splitter.on(' ').split(text)) {
            if (!line.isEmpty() && Printable.columns(line) + 1 + Printable.columns(word) <= room) {
                line += " " + word;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breakOff(word, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds the full lines of a word that is wider than a line, and gives what is left of it. */
    private String breakOff(String word, List<String> lines) {
        String rest = word;
        while (Printable.columns(rest) > room) {
            int end = Math.max(fitting(rest), rest.offsetByCodePoints(0, 1));
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** How much of a text that is wider than the room has room. */
    private int fitting(String text) {
        int end = 0;
        int used = Printable.columns(text.codePointAt(0));
        while (used <= room) {
            end = text.offsetByCodePoints(end, 1);
            used += Printable.columns(text.codePointAt(end));
        }
        return end;
    }
}
