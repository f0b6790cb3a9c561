package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;

/** Reconciliations as text for people, in at most 100 columns. */
final class Rendering {
    private static final int NAME = 18;
    private static final int VERDICT = 16;

    private Rendering() {}

    static String reconciliation(Reconciliation reconciliation) {
        StringBuilder text = new StringBuilder(
                        Texts.counted(reconciliation.claims().size(), "claim"))
                .append(", ")
                .append(Texts.counted(reconciliation.matters().size(), "matter"))
                .append(", ")
                .append(reconciliation.contested().size())
                .append(" contested\n");
        reconciliation.matters().forEach(matter -> text.append('\n').append(matter(matter)));
        return text.toString();
    }

    static String matter(Matter matter) {
        StringBuilder text =
                new StringBuilder(Columns.wrap("%s  %s".formatted(matter.type(), matter.label()), Columns.WIDTH, ""));
        states(matter).forEach(state -> text.append(state(state)));
        matter.aspects().stream().filter(Aspect::isNamed).forEach(aspect -> text.append(aspect(aspect)));
        return text.toString();
    }

    /** How things stand, unless that a thing was done is all there is to tell. */
    static ImmutableList<State> states(Matter matter) {
        ImmutableList<State> states = matter.states();
        return states.stream().allMatch(state -> state.kind() == State.Kind.DONE) ? ImmutableList.of() : states;
    }

    private static String state(State state) {
        String head = "  %-" + NAME + "s%-" + VERDICT + "s";
        String sources = state.line().substring(state.kind().code().length());
        return Columns.wrap(
                head.formatted("state", state.kind().code()) + sources.replaceFirst("^[,:] ", ""),
                Columns.WIDTH,
                " ".repeat(2 + NAME + VERDICT));
    }

    private static String aspect(Aspect<?> aspect) {
        String head = "  %-" + NAME + "s%-" + VERDICT + "s";
        String named = head.formatted(aspect.name(), aspect.verdict().code());
        StringBuilder text =
                new StringBuilder(Columns.wrap(named + aspect.reason(), Columns.WIDTH, " ".repeat(2 + NAME + VERDICT)));
        if (aspect.verdict() != Verdict.UNSTATED) {
            aspect.comparisons().stream()
                    .filter(comparison ->
                            comparison.agreesWith().size() < aspect.positions().size())
                    .map(comparison -> " ".repeat(2 + NAME + VERDICT) + "beside it " + comparison.line())
                    .distinct()
                    .forEach(line -> text.append(Columns.wrap(line, Columns.WIDTH, " ".repeat(4 + NAME + VERDICT))));
        }
        return text.toString();
    }
}
