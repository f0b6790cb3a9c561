package dev.parley.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciliation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts of all agreements of a reconciliation: one for each agreement and direction, and one for each category
 * and direction of transfers that belong to no known agreement.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(reconciliation);
 * ledger.asOf(LocalDate.of(2025, 6, 12)).accordingTo(Reading.ofParty(Party.of("UA"))).accounts()
 * }</pre>
 *
 * <p>Only asserted and reported transfers are delivered. A transfer is booked under the latest agreement of its
 * category and parties that was made on or before its day. One whose direction is contested is booked on both accounts,
 * as perhaps nothing, and so is one whose direction nobody tells, where only one pair of parties has such agreements. Any other of unknown direction, and
 * one of unknown category, is on no account and listed as {@linkplain #unbooked() unbooked}. An agreement without a number, and under which nothing was
 * handed over, has no account.
 */
public final class Ledger {
    private final Reconciliation reconciliation;
    private final Reading reading;
    private final Optional<LocalDate> asOf;
    private final ImmutableList<Account> accounts;
    private final ImmutableList<Exchange> exchanges;
    private final ImmutableList<Matter> unbooked;

    private Ledger(Reconciliation reconciliation, Reading reading, Optional<LocalDate> asOf) {
        this.reconciliation = reconciliation;
        this.reading = reading;
        this.asOf = asOf;
        ImmutableList.Builder<Matter> aside = ImmutableList.builder();
        ImmutableList<Booking> bookings = bookings(deals(), aside);
        this.accounts = bookings.stream().map(Booking::account).collect(toImmutableList());
        this.exchanges = Exchanges.of(bookings);
        this.unbooked = aside.build();
    }

    /** The ledger of all claims of a reconciliation, up to the last of them. */
    public static Ledger of(Reconciliation reconciliation) {
        return new Ledger(reconciliation, Reading.everybody(), Optional.empty());
    }

    /** This ledger of what was agreed and handed over up to a day, that day included. */
    public Ledger asOf(LocalDate day) {
        return new Ledger(reconciliation, reading, Optional.of(day));
    }

    /**
     * This ledger as one side, speaker or outlet tells it: where that reading takes a position, by that alone, and
     * where it is silent, by what everybody says.
     */
    public Ledger accordingTo(Reading newReading) {
        return new Ledger(reconciliation, newReading, asOf);
    }

    /**
     * The accounts: by agreement in the order of the reconciliation, then by direction; those without an agreement
     * last.
     */
    public ImmutableList<Account> accounts() {
        return accounts;
    }

    /**
     * The exchanges, each with its stages both ways: all hand-overs of one day, rolled up under their agreement, or by their ordinal or stages where none is
     * known. What is told of several days in one number, and counts so far, are in the accounts alone.
     */
    public ImmutableList<Exchange> exchanges() {
        return exchanges;
    }

    /** The transfers that happened but are on no account, since their category or their direction is not known. */
    public ImmutableList<Matter> unbooked() {
        return unbooked;
    }

    /** Up to which day the books are kept; empty for all that is told. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Whose positions are taken where there are several. */
    public Reading reading() {
        return reading;
    }

    private List<Deal> deals() {
        return reconciliation.matters().stream()
                .flatMap(matter -> Deal.of(matter, reading).stream())
                .filter(deal -> asOf.isEmpty()
                        || deal.since().isEmpty()
                        || !deal.since().get().isAfter(asOf.get()))
                .toList();
    }

    private ImmutableList<Booking> bookings(List<Deal> deals, ImmutableList.Builder<Matter> aside) {
        Map<Booking.Key, Booking> bookings = new LinkedHashMap<>();
        for (Deal deal : deals) {
            deal.quotas()
                    .keySet()
                    .forEach(direction -> booking(bookings, Optional.of(deal), deal.category(), direction));
        }
        Assignment assignment = new Assignment(deals);
        List<HandOver> open = new ArrayList<>();
        for (Matter matter : happened()) {
            Optional<HandOver> handOver = HandOver.of(matter, reading);
            handOver.filter(HandOver::isOpen).ifPresent(open::add);
            handOver.filter(told -> !told.isOpen()).ifPresent(told -> book(told, assignment, bookings));
            if (handOver.isEmpty()) {
                aside.add(matter);
            }
        }
        open.stream()
                .filter(handOver -> !isAhead(handOver))
                .filter(handOver -> !bookOpen(handOver, assignment, bookings))
                .forEach(handOver -> aside.add(handOver.matter()));
        Map<Deal, Integer> order = new HashMap<>();
        deals.forEach(deal -> order.put(deal, order.size()));
        Comparator<Booking> byDeal = Comparator.comparingInt(
                booking -> booking.key().deal().map(order::get).orElse(deals.size()));
        return bookings.values().stream()
                .sorted(byDeal.thenComparing(booking -> booking.key().category())
                        .thenComparing(booking -> booking.key().direction()))
                .collect(toImmutableList());
    }

    private List<Matter> happened() {
        return reconciliation.matters().stream()
                .filter(matter -> matter.type().equals("transfer"))
                .filter(Matter::isFactual)
                .toList();
    }

    private void book(HandOver handOver, Assignment assignment, Map<Booking.Key, Booking> bookings) {
        if (isAhead(handOver)) {
            return;
        }
        for (Direction direction : handOver.told()) {
            Optional<Deal> deal = assignment.dealOf(handOver, direction);
            Direction between = deal.map(d -> direction.within(d.parties())).orElse(direction);
            booking(bookings, deal, handOver.category(), between).add(handOver);
        }
    }

    /** Books a hand-over of which nobody tells the direction on all accounts of its deal; false where none is known, or where its day is told leg by leg. */
    private boolean bookOpen(HandOver handOver, Assignment assignment, Map<Booking.Key, Booking> bookings) {
        Optional<Deal> deal = assignment.dealOf(handOver).filter(d -> handOver.isOfOneDay());
        boolean isTold = bookings.values().stream()
                .filter(booking -> booking.key().deal().equals(deal))
                .flatMap(booking -> booking.handOvers().stream())
                .anyMatch(other -> other.isOfOneDay() && other.days().meets(handOver.days()));
        if (deal.isEmpty() || isTold) {
            return false;
        }
        deal.get()
                .directions()
                .forEach(direction ->
                        booking(bookings, deal, handOver.category(), direction).add(handOver));
        return true;
    }

    /** Whether it is after the day up to which the books are kept. */
    private boolean isAhead(HandOver handOver) {
        return asOf.filter(day -> handOver.days().first().filter(day::isBefore).isPresent())
                .isPresent();
    }

    private Booking booking(
            Map<Booking.Key, Booking> bookings, Optional<Deal> deal, Category category, Direction direction) {
        return bookings.computeIfAbsent(
                new Booking.Key(deal, category, direction), key -> new Booking(key, reading, asOf));
    }

    /** The accounts, in lines of at most 100 columns. */
    @Override
    public String toString() {
        return Rendering.ledger(this);
    }
}
