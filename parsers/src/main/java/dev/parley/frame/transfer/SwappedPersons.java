package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges in which somebody is told by name, on the one side or on both: "Ana Vidal was swapped for two officers", "two Omanis were exchanged for Luc
 * Tango, a member of the M23".
 */
final class SwappedPersons {
    private final Legs legs;
    private final Scene scene;
    private final Discourse discourse;

    SwappedPersons(Legs legs) {
        this.legs = legs;
        this.scene = legs.scene();
        this.discourse = legs.discourse();
    }

    /**
     * Those on one side.
     *
     * @param owner whose people they are; empty where the words don't tell
     */
    private record Side(Optional<Category> category, Quantity quantity, Optional<Party> owner, int from, int to) {}

    /** Keeps the hand-overs of both sides of a passive; whether it has a name on either. */
    boolean keep(Clause clause) {
        PersonMention person = behindFor(clause);
        Side there = clause.isPassive() ? subject(clause) : null;
        Side back = there == null ? null : person == null ? themeFor(clause) : named(person);
        boolean counted = clause.subject() instanceof Theme && person == null;
        if (there == null || back == null || counted) {
            return false;
        }
        Leg leg = legs.leg(clause, SwapVerbs.EXCHANGE);
        leg.category = there.category
                .or(() -> back.category)
                .or(discourse::captives)
                .or(() -> Optional.of(Category.DETAINEES));
        leg.owner = there.owner;
        leg.other = back.owner;
        leg.to = there.owner;
        leg.from = back.owner.or(() -> discourse.sides().other(there.owner));
        leg.quantity = there.quantity;
        leg.start = Math.min(leg.start, there.from);
        leg.end = Math.max(leg.end, back.to);
        legs.keep(leg);
        legs.keep(leg.back(back.quantity));
        return true;
    }

    private @Nullable Side subject(Clause clause) {
        if (clause.subject() instanceof Theme theme) {
            return theme.quantity().isUnknown() ? null : side(theme);
        }
        PersonMention last = null;
        for (Mention mention : clause.left()) {
            boolean subject = mention instanceof PersonMention
                    && scene.preposition(mention).isEmpty();
            last = subject ? (PersonMention) mention : last;
        }
        return last == null || !last.isFull() ? null : named(last);
    }

    private @Nullable Side themeFor(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof Theme theme && scene.preposition(theme).equals("for")) {
                return theme.quantity().isUnknown() ? null : side(theme);
            }
        }
        return null;
    }

    private @Nullable PersonMention behindFor(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof PersonMention person) {
                return scene.preposition(person).equals("for") && person.isFull() ? person : null;
            }
        }
        return null;
    }

    private Side side(Theme theme) {
        Optional<Category> category =
                theme.kind().equals(Theme.PERSON) && !theme.held() ? Optional.empty() : discourse.category(theme);
        return new Side(category, theme.quantity(), discourse.owner(scene, theme), theme.from(), theme.to());
    }

    private Side named(PersonMention person) {
        int count = new JoinedPersons(scene).from(person).size();
        return new Side(
                Optional.empty(),
                Quantity.exactly(count),
                discourse.partyOf(scene, person),
                person.titleFrom(),
                person.besideTo());
    }
}
