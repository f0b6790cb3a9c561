package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Quota;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.frame.discourse.Finding;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One hand-over as a clause tells it, while what the other clauses of its sentence say of it is still being gathered. */
final class Leg {
    /** The rule of parts that a sentence of their own counts. */
    static final String COMPOSITION = "composition";

    /** The rule of persons named among those who changed hands. */
    static final String NAMED_AMONG = "named-among";

    Optional<Category> category = Optional.empty();
    Optional<Party> from = Optional.empty();
    Optional<Party> to = Optional.empty();
    Quantity quantity = Quantity.unknown();
    Tally tally = Tally.INCREMENT;
    DateSpan date = DateSpan.unknown();
    Set<Criterion> criteria = Set.of();

    /** Whose people they are, which is where the living go when they are let go. */
    Optional<Party> owner = Optional.empty();

    /** Whose people those are who come back for them. */
    Optional<Party> other = Optional.empty();

    /** Whether they are let go or come home, rather than passed on. */
    boolean home;

    /** Whether it is one of several that a sentence lists, which go the same way as what is listed before them. */
    boolean listed;

    /** Whether its people come from, or go to, several parties, each told apart. */
    boolean divided;

    OptionalInt ordinal = OptionalInt.empty();
    OptionalInt stage = OptionalInt.empty();
    Stance stance = Stance.ASSERTED;
    String rule = "";
    int start;
    int end;

    /** The token of the verb that tells it; 0 where none does. */
    int verb;

    /** Whether so many of one side are still to be handed over. */
    boolean isDue() {
        boolean due = stance == Stance.EXPECTED || stance == Stance.DEMANDED;
        return due && !quantity.isUnknown() && (from.isPresent() || to.isPresent());
    }

    /** What is still to be handed over by it. */
    Due due() {
        return new Due(category, ImmutableSet.copyOf(criteria), new Quota(from, to, quantity), start, end);
    }

    /** A leg that tells the same, for the other direction or another number. */
    Leg copy() {
        Leg leg = new Leg();
        leg.category = category;
        leg.from = from;
        leg.to = to;
        leg.quantity = quantity;
        leg.tally = tally;
        leg.date = date;
        leg.criteria = criteria;
        leg.owner = owner;
        leg.home = home;
        leg.listed = listed;
        leg.divided = divided;
        leg.ordinal = ordinal;
        leg.stage = stage;
        leg.stance = stance;
        leg.rule = rule;
        leg.verb = verb;
        leg.start = start;
        leg.end = end;
        return leg;
    }

    /** This leg the other way round, with another number. */
    Leg back(Quantity number) {
        Leg leg = copy();
        leg.from = to;
        leg.to = from;
        leg.quantity = number;
        leg.owner = Optional.empty();
        return leg;
    }

    /** Whether it says anything but that something happened; that nobody tells how many is not enough. */
    boolean isConcrete() {
        boolean counted = !quantity.isUnknown() && !quantity.isUndisclosed();
        return counted || from.isPresent() || to.isPresent();
    }

    /** Whether a verb of exchanging tells it. */
    boolean isExchange() {
        return rule.startsWith(SwapVerbs.EXCHANGE);
    }

    /** Whether it is a part of another hand-over, told with it or after it. */
    boolean isPart() {
        return rule.equals("part") || rule.equals(COMPOSITION) || rule.equals(NAMED_AMONG);
    }

    Finding finding() {
        boolean same = from.isPresent() && from.equals(to);
        Transfer transfer = Transfer.builder()
                .category(category)
                .from(from)
                .to(same ? Optional.empty() : to)
                .quantity(quantity)
                .tally(tally)
                .date(date)
                .ordinal(ordinal)
                .stage(stage)
                .build();
        return new Finding(transfer, stance, start, end, rule);
    }
}
