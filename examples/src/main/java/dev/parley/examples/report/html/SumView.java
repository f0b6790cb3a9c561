package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.words.OpenSums;
import dev.parley.examples.report.words.Wording;
import dev.parley.party.Party;
import dev.parley.reconcile.Amount;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Finding;
import dev.parley.reconcile.Gap;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that have to come to the same and don't, or not without some that nobody tells of.
 *
 * @param heading what the whole is a number of
 * @param rule why they have to come to the same
 * @param tags by what it is filtered
 * @param tellings the sum as each side tells it
 * @param gaps by how many the numbers are apart, and where
 */
record SumView(String heading, String rule, Tags tags, ImmutableList<Told> tellings, ImmutableList<GapView> gaps) {
    /** The sum as some tell it: {@code 6,057 = 1,212 + 1,245 + 1,200 that no claim lists}. */
    record Told(String who, Link whole, ImmutableList<Link> parts, String missing, String outcome, boolean fails) {}

    /** By how many two sides are apart, what each says, and where the difference lies. */
    record GapView(
            String size,
            ImmutableList<Link> left,
            ImmutableList<Link> right,
            String where,
            ImmutableList<Place> places) {}

    /** A number in which the two sides differ. */
    record Place(String heading, ImmutableList<Link> left, ImmutableList<Link> right) {}

    static ImmutableList<SumView> of(Collection<Check> checks, Setting setting) {
        return OpenSums.among(checks).stream().map(check -> of(check, setting)).collect(toImmutableList());
    }

    private static SumView of(Check check, Setting setting) {
        Amount whole = check.findings().get(0).whole();
        return new SumView(
                heading(whole, setting),
                Wording.capitalised(check.rule().sentence()),
                Tags.of(whole.matter()),
                check.findings().stream().map(finding -> told(finding, setting)).collect(toImmutableList()),
                check.gaps().stream().map(gap -> gap(gap, setting)).collect(toImmutableList()));
    }

    /** {@code Total of remains, Russia, Ukraine, 2 June 2025}. */
    private static String heading(Amount amount, Setting setting) {
        String matter = setting.heading(amount.matter());
        return amount.label().equals(amount.matter().label())
                ? matter
                : matter + ": " + setting.names().aspect(amount.name(), amount.matter());
    }

    private static Told told(Finding finding, Setting setting) {
        boolean fails = finding.outcome() == Outcome.FAILS;
        return new Told(
                finding.readings().stream()
                        .map(reading ->
                                setting.name(reading, parties(finding.whole().matter())))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                link(finding.whole(), setting),
                links(finding.parts(), setting),
                finding.missing().map(Wording::of).orElse(""),
                finding.outcome() == Outcome.REFINES ? "" : finding.outcome().code(),
                fails);
    }

    private static Stream<Party> parties(Matter matter) {
        return Stream.concat(matter.parties().stream(), Tags.parties(matter));
    }

    private static Link link(Amount amount, Setting setting) {
        return setting.link(amount.stated(), amount.claims());
    }

    private static ImmutableList<Link> links(List<Amount> amounts, Setting setting) {
        return amounts.stream().map(amount -> link(amount, setting)).collect(toImmutableList());
    }

    private static GapView gap(Gap gap, Setting setting) {
        return new GapView(
                Wording.of(gap.size()),
                links(gap.left(), setting),
                links(gap.right(), setting),
                gap.isLocated() ? "all of it in" : "some of it in",
                gap.within().stream()
                        .map(place -> new Place(
                                heading(place.left().get(0), setting),
                                links(place.left(), setting),
                                links(place.right(), setting)))
                        .collect(toImmutableList()));
    }
}
