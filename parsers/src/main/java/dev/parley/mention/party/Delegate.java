package dev.parley.mention.party;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** What words beside a name say of the part that somebody plays at talks. */
public enum Delegate {
    /** Nothing. */
    NONE,
    /** A member of a delegation, a negotiator. */
    MEMBER,
    /** One sent by a party. */
    ENVOY,
    /** The one who leads. */
    HEAD;

    private static final String SENT = "envoy";

    /** How many tokens may stand between "head of" and the delegation. */
    private static final int REACH = 5;

    /** What the words from one token to another say. */
    public static Delegate in(Scene scene, int from, int to) {
        Delegate found = NONE;
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention.from() >= from && mention.to() <= to) {
                Delegate delegate = at(scene, i, from, to);
                found = delegate.compareTo(found) > 0 ? delegate : found;
            }
        }
        return found;
    }

    private static Delegate at(Scene scene, int index, int from, int to) {
        Mention mention = scene.mentions().get(index);
        Cue negotiator = Scene.cue(mention, Sense.NEGOTIATOR);
        if (negotiator != null) {
            boolean envoy = negotiator.value(Sense.NEGOTIATOR).equals(SENT);
            return envoy ? ENVOY : isChiefBefore(scene, index, from) ? HEAD : MEMBER;
        }
        if (isDelegation(mention)) {
            return isHeaded(scene, index, from, to) ? HEAD : MEMBER;
        }
        return NONE;
    }

    /** Whether a mention names those who speak for a party together. */
    public static boolean isDelegation(Mention mention) {
        return mention instanceof PartyMention party && party.delegation()
                || Scene.cue(mention, Sense.DELEGATION) != null;
    }

    /** "The chief negotiator", "the leading Tigrayan negotiator". */
    private static boolean isChiefBefore(Scene scene, int negotiator, int from) {
        for (int i = negotiator - 1; i >= 0 && scene.mentions().get(i).from() >= from; i--) {
            Mention mention = scene.mentions().get(i);
            if (isChief(mention)) {
                return !isDeputy(scene, mention);
            }
            boolean party = mention instanceof PartyMention || Scene.cue(mention, Sense.SIDE) != null;
            boolean what = mention instanceof Theme
                    || Scene.cue(mention, Sense.POLITICAL) != null; // "chief nuclear negotiator"
            if (!party && !what && Scene.cue(mention, Sense.DEMONYM, Sense.ROLE, Sense.DELEGATION) == null) {
                return false;
            }
        }
        return false;
    }

    /** "The head of the Omani delegation", "the delegation's leader". */
    private static boolean isHeaded(Scene scene, int delegation, int from, int to) {
        Mention noun = scene.mentions().get(delegation);
        for (Mention mention : scene.mentions()) {
            boolean before = mention.from() >= from
                    && mention.to() <= noun.from()
                    && noun.from() - mention.to() <= REACH
                    && scene.lower(mention.to()).equals("of");
            boolean behind = mention.from() >= noun.to() && mention.from() - noun.to() <= 1 && mention.to() <= to;
            if ((before || behind) && isChief(mention) && !isDeputy(scene, mention)) {
                return true;
            }
        }
        return false;
    }

    /** "The deputy head". */
    private static boolean isDeputy(Scene scene, Mention head) {
        String word = scene.lower(head.from() - 1);
        return word.equals("deputy") || word.equals("vice") || word.equals("former");
    }

    /** Whether a word makes somebody the one who leads; "leading" is read as a verb. */
    private static boolean isChief(Mention mention) {
        Cue head = Scene.cue(mention, Sense.HEAD);
        return Scene.cue(mention, Sense.CHIEF) != null || head != null && head.form() == Form.ING;
    }
}
