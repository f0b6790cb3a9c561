package dev.parley.mention.theme;

import dev.parley.fact.Criterion;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.SmallWord;
import dev.parley.text.Token;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;

/** What a noun phrase adds behind its noun: the "aged 20" of "soldiers aged 20", the "each" of "27 bodies each". */
record PhraseDetails(PhraseReach reach, ThemeDraft draft) {
    /** How many tokens a clause with "who" is read for. */
    private static final int CLAUSE = 14;

    /** Reads all of them. */
    void read() {
        passAbbreviation();
        while (readAge() || readRelative()) {
            // each of them moves on
        }
        OptionalInt each = draft.shares.isEmpty() ? OptionalInt.empty() : NumberRole.EACH.skip(reach.tokens, reach.at);
        if (each.isPresent()) {
            draft.each = true;
            reach.moveTo(each.getAsInt());
            return;
        }
        int behind = !reach.isAtEnd() && SmallWord.PREPOSITION.is(reach.token()) ? reach.at + 1 : reach.at;
        if (behind < reach.tokens.size()
                && reach.mentionAt(behind) instanceof PartyMention party
                && party.which() == PartyMention.Which.EACH
                && (behind > reach.at || party.to() == reach.at + 1)
                && !draft.shares.isEmpty()) {
            draft.each = true;
            reach.pass(party);
        }
    }

    /** "58 prisoners of war (POWs)": a noun in brackets that says the same once more. */
    private void passAbbreviation() {
        int noun = reach.at + 1;
        boolean brackets = noun + 1 < reach.tokens.size()
                && reach.token().is("(")
                && reach.tokens.get(noun + 1).is(")");
        if (brackets && reach.mentionAt(noun) instanceof Cue cue && cue.is(Sense.CATEGORY)) {
            reach.moveTo(noun + 2);
        }
    }

    private boolean readAge() {
        Ages.Age age = Ages.at(reach.tokens, reach.at);
        if (age == null) {
            return false;
        }
        draft.criteria.add(age.criterion());
        reach.moveTo(age.to());
        return true;
    }

    /** "who were seriously wounded and sick": adds what the clause narrows, and stays where it narrows nothing. */
    private boolean readRelative() {
        if (reach.isAtEnd() || !(reach.token().is("who") || reach.token().is("that"))) {
            return false;
        }
        Set<Criterion> found = new LinkedHashSet<>();
        boolean severely = false;
        int last = reach.at;
        for (int i = reach.at + 1;
                i < Math.min(reach.at + CLAUSE, reach.tokens.size())
                        && reach.tokens.get(i).kind() != Token.Kind.SIGN;
                i++) {
            Mention mention = reach.mentionAt(i);
            Ages.Age age = Ages.at(reach.tokens, i);
            if (age != null) {
                found.add(age.criterion());
                last = age.to();
                i = last - 1;
            } else if (mention instanceof Cue cue && cue.sense() == Sense.SEVERE) {
                severely = true;
            } else if (mention instanceof Cue cue && cue.sense() == Sense.CRITERION) {
                draft.severe = severely;
                found.add(draft.criterion(cue.value()));
                last = cue.to();
            }
        }
        draft.criteria.addAll(found);
        if (last > reach.at) {
            reach.moveTo(last);
        }
        return !found.isEmpty();
    }
}
