package dev.parley.reconcile;

import dev.parley.internal.Columns;
import dev.parley.internal.Columns.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two tell on the aspects of matters, side by side, in at most 100 columns: one aspect a row, under the label of its matter. */
final class SideBySide {
    private static final String INDENT = "  ";
    private static final int NAME = 17;
    private static final int LEFT = 38;
    private static final int RIGHT = 39;

    private final StringBuilder text = new StringBuilder();
    private @Nullable Matter last;

    void add(Matter matter, String aspect, String left, String right) {
        begin(matter);
        text.append(Columns.row(INDENT, List.of(new Cell(aspect, NAME), new Cell(left, LEFT), new Cell(right, RIGHT))));
    }

    /** What one tells alone. */
    void add(Matter matter, String aspect, String told) {
        begin(matter);
        text.append(Columns.row(INDENT, List.of(new Cell(aspect, NAME), new Cell(told, LEFT + 1 + RIGHT))));
    }

    private void begin(Matter matter) {
        if (last == null || !matter.equals(last)) {
            text.append(Columns.wrap(matter.label(), Columns.WIDTH, INDENT));
        }
        last = matter;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
