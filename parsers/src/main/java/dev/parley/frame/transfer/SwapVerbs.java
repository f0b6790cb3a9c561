package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Quota;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.ClauseDays;
import dev.parley.frame.clause.EachSide;
import dev.parley.frame.clause.ScheduledSwap;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** The hand-overs that verbs of exchanging tell, and formulas that were carried out. */
final class SwapVerbs {
    /** What the rules of these verbs start with. */
    static final String EXCHANGE = "exchange";

    /** The rule of an exchange of two parties, which a headline tells by the verb alone. */
    static final String OF_BOTH = "exchange-of-both";

    /** The rule of such an exchange that is to come. */
    static final String TO_COME = "exchange-to-come";

    private final Legs legs;
    private final AgreedOn agreed;
    private final SwappedPersons persons;
    private final Scene scene;
    private final Discourse discourse;

    SwapVerbs(Legs legs, AgreedOn agreed) {
        this.legs = legs;
        this.agreed = agreed;
        this.persons = new SwappedPersons(legs);
        this.scene = legs.scene();
        this.discourse = legs.discourse();
    }

    /** "Russia and Ukraine completed a 1,000-for-1,000 exchange": both legs of a formula that was carried out. */
    void formula(Ratio ratio) {
        Leg leg = new Leg();
        leg.category = legs.categoryNearby(ratio)
                .filter(category -> category != Category.CIVILIANS && category != Category.CHILDREN)
                .or(discourse::captives); // civilians are only some of those who are exchanged
        leg.from = discourse.sides().asList().stream().findFirst();
        leg.to = discourse.sides().other(leg.from);
        leg.quantity = ratio.first();
        leg.date = ClauseDays.in(scene, ratio);
        leg.start = ratio.from();
        leg.end = ratio.to();
        leg.rule = "formula";
        legs.keep(leg);
        legs.keep(leg.back(ratio.second()));
    }

    /** Reads the clause of a verb of exchanging. */
    void swap(Clause clause) {
        Stance stance = clause.stance();
        if (stance == Stance.EXPECTED || clause.isInfinitive() && stance != Stance.ASSERTED) {
            toCome(clause); // what is agreed on with its numbers AgreementFrames tells
            return;
        }
        if (persons.keep(clause)) {
            return;
        }
        Theme theme = swapped(clause);
        Ratio ratio = Legs.ratio(clause);
        // "exchanged 40 each under a 100-for-100 deal"
        boolean counted = theme != null
                && !theme.quantity().isUnknown()
                && theme.from() == clause.verb().to();
        if (ratio != null && !counted) {
            swapRatio(clause, ratio, theme);
        } else if (theme != null) {
            swapTheme(clause, theme, legs.leg(clause, clause.hasBothAsSubject() ? OF_BOTH : EXCHANGE));
        } else if (legs.isOfThem(clause)) {
            swapThem(clause);
        }
    }

    /** "Baku and Yerevan were to swap prisoners": an exchange of both that is to come, of which nobody says how many, or one that has its day. */
    private void toCome(Clause clause) {
        Theme theme = swapped(clause);
        DateSpan day = ScheduledSwap.day(scene, clause);
        boolean due = clause.isToCome() || clause.governor() == null;
        boolean uncounted = theme != null && theme.quantity().isUnknown() && clause.hasBothAsSubject();
        if (theme != null && (!day.isUnknown() || due && uncounted)) {
            Leg leg = legs.leg(clause, TO_COME);
            leg.stance = Stance.EXPECTED;
            leg.date = leg.date.isUnknown() ? discourse.days().ahead(scene, day) : leg.date;
            swapTheme(clause, theme, leg);
        }
    }

    /** "agreed to exchange 44 bodies and exchanged them on 9 June": those agreed on before. */
    private void swapThem(Clause clause) {
        agreed.lastBefore(clause.verb().from()).ifPresent(last -> swapThem(clause, last));
    }

    private void swapThem(Clause clause, ExchangeAgreement last) {
        Leg leg = legs.leg(clause, "exchange-them");
        leg.category = last.category();
        leg.quantity = last.total();
        if (last.quotas().isEmpty()) {
            legs.keep(leg);
        }
        for (Quota quota : last.quotas()) {
            Leg one = leg.copy();
            one.from = quota.from();
            one.to = quota.to();
            one.quantity = quota.quantity();
            legs.keep(one);
        }
    }

    /** What is exchanged: what the verb has for an object, or a passive for a subject ("75 prisoners were traded for five"). */
    private @Nullable Theme swapped(Clause clause) {
        Theme subject = clause.subject() instanceof Theme theme ? theme : null;
        Theme object = clause.object();
        boolean indirect = object != null && scene.preposition(object).equals("for");
        return object == null || subject != null && (indirect || clause.isPassive()) ? subject : object;
    }

    /** "Yerevan exchanged 2 for 32": the subject gives the first number and receives the second. */
    private void swapRatio(Clause clause, Ratio ratio, @Nullable Theme theme) {
        Leg leg = legs.leg(clause, "exchange-ratio");
        leg.category = discourse
                .category(ratio)
                .or(() -> theme == null ? discourse.lastCategory() : discourse.category(theme));
        leg.end = Math.max(leg.end, ratio.to());
        legs.both().keep(clause, leg, ratio.first(), ratio.second());
    }

    /** "swapped prisoners on Saturday, 90 from each side": the number may stand apart. */
    private static Theme number(Clause clause, Theme theme) {
        for (Mention mention : clause.right()) {
            if (theme.quantity().isUnknown()
                    && mention instanceof Theme number
                    && number.isBare()
                    && mention.from() > theme.to()
                    && clause.scene().preposition(number).isEmpty()) {
                return number;
            }
        }
        return theme;
    }

    private void swapTheme(Clause clause, Theme theme, Leg leg) {
        // "swap nearly 200 in prisoner exchange"
        boolean alone = theme.isBare() && theme.from() == clause.verb().to();
        leg.category = alone ? legs.categoryNearby(theme) : discourse.category(theme);
        Theme number = number(clause, theme);
        leg.quantity = number.quantity();
        leg.start = Math.min(leg.start, theme.from());
        leg.end = Math.max(leg.end, theme.to());
        Theme other = Cargo.behind(scene, clause, theme);
        boolean each = number.each() || EachSide.is(clause.subject()) || EachSide.isIn(clause);
        if (other != null) {
            leg.category = leg.category.or(() -> discourse.category(other)); // "those of 570 Iranians" are bodies, too
            leg.owner = discourse.owner(scene, theme);
            leg.other = discourse.owner(scene, other);
            leg.end = Math.max(leg.end, other.to());
            legs.both().keep(clause, leg, number.quantity(), other.quantity());
        } else if (each || theme.shares().size() == 2) {
            Quantity back = theme.shares().size() == 2 ? theme.shares().get(1).quantity() : number.quantity();
            legs.both().keep(clause, leg, number.quantity(), back);
        } else {
            legs.keep(leg);
        }
    }
}
