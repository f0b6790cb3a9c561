package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.talks.Meetings;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One agreement as a sentence tells it, while its parts are being gathered. */
final class Agreed {
    Set<Party> parties = new LinkedHashSet<>();
    Optional<Category> category = Optional.empty();
    Set<Criterion> criteria = new LinkedHashSet<>();
    Optional<Formula> formula = Optional.empty();
    List<Quota> quotas = List.of();
    Quantity total = Quantity.unknown();
    Optional<TotalScope> scope = Optional.empty();
    Stance stance = Stance.ASSERTED;

    /** Whether it was talked about at a meeting, and is of that. */
    boolean discussed;

    /** The day on which it was agreed, where its own words tell it. */
    DateSpan when = DateSpan.unknown();

    int start;
    int end;
    final String rule;

    Agreed(String rule) {
        this.rule = rule;
    }

    /** As many one way as the other, between the two sides. */
    void reciprocal(Sides sides, Quantity first, Quantity second) {
        formula = first.equals(second) ? Optional.of(Formula.RECIPROCAL) : Optional.empty();
        if (sides.areKnown()) {
            ImmutableList<Party> both = sides.asList();
            quotas = List.of(Quota.of(both.get(0), both.get(1), first), Quota.of(both.get(1), both.get(0), second));
        } else {
            total = first;
            scope = first.equals(second) ? Optional.of(TotalScope.EACH_SIDE) : Optional.empty();
        }
    }

    /** Turns the quotas so that the first number counts those of a side, who go home to it; the dead may go anywhere. */
    void sendHome(Sides sides, Optional<Party> owner) {
        boolean living = !category.equals(Optional.of(Category.REMAINS));
        boolean side = owner.filter(sides.parties()::contains).isPresent();
        if (living && side && quotas.size() == 2 && !quotas.get(0).to().equals(owner)) {
            Quota first = quotas.get(0);
            Quota second = quotas.get(1);
            quotas = List.of(
                    new Quota(second.from(), second.to(), first.quantity()),
                    new Quota(first.from(), first.to(), second.quantity()));
        }
    }

    /** Takes in what a theme tells, and the verb or noun that moves it. */
    void describe(Scene scene, Discourse discourse, Theme theme, @Nullable Cue moving) {
        category = discourse.category(theme);
        criteria.addAll(theme.criteria());
        boolean swap = moving != null && (moving.sense() == Sense.SWAP || moving.sense() == Sense.SWAP_NOUN);
        boolean all = theme.all() && swap || moving != null && isAllForAll(scene, moving);
        formula = all ? Optional.of(Formula.ALL_FOR_ALL) : Optional.empty();
        if (theme.quantity().isUnknown()) {
            return;
        }
        Optional<Party> owner =
                discourse.owner(scene, theme).filter(discourse.sides().parties()::contains);
        boolean living = !category.equals(Optional.of(Category.REMAINS));
        if (theme.each()) {
            reciprocal(discourse.sides(), theme.quantity(), theme.quantity());
        } else if (category.equals(Optional.of(Category.HOSTAGES))
                && discourse.sides().group().isPresent()) {
            quotas = List.of(
                    new Quota(discourse.sides().group(), discourse.sides().state(), theme.quantity()));
        } else if (living && owner.isPresent()) {
            quotas = List.of(new Quota(discourse.sides().other(owner), owner, theme.quantity()));
        } else if (moving != null
                && moving.sense() == Sense.GIVE
                && giver(scene, moving).isPresent()) {
            Optional<Party> from = giver(scene, moving);
            quotas = List.of(new Quota(from, receiver(scene, discourse, theme, moving, from), theme.quantity()));
        } else {
            total = theme.quantity();
            scope = scene.has(Sense.IN_ALL) ? Optional.of(TotalScope.BOTH_SIDES) : Optional.empty();
        }
    }

    private static boolean isAllForAll(Scene scene, Cue moving) {
        int i = scene.indexOf(moving);
        if (i > 0 && Scene.cue(scene.mentions().get(i - 1), Sense.ALL_FOR_ALL) != null) {
            return true;
        }
        // "to swap prisoners all for all"
        return Clause.of(scene, i).right().stream().anyMatch(mention -> Scene.cue(mention, Sense.ALL_FOR_ALL) != null);
    }

    /** Who is to give: the party that a clause of its own names ("agreed that Yerevan would release 19"), or else the only one that agrees. */
    private Optional<Party> giver(Scene scene, Cue moving) {
        Clause clause = Clause.of(scene, scene.indexOf(moving));
        Optional<Party> own = clause.hasBothAsSubject() ? Optional.empty() : Clause.party(clause.subject());
        return own.isPresent() || parties.size() != 1 ? own : parties.stream().findFirst();
    }

    private static Optional<Party> receiver(
            Scene scene, Discourse discourse, Theme theme, Cue moving, Optional<Party> from) {
        PartyMention to = Clause.of(scene, scene.indexOf(moving)).behind("to");
        Optional<Party> party =
                to != null && to.which() == Which.OTHER ? discourse.sides().other(from) : Clause.party(to);
        if (party.isEmpty() && moving.is(Sense.FREE) && discourse.isBetweenArmies()) {
            party = discourse.sides().other(from);
        }
        if (party.isEmpty() && from.equals(discourse.sides().state())) {
            // Those whom a state holds of the people that an armed group fights for go home to it.
            party = discourse.owner(scene, theme);
        }
        return party.equals(from) ? Optional.empty() : party;
    }

    /** The finding, dated by the meeting at which it was agreed. */
    Finding finding(Meetings.Meeting meeting) {
        ExchangeAgreement agreement = ExchangeAgreement.builder()
                .parties(parties)
                .category(category)
                .criteria(criteria)
                .formula(formula)
                .quotas(told())
                .total(total)
                .totalScope(total.isUnknown() ? Optional.empty() : scope)
                .date(when.isUnknown() ? meeting.date() : when)
                .round(isOf(meeting) ? meeting.ordinal() : OptionalInt.empty())
                .build();
        return new Finding(agreement, stance, start, end, rule);
    }

    /** "Proposed to swap 40 prisoners for 27": the quotas, and none where the numbers of two go one way, as nobody says which is whose. */
    private List<Quota> told() {
        boolean oneWay = quotas.size() == 2
                && quotas.get(0).from().equals(quotas.get(1).from())
                && quotas.get(0).to().equals(quotas.get(1).to());
        return oneWay ? List.of() : quotas;
    }

    /** Whether it was made at a meeting, and on no other day. */
    private boolean isOf(Meetings.Meeting meeting) {
        return when.isUnknown() || meeting.date().meets(when);
    }

    /** Whether two tell of the same category, so that they are parts of one agreement. */
    boolean joins(Agreed other) {
        boolean numbers = !total.isUnknown() && !other.total.isUnknown();
        return category.equals(other.category) && !numbers && formula.equals(other.formula);
    }

    /** Takes in what another part of the same agreement tells. */
    void join(Agreed other) {
        criteria.addAll(other.criteria);
        total = total.isUnknown() ? other.total : total;
        scope = scope.or(() -> other.scope);
        end = Math.max(end, other.end);
    }
}
