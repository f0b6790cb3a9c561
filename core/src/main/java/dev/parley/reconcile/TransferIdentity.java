package dev.parley.reconcile;

import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Decides which claims are about one hand-over.
 *
 * <p>In four steps, each of which looks at the results of the one before and not at its own, so that no order of
 * claims shows:
 *
 * <ol>
 *   <li>Anchors: the claims of fact with a category, a day and a side. Those of one category, pair of parties and day
 *       are one {@linkplain Occasion occasion}, which falls into its legs.
 *   <li>Other claims of fact join the one anchor that they can be about; where there is none, or several, they stay
 *       apart, together with those that state the same.
 *   <li>Claims that expect or want join the one matter that they can be about, or stay apart likewise; and then, in the same way, those that refuse, deny
 *       or doubt, which may be about what is only expected.
 * </ol>
 *
 * <p>Counts so far are no hand-over and never mix with any.
 */
final class TransferIdentity {
    private TransferIdentity() {}

    private record Day(Category category, Tally tally, LocalDate date) {}

    static List<List<Testimony<Transfer>>> groups(List<Testimony<Transfer>> told) {
        List<Testimony<Transfer>> testimonies = Breakdown.marked(told);
        List<Testimony<Transfer>> facts =
                testimonies.stream().filter(Testimony::isFactual).toList();
        List<List<Testimony<Transfer>>> matters = anchors(facts);
        join(matters, facts.stream().filter(fact -> day(fact).isEmpty()).toList());
        Predicate<Testimony<Transfer>> isToCome = Standing::isToCome;
        List<Testimony<Transfer>> others =
                testimonies.stream().filter(testimony -> !testimony.isFactual()).toList();
        join(matters, others.stream().filter(isToCome).toList());
        join(matters, others.stream().filter(isToCome.negate()).toList());
        matters.forEach(matter -> matter.sort(Testimony.ORDER));
        return matters;
    }

    private static List<List<Testimony<Transfer>>> anchors(List<Testimony<Transfer>> facts) {
        Map<Day, List<Testimony<Transfer>>> days = new LinkedHashMap<>();
        facts.forEach(fact -> day(fact)
                .ifPresent(
                        day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(fact)));
        List<List<Testimony<Transfer>>> anchors = new ArrayList<>();
        days.values().forEach(day -> Occasion.ofDay(day).forEach(occasion -> anchors.addAll(occasion.handOvers())));
        return anchors;
    }

    private static Optional<Day> day(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        return Transfers.direction(fact).isUnknown()
                ? Optional.empty()
                : fact.category()
                        .flatMap(category -> date(testimony).map(date -> new Day(category, fact.tally(), date)));
    }

    /** The day of a hand-over; that of a count so far is the one of its publication where no other is stated. */
    private static Optional<LocalDate> date(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        boolean isCount = fact.tally() == Tally.CUMULATIVE && fact.date().isUnknown();
        return isCount
                ? testimony.claim().citation().published()
                : fact.date().first().filter(day -> fact.date().isSingleDay());
    }

    private static void join(List<List<Testimony<Transfer>>> matters, List<Testimony<Transfer>> joining) {
        TransferProfiles profiles = new TransferProfiles(matters);
        Map<Object, List<Testimony<Transfer>>> apart = new LinkedHashMap<>();
        for (Testimony<Transfer> testimony : joining) {
            OptionalInt only = profiles.only(testimony);
            (only.isPresent()
                            ? matters.get(only.getAsInt())
                            : apart.computeIfAbsent(stated(testimony), s -> new ArrayList<>()))
                    .add(testimony);
        }
        apart.values().forEach(group -> matters.addAll(byNumberWhereOneDocumentTellsTwo(group)));
    }

    /** What has to be the same for claims that stay apart to be about one thing; without a date, the number too. */
    private static Object stated(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        Transfer identity = fact.date().isUnknown() ? fact : fact.withQuantity(Quantity.unknown());
        return testimony.isFactual() ? identity : List.of(identity, false);
    }

    private static List<List<Testimony<Transfer>>> byNumberWhereOneDocumentTellsTwo(List<Testimony<Transfer>> group) {
        return Apart.byWhatOneDocumentTellsApart(group, Transfer::quantity, quantity -> !quantity.isUnknown());
    }

    /** The days on which a hand-over can have been: no claim of fact is about one after its publication. */
    static DateSpan possibleDays(Testimony<Transfer> testimony) {
        return Reported.possibleDays(testimony.fact().date(), testimony.claim(), testimony.isFactual());
    }
}
