package dev.parley.examples.report;

import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Comparison;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was agreed: each agreement with its terms, and who says so. */
final class AgreedSection {
    /** Aspects that the label tells already, unless there is something to tell about them. */
    private static final Set<AspectKey<?>> IN_LABEL = Set.of(AspectKey.CATEGORY, AspectKey.DATE, AspectKey.ROUND);

    private static final int NAME = 17;
    private static final int VERDICT = 14;
    private static final int VALUE = 25;
    private static final int SOURCES = Sheet.WIDTH - 2 - NAME - VERDICT - VALUE;

    private final Sheet sheet;

    AgreedSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(List<Matter> agreements) {
        sheet.heading("WHAT WAS AGREED");
        if (agreements.isEmpty()) {
            sheet.blank();
            sheet.line(2, "Nothing, as far as these articles tell.");
        }
        agreements.forEach(this::add);
    }

    private void add(Matter agreement) {
        sheet.blank();
        sheet.row(Cell.of(Wording.words(agreement.label()), Sheet.WIDTH).in(Paint.HEADING));
        List<Aspect<?>> terms =
                agreement.aspects().stream().filter(AgreedSection::isTerm).toList();
        terms.forEach(this::add);
        if (terms.isEmpty()) {
            sheet.line(2, "No terms are stated. It is told by " + Sources.of(agreement.claims()) + ".");
        }
    }

    private static boolean isTerm(Aspect<?> aspect) {
        boolean isNamed = !aspect.positions().isEmpty() || !aspect.comparisons().isEmpty();
        return isNamed && (aspect.isContested() || !IN_LABEL.contains(aspect.key()));
    }

    private void add(Aspect<?> aspect) {
        String name = aspect.name();
        for (Position<?> position : aspect.positions()) {
            row(name, verdict(aspect), position.value(), Sources.of(position.origins(), position.claims()));
            name = "";
        }
        Collection<List<Comparison<?>>> compared = aspect.comparisons().stream()
                .collect(Collectors.groupingBy(
                        AgreedSection::put, LinkedHashMap::new, Collectors.<Comparison<?>>toList()))
                .values();
        for (List<Comparison<?>> alike : compared) {
            Cell stance = Cell.of(alike.get(0).claim().stance().code(), VERDICT);
            row(
                    name,
                    stance,
                    alike.get(0).value(),
                    Sources.of(alike.stream().map(Comparison::claim).toList()));
            name = "";
        }
    }

    /** How a value is put by those who don't state it as a fact, and which value. */
    private static List<Object> put(Comparison<?> comparison) {
        return List.of(comparison.claim().stance(), comparison.value());
    }

    private void row(String name, Cell verdict, Object value, String sources) {
        boolean goesOn = name.isEmpty() && verdict.paint() == Paint.ALARM;
        sheet.row(
                Cell.indent(2),
                Cell.of(name, NAME),
                goesOn ? Cell.of("or", VERDICT) : verdict,
                Cell.of(Wording.of(value), VALUE),
                Cell.of(sources, SOURCES));
    }

    private static Cell verdict(Aspect<?> aspect) {
        Verdict verdict = aspect.verdict();
        Cell cell = Cell.of(Wording.words(verdict.code()), VERDICT);
        return aspect.isContested() ? cell.in(Paint.ALARM) : cell;
    }
}
