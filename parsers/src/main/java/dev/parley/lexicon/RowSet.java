package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows in their order, of which each word counts once. */
final class RowSet {
    /** Is told of what a row repeats. */
    interface Repeats {
        /** The item of that index in the cell of that index is no news. */
        void found(int column, int item);
    }

    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private final Set<List<Object>> seen = new HashSet<>();

    /** Adds a row without what it repeats; nothing where it needs that. */
    void add(Row row, Repeats repeats) {
        ImmutableList.Builder<ImmutableList<String>> cells = ImmutableList.builder();
        for (int i = 0; i < row.cells().size(); i++) {
            ImmutableList<String> left = row.section().isUnique(i) ? withoutRepeats(row, i, repeats) : row.list(i);
            if (left.isEmpty() && row.section().columns().get(i).required()) {
                return;
            }
            cells.add(left);
        }
        rows.add(new Row(row.section(), cells.build()));
    }

    private ImmutableList<String> withoutRepeats(Row row, int column, Repeats repeats) {
        ImmutableList.Builder<String> left = ImmutableList.builder();
        for (int item = 0; item < row.list(column).size(); item++) {
            String word = row.list(column).get(item);
            if (seen.add(row.key(column, word))) {
                left.add(word);
            } else {
                repeats.found(column, item);
            }
        }
        return left.build();
    }

    ImmutableList<Row> build() {
        return rows.build();
    }
}
