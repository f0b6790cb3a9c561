package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clause says that what its verb tells is not done ("has not freed 40", "failed to free 40", "neither side freed 40"), or that somebody else is
 * not to do it ("asked Kyiv not to free 40", "warned Kyiv against freeing 40"), of which nobody says that it is or is not done.
 */
public record Negation(Clause clause) {
    /** The value of words that negate the verb right behind them only: "failed to", "without". */
    private static final String NEXT = "next";

    private static final Senses UNDOING = Senses.of(Sense.REJECT, Sense.REFRAIN, Sense.POSTPONE);

    private static final Senses WISHES = Senses.of(Sense.DEMAND, Sense.WANT, Sense.REQUIRE, Sense.PROPOSE);

    /** The value of words that negate nothing: "not only". */
    private static final String NOTHING = "nothing";

    /** The value of words that negate the clause behind them: "it is not true that". */
    private static final String WHOLE = "clause";

    /** The value of words that only doubt it: "there is no evidence that". */
    private static final String DOUBTED = "doubted";

    /** Whether its verb is said not to be done. */
    public boolean isNegated() {
        return negations() > 0;
    }

    /** "did not refuse to free", "never stopped freeing": whether it is denied that it is not done, which does not say that it is done. */
    public boolean isNegatedTwice() {
        Cue governor = clause.governor();
        boolean not = governor != null
                && governor.isAny(UNDOING)
                && governing(governor).isNegated();
        return negations() > 1 || not && hangs();
    }

    /** "There is no evidence that they were freed", "it is unclear whether". */
    boolean isDoubted() {
        return scene().has(Sense.NOT)
                && clause.left().stream()
                        .anyMatch(mention -> mention instanceof Cue cue
                                && cue.value(Sense.NOT).equals(DOUBTED));
    }

    private int negations() {
        int negations = 0;
        for (Mention mention : scene().has(Sense.NOT) ? clause.left() : ImmutableList.<Mention>of()) {
            Cue not = Scene.cue(mention, Sense.NOT);
            negations += not != null && negates(not) ? 1 : 0;
        }
        return negations;
    }

    private boolean negates(Cue not) {
        return switch (not.value(Sense.NOT)) {
            case NOTHING, DOUBTED -> false;
            case WHOLE -> true;
            case NEXT -> isRightBefore(not);
            default -> clause.isNear(not) || isOfSubject(not);
        };
    }

    private Negation governing(Cue governor) {
        return new Negation(Clause.of(scene(), scene().indexOf(governor)));
    }

    /** Whether it is what another verb is about: "decided to free", "ruled out freeing". */
    private boolean hangs() {
        return isInfinitive() || clause.verb().form() == Form.ING;
    }

    /** "failed even to free", "without the army freeing": whether nothing but adverbs, or who does it, stands between. */
    private boolean isRightBefore(Cue not) {
        for (int i = not.to(); i < clause.verb().from(); i++) {
            if (!scene().isAdverb(i) && !isAuxiliary(i) && !isOwnSubject(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAuxiliary(int token) {
        return scene().lower(token).equals("to")
                || isIn(token, mention -> Scene.cue(mention, Sense.BE, Sense.HAVE) != null);
    }

    /** "without the army freeing": whether a token belongs to whoever does what a gerund says. */
    private boolean isOwnSubject(int token) {
        return clause.verb().form() == Form.ING && (scene().isArticle(token) || isIn(token, Clause::isActor));
    }

    /** "Neither side freed them", "none of the soldiers was freed": whether it stands right before the subject. */
    private boolean isOfSubject(Cue not) {
        Mention subject = clause.subject();
        int next = not.to() + (scene().lower(not.to()).equals("of") ? 1 : 0);
        return subject != null && next <= subject.from() && subject.from() - next <= (scene().isArticle(next) ? 1 : 0);
    }

    /** The token with which the words start that deny it: at what the verb hangs on, as in "decided not to free them". */
    public int from() {
        Cue governor = clause.governor();
        for (Mention mention : clause.left()) {
            Cue not = Scene.cue(mention, Sense.NOT);
            if (not != null && negates(not) && !not.value(Sense.NOT).isEmpty()) {
                return Math.min(clause.from(), not.from());
            }
        }
        int own = clause.from();
        return governor == null || !hangs()
                ? own
                : Math.min(own, governing(governor).clause.from());
    }

    /** Whether somebody is asked, told or forbidden to do what the verb says: "told Kyiv not to free them". */
    public boolean isAskedFor() {
        Cue governor = clause.governor();
        if (governor != null && governor.is(Sense.FORBID) && hangs()) {
            return true;
        }
        Cue not = notBefore();
        if (not == null) {
            return false;
        }
        if (isInfinitive()) {
            return governor == null ? isOfAnother(not) : isAskedBy(governor, not);
        }
        // "demanded that Kyiv not free them"
        boolean subjunctive = clause.verb().form() == Form.BASE
                || scene().lower(clause.verb().from() - 1).equals("be");
        return subjunctive && governor != null && governor.isAny(WISHES) && !scene().has(Sense.MODAL);
    }

    private boolean isInfinitive() {
        return clause.isInfinitive() || clause.isToBe();
    }

    /** The "not" or "never" of "not to free", "not to be freed", "not free"; null where the verb has none. */
    private @Nullable Cue notBefore() {
        for (Mention mention : scene().has(Sense.NOT) ? clause.left() : ImmutableList.<Mention>of()) {
            Cue not = Scene.cue(mention, Sense.NOT);
            if (not != null && not.value(Sense.NOT).isEmpty() && isRightBefore(not)) {
                return not;
            }
        }
        return null;
    }

    /** Whether the verb before asks it of somebody else: whoever promises or threatens not to do it does not do it. */
    private boolean isAskedBy(Cue governor, Cue not) {
        if (governor.isAny(WISHES)) {
            return true;
        }
        boolean somebody =
                not.from() > governor.to() || governing(governor).clause.isPassive();
        boolean own = governor.is(Sense.ORDER) && isOwn(governor.to(), not.from());
        return somebody && !own && !governor.is(Sense.PLAN) && !governor.is(Sense.AGREE);
    }

    /** "ordered its men not to free them": whether those who are asked belong to whoever asks. */
    private boolean isOwn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (AskingWord.OWN.is(scene().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Paris advised Kyiv not to free them", with a verb that we know nothing of: whether there is somebody before the one who is not to do it. */
    private boolean isOfAnother(Cue not) {
        Mention asked = null;
        for (Mention mention : clause.left()) {
            boolean actor = Clause.isActor(mention) && mention.to() <= not.from();
            if (actor && asked != null && mention.to() == not.from()) {
                return mention.from() > asked.to()
                        && !scene().lower(mention.from() - 1).equals("and");
            }
            asked = actor ? mention : asked;
        }
        return false;
    }

    private boolean isIn(int token, Predicate<Mention> of) {
        return clause.left().stream().anyMatch(m -> m.from() <= token && token < m.to() && of.test(m));
    }

    private Scene scene() {
        return clause.scene();
    }

    /** "refused to": it negates what follows. */
    public static boolean isRefused(Cue cue) {
        return cue.value(Sense.NOT).equals("refused");
    }
}
