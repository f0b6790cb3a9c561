package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a side does not take though the other would hand them over: "Ukraine refused to take 630 of its prisoners", "turned back 12 detainees",
 * "declined to receive them".
 *
 * @param clause the clause that says so
 * @param who the side that does not take them
 * @param theme how the words name them; null where a pronoun means those told of before
 */
public record Untaken(
        Clause clause, Optional<Party> who, @Nullable Theme theme) {
    /** Those whom the verb of a clause says are not taken; null where it does not say that. */
    public static @Nullable Untaken of(Scene scene, Discourse discourse, Clause clause) {
        Cue verb = clause.verb();
        boolean untaken = verb.is(Sense.TAKE) && isDenied(clause) || verb.is(Sense.REJECT) && isDone(clause);
        if (!untaken || clause.isPassive()) {
            return null;
        }
        Optional<Party> who = discourse.partyOf(scene, clause.agent());
        if (discourse.sides().other(who).isEmpty() || !discourse.isAboutExchanges()) {
            return null;
        }
        Theme theme = clause.object();
        if (theme == null) {
            boolean them = verb.is(Sense.TAKE) && ProposingWord.THEM.is(scene.lower(verb.to()));
            return them ? new Untaken(clause, who, null) : null;
        }
        boolean plain = scene.preposition(theme).isEmpty() && (verb.is(Sense.TAKE) || theme.from() - verb.to() <= 1);
        return isSome(discourse, theme) && (plain || isGroup(scene, verb, theme))
                ? new Untaken(clause, who, theme)
                : null;
    }

    /** Whether it is denied in such a way that the words say who does not want to: what is not received yet may still come. */
    private static boolean isDenied(Clause clause) {
        Stance stance = clause.stance();
        Cue governor = clause.governor();
        boolean unwilling = !clause.verb().is(Sense.RECEIVE)
                || governor != null && governor.is(Sense.REJECT)
                || clause.left().stream()
                        .anyMatch(mention -> Scene.cue(mention, Sense.MODAL) != null
                                || mention instanceof Cue cue && Negation.isRefused(cue));
        return unwilling && (stance == Stance.DENIED || stance == Stance.REJECTED);
    }

    private static boolean isDone(Clause clause) {
        return clause.stance() == Stance.ASSERTED;
    }

    /** Whether a noun names so many, or those who are held. */
    private static boolean isSome(Discourse discourse, Theme theme) {
        return !theme.quantity().isUnknown()
                || switch (theme.kind()) {
                    case "", Theme.PERSON, Theme.SOLDIER, "civilians", "children" -> false;
                    default -> discourse.category(theme).isPresent();
                };
    }

    /** "Turned back a group of 12 detainees". */
    private static boolean isGroup(Scene scene, Cue verb, Theme theme) {
        return scene.preposition(theme).equals("of") && theme.from() - verb.to() <= 4;
    }
}
