package dev.parley.mention.theme;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Possessive;
import dev.parley.mention.Theme.Share;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.Optional;

/** The noun of a noun phrase with the words before it: the "three wounded Russian soldiers" of "three wounded Russian soldiers aged 20". */
record PhraseNoun(PhraseReach reach, ThemeDraft draft) {
    /** How many words that we know nothing of may stand before the noun. */
    private static final int UNKNOWN_WORDS = 2;

    /** Reads up to the first noun, and over further ones that it stands before with a possessive. */
    boolean read() {
        int unknown = 0;
        while (!reach.isAtEnd()) {
            Mention mention = reach.mentionAt(reach.at);
            if (mention != null) {
                if (!take(mention)) {
                    return false;
                }
                unknown = 0;
                if (isNoun(mention) && !joinsAnother()) {
                    return true;
                }
            } else if (reach.token().is("those") && Ages.at(reach.tokens, reach.at + 1) != null) {
                draft.kind = ThemeDraft.narrower(draft.kind, Theme.PERSON);
                reach.at++;
                return true;
            } else if (SmallWord.LINK.is(reach.token()) && !isListOfNothing() || PhraseReach.isQuote(reach.token())) {
                boolean its = reach.token().is("its") || reach.token().is("their");
                draft.possessive = its ? Possessive.ITS : draft.possessive;
                reach.at++;
            } else if (Tokens.isAsWellAs(reach.tokens, reach.at) && reach.next > reach.first) {
                reach.at += 3;
            } else if (isUnitName()) {
                reach.at++;
            } else if (PhraseReach.isAdjective(reach.token()) && unknown < UNKNOWN_WORDS && reach.next > reach.first) {
                reach.at++;
                unknown++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** "of" leads on within a phrase only behind a number ("thousands of"). */
    private boolean isListOfNothing() {
        return reach.token().is("of")
                && (reach.next == reach.first || !(reach.mentions.get(reach.next - 1) instanceof Amount));
    }

    private static boolean isNoun(Mention mention) {
        return mention instanceof Cue cue
                && (cue.sense() == Sense.CATEGORY
                        || cue.sense() == Sense.NATIONALS
                        || cue.sense() == Sense.DEAD && cue.value().equals("noun"));
    }

    /** Whether the noun just read only stands before another: "soldiers' remains", "prisoners of war and their remains" does not. */
    private boolean joinsAnother() {
        if (!reach.isAtEnd() && reach.token().kind() == Token.Kind.POSSESSIVE) {
            Mention behind = reach.mentionAt(reach.at + 1);
            if (behind instanceof Cue cue && NounPhrase.isInside(cue.sense())) {
                reach.at++;
                return true;
            }
            return false;
        }
        return reach.mentionAt(reach.at) instanceof Cue cue && cue.sense() == Sense.CATEGORY;
    }

    private boolean take(Mention mention) {
        if (mention instanceof Amount && isWhole(mention)) {
            // "13 of the 14 missing soldiers": how many there are in all is not how many are told of.
        } else if (mention instanceof Amount amount) {
            if (!draft.shares.isEmpty()
                    && draft.shares.get(draft.shares.size() - 1).owner().isEmpty()) {
                return false;
            }
            draft.shares.add(new Share(amount.quantity(), Optional.empty()));
            draft.each |= amount.each();
        } else if (mention instanceof PartyMention party && party.which() == PartyMention.Which.EACH) {
            draft.each = true;
        } else if (mention instanceof PartyMention party && isOur(party)) {
            draft.possessive = Possessive.OURS;
        } else if (mention instanceof PartyMention party && isOwnerBefore(party)) {
            party.party().ifPresent(draft::own);
        } else if ((mention instanceof PersonMention || mention instanceof Place || isSide(mention))
                && isUnitBefore(mention)) {
            // "five Azov fighters", "180 government captives": a unit's name between the number and the noun.
        } else if (mention instanceof Cue cue && NounPhrase.isInside(cue.sense())) {
            draft.take(cue);
        } else if (!draft.shares.isEmpty() && isRank(mention)) {
            // "three senior militants", "five top commanders"
        } else if (!draft.shares.isEmpty() && Scene.cue(mention, Sense.LANGUAGE) != null) {
            // "15 Kurdish fighters"
        } else {
            return false;
        }
        reach.pass(mention);
        return true;
    }

    /** Whether a word of titles stands right before a noun, and only says how high those are. */
    private boolean isRank(Mention mention) {
        return mention instanceof Cue cue
                && cue.is(Sense.ROLE)
                && (reach.mentionAt(mention.to()) instanceof PartyMention
                        || reach.mentionAt(mention.to()) instanceof Cue next && NounPhrase.isInside(next.sense()));
    }

    /** Whether a number stands behind another and "of": "13 of the 14", "13 out of 14". */
    private boolean isWhole(Mention number) {
        int before = number.from() - 1;
        before -= before >= 0 && reach.tokens.get(before).is("the") ? 1 : 0;
        return !draft.shares.isEmpty()
                && before >= 0
                && reach.tokens.get(before).is("of");
    }

    private boolean isOur(PartyMention party) {
        return party.which() == PartyMention.Which.SPEAKER
                && reach.tokens.get(party.from()).lower().startsWith("our");
    }

    /** "100 Taliban prisoners", "three Kosovo policemen": a party's name between the number and the noun. */
    private boolean isOwnerBefore(PartyMention party) {
        boolean counted = !draft.shares.isEmpty() || draft.captive || draft.dead;
        return counted
                && party.isNamed()
                && party.to() - party.from() <= 2
                && reach.mentionAt(party.to()) instanceof Cue cue
                && (cue.is(Sense.CATEGORY) || cue.is(Sense.CAPTIVE));
    }

    private static boolean isSide(Mention mention) {
        return mention instanceof Cue cue && cue.is(Sense.SIDE);
    }

    /** "380 FACT prisoners", "three Kursk residents": a name that we do not know, between the number and the noun. */
    private boolean isUnitName() {
        return !draft.shares.isEmpty()
                && reach.token().isCapitalised()
                && reach.token().kind() == Token.Kind.WORD
                && reach.mentionAt(reach.at + 1) instanceof Cue cue
                && (cue.is(Sense.CATEGORY) || cue.is(Sense.CAPTIVE));
    }

    private boolean isUnitBefore(Mention mention) {
        return !draft.shares.isEmpty() && reach.mentionAt(mention.to()) instanceof Cue cue && cue.is(Sense.CATEGORY);
    }
}
