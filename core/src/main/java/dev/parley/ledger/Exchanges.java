package dev.parley.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Rolls hand-overs up into exchanges, and their days into stages. */
final class Exchanges {
    /** Of which exchanges it is asked: those under a deal, or those of one category between the same parties under none. */
    private record Group(Optional<Deal> deal, Category category, ImmutableSortedSet<Party> parties) {}

    /** One direction of a hand-over. */
    private record Leg(HandOver handOver, Direction direction) {
        OptionalInt stage() {
            return number(AspectKey.STAGE);
        }

        OptionalInt ordinal() {
            return number(AspectKey.ORDINAL);
        }

        private OptionalInt number(AspectKey<Integer> key) {
            return Matters.value(handOver.matter(), key).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
    }

    private Exchanges() {}

    static ImmutableList<Exchange> of(Collection<Booking> bookings) {
        ListMultimap<Group, Leg> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Map<Group, Map<Direction, Quantity>> agreed = new LinkedHashMap<>();
        for (Booking booking : bookings) {
            Group group = group(booking.key());
            booking.handOvers().stream()
                    .filter(HandOver::isOfOneDay)
                    .forEach(handOver ->
                            groups.put(group, new Leg(handOver, booking.key().direction())));
            booking.key()
                    .deal()
                    .ifPresent(deal -> agreed.computeIfAbsent(group, g -> new TreeMap<>())
                            .put(booking.key().direction(), booking.agreed()));
        }
        ImmutableList.Builder<Exchange> exchanges = ImmutableList.builder();
        for (Group group : groups.keySet()) {
            Map<Direction, Quantity> quotas = agreed.getOrDefault(group, Map.of());
            apart(group, groups.get(group)).forEach(stages -> exchanges.add(exchange(group, stages, quotas)));
        }
        return exchanges.build();
    }

    private static Group group(Booking.Key key) {
        return new Group(
                key.deal(),
                key.category(),
                key.deal().map(Deal::parties).orElseGet(() -> key.direction().parties()));
    }

    /** The exchanges of a group, each with the legs of its stages. */
    private static List<List<List<Leg>>> apart(Group group, List<Leg> legs) {
        List<List<Leg>> stages = stages(legs);
        if (group.deal().isPresent()) {
            return List.of(stages);
        }
        List<List<List<Leg>>> exchanges = new ArrayList<>();
        List<Leg> before = List.of();
        List<List<Leg>> exchange = new ArrayList<>();
        for (List<Leg> stage : stages) {
            if (!goesOn(before, stage)) {
                exchange = new ArrayList<>();
                exchanges.add(exchange);
            }
            exchange.add(stage);
            before = stage;
        }
        return exchanges;
    }

    /** Whether a stage is of the exchange of the one before: it has the same ordinal, or the number of a later stage. */
    private static boolean goesOn(List<Leg> before, List<Leg> stage) {
        OptionalInt was = ordinal(before);
        OptionalInt is = ordinal(stage);
        if (was.isPresent() && is.isPresent()) {
            return was.equals(is);
        }
        OptionalInt last = number(before);
        OptionalInt next = number(stage);
        return last.isPresent() && next.isPresent() && last.getAsInt() < next.getAsInt();
    }

    /** The legs of each day, or of each stage of it where its legs are told as several. */
    private static List<List<Leg>> stages(List<Leg> legs) {
        record Place(LocalDate day, int stage) {}
        Map<Place, List<Leg>> stages =
                new TreeMap<>(Comparator.comparing(Place::day).thenComparing(Place::stage));
        Map<LocalDate, List<Leg>> days = new TreeMap<>();
        legs.forEach(leg -> days.computeIfAbsent(leg.handOver().days().last().orElseThrow(), day -> new ArrayList<>())
                .add(leg));
        days.forEach((day, ofDay) -> {
            int only = number(ofDay).orElse(0);
            ofDay.forEach(leg -> stages.computeIfAbsent(
                            new Place(day, leg.stage().orElse(only)), place -> new ArrayList<>())
                    .add(leg));
        });
        return List.copyOf(stages.values());
    }

    /** The stage that all legs that tell one are. */
    private static OptionalInt number(List<Leg> legs) {
        return only(legs.stream().map(Leg::stage).toList());
    }

    private static OptionalInt ordinal(List<Leg> legs) {
        return only(legs.stream().map(Leg::ordinal).toList());
    }

    private static OptionalInt only(List<OptionalInt> numbers) {
        List<OptionalInt> told =
                numbers.stream().filter(OptionalInt::isPresent).distinct().toList();
        return told.size() == 1 ? told.get(0) : OptionalInt.empty();
    }

    private static Exchange exchange(Group group, List<List<Leg>> stages, Map<Direction, Quantity> agreed) {
        List<Leg> legs = stages.stream().flatMap(List::stream).toList();
        OptionalInt ordinal = ordinal(legs);
        ImmutableList<Stage> told = stages.stream().map(Exchanges::stage).collect(toImmutableList());
        return new Exchange(
                group.deal().map(deal -> deal.matter().label()).orElseGet(() -> label(group, ordinal, told)),
                group.deal().map(Deal::matter),
                ordinal,
                group.category(),
                told,
                ImmutableSortedMap.copyOf(agreed));
    }

    private static String label(Group group, OptionalInt ordinal, List<Stage> stages) {
        return "%s %s %s"
                .formatted(
                        group.category().code(),
                        String.join(
                                ", ", group.parties().stream().map(Party::code).toList()),
                        ordinal.isPresent()
                                ? "exchange " + ordinal.getAsInt()
                                : stages.stream()
                                        .map(Stage::days)
                                        .reduce((one, other) -> one.hull(other))
                                        .orElseThrow());
    }

    private static Stage stage(List<Leg> legs) {
        Map<Direction, Interval> numbers = new TreeMap<>();
        legs.forEach(leg -> numbers.merge(leg.direction(), leg.handOver().perhaps(), Interval::plus));
        ImmutableSortedMap.Builder<Direction, Quantity> told = ImmutableSortedMap.naturalOrder();
        numbers.forEach((direction, number) -> told.put(direction, number.toQuantity()));
        return new Stage(
                number(legs),
                legs.get(0).handOver().days(),
                told.build(),
                legs.stream().map(leg -> leg.handOver().matter()).distinct().collect(toImmutableList()));
    }
}
