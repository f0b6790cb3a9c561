package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Alternative.Entry;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one account out of what is booked on it. */
final class Booking {
    /** Which account it is. */
    record Key(Optional<Deal> deal, Category category, Direction direction) {}

    private final Key key;
    private final Reading reading;
    private final Optional<LocalDate> asOf;
    private final List<HandOver> handOvers = new ArrayList<>();
    private final List<Count> told = new ArrayList<>();

    Booking(Key key, Reading reading, Optional<LocalDate> asOf) {
        this.key = key;
        this.reading = reading;
        this.asOf = asOf;
    }

    Key key() {
        return key;
    }

    List<HandOver> handOvers() {
        return handOvers;
    }

    void add(HandOver handOver) {
        handOvers.add(handOver);
        told.add(handOver.count(handOver.perhaps()));
    }

    Account account() {
        Delivered all = Delivered.of(counts(-1, Interval.ZERO));
        List<Case> cases = cases();
        Interval delivered = cases.stream().map(one -> one.delivered().sum()).reduce(all.sum(), Interval::hull);
        return new Account(
                key.deal().map(Deal::matter),
                key.category(),
                key.direction(),
                agreed(),
                delivered.toQuantity(),
                all.isContradicted()
                        || cases.stream().anyMatch(one -> one.delivered().isContradicted()),
                breaks(),
                handOvers.stream().map(HandOver::matter).collect(ImmutableList.toImmutableList()),
                alternatives(cases),
                new Basis(reading, asOf, evidence()));
    }

    private ImmutableList<Evidence> evidence() {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        quota().ifPresent(quota -> quota.positions()
                .forEach(position -> evidence.add(new Evidence(Entry.AGREED, quota.name(), position))));
        for (HandOver handOver : handOvers) {
            String label = handOver.matter().label();
            if (handOver.isTurned()) {
                handOver.directions().forEach(position -> evidence.add(new Evidence(Entry.DELIVERED, label, position)));
            }
            handOver.quantities().forEach(position -> evidence.add(new Evidence(Entry.DELIVERED, label, position)));
        }
        return evidence.build();
    }

    private ImmutableList<TallyBreak> breaks() {
        TallySeries series = new TallySeries();
        for (Count count : counts(-1, Interval.ZERO)) {
            count.days().last().ifPresent(day -> {
                switch (count.kind()) {
                    case HAND_OVER -> series.number(day, count.number().toQuantity());
                    case SO_FAR -> series.count(day, count.number().toQuantity());
                    case WITHIN -> {}
                }
            });
        }
        return series.breaks();
    }

    private Optional<Aspect<Quantity>> quota() {
        return key.deal().map(deal -> deal.quotas().get(key.direction()));
    }

    Quantity agreed() {
        return quota().stream()
                .flatMap(quota -> quota.positions().stream())
                .map(Position::value)
                .reduce(Quantity::hull)
                .orElse(Quantity.unknown());
    }

    private ImmutableList<Alternative> alternatives(List<Case> cases) {
        ImmutableList.Builder<Alternative> alternatives = ImmutableList.builder();
        quota().filter(Aspect::isContested)
                .ifPresent(quota -> quota.positions()
                        .forEach(position -> alternatives.add(new Alternative(
                                Entry.AGREED,
                                position.value(),
                                key.deal().orElseThrow().matter(),
                                position))));
        cases.forEach(one -> alternatives.add(
                new Alternative(Entry.DELIVERED, one.delivered().sum().toQuantity(), one.matter(), one.position())));
        return alternatives.build();
    }

    /** What is delivered if one position on a contested hand-over is true. */
    private record Case(Matter matter, Position<?> position, Delivered delivered) {}

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < handOvers.size(); i++) {
            addCases(i, cases);
        }
        return cases;
    }

    private void addCases(int index, List<Case> cases) {
        HandOver handOver = handOvers.get(index);
        if (handOver.isTurned()) {
            for (Position<Direction> position : handOver.directions()) {
                boolean here = position.value().meet(key.direction()).isPresent();
                cases.add(caseOf(index, here ? handOver.number() : Interval.ZERO, position));
            }
        }
        if (handOver.quantities().size() > 1) {
            for (Position<Quantity> position : handOver.quantities()) {
                Interval number = Interval.of(position.value());
                cases.add(caseOf(index, handOver.isTurned() || handOver.isOpen() ? number.orLess() : number, position));
            }
        }
    }

    private Case caseOf(int index, Interval number, Position<?> position) {
        return new Case(handOvers.get(index).matter(), position, Delivered.of(counts(index, number)));
    }

    /** The counts, one of them perhaps with another number. */
    private List<Count> counts(int replaced, Interval number) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Count count = i == replaced ? told.get(i).withNumber(number) : told.get(i);
            asOf.map(count::asOf).orElse(Optional.of(count)).ifPresent(counts::add);
        }
        return counts;
    }
}
