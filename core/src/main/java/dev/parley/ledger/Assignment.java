package dev.parley.ledger;

import com.google.common.collect.ImmutableListMultimap;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.reconcile.Direction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the agreement under which a hand-over was made: the latest one of its category and parties that was agreed on
 * or before its day.
 *
 * <p>If its days reach over several agreements, it is not known which of them it is under, and it is under none. An
 * agreement without a date can cover any day, but is asked only where no dated one does, and only if it is the only
 * one.
 */
final class Assignment {
    /** What a deal covers; one deal has several, for directions with an open side too. */
    private record Cover(Category category, Direction direction) {}

    private static final Direction ANY = new Direction(Optional.empty(), Optional.empty());

    private final ImmutableListMultimap<Cover, Deal> deals;

    Assignment(List<Deal> deals) {
        ImmutableListMultimap.Builder<Cover, Deal> covers = ImmutableListMultimap.builder();
        deals.stream()
                .sorted(Comparator.<Deal, LocalDate>comparing(
                                deal -> deal.since().orElse(LocalDate.MIN))
                        .thenComparing(deal -> deal.matter().label()))
                .forEach(deal -> {
                    covers.put(new Cover(deal.category(), ANY), deal);
                    Matters.directions(deal.matter())
                            .forEach(direction -> covers.put(new Cover(deal.category(), direction), deal));
                });
        this.deals = covers.build();
    }

    /** The deal under which a hand-over was made of which nobody tells the direction: known only where all deals of its category are between the same two. */
    Optional<Deal> dealOf(HandOver open) {
        boolean isOfOnePair = deals.get(new Cover(open.category(), ANY)).stream()
                        .map(Deal::parties)
                        .distinct()
                        .count()
                == 1;
        return isOfOnePair ? dealOf(open, ANY).filter(deal -> deal.parties().size() == 2) : Optional.empty();
    }

    Optional<Deal> dealOf(HandOver handOver, Direction direction) {
        List<Deal> covering = deals.get(new Cover(handOver.category(), direction));
        List<Deal> dated = covering.stream()
                .filter(deal -> deal.since().isPresent())
                .filter(deal -> !deal.since().get().isAfter(end(handOver.days())))
                .toList();
        if (dated.isEmpty()) {
            List<Deal> undated =
                    covering.stream().filter(deal -> deal.since().isEmpty()).toList();
            return undated.size() == 1 ? Optional.of(undated.get(0)) : Optional.empty();
        }
        return latest(dated, handOver.days());
    }

    /** The last of some deals, unless the days begin while an earlier one was the last. */
    private static Optional<Deal> latest(List<Deal> dated, DateSpan days) {
        Deal last = dated.get(dated.size() - 1);
        LocalDate since = last.since().orElseThrow();
        boolean severalSpanned =
                days.first().map(first -> first.isBefore(since)).orElse(true)
                        && dated.stream()
                                .anyMatch(deal -> deal.since().orElseThrow().isBefore(since));
        return severalSpanned ? Optional.empty() : Optional.of(last);
    }

    private static LocalDate end(DateSpan days) {
        return days.last().orElse(LocalDate.MAX);
    }
}
