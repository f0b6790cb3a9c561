package dev.parley.frame.clause;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/** Who does what a clause's verb says: the "Oman" of "Oman, which hosted the talks, thanked both", of "they were hosted by Oman". */
record ClauseAgent(Clause clause) {
    /**
     * The party or person before the verb or, of a passive, behind "by"; with a verb that shares its subject or hangs on another, whoever does
     * that one. Null where nobody is named.
     */
    @Nullable
    Mention find() {
        return find(Clause.AGENTS);
    }

    private @Nullable Mention find(int depth) {
        return clause.isPassive() ? clause.actorBehind("by") : subject(depth);
    }

    /** "The rebels are expected to free 40": of a passive, too, whoever stands before it, who does what hangs on it. */
    private @Nullable Mention subject(int depth) {
        Mention own = clause.sharesSubject() ? null : actorBefore();
        Cue governor = clause.governor();
        boolean hangs = clause.sharesSubject() || clause.isInfinitive() || isPerfect() || verb().form() == Form.ING;
        if (own != null || depth == 0) {
            return own;
        }
        if (hangs && governor != null) {
            return new ClauseAgent(Clause.of(scene(), clause.first() - 1)).subject(depth - 1);
        }
        int main = behindConjunction();
        return main < 0 ? null : new ClauseAgent(Clause.of(scene(), main)).find(depth - 1);
    }

    /** "Handed over 27 while receiving 12": the index of the verb before a conjunction that a gerund stands right behind; -1 where there is none. */
    private int behindConjunction() {
        int i = clause.first() - 1;
        boolean joined = verb().form() == Form.ING
                && i > 0
                && Scene.cue(scene().mentions().get(i), Sense.BARRIER) != null
                && scene().mentions().get(i).to() == verb().from();
        for (i--; joined && i >= 0; i--) {
            if (scene().mentions().get(i) instanceof Cue before && before.isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Mention actorBefore() {
        int i = clause.index() - 1;
        // "To Omani officials who hosted the talks".
        if (i >= 0
                && Clause.isActor(scene().mentions().get(i))
                && scene().lower(verb().from() - 1).equals("who")
                && scene().mentions().get(i).to() == verb().from() - 1) {
            return scene().mentions().get(i);
        }
        i = beforeRelative(i);
        while (i >= 0) {
            Mention mention = scene().mentions().get(i);
            if (Clause.bounds(mention) && !Clause.isAside(scene(), mention)) {
                int relative = isReduced(i) ? mention.from() : relativeStart(mention);
                if (relative < 0) {
                    return null;
                }
                while (i >= 0 && scene().mentions().get(i).from() >= relative) {
                    i--;
                }
                continue;
            }
            PersonMention described = describedBy(mention);
            if (described != null && scene().preposition(described).isEmpty()) {
                return described;
            }
            if (Clause.isActor(mention) && scene().preposition(mention).isEmpty() && !isOwner(mention)) {
                return mention;
            }
            i--;
        }
        return null;
    }

    /** "Vidal, the rebels' chief negotiator, said": the person whom what is added between commas describes. */
    private @Nullable PersonMention describedBy(Mention inner) {
        for (PersonMention person : scene().persons()) {
            if (inner.from() >= person.to() && inner.to() <= person.besideTo()) {
                return person;
            }
        }
        return null;
    }

    /** "The delegation, which includes Vidal, left": goes on before the "which" of a clause that a comma closes before this verb. */
    private int beforeRelative(int from) {
        int inner = from;
        while (inner >= 0 && !Clause.bounds(scene().mentions().get(inner))) {
            inner--;
        }
        int relative = inner < 0 ? -1 : relativeStart(scene().mentions().get(inner));
        int i = from;
        while (relative >= 0 && i >= 0 && scene().mentions().get(i).from() >= relative) {
            i--;
        }
        return i;
    }

    /** "A delegation led by Vidal left": whether a verb is a participle that only says which. */
    private boolean isReduced(int at) {
        Cue inner = scene().mentions().get(at) instanceof Cue cue ? cue : null;
        boolean participle = inner != null
                && (inner.form() == Form.PARTICIPLE || inner.form() == Form.PAST_OR_PARTICIPLE)
                && scene().lower(inner.to()).equals("by");
        return participle && (at == 0 || Scene.cue(scene().mentions().get(at - 1), Sense.BE) == null);
    }

    /** The index of the token before the verb's auxiliaries. */
    private int auxiliaries() {
        int token = verb().from() - 1;
        for (int i = clause.index() - 1; i >= 0 && scene().mentions().get(i).to() == token + 1; i--) {
            if (Scene.cue(scene().mentions().get(i), Sense.MODAL, Sense.BE, Sense.HAVE, Sense.NOT) == null) {
                return token;
            }
            token = scene().mentions().get(i).from() - 1;
        }
        return token;
    }

    /** The "who" of a clause between commas that a verb stands in, behind which this verb goes on; -1 where it stands in none. */
    private int relativeStart(Mention inner) {
        if (!scene().lower(auxiliaries()).equals(",")) {
            return -1;
        }
        for (int i = inner.from() - 1; i >= Math.max(0, inner.from() - Clause.AUXILIARIES); i--) {
            if (scene().lower(i).equals("who") || scene().lower(i).equals("which")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mention only says whose something is: "Russia's proposal", but not "Russia's refusal to free them". */
    private boolean isOwner(Mention mention) {
        int next = scene().indexOf(mention) + 1;
        boolean negates = next < clause.index()
                && scene().mentions().get(next).from() == mention.to() + 1
                && Scene.cue(scene().mentions().get(next), Sense.NOT) != null;
        return scene().is(mention.to(), Token.Kind.POSSESSIVE) && !negates;
    }

    /** "claimed to have offered", "denied having freed": an infinitive or gerund of what is past. */
    private boolean isPerfect() {
        String before = scene().lower(verb().from() - 1);
        return before.equals("having")
                || before.equals("have") && scene().lower(verb().from() - 2).equals("to");
    }

    private Scene scene() {
        return clause.scene();
    }

    private Cue verb() {
        return clause.verb();
    }
}
