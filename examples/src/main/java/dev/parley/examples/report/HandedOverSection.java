package dev.parley.examples.report;

import dev.parley.examples.report.words.Wording;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Comparison;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Origin;
import dev.parley.reconcile.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was handed over, and who says so; and apart from it what was only announced or asked for. */
final class HandedOverSection {
    private static final int DATE = 25;
    private static final int CATEGORY = 17;
    private static final int DIRECTION = 11;
    private static final int QUANTITY = 12;
    private static final int SOURCES = Sheet.WIDTH - 2 - DATE - CATEGORY - DIRECTION - QUANTITY;

    private final Sheet sheet;

    HandedOverSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(List<Matter> transfers) {
        List<Matter> done = byDay(transfers.stream().filter(Matter::isFactual));
        List<Matter> planned = byDay(transfers.stream().filter(t -> !t.isFactual()));
        sheet.heading("WHAT WAS HANDED OVER");
        sheet.blank();
        if (done.isEmpty()) {
            sheet.line(2, "Nothing, as far as these articles tell.");
        }
        done.forEach(transfer -> add(transfer, Sources.of(origins(transfer), transfer.claims())));
        if (!planned.isEmpty()) {
            sheet.heading("WHAT WAS ANNOUNCED, PUT OFF OR DENIED, AND IS NOT BOOKED");
            sheet.blank();
            planned.forEach(transfer -> add(transfer, states(transfer)));
        }
    }

    private static List<Matter> byDay(Stream<Matter> transfers) {
        return transfers.sorted(Comparator.comparing(HandedOverSection::day)).toList();
    }

    private static DateSpan day(Matter transfer) {
        return transfer.aspect(AspectKey.DATE).flatMap(HandedOverSection::value).orElse(DateSpan.unknown());
    }

    /** How things stand with it, and by whose word. */
    private static String states(Matter transfer) {
        String states = transfer.states().stream()
                .map(state -> Wording.of(state.kind()) + ": " + Sources.plain(state.claims()))
                .collect(Collectors.joining("; "));
        return states.isEmpty() ? Sources.of(transfer.claims()) : states;
    }

    private void add(Matter transfer, String sources) {
        sheet.row(
                Cell.indent(2),
                isSoFar(transfer) ? soFar(transfer) : cell(transfer, AspectKey.DATE, DATE),
                cell(transfer, AspectKey.CATEGORY, CATEGORY),
                cell(transfer, AspectKey.DIRECTION, DIRECTION),
                cell(transfer, AspectKey.QUANTITY, QUANTITY),
                Cell.of(sources, SOURCES));
    }

    /** Whether it is a count of all hand-overs up to a day, and none of its own. */
    private static boolean isSoFar(Matter matter) {
        return matter.claims().get(0).fact() instanceof Transfer transfer && transfer.tally() == Tally.CUMULATIVE;
    }

    private static Cell soFar(Matter matter) {
        DateSpan day = day(matter);
        return Cell.of(day.isUnknown() ? "so far" : "so far, " + Wording.of(day), DATE);
    }

    private static Set<Origin> origins(Matter transfer) {
        return transfer.aspects().stream()
                .flatMap(aspect -> Stream.concat(
                        aspect.positions().stream().flatMap(position -> position.origins().stream()),
                        aspect.comparisons().stream().map(Comparison::origin)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <V> Cell cell(Matter transfer, AspectKey<V> key, int width) {
        Optional<Aspect<V>> aspect = transfer.aspect(key);
        if (aspect.filter(Aspect::isContested).isPresent()) {
            return Cell.of("contested", width).in(Paint.ALARM);
        }
        return Cell.of(aspect.flatMap(HandedOverSection::value).map(Wording::of).orElse(Wording.NOT_STATED), width);
    }

    /** The value of the first position, or of the first claim where none states it as a fact. */
    private static <V> Optional<V> value(Aspect<V> aspect) {
        return aspect.positions().stream()
                .map(Position::value)
                .findFirst()
                .or(() -> aspect.comparisons().stream().map(Comparison::value).findFirst());
    }
}
