package dev.parley.reconcile;

import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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

    static List<List<Testimony<Transfer>>> groups(List<Testimony<Transfer>> told) {
        Occasions anchors = new Occasions();
        List<Testimony<Transfer>> otherFacts = new ArrayList<>();
        List<Testimony<Transfer>> toCome = new ArrayList<>();
        List<Testimony<Transfer>> others = new ArrayList<>();
        Breakdown.mark(told, testimony -> {
            if (isAnchor(testimony)) {
                anchors.add(testimony);
            } else if (testimony.isFactual()) {
                otherFacts.add(testimony);
            } else {
                (Standing.isToCome(testimony) ? toCome : others).add(testimony);
            }
        });
        List<List<Testimony<Transfer>>> matters = new ArrayList<>();
        anchors.occasions().forEach(occasion -> matters.addAll(occasion.handOvers()));
        join(matters, otherFacts);
        join(matters, toCome);
        join(matters, others);
        return matters;
    }

    private static boolean isAnchor(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        return testimony.isFactual()
                && fact.category().isPresent()
                && (fact.from().isPresent() || fact.to().isPresent())
                && day(testimony).isPresent();
    }

    /** The day of a hand-over; that of a count so far is the one of its publication where no other is stated. */
    static Optional<LocalDate> day(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        if (fact.date().isSingleDay()) {
            return fact.date().first();
        }
        boolean isCount = fact.tally() == Tally.CUMULATIVE && fact.date().isUnknown();
        return isCount ? testimony.claim().citation().published() : Optional.empty();
    }

    private static void join(List<List<Testimony<Transfer>>> matters, List<Testimony<Transfer>> joining) {
        if (joining.isEmpty()) {
            return;
        }
        TransferProfiles profiles = new TransferProfiles(matters);
        Map<Object, List<Testimony<Transfer>>> apart = new LinkedHashMap<>();
        BitSet joined = new BitSet();
        for (Testimony<Transfer> testimony : joining) {
            OptionalInt only = profiles.only(testimony);
            only.ifPresent(joined::set);
            (only.isPresent()
                            ? matters.get(only.getAsInt())
                            : apart.computeIfAbsent(stated(testimony), s -> new ArrayList<>()))
                    .add(testimony);
        }
        joined.stream().forEach(matter -> matters.get(matter).sort(Testimony.ORDER));
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
