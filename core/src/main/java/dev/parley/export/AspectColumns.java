package dev.parley.export;

import com.google.common.collect.ImmutableList;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Origin;
import dev.parley.reconcile.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of an aspect: its positions, for numbers and days the least and the greatest of them, the verdict, and who takes each position.
 *
 * @param name the name of the first, with which those of the others begin
 * @param ends whether it is one of numbers or days
 * @param aspect the name of the aspect; the names of several begin with it where it ends with a blank
 */
record AspectColumns(String name, Ends ends, String aspect) {
    /** The quotas of all directions, which can be any number, in one group of columns. */
    static final AspectColumns QUOTAS = new AspectColumns("quotas", Ends.NONE, "quota ");

    private static final String BETWEEN_POSITIONS = " | ";

    static AspectColumns of(AspectKey<?> key, Ends ends) {
        return new AspectColumns(key.name().replace(' ', '_'), ends, key.name());
    }

    List<String> names() {
        return ImmutableList.<String>builder()
                .add(name)
                .addAll(ends.names(name))
                .add(name + "_verdict", name + "_origins")
                .build();
    }

    /** A cell for each name, all of them empty where nobody states anything. */
    List<Object> cells(Matter matter) {
        List<Aspect<?>> told = matter.aspects().stream()
                .filter(shown -> isShown(shown.name()) && !shown.positions().isEmpty())
                .<Aspect<?>>map(shown -> shown)
                .toList();
        List<Object> cells = new ArrayList<>();
        cells.add(listed(told, positions(Position::text)));
        cells.addAll(ends.cells(told.stream()
                .flatMap(shown -> shown.positions().stream())
                .map(Position::value)
                .toList()));
        cells.add(listed(told, shown -> shown.verdict().code()));
        cells.add(listed(told, positions(AspectColumns::origins)));
        return cells;
    }

    private boolean isShown(String aspectName) {
        return isOfSeveral() ? aspectName.startsWith(aspect) : aspectName.equals(aspect);
    }

    private boolean isOfSeveral() {
        return aspect.endsWith(" ");
    }

    /** What is to be shown of the aspects; of several, each behind its own name. */
    private String listed(List<Aspect<?>> aspects, Function<Aspect<?>, String> shown) {
        return isOfSeveral()
                ? ItemList.of(aspects.stream().map(a -> a.name().substring(aspect.length()) + ": " + shown.apply(a)))
                : aspects.stream().map(shown).collect(Collectors.joining());
    }

    private static Function<Aspect<?>, String> positions(Function<Position<?>, String> shown) {
        return aspect -> aspect.positions().stream().map(shown).collect(Collectors.joining(BETWEEN_POSITIONS));
    }

    private static String origins(Position<?> position) {
        return position.origins().stream().map(Origin::toString).collect(Collectors.joining(", "));
    }
}
