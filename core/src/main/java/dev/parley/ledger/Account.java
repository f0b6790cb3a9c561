package dev.parley.ledger;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import java.util.Optional;

/**
 * One direction of one agreement: how many were agreed, how many delivered, and how many are outstanding.
 *
 * <pre>{@code
 * Account account = Ledger.of(reconciliation).accounts().get(0);
 * account.agreed()        // 6000
 * account.delivered()     // 1212..2412
 * account.outstanding()   // 3588..4788
 * account.alternatives()  // [delivered 2412 if remains RU <-> UA 2025-06-13 is RU -> UA (text a), ...]
 * }</pre>
 *
 * <p>Every number holds for whichever positions on contested matters are true, and is unknown where nothing is known; a
 * number that is kept back is not zero. Transfers under no known agreement have an account without one, and without an
 * agreed number.
 *
 * @param agreement the agreement; empty for transfers that belong to none that is known
 * @param category who or what moves
 * @param direction from whom to whom; a side is open where no claim names it
 * @param agreed the quota
 * @param delivered how many were handed over
 * @param isContradicted whether hand-overs and counts so far contradict each other, under some position at least
 * @param breaks where hand-overs told day by day and counts so far don't add up, located between two counts; empty where they do, or where only a contested
 *     number keeps them from it
 * @param transfers the transfers and the counts so far that are booked here, in the order of the reconciliation
 * @param alternatives what contested matters would make of the numbers; empty where nothing is contested
 * @param basis who is listened to, up to which day, and the positions that the numbers rest on
 */
public record Account(
        Optional<Matter> agreement,
        Category category,
        Direction direction,
        Quantity agreed,
        Quantity delivered,
        boolean isContradicted,
        ImmutableList<TallyBreak> breaks,
        ImmutableList<Matter> transfers,
        ImmutableList<Alternative> alternatives,
        Basis basis) {
    /** The agreement's label; {@code remains, no known agreement} where there is none. */
    public String label() {
        return agreement.map(Matter::label).orElseGet(() -> category.code() + ", no known agreement");
    }

    /** What is still to come: the agreed number less the delivered one, and 0 where that is the greater. */
    public Quantity outstanding() {
        return agreed.minusToZero(delivered);
    }

    /** What came beyond: the delivered number less the agreed one, and 0 where that is the greater. */
    public Quantity surplus() {
        return delivered.minusToZero(agreed);
    }

    /** What part of the agreed number is delivered. */
    public Progress progress() {
        return Progress.of(delivered, agreed);
    }

    /**
     * What the numbers rest on: each position on the quota and on what was handed over, with the exact words of its claims, their documents and where they
     * stand there, under the reading and as of the day of the ledger; in at most 100 columns.
     */
    public String explain() {
        return Explanation.of(this);
    }

    /** The label and the numbers, in lines of at most 100 columns. */
    @Override
    public String toString() {
        return Rendering.account(this);
    }
}
