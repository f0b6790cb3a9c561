package dev.parley.frame.term;

import com.google.common.collect.ImmutableSet;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;

/** How far the words reach that tell what somebody asks for: "to leave the valley" in "asked it to leave the valley, and left". */
final class AskReach {
    private static final int NEAR = 5;

    /** Verbs that start a clause of their own behind what is asked for. */
    private static final ImmutableSet<Sense> ENDING =
            ImmutableSet.of(Sense.SAY, Sense.REJECT, Sense.DEMAND, Sense.WANT, Sense.REQUIRE);

    private final Scene scene;

    AskReach(Scene scene) {
        this.scene = scene;
    }

    /** Where the words end from a token on: at a speaker behind, at a conjunction, at the sentence's end. */
    int end(int from) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i).from() < from || !(scene.mentions().get(i) instanceof Cue cue)) {
                continue;
            }
            boolean ends = isFinite(cue) && ENDING.stream().anyMatch(cue::is)
                    || Negation.isRefused(cue)
                    || cue.is(Sense.UNACCEPTABLE);
            int parting = ends ? parting(from, cue.from()) : 0;
            if (parting > 0) {
                return parting;
            }
            boolean condition =
                    cue.is(Sense.ON_CONDITION) && !cue.value(Sense.ON_CONDITION).equals("link");
            boolean conjunction =
                    condition || cue.is(Sense.BARRIER) || cue.is(Sense.IN_RETURN) || cue.is(Sense.ACCORDING);
            if (conjunction && cue.from() > from && !joinsWords(i, cue)) {
                return scene.lower(cue.from() - 1).equals(",") ? cue.from() - 1 : cue.from();
            }
        }
        return scene.tokens().size();
    }

    private static boolean isFinite(Cue cue) {
        return cue.form() == Form.PAST || cue.form() == Form.PRESENT || cue.form() == Form.PAST_OR_PARTICIPLE;
    }

    /** "as well as", "such as", "as its capital" and "before the summer" part no clauses. */
    private boolean joinsWords(int index, Cue conjunction) {
        String word = scene.lower(conjunction.from());
        if (AskingWord.RELATIVE.is(scene.lower(conjunction.to()))) {
            return true; // "after which"
        }
        return word.equals("before") && !isPredicated(index)
                || word.equals("as") && !conjunction.is(Sense.ON_CONDITION) && !startsClause(index);
    }

    /** "before a treaty is signed": whether a clause follows. */
    private boolean isPredicated(int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention.from() - scene.mentions().get(index).to() > NEAR) {
                return false;
            }
            if (Scene.cue(mention, Sense.BE, Sense.MODAL, Sense.HAVE) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(int index) {
        return index + 2 < scene.mentions().size()
                && scene.mentions().get(index + 1) instanceof PartyMention subject
                && subject.from() == scene.mentions().get(index).to()
                && isVerb(scene.mentions().get(index + 2));
    }

    /** The last token between two that parts clauses; 0 where none does. */
    private int parting(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.lower(i).equals(";")) {
                return i;
            }
        }
        for (int i = to - 1; i > from; i--) {
            boolean closes = scene.tokens().get(i).kind() == Token.Kind.CLOSE_QUOTE;
            if (closes || AskingWord.PARTING.is(scene.lower(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isVerb(Mention mention) {
        return mention instanceof Cue cue && cue.isVerb();
    }
}
