package dev.parley.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A cell in its column.
 *
 * @param column the column
 * @param cell the cell as it is written
 * @param values what it lists; none where it has nothing
 */
record Slot(Column column, Cell cell, ImmutableList<Cell> values) {
    /** The cell of a line. */
    static Slot of(Column column, Cell cell) {
        boolean isDash = cell.text().equals(Content.NOTHING) && column.content() != Content.FORM;
        if (cell.isEmpty() || isDash) {
            return new Slot(column, cell, ImmutableList.of());
        }
        return new Slot(column, cell, column.content().isList() ? cell.list() : ImmutableList.of(cell));
    }

    /** Values that stand in no line. */
    static Slot of(Column column, List<String> values) {
        return new Slot(
                column,
                new Cell(String.join(" | ", values), 1),
                values.stream()
                        .map(value -> new Cell(CharMatcher.whitespace().trimAndCollapseFrom(value, ' '), 1))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The first value; a dash where there is none. */
    String value() {
        return values.isEmpty() ? Content.NOTHING : values.get(0).text();
    }

    ImmutableList<String> texts() {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (Cell value : values) {
            texts.add(value.text());
        }
        return texts.build();
    }
}
