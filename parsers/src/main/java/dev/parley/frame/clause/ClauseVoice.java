package dev.parley.frame.clause;

import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** Whether a clause's verb does something or has it done: "freed 27 soldiers", "27 soldiers were freed", "27 soldiers freed on Friday". */
record ClauseVoice(Clause clause) {
    /** Whether a form of "to be" stands before a participle, or the participle follows its theme with no auxiliary at all. */
    boolean isPassive() {
        Form form = clause.verb().form();
        if (form != Form.PARTICIPLE && form != Form.PAST_OR_PARTICIPLE) {
            return isParticipleToo() && has(Sense.BE) && !isPerfect(); // "were let go", "were set free"
        }
        boolean reduced = clause.subject() instanceof Theme && clause.object() == null && !has(Sense.HAVE);
        return has(Sense.BE) && !isPerfect() || reduced;
    }

    /** Whether no auxiliary stands before the verb that makes a tense or a passive. */
    boolean isReduced() {
        return !has(Sense.BE) && !has(Sense.HAVE);
    }

    /** Whether the verb's form, first taken for another, may be its participle: let, set. */
    private boolean isParticipleToo() {
        for (Entry reading : clause.verb().readings()) {
            if (reading.form() == Form.PAST_OR_PARTICIPLE || reading.form() == Form.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Sense auxiliary) {
        for (Mention mention : clause.left()) {
            if (Scene.cue(mention, auxiliary) != null && clause.isNear(mention) && !isOfAnother(mention)) {
                return true;
            }
        }
        return false;
    }

    /** "The rebels who are fighting the army released 40", "Chad, which is a neighbour, freed 40": whether an auxiliary is that of a word before the verb. */
    private boolean isOfAnother(Mention auxiliary) {
        Scene scene = clause.scene();
        String next = scene.lower(auxiliary.to());
        boolean goesOn = next.endsWith("ing") && auxiliary.to() < clause.verb().from() && !next.equals("being");
        return goesOn
                || isRelative(scene.lower(auxiliary.from() - 1))
                        && scene.lower(clause.verb().from() - 1).equals(",");
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which");
    }

    /** "is said to have demanded": what "to be" stands before is another verb. */
    private boolean isPerfect() {
        Cue verb = clause.verb();
        Mention before = clause.index() > 0 ? clause.scene().mentions().get(clause.index() - 1) : verb;
        return before.to() == verb.from()
                && Scene.cue(before, Sense.HAVE) != null
                && Scene.cue(before, Sense.BE) == null;
    }
}
