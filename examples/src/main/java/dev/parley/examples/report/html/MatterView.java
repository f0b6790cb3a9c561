package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.examples.report.words.Types;
import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A matter: what is told of it, aspect by aspect, and the claims.
 *
 * @param heading what it is about
 * @param tags by what it is filtered
 * @param isContested whether claims on it contradict each other
 * @param aspects what is told
 * @param claims who tells it, and in which words; each claim stands under one matter
 */
record MatterView(
        String heading,
        Tags tags,
        boolean isContested,
        ImmutableList<AspectView> aspects,
        ImmutableList<ClaimView> claims) {
    /** One aspect with its verdict and what is said on it. */
    record AspectView(String name, String verdict, boolean isContested, ImmutableList<PositionView> positions) {}

    /** The matters of one type. */
    record Group(String heading, String type, ImmutableList<MatterView> matters) {}

    static ImmutableList<Group> of(Reconciliation reconciliation, Setting setting) {
        ImmutableSet<Matter> contested = ImmutableSet.copyOf(reconciliation.contested());
        Map<String, List<MatterView>> groups = new LinkedHashMap<>();
        for (Matter matter : reconciliation.matters()) {
            groups.computeIfAbsent(matter.type(), type -> new ArrayList<>())
                    .add(of(matter, contested.contains(matter), setting));
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Group(Types.plural(group.getKey()), group.getKey(), ImmutableList.copyOf(group.getValue())))
                .collect(toImmutableList());
    }

    private static MatterView of(Matter matter, boolean isContested, Setting setting) {
        return new MatterView(
                setting.heading(matter),
                isContested ? Tags.of(matter).contested() : Tags.of(matter),
                isContested,
                matter.aspects().stream()
                        .filter(MatterView::isTold)
                        .map(aspect -> aspect(matter, aspect, setting))
                        .collect(toImmutableList()),
                matter.claims().stream()
                        .map(claim -> ClaimView.of(claim, setting))
                        .collect(toImmutableList()));
    }

    private static boolean isTold(Aspect<?> aspect) {
        return !aspect.positions().isEmpty() || !aspect.comparisons().isEmpty();
    }

    private static AspectView aspect(Matter matter, Aspect<?> aspect, Setting setting) {
        return new AspectView(
                setting.names().aspect(aspect.name(), matter),
                Wording.words(aspect.verdict().code()),
                aspect.isContested(),
                ImmutableList.copyOf(PositionView.of(aspect, setting)));
    }
}
