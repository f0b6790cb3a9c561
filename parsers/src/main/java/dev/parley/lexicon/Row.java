package dev.parley.lexicon;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One row of a vocabulary: for each column of its section what its cell lists, nothing where the cell is empty.
 *
 * @param section what the row is about
 * @param cells as many as the section has columns
 */
record Row(Section section, ImmutableList<ImmutableList<String>> cells) {
    private static final Joiner BARS = Joiner.on(" | ");

    /** What a cell lists; the columns count from 0. */
    ImmutableList<String> list(int column) {
        return cells.get(column);
    }

    /** The first that a cell lists. */
    Optional<String> first(int column) {
        return list(column).stream().findFirst();
    }

    /** What a cell that must have something has first. */
    String get(int column) {
        return list(column).get(0);
    }

    /**
     * By what a word of a column is told from others: itself, with the cells before it where these make it another one. A name may be that of several
     * parties, a verb may have several roles, a word several senses.
     */
    ImmutableList<Object> key(int column, String word) {
        ImmutableList.Builder<Object> key = ImmutableList.builder().add(section, column, word);
        return switch (section) {
            case VERBS, WORDS -> key.addAll(cells.subList(0, column)).build();
            case TERMS -> key.addAll(list(2)).build();
            case PARTIES -> key.addAll(list(0)).build();
            default -> key.build();
        };
    }

    /** The row as a file has it: tabs between the cells, and none behind the last that has something. */
    @Override
    public String toString() {
        int end = cells.size();
        while (list(end - 1).isEmpty()) {
            end--;
        }
        StringJoiner row = new StringJoiner("\t");
        for (ImmutableList<String> cell : cells.subList(0, end)) {
            row.add(cell.isEmpty() ? section.empty() : BARS.join(cell));
        }
        return row.toString();
    }
}
