package dev.parley.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;

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
    /** The column of the objects of a verb. */
    static final int OBJECTS = 5;

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

    /** The rows that it stands for: "stop" before the objects "shelling" and "raids" is "stop shelling" and "stop raids", in the order of the objects. */
    ImmutableList<Row> each() {
        return hasObjects()
                ? list(OBJECTS).stream().map(this::before).collect(toImmutableList())
                : ImmutableList.of(this);
    }

    /** Whether it is a verb with its objects. */
    boolean hasObjects() {
        return section == Section.VERBS && !list(OBJECTS).isEmpty();
    }

    private Row before(String object) {
        ImmutableList.Builder<ImmutableList<String>> forms = ImmutableList.builder();
        forms.add(list(0));
        for (ImmutableList<String> form : cells.subList(1, OBJECTS)) {
            forms.add(form.stream()
                    .map(verb -> verb.equals(Content.NOTHING) ? verb : verb + " " + object)
                    .collect(toImmutableList()));
        }
        return new Row(section, forms.add(ImmutableList.of()).build());
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
