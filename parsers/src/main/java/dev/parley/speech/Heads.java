package dev.parley.speech;

import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** What a mention can be in a phrase that names a source. */
final class Heads {
    /** Stands for a word of an office that is none without another. */
    private static final String PART = "part";

    private Heads() {}

    /** Whether a mention can be who says something. */
    static boolean isHead(@Nullable Mention mention) {
        if (mention instanceof PartyMention party) {
            return party.which() != Which.SPEAKER;
        }
        return mention instanceof PersonMention
                || mention instanceof OutletMention
                || mention instanceof Theme theme && !theme.isBare()
                || mention instanceof Cue cue && !cue.isVerb() && isNoun(cue);
    }

    private static boolean isNoun(Cue cue) {
        return cue.is(Sense.SOURCE)
                || cue.is(Sense.BODY)
                || cue.is(Sense.SIDE)
                || cue.is(Sense.SUBSET)
                || cue.is(Sense.STATEMENT)
                || cue.is(Sense.MEDIUM)
                || cue.is(Sense.DELEGATION)
                || cue.is(Sense.NEGOTIATOR)
                || cue.is(Sense.ROLE) && !cue.value(Sense.ROLE).equals(PART);
    }

    /** Whether a reading is that of an office, and no mere part of one: "minister", but not "deputy". */
    static boolean isOffice(Entry reading) {
        return reading.sense() == Sense.ROLE && !reading.value().equals(PART);
    }

    /** Whether a mention is a noun for a body that speaks as one. */
    static boolean isBody(@Nullable Mention mention) {
        return mention instanceof Cue cue
                && (cue.is(Sense.BODY) || cue.value(Sense.SIDE).equals("body"));
    }

    /** Whether a mention is a noun behind which "of" and a name still name an office or body: "the head of Hamas". */
    static boolean isOffice(@Nullable Mention mention) {
        return mention != null
                && Scene.cue(
                                mention,
                                Sense.ROLE,
                                Sense.SIDE,
                                Sense.BODY,
                                Sense.DELEGATION,
                                Sense.NEGOTIATOR,
                                Sense.MEDIUM)
                        != null;
    }

    /** Whether a mention can stand right before a name and belong to it: "the Russian president's aide Medinsky". */
    static boolean isTitle(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.isNamed()
                || mention instanceof OutletMention
                || isOffice(mention)
                || mention != null && Scene.cue(mention, Sense.DEMONYM, Sense.SOURCE) != null;
    }

    /** Whether a mention can be a part of the phrase of another: a name or noun, and no pronoun. */
    static boolean isNominal(Mention mention) {
        return mention instanceof PartyMention party ? party.isNamed() : isHead(mention) || isTitle(mention);
    }

    /** Whether a mention is a noun for somebody whom verbs may stand behind and still be told of: "a person who was in the room said". */
    static boolean isSource(Mention mention) {
        return Scene.cue(mention, Sense.SOURCE) != null;
    }

    static boolean isPronoun(Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.PRONOUN;
    }

    static boolean isHuman(Mention mention) {
        return mention instanceof PersonMention
                || mention instanceof Cue cue
                        && (cue.is(Sense.SOURCE)
                                || cue.is(Sense.ROLE) && !cue.value(Sense.ROLE).equals(PART));
    }
}
