package dev.parley.examples.report;

import dev.parley.examples.report.words.Printable;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** A page of text in the making: rows of cells, none wider than {@link #WIDTH} columns. */
final class Sheet {
    static final int WIDTH = 100;

    private final Ansi ansi;
    private final StringBuilder text = new StringBuilder();

    Sheet(Ansi ansi) {
        this.ansi = ansi;
    }

    void heading(String title) {
        blank();
        row(Cell.of(title, WIDTH).in(Paint.HEADING));
    }

    void blank() {
        text.append('\n');
    }

    /** A line, or as many as it takes, that starts that far from the left. */
    void line(int indent, String words) {
        row(Cell.indent(indent), Cell.of(words, WIDTH - indent));
    }

    /** The cells side by side; a cell that takes more lines than another goes on below itself. */
    void row(Cell... cells) {
        List<List<String>> columns = Arrays.stream(cells).map(Cell::lines).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            text.append(line(Arrays.asList(cells), columns, i)).append('\n');
        }
    }

    private String line(List<Cell> cells, List<List<String>> columns, int index) {
        StringBuilder line = new StringBuilder();
        int blanks = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = columns.get(i);
            String piece = index < lines.size() ? lines.get(index) : "";
            if (!piece.isEmpty()) {
                line.append(" ".repeat(blanks)).append(cells.get(i).paint().on(piece, ansi));
                blanks = 0;
            }
            blanks += cells.get(i).width() - Printable.columns(piece);
        }
        return line.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
