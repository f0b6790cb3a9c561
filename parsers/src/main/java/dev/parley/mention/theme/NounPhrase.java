package dev.parley.mention.theme;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Share;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.SmallWord;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads one theme from its first mention on, as far as the words that can belong to it go: "the bodies of 27 Russian soldiers". */
final class NounPhrase {
    private final PhraseReach reach;
    private final ThemeDraft draft = new ThemeDraft();

    NounPhrase(ImmutableList<Token> tokens, List<Mention> mentions, int first) {
        this.reach = new PhraseReach(tokens, mentions, first);
    }

    /** Whether a word of this sense may stand within a noun phrase. */
    static boolean isInside(Sense sense) {
        return switch (sense) {
            case CATEGORY, CRITERION, SEVERE, DEAD, CAPTIVE, ALL, DEMONYM, NATIONALS, SUCH -> true;
            default -> false;
        };
    }

    /** The index of the first mention behind the phrase. */
    int next() {
        return reach.next;
    }

    Theme theme() {
        return draft.theme(reach.mentions.get(reach.first).from(), reach.at);
    }

    /** Whether a theme stands here; where none does, nothing is read. */
    boolean read() {
        PhrasePeople people = new PhrasePeople(reach, draft);
        boolean noun = people.readOne()
                || new PhraseCaptives(reach, draft).read()
                || new PhraseNoun(reach, draft).read()
                || people.read();
        if (!noun) {
            return readBareNumber();
        }
        countOne();
        boolean oneBody = isOneBody();
        readOf();
        if (oneBody && draft.shares.isEmpty()) {
            draft.shares.add(
                    new Share(Quantity.exactly(1), draft.owners.stream().findFirst()));
        }
        new PhraseHolding(reach, draft).read();
        new PhraseDetails(reach, draft).read();
        return true;
    }

    /** "another body", "a captured soldier": one, where the noun is no plural. */
    private void countOne() {
        int before = reach.mentions.get(reach.first).from() - 1;
        boolean counted = !draft.shares.isEmpty() || draft.all || draft.each;
        boolean article =
                reach.tokens.get(reach.mentions.get(reach.first).from()).is("another")
                        || before >= 0 && isOne(reach.tokens.get(before));
        String noun = reach.tokens.get(reach.at - 1).lower();
        if (!counted
                && article
                && isLastWord()
                && !noun.endsWith("s")
                && !NumberRole.COLLECTIVE.isAt(reach.tokens, reach.at - 1)) {
            draft.shares.add(
                    new Share(Quantity.exactly(1), draft.owners.stream().findFirst()));
        }
    }

    /** "The body of the woman": one, where the noun is no plural. */
    private boolean isOneBody() {
        int before = reach.mentions.get(reach.first).from() - 1;
        return draft.kind.equals(Category.REMAINS.code())
                && before >= 0
                && reach.tokens.get(before).is("the")
                && !reach.tokens.get(reach.at - 1).lower().endsWith("s")
                && !reach.isAtEnd()
                && reach.token().is("of");
    }

    /** Whether no other noun follows, which this one would only describe: "a prisoner swap". */
    private boolean isLastWord() {
        return reach.isAtEnd()
                || reach.token().kind() == Token.Kind.SIGN
                || SmallWord.BEHIND_NUMBER.is(reach.token())
                || reach.mentionAt(reach.at) instanceof Cue cue
                        && (cue.isVerb() || cue.is(Sense.MODAL) || cue.is(Sense.BE));
    }

    /** Whether a word before a noun says that it is one: "a captured soldier". */
    static boolean isOne(Token token) {
        return token.is("a") || token.is("an") || token.is("another") || token.is("her") || token.is("his");
    }

    /** "Of the 52 freed, 31 were driven home": a number with no noun. */
    private boolean readBareNumber() {
        reach.next = reach.first;
        reach.at = reach.mentions.get(reach.first).from();
        if (!(reach.mentions.get(reach.first) instanceof Amount amount) || !isBare(amount)) {
            return false;
        }
        draft.kind = "";
        draft.dead = false;
        draft.criteria.clear();
        draft.owners.clear();
        draft.shares.clear();
        draft.shares.add(new Share(amount.quantity(), Optional.empty()));
        draft.each = amount.each();
        reach.next = reach.first + 1;
        reach.at = amount.to();
        if (reach.at + 1 < reach.tokens.size()
                && reach.token().is("of")
                && reach.tokens.get(reach.at + 1).is("the")) {
            readOf();
        }
        new PhraseDetails(reach, draft).read();
        return true;
    }

    /** Whether no noun follows a number, which is no time of day and does not count a line of a list. */
    private boolean isBare(Amount amount) {
        int end = amount.to();
        boolean clock = amount.from() > 0 && reach.tokens.get(amount.from() - 1).is("at");
        boolean line = amount.from() == 0
                && end + 1 < reach.tokens.size()
                && (reach.tokens.get(end).is(".") || reach.tokens.get(end).is(")"));
        return !clock
                && !line
                && (end >= reach.tokens.size()
                        || reach.tokens.get(end).kind() == Token.Kind.SIGN
                                && !reach.tokens.get(end).is("-")
                                && !reach.tokens.get(end).is("%")
                        || PhraseReach.isQuote(reach.tokens.get(end))
                        || SmallWord.BEHIND_NUMBER.is(reach.tokens.get(end))
                        || reach.mentionAt(end) instanceof PartyMention
                        || reach.mentionAt(end) instanceof Day
                        || reach.mentionAt(end) instanceof Cue cue
                                && (cue.isVerb()
                                        || cue.sense() == Sense.MODAL
                                        || cue.is(Sense.BE)
                                        || cue.is(Sense.HAVE)
                                        || cue.sense() == Sense.IN_RETURN));
    }

    /** "the bodies of 27 Russian soldiers": the number and the noun behind "of" belong to the theme. */
    private void readOf() {
        boolean ofThem = reach.mentionAt(reach.at) instanceof Cue cue && cue.is(Sense.SUBSET);
        if (reach.at + 1 >= reach.tokens.size() || !reach.token().is("of") || ofThem) {
            return;
        }
        int of = reach.at + 1;
        while (of < reach.tokens.size()
                && reach.mentionAt(of) == null
                && (SmallWord.LINK.is(reach.tokens.get(of))
                        || PhraseReach.isAdjective(reach.tokens.get(of)) && of - reach.at < 4)) {
            of++;
        }
        Mention mention = reach.mentionAt(of);
        if (new PhrasePeople(reach, draft).readNationals(mention)) {
            return;
        }
        boolean phrase = mention instanceof Amount || mention instanceof Cue cue && isInside(cue.sense());
        NounPhrase inner = mention == null || !phrase
                ? null
                : new NounPhrase(reach.tokens, reach.mentions, reach.indexOf(mention));
        if (inner == null || !new PhraseNoun(inner.reach, inner.draft).read()) {
            return;
        }
        if (draft.shares.isEmpty() || inner.draft.shares.isEmpty()) {
            draft.shares.addAll(inner.draft.shares);
        }
        // Whatever the bodies are of, they stay remains: only a noun that says nothing by itself takes the other's
        // kind.
        draft.kind = draft.kind.equals(Theme.PERSON) ? ThemeDraft.narrower(draft.kind, inner.draft.kind) : draft.kind;
        draft.dead |= inner.draft.dead && draft.kind.equals(Category.REMAINS.code());
        draft.owners.addAll(inner.draft.owners);
        draft.criteria.addAll(inner.draft.criteria);
        draft.all |= inner.draft.all;
        reach.next = inner.reach.next;
        reach.at = inner.reach.at;
    }
}
