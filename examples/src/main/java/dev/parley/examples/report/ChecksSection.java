package dev.parley.examples.report;

import dev.parley.examples.report.words.OpenSums;
import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Amount;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Finding;
import dev.parley.reconcile.Gap;
import dev.parley.reconcile.Outcome;
import dev.parley.reconcile.Reading;
import java.util.List;
import java.util.stream.Collectors;

/** Which sums fail or leave some unaccounted for, as each side tells them, by how many, and where the gap lies. */
final class ChecksSection {
    private final Sheet sheet;

    ChecksSection(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Sums that hold whoever is right are no news. */
    void add(List<Check> checks) {
        List<Check> open = OpenSums.among(checks);
        if (open.isEmpty()) {
            return;
        }
        sheet.heading("WHAT DOES NOT ADD UP");
        open.forEach(this::add);
    }

    private void add(Check check) {
        sheet.blank();
        sheet.row(Cell.of(Wording.words(check.label()) + ": " + check.rule().sentence(), Sheet.WIDTH)
                .in(Paint.HEADING));
        check.findings().forEach(finding -> sheet.line(2, words(finding)));
        check.gaps().forEach(gap -> sheet.line(2, words(gap)));
    }

    private static String words(Finding finding) {
        String who = finding.readings().stream()
                .map(Reading::toString)
                .distinct()
                .collect(Collectors.joining(", "))
                .replace(", according to ", ", ");
        String sum = finding.parts().stream()
                .map(part -> Wording.of(part.stated()))
                .collect(Collectors.joining(" + ", Wording.of(finding.whole().stated()) + " = ", ""));
        String missing = finding.missing()
                .map(number -> " + " + Wording.of(number) + " that no claim lists")
                .orElse("");
        return who + ": " + sum + missing + outcome(finding.outcome());
    }

    /** That a sum leaves less open than its numbers is of no interest where some other fails. */
    private static String outcome(Outcome outcome) {
        return outcome == Outcome.REFINES ? "" : " " + outcome.code();
    }

    /** {@code 3 apart: 6,060 (a) against 6,057 (b), all of it in remains RU -> UA 2025-06-16: 1,248 (a) against 1,245 (b)}. */
    private static String words(Gap gap) {
        String apart = Wording.of(gap.size()) + " apart: " + sides(gap);
        if (gap.within().isEmpty()) {
            return apart;
        }
        String places = gap.within().stream()
                .map(place -> Wording.words(place.left().get(0).label()) + ": " + sides(place))
                .collect(Collectors.joining("; "));
        return apart + (gap.isLocated() ? ", all of it in " : ", some of it in ") + places;
    }

    private static String sides(Gap gap) {
        return sum(gap.left()) + " against " + sum(gap.right());
    }

    private static String sum(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> Wording.of(amount.stated())
                        + (amount.origins().isEmpty() ? "" : " (" + Sources.of(amount.claims()) + ")"))
                .collect(Collectors.joining(" + "));
    }
}
