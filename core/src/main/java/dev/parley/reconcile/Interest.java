package dev.parley.reconcile;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Coded;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Quota;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Whether a claim favours the side that its speaker belongs to.
 *
 * <pre>{@code
 * Interest.of(claim)   // OWN: Moscow says that it has handed over 1,212
 * }</pre>
 *
 * <p>That somebody handed over favours the one who did so; that somebody is to hand over favours the one who is to receive; that there was nothing, or
 * that it is denied, the other way round. A claim against the interest of its own side is not for that reason true, nor one in its interest false: who
 * weighs them decides.
 */
public enum Interest implements Coded {
    /** It favours the speaker's own side. */
    OWN,

    /** It goes against the speaker's own side: an admission. */
    AGAINST,

    /** Its speaker is of neither side or goes unnamed, or it favours none. */
    NONE;

    /** The interest of the one who makes a claim. */
    public static Interest of(SourcedClaim<?> claim) {
        Optional<Party> side = claim.attribution().side();
        Optional<Direction> favour = favour(claim.fact());
        if (side.isEmpty() || favour.isEmpty()) {
            return NONE;
        }
        boolean turned = claim.stance() == Stance.DENIED || claim.stance() == Stance.DOUBTED;
        Direction told = turned ? favour.get().opposite() : favour.get();
        if (told.to().equals(side)) {
            return OWN;
        }
        return told.from().equals(side) ? AGAINST : NONE;
    }

    /** From whom a fact takes credit, and to whom it gives it; empty where it does neither. */
    private static Optional<Direction> favour(Fact fact) {
        if (fact instanceof Transfer transfer) {
            Direction moved = new Direction(transfer.from(), transfer.to());
            return Optional.of(isNothing(transfer.quantity()) ? moved : moved.opposite());
        }
        if (fact instanceof ExchangeAgreement agreement && agreement.quotas().size() == 1) {
            Quota quota = agreement.quotas().iterator().next();
            Direction owed = new Direction(quota.from(), quota.to());
            return Optional.of(isNothing(quota.quantity()) ? owed.opposite() : owed);
        }
        return Optional.empty();
    }

    private static boolean isNothing(Quantity quantity) {
        return quantity.equals(Quantity.exactly(0));
    }
}
