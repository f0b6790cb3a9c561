package dev.parley.examples.report;

import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.words.Types;
import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import java.util.List;

/** What is contested, with each side's exact words. */
final class ContestedSection {
    /** So that a thousand copies of a story don't bury the one that differs. */
    private static final int MOST_QUOTES = 6;

    private final Sheet sheet;

    ContestedSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(List<Matter> contested) {
        sheet.heading("WHAT IS CONTESTED");
        if (contested.isEmpty()) {
            sheet.blank();
            sheet.line(2, "Nothing: all that is told can be true together.");
        }
        contested.forEach(this::add);
    }

    private void add(Matter matter) {
        if (matter.contested().isEmpty()) {
            sheet.blank();
            sheet.row(Cell.of(heading(matter), Sheet.WIDTH).in(Paint.HEADING));
            sheet.line(2, "Nobody contradicts anybody on it, but its numbers do not add up: see below.");
        }
        matter.contested().forEach(aspect -> add(matter, aspect));
    }

    private void add(Matter matter, Aspect<?> aspect) {
        sheet.blank();
        sheet.row(Cell.of(heading(matter) + ": " + aspect.name(), Sheet.WIDTH).in(Paint.HEADING));
        aspect.positions().forEach(this::add);
    }

    /** The labels of agreements and hand-overs say what they are; those of others don't. */
    private static String heading(Matter matter) {
        String label = Wording.words(matter.label());
        return Types.isInLabel(matter.type()) ? label : matter.type() + " " + label;
    }

    private void add(Position<?> position) {
        sheet.row(
                Cell.indent(2),
                Cell.of(Wording.of(position.value()) + ", by " + Sources.count(position.origins()), Sheet.WIDTH - 2)
                        .in(Paint.ALARM));
        position.claims().stream().limit(MOST_QUOTES).forEach(this::add);
        int left = position.claims().size() - MOST_QUOTES;
        if (left > 0) {
            sheet.line(4, "and " + Wording.number(left) + (left == 1 ? " more claim" : " more claims"));
        }
    }

    private void add(SourcedClaim<?> claim) {
        sheet.line(4, Sources.inFull(claim) + ":");
        sheet.line(6, "\"" + claim.citation().quote() + "\"");
    }
}
