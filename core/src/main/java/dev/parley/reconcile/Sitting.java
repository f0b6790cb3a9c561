package dev.parley.reconcile;

import dev.parley.fact.ExchangeAgreement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * One sitting of two parties: a day, or days of the same round that lie close together.
 *
 * <p>The day decides. Days that are told of one round are one sitting when each is within {@value CloseDays#SLIP} days of the
 * next, as reports of one meeting slip by a day or two while the next round is weeks away. A round without a day
 * belongs to the one sitting of that round, and is a sitting of its own where there is none, or several.
 */
final class Sitting {
    private Sitting() {}

    static List<List<Testimony<ExchangeAgreement>>> group(List<Testimony<ExchangeAgreement>> testimonies) {
        UnionFind sittings = new UnionFind(testimonies.size());
        Map<Integer, NavigableMap<LocalDate, Integer>> rounds = new TreeMap<>();
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        for (int i = 0; i < testimonies.size(); i++) {
            int testimony = i;
            ExchangeAgreement fact = testimonies.get(i).fact();
            day(fact).ifPresent(day -> {
                sittings.union(testimony, days.computeIfAbsent(day, d -> testimony));
                fact.round()
                        .ifPresent(round -> rounds.computeIfAbsent(round, r -> new TreeMap<>())
                                .putIfAbsent(day, testimony));
            });
        }
        rounds.values().forEach(round -> CloseDays.join(round, sittings));
        joinUndated(testimonies, rounds, sittings);
        return sittings.groups(testimonies);
    }

    private static Optional<LocalDate> day(ExchangeAgreement fact) {
        return fact.date().isSingleDay() ? fact.date().first() : Optional.empty();
    }

    private static void joinUndated(
            List<Testimony<ExchangeAgreement>> testimonies,
            Map<Integer, NavigableMap<LocalDate, Integer>> rounds,
            UnionFind sittings) {
        Map<OptionalInt, Integer> undated = new LinkedHashMap<>();
        for (int i = 0; i < testimonies.size(); i++) {
            ExchangeAgreement fact = testimonies.get(i).fact();
            if (day(fact).isEmpty()) {
                int testimony = i;
                sittings.union(i, undated.computeIfAbsent(fact.round(), r -> testimony));
            }
        }
        undated.forEach((round, testimony) -> {
            List<Integer> dated = rounds.getOrDefault(round.getAsInt(), new TreeMap<>()).values().stream()
                    .map(sittings::find)
                    .distinct()
                    .toList();
            if (dated.size() == 1) {
                sittings.union(testimony, dated.get(0));
            }
        });
    }
}
