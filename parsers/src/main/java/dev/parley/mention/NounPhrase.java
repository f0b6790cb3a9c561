package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Theme.Possessive;
import dev.parley.mention.Theme.Share;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one theme from its first mention on, as far as the words that can belong to it go. */
final class NounPhrase {
    private static final int UNKNOWN_WORDS = 2;
    private static final int CLAUSE = 14;

    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final int first;
    private int next;
    private int at;

    private final ThemeDraft draft = new ThemeDraft();

    NounPhrase(ImmutableList<Token> tokens, List<Mention> mentions, int first) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.first = first;
        this.next = first;
        this.at = mentions.get(first).from();
    }

    static boolean isInside(Sense sense) {
        return switch (sense) {
            case CATEGORY, CRITERION, SEVERE, DEAD, CAPTIVE, ALL, DEMONYM, NATIONALS, SUCH -> true;
            default -> false;
        };
    }

    /** The index of the first mention behind the phrase. */
    int next() {
        return next;
    }

    Theme theme() {
        return draft.theme(mentions.get(first).from(), at);
    }

    /** Whether a theme stands here; where none does, nothing is read. */
    boolean read() {
        boolean noun = readNoun() || readNationals();
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
        readDetails();
        return true;
    }

    /** Reads up to the first noun, and over further ones that it stands before with a possessive. */
    private boolean readNoun() {
        int unknown = 0;
        while (at < tokens.size()) {
            Mention mention = mentionAt(at);
            if (mention != null) {
                if (!take(mention)) {
                    return false;
                }
                unknown = 0;
                if (isNoun(mention) && !joinsAnother()) {
                    return true;
                }
            } else if (tokens.get(at).is("those") && Ages.at(tokens, at + 1) != null) {
                draft.kind = ThemeDraft.narrower(draft.kind, "person");
                at++;
                return true;
            } else if (SmallWord.LINK.is(tokens.get(at)) && !isListOfNothing() || isQuote(tokens.get(at))) {
                boolean its = tokens.get(at).is("its") || tokens.get(at).is("their");
                draft.possessive = its ? Possessive.ITS : draft.possessive;
                at++;
            } else if (isUnitName()) {
                at++;
            } else if (isAdjective(tokens.get(at)) && unknown < UNKNOWN_WORDS && next > first) {
                at++;
                unknown++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** "three Sudanese": a demonym that is its own plural, behind a number and with no noun behind it. */
    private boolean readNationals() {
        if (isGroupByItself()) {
            return true;
        }
        boolean people = next > first
                && !draft.shares.isEmpty()
                && draft.kind.isEmpty()
                && mentions.get(next - 1) instanceof Cue cue
                && cue.is(Sense.DEMONYM)
                && (tokens.get(at - 1).lower().endsWith("ese")
                        || tokens.get(at - 1).lower().endsWith("ss")
                        || tokens.get(at - 1).lower().endsWith("i"))
                && (at >= tokens.size()
                        || tokens.get(at).kind() == Token.Kind.SIGN
                        || SmallWord.BEHIND_NUMBER.is(tokens.get(at)));
        draft.kind = people ? "person" : draft.kind;
        return people;
    }

    /** "up to 900 Taliban": the name of an armed group for its people. */
    private boolean isGroupByItself() {
        boolean group = next > first
                && !draft.shares.isEmpty()
                && draft.kind.isEmpty()
                && mentionAt(at) instanceof PartyMention party
                && party.isNamed()
                && party.from() == at
                && party.to() == at + 1
                && party.party().filter(Party::isState).isEmpty()
                && isEndOfPeople(party.to());
        if (group && mentionAt(at) instanceof PartyMention party) {
            draft.kind = "person";
            party.party().ifPresent(draft::own);
            next++;
            at = party.to();
        }
        return group;
    }

    private boolean isEndOfPeople(int token) {
        return token >= tokens.size()
                || tokens.get(token).kind() == Token.Kind.SIGN
                || SmallWord.BEHIND_NUMBER.is(tokens.get(token))
                || mentionAt(token) instanceof Day
                || mentionAt(token) instanceof Cue cue && !isInside(cue.sense());
    }

    /** "another body", "a captured soldier": one, where the noun is no plural. */
    private void countOne() {
        int before = mentions.get(first).from() - 1;
        boolean counted = !draft.shares.isEmpty() || draft.all || draft.each;
        boolean article =
                tokens.get(mentions.get(first).from()).is("another") || before >= 0 && isOne(tokens.get(before));
        String noun = tokens.get(at - 1).lower();
        if (!counted && article && isLastWord() && !noun.endsWith("s") && !NumberRole.COLLECTIVE.isAt(tokens, at - 1)) {
            draft.shares.add(
                    new Share(Quantity.exactly(1), draft.owners.stream().findFirst()));
        }
    }

    /** "The body of the woman": one, where the noun is no plural. */
    private boolean isOneBody() {
        int before = mentions.get(first).from() - 1;
        return draft.kind.equals(Category.REMAINS.code())
                && before >= 0
                && tokens.get(before).is("the")
                && !tokens.get(at - 1).lower().endsWith("s")
                && at < tokens.size()
                && tokens.get(at).is("of");
    }

    /** Whether no other noun follows, which this one would only describe: "a prisoner swap". */
    private boolean isLastWord() {
        return at >= tokens.size()
                || tokens.get(at).kind() == Token.Kind.SIGN
                || SmallWord.BEHIND_NUMBER.is(tokens.get(at))
                || mentionAt(at) instanceof Cue cue && (cue.isVerb() || cue.is(Sense.MODAL) || cue.is(Sense.BE));
    }

    private static boolean isOne(Token token) {
        return token.is("a") || token.is("an") || token.is("another") || token.is("her") || token.is("his");
    }

    /** "of" leads on within a phrase only behind a number ("thousands of"). */
    private boolean isListOfNothing() {
        return tokens.get(at).is("of") && (next == first || !(mentions.get(next - 1) instanceof Amount));
    }

    private static boolean isNoun(Mention mention) {
        return mention instanceof Cue cue
                && (cue.sense() == Sense.CATEGORY
                        || cue.sense() == Sense.NATIONALS
                        || cue.sense() == Sense.DEAD && cue.value().equals("noun"));
    }

    /** Whether the noun just read only stands before another: "soldiers' remains", "prisoners of war and their remains" does not. */
    private boolean joinsAnother() {
        if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.POSSESSIVE) {
            Mention behind = mentionAt(at + 1);
            if (behind instanceof Cue cue && isInside(cue.sense())) {
                at++;
                return true;
            }
            return false;
        }
        return mentionAt(at) instanceof Cue cue && cue.sense() == Sense.CATEGORY;
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
        } else if (mention instanceof Cue cue && isInside(cue.sense())) {
            draft.take(cue);
        } else {
            return false;
        }
        next++;
        at = mention.to();
        return true;
    }

    /** Whether a number stands behind another and "of": "13 of the 14", "13 out of 14". */
    private boolean isWhole(Mention number) {
        int before = number.from() - 1;
        before -= before >= 0 && tokens.get(before).is("the") ? 1 : 0;
        return !draft.shares.isEmpty() && before >= 0 && tokens.get(before).is("of");
    }

    private boolean isOur(PartyMention party) {
        return party.which() == PartyMention.Which.SPEAKER
                && tokens.get(party.from()).lower().startsWith("our");
    }

    /** "100 Taliban prisoners", "three Kosovo policemen": a party's name between the number and the noun. */
    private boolean isOwnerBefore(PartyMention party) {
        boolean counted = !draft.shares.isEmpty() || draft.captive || draft.dead;
        return counted
                && party.isNamed()
                && party.to() - party.from() <= 2
                && mentionAt(party.to()) instanceof Cue cue
                && (cue.is(Sense.CATEGORY) || cue.is(Sense.CAPTIVE));
    }

    private static boolean isSide(Mention mention) {
        return mention instanceof Cue cue && cue.is(Sense.SIDE);
    }

    /** "380 FACT prisoners", "three Kursk residents": a name that we do not know, between the number and the noun. */
    private boolean isUnitName() {
        return !draft.shares.isEmpty()
                && tokens.get(at).isCapitalised()
                && tokens.get(at).kind() == Token.Kind.WORD
                && mentionAt(at + 1) instanceof Cue cue
                && (cue.is(Sense.CATEGORY) || cue.is(Sense.CAPTIVE));
    }

    private boolean isUnitBefore(Mention mention) {
        return !draft.shares.isEmpty() && mentionAt(mention.to()) instanceof Cue cue && cue.is(Sense.CATEGORY);
    }

    private boolean readBareNumber() {
        next = first;
        at = mentions.get(first).from();
        if (!(mentions.get(first) instanceof Amount amount)) {
            return false;
        }
        int end = amount.to();
        boolean clock = amount.from() > 0 && tokens.get(amount.from() - 1).is("at");
        boolean line = amount.from() == 0
                && end + 1 < tokens.size()
                && (tokens.get(end).is(".") || tokens.get(end).is(")"));
        boolean bare = !clock
                && !line
                && (end >= tokens.size()
                        || tokens.get(end).kind() == Token.Kind.SIGN
                                && !tokens.get(end).is("-")
                                && !tokens.get(end).is("%")
                        || isQuote(tokens.get(end))
                        || SmallWord.BEHIND_NUMBER.is(tokens.get(end))
                        || mentionAt(end) instanceof PartyMention
                        || mentionAt(end) instanceof Day
                        || mentionAt(end) instanceof Cue cue
                                && (cue.isVerb()
                                        || cue.sense() == Sense.MODAL
                                        || cue.is(Sense.BE)
                                        || cue.is(Sense.HAVE)
                                        || cue.sense() == Sense.IN_RETURN));
        if (!bare) {
            return false;
        }
        draft.kind = "";
        draft.dead = false;
        draft.criteria.clear();
        draft.owners.clear();
        draft.shares.clear();
        draft.shares.add(new Share(amount.quantity(), Optional.empty()));
        draft.each = amount.each();
        next = first + 1;
        at = end;
        if (at + 1 < tokens.size()
                && tokens.get(at).is("of")
                && tokens.get(at + 1).is("the")) {
            readOf();
        }
        readDetails();
        return true;
    }

    /** "the bodies of 27 Russian soldiers": the number and the noun behind "of" belong to the theme. */
    private void readOf() {
        boolean ofThem = mentionAt(at) instanceof Cue cue && cue.is(Sense.SUBSET);
        if (at + 1 >= tokens.size() || !tokens.get(at).is("of") || ofThem) {
            return;
        }
        int of = at + 1;
        while (of < tokens.size()
                && mentionAt(of) == null
                && (SmallWord.LINK.is(tokens.get(of)) || isAdjective(tokens.get(of)) && of - at < 4)) {
            of++;
        }
        Mention mention = mentionAt(of);
        if (isNationals(mention)) {
            return;
        }
        boolean phrase = mention instanceof Amount || mention instanceof Cue cue && isInside(cue.sense());
        NounPhrase inner = mention == null || !phrase ? null : new NounPhrase(tokens, mentions, indexOf(mention));
        if (inner == null || !inner.readNoun()) {
            return;
        }
        if (draft.shares.isEmpty() || inner.draft.shares.isEmpty()) {
            draft.shares.addAll(inner.draft.shares);
        }
        // Whatever the bodies are of, they stay remains: only a noun that says nothing by itself takes the other's
        // kind.
        draft.kind = draft.kind.equals("person") ? ThemeDraft.narrower(draft.kind, inner.draft.kind) : draft.kind;
        draft.dead |= inner.draft.dead && draft.kind.equals(Category.REMAINS.code());
        draft.owners.addAll(inner.draft.owners);
        draft.criteria.addAll(inner.draft.criteria);
        draft.all |= inner.draft.all;
        next = inner.next;
        at = inner.at;
    }

    /** "75 of the Russians": a party's name for its people. */
    private boolean isNationals(@Nullable Mention mention) {
        boolean people = mention instanceof PartyMention party
                && party.isNamed()
                && tokens.get(party.from()).is("the")
                && tokens.get(party.to() - 1).lower().endsWith("s");
        if (people && mention instanceof PartyMention party && party.party().isPresent()) {
            draft.kind = draft.kind.isEmpty() ? "person" : draft.kind;
            draft.owners.add(party.party().get());
            next = indexOf(mention) + 1;
            at = mention.to();
        }
        return people;
    }

    private void readDetails() {
        while (readAge() || readRelative()) {
            // each of them moves on
        }
        OptionalInt each = draft.shares.isEmpty() ? OptionalInt.empty() : NumberRole.EACH.skip(tokens, at);
        if (each.isPresent()) {
            draft.each = true;
            moveTo(each.getAsInt());
            return;
        }
        int behind = at < tokens.size() && SmallWord.PREPOSITION.is(tokens.get(at)) ? at + 1 : at;
        if (behind < tokens.size()
                && mentionAt(behind) instanceof PartyMention party
                && party.which() == PartyMention.Which.EACH
                && (behind > at || party.to() == at + 1)
                && !draft.shares.isEmpty()) {
            draft.each = true;
            next++;
            at = party.to();
        }
    }

    private boolean readAge() {
        Ages.Age age = Ages.at(tokens, at);
        if (age == null) {
            return false;
        }
        draft.criteria.add(age.criterion());
        moveTo(age.to());
        return true;
    }

    /** "who were seriously wounded and sick": adds what the clause narrows, and stays where it narrows nothing. */
    private boolean readRelative() {
        if (at >= tokens.size() || !(tokens.get(at).is("who") || tokens.get(at).is("that"))) {
            return false;
        }
        Set<Criterion> found = new LinkedHashSet<>();
        boolean severely = false;
        int last = at;
        for (int i = at + 1;
                i < Math.min(at + CLAUSE, tokens.size()) && tokens.get(i).kind() != Token.Kind.SIGN;
                i++) {
            Mention mention = mentionAt(i);
            Ages.Age age = Ages.at(tokens, i);
            if (age != null) {
                found.add(age.criterion());
                last = age.to();
            } else if (mention instanceof Cue cue && cue.sense() == Sense.SEVERE) {
                severely = true;
            } else if (mention instanceof Cue cue && cue.sense() == Sense.CRITERION) {
                draft.severe = severely;
                found.add(draft.criterion(cue.value()));
                last = cue.to();
            }
        }
        draft.criteria.addAll(found);
        if (last > at) {
            moveTo(last);
        }
        return !found.isEmpty();
    }

    private int indexOf(Mention mention) {
        int index = next;
        while (mentions.get(index) != mention) {
            index++;
        }
        return index;
    }

    private void moveTo(int token) {
        at = token;
        while (next < mentions.size() && mentions.get(next).from() < token) {
            next++;
        }
    }

    private @Nullable Mention mentionAt(int token) {
        for (int i = next; i < mentions.size() && mentions.get(i).from() <= token; i++) {
            if (mentions.get(i).from() == token) {
                return mentions.get(i);
            }
        }
        return null;
    }

    private static boolean isAdjective(Token token) {
        return token.kind() == Token.Kind.WORD && !token.isCapitalised() && !SmallWord.BEHIND_NUMBER.is(token);
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.OPEN_QUOTE || token.kind() == Token.Kind.CLOSE_QUOTE;
    }
}
