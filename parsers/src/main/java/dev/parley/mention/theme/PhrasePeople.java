package dev.parley.mention.theme;

import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Share;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a noun phrase that has no noun but their name: "three Sudanese", "900 Taliban", "75 of the Russians". */
record PhrasePeople(PhraseReach reach, ThemeDraft draft) {
    /** "three Sudanese": a demonym that is its own plural, behind a number and with no noun behind it. */
    boolean read() {
        if (readGroup()) {
            return true;
        }
        Cue last = reach.next > reach.first
                        && !draft.shares.isEmpty()
                        && draft.kind.isEmpty()
                        && reach.mentions.get(reach.next - 1) instanceof Cue cue
                ? cue
                : null;
        boolean hurt = last != null && last.is(Sense.CRITERION) && last.value().equals("wounded"); // "14 wounded"
        boolean people = last != null
                && last.is(Sense.DEMONYM)
                && (reach.tokens.get(reach.at - 1).lower().endsWith("ese")
                        || reach.tokens.get(reach.at - 1).lower().endsWith("ss")
                        || reach.tokens.get(reach.at - 1).lower().endsWith("i")
                        || !reach.isAtEnd() && reach.token().is("ones"))
                && (reach.isAtEnd()
                        || reach.token().kind() == Token.Kind.SIGN
                        || SmallWord.BEHIND_NUMBER.is(reach.token()));
        people |= hurt && isEndOfPeople(reach.at);
        draft.kind = people ? Theme.PERSON : draft.kind;
        return people;
    }

    /** "an American", "an Iranian-German": one person who is named by a people alone. */
    boolean readOne() {
        Mention first = reach.mentions.get(reach.first);
        boolean one = first instanceof Cue
                && isPeople(first)
                && first.from() > 0
                && NounPhrase.isOne(reach.tokens.get(first.from() - 1));
        if (!one) {
            return false;
        }
        int end = first.to();
        int next = reach.first + 1;
        if (Tokens.isHyphen(reach.tokens, end) && isPeople(reach.mentionAt(end + 1))) {
            end += 2;
            next++;
        }
        if (!isEndOfOne(end)) {
            return false;
        }
        draft.kind = Theme.PERSON;
        draft.shares.add(new Share(Quantity.exactly(1), Optional.empty()));
        draft.take((Cue) first);
        reach.at = end;
        reach.next = next;
        return true;
    }

    private static boolean isPeople(@Nullable Mention mention) {
        return mention != null && Scene.cue(mention, Sense.DEMONYM) != null;
    }

    /** Whether no noun can follow, as in "an American and a Briton", "an American held since May", but not in "an American and Israeli plan". */
    private boolean isEndOfOne(int token) {
        if (token >= reach.tokens.size()) {
            return true;
        }
        boolean joined = reach.tokens.get(token).is("and")
                || reach.tokens.get(token).is("or")
                || reach.tokens.get(token).is(",");
        boolean people = isPeople(reach.mentionAt(token + 1)) || reach.mentionAt(token + 1) instanceof PartyMention;
        if (joined && people || Tokens.isDash(reach.tokens, token)) {
            return false;
        }
        boolean done = reach.mentionAt(token) instanceof Cue cue
                && (cue.form() == Form.PAST_OR_PARTICIPLE
                        || cue.form() == Form.PARTICIPLE
                        || cue.is(Sense.BE)
                        || cue.is(Sense.HAVE)
                        || cue.is(Sense.IN_RETURN)
                        || cue.is(Sense.CAPTIVE));
        return done
                || reach.tokens.get(token).kind() == Token.Kind.SIGN
                || SmallWord.BEHIND_NUMBER.is(reach.tokens.get(token))
                || reach.mentionAt(token) instanceof Day;
    }

    /** "up to 900 Taliban": the name of an armed group for its people. */
    private boolean readGroup() {
        boolean group = reach.next > reach.first
                && !draft.shares.isEmpty()
                && draft.kind.isEmpty()
                && reach.mentionAt(reach.at) instanceof PartyMention party
                && party.isNamed()
                && party.from() == reach.at
                && party.to() == reach.at + 1
                && party.party().filter(Party::isState).isEmpty()
                && isEndOfPeople(party.to());
        if (group && reach.mentionAt(reach.at) instanceof PartyMention party) {
            draft.kind = Theme.PERSON;
            party.party().ifPresent(draft::own);
            reach.pass(party);
        }
        return group;
    }

    private boolean isEndOfPeople(int token) {
        return token >= reach.tokens.size()
                || reach.tokens.get(token).kind() == Token.Kind.SIGN
                || SmallWord.BEHIND_NUMBER.is(reach.tokens.get(token))
                || reach.mentionAt(token) instanceof Day
                || reach.mentionAt(token) instanceof Cue cue && !NounPhrase.isInside(cue.sense());
    }

    /** "75 of the Russians": a party's name for its people. */
    boolean readNationals(@Nullable Mention mention) {
        boolean people = mention instanceof PartyMention party
                && party.isNamed()
                && reach.tokens.get(party.from()).is("the")
                && reach.tokens.get(party.to() - 1).lower().endsWith("s");
        if (people && mention instanceof PartyMention party && party.party().isPresent()) {
            draft.kind = draft.kind.isEmpty() ? Theme.PERSON : draft.kind;
            draft.owners.add(party.party().get());
            reach.next = reach.indexOf(mention) + 1;
            reach.at = mention.to();
        }
        return people;
    }
}
