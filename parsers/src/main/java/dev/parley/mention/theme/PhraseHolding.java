package dev.parley.mention.theme;

import dev.parley.fact.Category;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;

/**
 * What the words behind a noun say of how its people are held: "27 soldiers captured by the rebels in May", "a nurse who had been jailed in Iran", "three
 * pilots whom Serbia has held". They are left to be read, and only say what the noun before them means.
 */
record PhraseHolding(PhraseReach reach, ThemeDraft draft) {
    /** How many words may stand between "who" and the word that says so: "who had already been held". */
    private static final int AUXILIARIES = 5;

    /** How many words a second noun behind "and" may have. */
    private static final int SECOND = 3;

    /** How many words behind it may name those who hold them: "seized last week by a group of rebels". */
    private static final int HOLDER = 6;

    /** Adds what they say to the draft. */
    void read() {
        boolean living = draft.kind.equals(Theme.PERSON)
                || draft.kind.equals(Theme.SOLDIER)
                || draft.kind.equals(Category.CIVILIANS.code())
                || draft.kind.equals(Category.CHILDREN.code());
        int word = living && !draft.dead ? participle(reach.at) : -1;
        if (word < 0) {
            return;
        }
        draft.held = true;
        if (draft.kind.equals(Theme.SOLDIER)) {
            draft.kind = Category.PRISONERS_OF_WAR.code();
        } else if (draft.kind.equals(Theme.PERSON)) {
            draft.kind = kind(word);
        }
    }

    private String kind(int word) {
        Mention mention = reach.mentionAt(word);
        Cue captive = mention == null ? null : Scene.cue(mention, Sense.CAPTIVE);
        String said = captive == null ? "" : captive.value(Sense.CAPTIVE);
        if (!said.isEmpty() && !said.equals(Category.PRISONERS_OF_WAR.code())) {
            return said;
        }
        return isByGroup(word) ? Category.HOSTAGES.code() : Theme.PERSON;
    }

    /** Whether the words from a token on say of those before it that they are held. */
    boolean isSaidFrom(int token) {
        return participle(token) >= 0;
    }

    /** Where the word stands that says that they are held, from the token behind their noun on; -1 where none does. */
    private int participle(int from) {
        int i = is(from, ",") ? from + 1 : is(from, "and") ? behindSecond(from + 1) : from;
        if (!is(i, "who") && !is(i, "whom")) {
            return isHeld(i) && isPassive(i) ? i : -1;
        }
        boolean whom = is(i, "whom");
        for (int next = i + 1; next <= i + AUXILIARIES && next < reach.tokens.size(); next++) {
            if (isHeld(next)) {
                return whom || isPassive(next) && isBe(next - 1) ? next : -1;
            }
        }
        return -1;
    }

    /** "soldiers and officials held by": the token behind a second noun that shares what is said behind it. */
    private int behindSecond(int noun) {
        int i = noun;
        while (i < noun + SECOND
                && i < reach.tokens.size()
                && !isHeld(i)
                && PhraseReach.isAdjective(reach.tokens.get(i))) {
            i++;
        }
        return i > noun ? i : reach.tokens.size();
    }

    private boolean isHeld(int token) {
        if (SmallWord.HELD.isAt(reach.tokens, token)) {
            return true;
        }
        Mention mention = reach.mentionAt(token);
        return mention != null && Scene.cue(mention, Sense.CAPTIVE) != null;
    }

    private boolean isBe(int token) {
        int be = is(token, "still") || is(token, "all") || is(token, "being") ? token - 1 : token;
        return is(be, "been") || is(be, "were") || is(be, "was") || is(be, "are") || is(be, "is");
    }

    /** Whether no object follows: "held by", but not "captured the town". */
    private boolean isPassive(int token) {
        Mention mention = reach.mentionAt(token);
        int behind = mention == null ? token + 1 : mention.to();
        if (behind >= reach.tokens.size()) {
            return true;
        }
        Token next = reach.tokens.get(behind);
        Mention follows = reach.mentionAt(behind);
        return next.kind() == Token.Kind.SIGN
                || SmallWord.PREPOSITION.is(next)
                || SmallWord.BEHIND_HELD.is(next)
                || follows instanceof Day
                || follows instanceof Cue cue && (cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
    }

    /** Whether an armed group holds them, and no state: "held by Boko Haram", "seized by gunmen". */
    private boolean isByGroup(int word) {
        for (int i = reach.at;
                i <= word + HOLDER
                        && i < reach.tokens.size()
                        && (i <= word || reach.tokens.get(i).kind() != Token.Kind.SIGN);
                i++) {
            if (i > word && (SmallWord.GROUP.isAt(reach.tokens, i) || SmallWord.GUNMEN.isAt(reach.tokens, i))) {
                return true;
            }
            if (reach.mentionAt(i) instanceof PartyMention party
                    && party.party().isPresent()) {
                return !party.party().get().isState();
            }
        }
        return false;
    }

    private boolean is(int token, String word) {
        return Tokens.is(reach.tokens, token, word);
    }
}
