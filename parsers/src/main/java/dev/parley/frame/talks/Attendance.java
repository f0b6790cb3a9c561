package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.DelegateWord;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/** Who meets whom by a verb: several together ("the envoys of both sides"), somebody by name or office, and another whom they meet. */
final class Attendance {
    /** How many tokens may stand between the verb and whom one meets. */
    static final int REACH = 4;

    private final Scene scene;

    Attendance(Scene scene) {
        this.scene = scene;
    }

    /** Whether several sides or delegations are the subject. */
    boolean isTogether(Clause clause) {
        int actors = 0;
        for (Mention mention : subjects(clause)) {
            if (mention instanceof PartyMention party
                    && (party.which() == Which.BOTH || party.which() == Which.EACH || isThey(party))) {
                return true;
            }
            boolean several = Scene.cue(mention, Sense.DELEGATION, Sense.LEADERS) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            if (Scene.cue(mention, Sense.BODY) != null && isJoint(mention.from())) {
                return true;
            }
            boolean officers = Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            if (several || officers) {
                return true;
            }
            boolean people = Scene.cue(mention, Sense.DEMONYM) != null
                    && scene.lower(mention.to()).equals("and");
            boolean actor = people || mention instanceof PartyMention || mention instanceof PersonMention;
            boolean official = isOfficial(mention); // who has been counted where his party is named
            boolean named = official && ownerOf(mention) instanceof PartyMention;
            actors += (actor || official && !named) && !isBesideName(mention) ? 1 : 0;
        }
        return actors > 1 || isOfSeveral(clause);
    }

    /** "The joint commission", "the Joint Border Commission". */
    private boolean isJoint(int body) {
        int i = body - 1;
        while (scene.isAdjective(i) && !scene.lower(i).equals("joint")) {
            i--;
        }
        return scene.lower(i).equals("joint");
    }

    /** "Meeting in Geneva, the two sides agreed": whether several are the subject behind the phrase that a sentence opens with. */
    boolean isTogetherBehind(Clause clause) {
        Mention next = clause.boundary();
        return clause.verb().from() == 0
                && clause.verb().form() == Form.ING
                && next instanceof Cue verb
                && verb.isVerb()
                && isTogether(Clause.of(scene, scene.indexOf(verb)));
    }

    /** "Senior officials from Oman and the rebels": a noun for several, and those whom they speak for. */
    private boolean isOfSeveral(Clause clause) {
        for (Mention mention : subjects(clause)) {
            String officials = scene.lower(mention.to() - 1);
            boolean several = DelegateWord.TEAM.is(officials) && officials.endsWith("s");
            if (several
                    && DelegateWord.OF.is(scene.lower(mention.to()))
                    && scene.preposition(mention).isEmpty()) {
                return isJoined(mention.to(), clause.verb().from());
            }
        }
        return false;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "Oman's team, headed by Vidal, and the Qatari one, led by Reyes, met": whether it is a second team whose head a comma parts from the verb. */
    boolean isOfTeams(Clause clause) {
        Cue heads = clause.governor();
        boolean aside = heads != null
                && heads.is(Sense.HEAD)
                && scene.lower(clause.verb().from() - 1).equals(",")
                && scene.lower(heads.from() - 1).equals(",");
        int first = aside && heads != null ? heads.from() - 2 : -1;
        while (first > 0 && (scene.isAdjective(first) || scene.isArticle(first))) {
            first--;
        }
        return first > 0 && scene.lower(first).equals("and");
    }

    /** Whether the subject is somebody who can meet another. */
    boolean isOfSomebody(Clause clause) {
        Mention agent = clause.agent();
        return agent instanceof PersonMention
                || agent instanceof PartyMention
                || delegation(clause) != null
                || hasOfficial(subjects(clause));
    }

    /** Whether somebody of a party is met: right behind the verb, or behind "with". */
    boolean isWithSomebody(Clause clause) {
        for (Mention mention : clause.right()) {
            boolean actor = mention instanceof PartyMention
                    || mention instanceof PersonMention
                    || Delegate.isDelegation(mention)
                    || Scene.cue(mention, Sense.MEDIATION) != null
                    || isOfficial(mention);
            String preposition = isOfficial(mention) ? scene.preposition(ownerOf(mention)) : scene.preposition(mention);
            int from = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
            boolean near = from - clause.verb().to() <= REACH;
            boolean called = preposition.equals("to") && isByPhone(clause.verb())
                    || preposition.equals("between")
                            && MeetingWord.SHUTTLING.is(
                                    scene.lower(clause.verb().from()));
            if (actor && (preposition.equals("with") || called || preposition.isEmpty() && near)) {
                return true;
            }
        }
        return isWithCounterpart(clause.verb());
    }

    /** "Met his Qatari counterpart", "spoke to her counterpart by phone": whether one is met who is not named. */
    private boolean isWithCounterpart(Cue verb) {
        for (int i = verb.to() + 1; i <= verb.to() + REACH; i++) {
            if (DelegateWord.COUNTERPART.is(scene.lower(i))) {
                return !scene.lower(verb.to()).equals("to") || isByPhone(verb);
            }
        }
        return false;
    }

    /** "Spoke to his counterpart by phone", "by phone on Monday, Vidal talked to": whether a verb of speaking tells of a call. */
    private boolean isByPhone(Cue verb) {
        if (!MeetingWord.SPEAKING.is(scene.lower(verb.from()))) {
            return false;
        }
        for (int i = 1; i < scene.tokens().size(); i++) {
            if (MeetingWord.PHONE.is(scene.lower(i))) {
                int by = scene.isArticle(i - 1) ? i - 2 : i - 1;
                return scene.isPreposition(by)
                        || scene.lower(by).equals("via")
                        || scene.lower(by).equals("over");
            }
        }
        return false;
    }

    /** The delegation that is the subject of a verb; null where none is. */
    @Nullable
    Mention delegation(Clause clause) {
        for (Mention mention : subjects(clause)) {
            if (Delegate.isDelegation(mention) && scene.preposition(mention).isEmpty()) {
                return mention;
            }
        }
        return null;
    }

    /** Where the subject of a verb stands, which an -ing form may part from it: "delegations representing both sides met". */
    private ImmutableList<Mention> subjects(Clause clause) {
        int before = clause.first() - 1;
        return before > 0 && ReducedRelative.isAt(scene, before)
                ? Clause.of(scene, before).left()
                : clause.subjects();
    }

    private boolean hasOfficial(ImmutableList<Mention> subjects) {
        for (Mention mention : subjects) {
            boolean mediators = Scene.cue(mention, Sense.MEDIATION, Sense.NEGOTIATOR) != null
                    && scene.lower(mention.to() - 1).endsWith("s");
            if (mediators && scene.preposition(mention).isEmpty()) {
                return true;
            }
            if (isOfficial(mention)
                    && scene.prepositionBefore(ownerOf(mention).from()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "The Congolese foreign minister", "Qatari mediators", "the rebel leader": an office, whose holder has no name, of somebody. */
    boolean isOfficial(Mention mention) {
        Cue office = Scene.cue(mention, Sense.ROLE, Sense.NEGOTIATOR, Sense.MEDIATION);
        return office != null
                && !office.value(Sense.ROLE).equals("part")
                && !ownerOf(mention).equals(mention);
    }

    /** The party or demonym right before an office, or before its other words; the office itself where none is. */
    Mention ownerOf(Mention office) {
        int i = scene.indexOf(office) - 1;
        Mention next = office;
        while (i >= 0 && isBefore(scene.mentions().get(i), next)) {
            next = scene.mentions().get(i);
            if (next instanceof PartyMention || Scene.cue(next, Sense.DEMONYM) != null) {
                return next;
            }
            if (Scene.cue(next, Sense.ROLE) == null) {
                return office;
            }
            i--;
        }
        return office;
    }

    /** "Omani minister", "Oman's minister". */
    private boolean isBefore(Mention mention, Mention next) {
        boolean owned = scene.is(mention.to(), Token.Kind.POSSESSIVE);
        return mention.to() + (owned ? 1 : 0) == next.from();
    }

    private boolean isBesideName(Mention mention) {
        for (Mention other : scene.mentions()) {
            if (other instanceof PersonMention person
                    && !other.equals(mention)
                    && mention.from() >= person.titleFrom()
                    && mention.to() <= person.besideTo()) {
                return true;
            }
        }
        return false;
    }

    private boolean isThey(PartyMention party) {
        return party.which() == Which.PRONOUN && scene.lower(party.from()).equals("they")
                || party.which() == Which.SPEAKER && scene.lower(party.from()).equals("we");
    }

    static boolean isBoth(Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.BOTH;
    }
}
