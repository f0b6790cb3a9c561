package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.mention.PartyMention;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.Optional;

/** The two legs of an exchange that one clause tells: "Russia and Ukraine exchanged 45 for 50", "each side freed 40". */
final class BothWays {
    private final Discourse discourse;
    private final KeptLegs kept;

    BothWays(Discourse discourse, KeptLegs kept) {
        this.discourse = discourse;
        this.kept = kept;
    }

    /** Keeps both legs: what goes there, from whom the clause or the owner tells, and what comes back. */
    void keep(Clause clause, Leg leg, Quantity there, Quantity back) {
        boolean told = there.equals(back) || isNamedPair(clause);
        leg.from = giver(clause, leg, told);
        PartyMention with = clause.behind("with");
        leg.to = with != null
                ? with.party()
                : discourse.sides().other(leg.from).or(() -> leg.other.flatMap(o -> leg.owner));
        leg.quantity = there;
        kept.keep(leg);
        kept.keep(leg.back(back));
    }

    /**
     * Who gives those who are named first.
     *
     * @param told whether the numbers tell it, as many going one way as the other; of two numbers nobody says which is whose, but for the order of the
     *     names
     */
    private Optional<Party> giver(Clause clause, Leg leg, boolean told) {
        Sides sides = discourse.sides();
        Optional<Party> owner = leg.owner.filter(sides.parties()::contains);
        if (owner.isPresent() || leg.owner.isPresent() && leg.other.isPresent()) {
            return sides.other(owner).or(() -> leg.other);
        }
        if (leg.other.filter(sides.parties()::contains).isPresent()) {
            return leg.other; // "swapped 40 soldiers for 25 rebels": whoever gets these back gives those
        }
        Optional<Party> subject = Clause.party(clause.subject());
        if (subject.isPresent() && !clause.hasBothAsSubject()) {
            return subject;
        }
        return sides.areKnown() && told ? Optional.of(sides.asList().get(0)) : Optional.empty();
    }

    /** "Russia and Ukraine exchanged 45 for 50". */
    private static boolean isNamedPair(Clause clause) {
        return clause.hasBothAsSubject() && clause.subject() instanceof PartyMention party && party.isNamed();
    }
}
