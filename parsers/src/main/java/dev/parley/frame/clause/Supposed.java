package dev.parley.frame.clause;

import dev.parley.claim.Stance;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/**
 * What a clause only supposes: "if the rebels free ten soldiers", "until all hostages are released" tell of no hand-over, and "once the rebels free ten
 * soldiers, the army will withdraw" tells of one to come.
 */
public final class Supposed {
    /** How many tokens before a verb the conjunction of its clause may stand. */
    private static final int REACH = 14;

    private final Clause clause;
    private final Scene scene;
    private final String conjunction;

    private Supposed(Clause clause) {
        this.clause = clause;
        this.scene = clause.scene();
        this.conjunction = conjunction();
    }

    /** Whether nobody says that what a clause's verb tells is done or is to be: it is a condition, or ends something that goes on. */
    public static boolean isOf(Clause clause) {
        if (clause.stance() == Stance.DOUBTED) {
            return false; // "it is unclear if they were freed"
        }
        Supposed supposed = new Supposed(clause);
        boolean condition = HandOverWord.CONDITION.is(supposed.conjunction);
        // "would go on until they were freed": of what is to come, though somebody else's words tell it
        boolean ahead = clause.scene().has(Sense.MODAL) || supposed.isNow();
        return condition || HandOverWord.UNTIL.is(supposed.conjunction) && ahead;
    }

    /** How a clause puts it, of which what stands behind "once" or "when" is still to come where it is told like that. */
    public static Stance stance(Clause clause) {
        Stance stance = clause.stance();
        if (stance != Stance.ASSERTED) {
            return stance;
        }
        Supposed supposed = new Supposed(clause);
        boolean ahead = HandOverWord.ONCE.is(supposed.conjunction)
                && supposed.scene.has(Sense.MODAL, Sense.FUTURE)
                && supposed.isNow();
        return ahead ? Stance.EXPECTED : stance;
    }

    /** The word that opens the clause; empty where a comma, or a verb of saying, stands nearer. */
    private String conjunction() {
        int verb = clause.verb().from();
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            String word = scene.lower(i);
            if (HandOverWord.CONDITION.is(word) || HandOverWord.UNTIL.is(word) || HandOverWord.ONCE.is(word)) {
                return word;
            }
            if (word.equals(",") || word.equals("that")) {
                return "";
            }
        }
        return "";
    }

    /** Whether the clause tells it in the present or the perfect: "until they free them", "when they have been freed". */
    private boolean isNow() {
        Cue governor = clause.governor();
        Cue finite = clause.isInfinitive() && governor != null
                ? governor
                : clause.verb(); // "until they promised to free her"
        boolean now = finite.form() == Form.PRESENT || finite.form() == Form.BASE;
        for (Mention mention : clause.left()) {
            now |= clause.isNear(mention) && HandOverWord.NOW.is(scene.lower(mention.from()));
        }
        return now;
    }
}
