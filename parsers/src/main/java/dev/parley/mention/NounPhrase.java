package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Theme.Possessive;
import dev.parley.mention.Theme.Share;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one theme from its first mention on, as far as the words that can belong to it go. */
final class NounPhrase {
    private static final ImmutableSet<String> LINKS = ImmutableSet.of(
            "of", "the", "a", "an", "their", "its", "his", "her", "our", "and", "or", "more", "other", "some", "-",
            "those");

    /** What a bare number may have behind it; any other word is a noun that we know nothing of ("40 warplanes"). */
    private static final ImmutableSet<String> BEHIND_NUMBER = ImmutableSet.of(
            "to", "from", "in", "on", "for", "by", "and", "back", "over", "home", "were", "was", "have", "had", "of",
            "at", "during", "so", "more", "others", "ours", "theirs", "came", "after", "with", "as", "while", "but",
            "under", "both", "outside", "inside", "beyond", "within", "against", "that", "which", "whose", "who",
            "whom", "there");

    /** Says less than an age does. */
    private static final Criterion YOUNG = Criterion.of("young");

    private static final int UNKNOWN_WORDS = 2;
    private static final int CLAUSE = 14;

    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final int first;
    private int next;
    private int at;

    private String kind = "";
    private boolean dead;
    private boolean captive;
    private boolean severe;
    private boolean all;
    private boolean each;
    private Possessive possessive = Possessive.NONE;
    private final List<Share> shares = new ArrayList<>();
    private final List<Party> owners = new ArrayList<>();
    private final Set<Criterion> criteria = new LinkedHashSet<>();

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
        boolean aged = criteria.stream().anyMatch(criterion -> criterion.code().startsWith("age:"));
        if (aged) {
            criteria.remove(YOUNG);
        }
        if (captive && kind.equals("soldier")) {
            kind = Category.PRISONERS_OF_WAR.code();
        } else if (captive && kind.equals("person")) {
            kind = "prisoner";
        }
        String open = dead && !kind.equals(Category.CHILDREN.code()) ? Category.REMAINS.code() : kind;
        return new Theme(
                open,
                ImmutableList.copyOf(shares),
                ImmutableList.copyOf(owners),
                ImmutableSet.copyOf(criteria),
                all,
                each,
                possessive,
                mentions.get(first).from(),
                at);
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
        if (oneBody && shares.isEmpty()) {
            shares.add(new Share(Quantity.exactly(1), owners.stream().findFirst()));
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
                kind = narrower(kind, "person");
                at++;
                return true;
            } else if (LINKS.contains(tokens.get(at).lower()) && !isListOfNothing() || isQuote(tokens.get(at))) {
                boolean its = tokens.get(at).is("its") || tokens.get(at).is("their");
                possessive = its ? Possessive.ITS : possessive;
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
        boolean people = next > first
                && !shares.isEmpty()
                && kind.isEmpty()
                && mentions.get(next - 1) instanceof Cue cue
                && cue.is(Sense.DEMONYM)
                && (tokens.get(at - 1).lower().endsWith("ese")
                        || tokens.get(at - 1).lower().endsWith("ss")
                        || tokens.get(at - 1).lower().endsWith("i"))
                && (at >= tokens.size()
                        || tokens.get(at).kind() == Token.Kind.SIGN
                        || BEHIND_NUMBER.contains(tokens.get(at).lower()));
        kind = people ? "person" : kind;
        return people;
    }

    /** "another body", "a captured soldier": one, where the noun is no plural. */
    private void countOne() {
        int before = mentions.get(first).from() - 1;
        boolean counted = !shares.isEmpty() || all || each;
        boolean article =
                tokens.get(mentions.get(first).from()).is("another") || before >= 0 && isOne(tokens.get(before));
        String noun = tokens.get(at - 1).lower();
        if (!counted && article && isLastWord() && !noun.endsWith("s") && !NumberRole.COLLECTIVE.isAt(tokens, at - 1)) {
            shares.add(new Share(Quantity.exactly(1), owners.stream().findFirst()));
        }
    }

    /** "The body of the woman": one, where the noun is no plural. */
    private boolean isOneBody() {
        int before = mentions.get(first).from() - 1;
        return kind.equals(Category.REMAINS.code())
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
                || BEHIND_NUMBER.contains(tokens.get(at).lower())
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
            if (!shares.isEmpty() && shares.get(shares.size() - 1).owner().isEmpty()) {
                return false;
            }
            shares.add(new Share(amount.quantity(), Optional.empty()));
            each |= amount.each();
        } else if (mention instanceof PartyMention party && party.which() == PartyMention.Which.EACH) {
            each = true;
        } else if (mention instanceof PartyMention party && isOur(party)) {
            possessive = Possessive.OURS;
        } else if (mention instanceof PersonMention && isUnitBefore(mention)) {
            // "five Azov fighters": a unit's name between the number and the noun.
        } else if (mention instanceof Cue cue && isInside(cue.sense())) {
            take(cue);
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
        return !shares.isEmpty() && before >= 0 && tokens.get(before).is("of");
    }

    private boolean isOur(PartyMention party) {
        return party.which() == PartyMention.Which.SPEAKER
                && tokens.get(party.from()).lower().startsWith("our");
    }

    private boolean isUnitBefore(Mention mention) {
        return !shares.isEmpty() && mentionAt(mention.to()) instanceof Cue cue && cue.is(Sense.CATEGORY);
    }

    private void take(Cue cue) {
        switch (cue.sense()) {
            case CATEGORY -> {
                kind = narrower(kind, cue.value());
                if (cue.is(Sense.CRITERION)) {
                    criteria.add(criterion(cue.value(Sense.CRITERION)));
                }
            }
            case DEAD -> dead = true;
            case CAPTIVE -> captive = true;
            case ALL -> all = true;
            case SEVERE -> severe = true;
            case CRITERION -> criteria.add(criterion(cue.value()));
            case DEMONYM -> own(Party.of(cue.value()));
            case NATIONALS -> {
                kind = narrower(kind, "person");
                own(Party.of(cue.value()));
            }
            default -> {
                // "new", "previous" and the like only stand in between.
            }
        }
    }

    private void own(Party owner) {
        owners.add(owner);
        if (!shares.isEmpty()) {
            Share last = shares.remove(shares.size() - 1);
            shares.add(new Share(last.quantity(), last.owner().or(() -> Optional.of(owner))));
        }
    }

    private Criterion criterion(String value) {
        return switch (value) {
            case "wounded" -> severe ? Criterion.SEVERELY_WOUNDED : Criterion.of("wounded");
            case "ill" -> Criterion.SERIOUSLY_ILL;
            default -> Criterion.of(value);
        };
    }

    /** Of two nouns in one phrase the one that says more: "soldiers' remains" are remains, "captured soldiers" prisoners of war. */
    private static String narrower(String one, String other) {
        boolean open = other.equals("soldier")
                || other.equals("person")
                || other.equals("prisoner")
                || other.equals("captive");
        return one.isEmpty() || !open ? other : one;
    }

    private boolean readBareNumber() {
        next = first;
        at = mentions.get(first).from();
        if (!(mentions.get(first) instanceof Amount amount)) {
            return false;
        }
        int end = amount.to();
        boolean clock = amount.from() > 0 && tokens.get(amount.from() - 1).is("at");
        boolean bare = !clock
                && (end >= tokens.size()
                        || tokens.get(end).kind() == Token.Kind.SIGN
                                && !tokens.get(end).is("-")
                                && !tokens.get(end).is("%")
                        || isQuote(tokens.get(end))
                        || BEHIND_NUMBER.contains(tokens.get(end).lower())
                        || mentionAt(end) instanceof PartyMention
                        || mentionAt(end) instanceof Day
                        || mentionAt(end) instanceof Cue cue
                                && (cue.isVerb() || cue.sense() == Sense.MODAL || cue.sense() == Sense.IN_RETURN));
        if (!bare) {
            return false;
        }
        kind = "";
        dead = false;
        criteria.clear();
        owners.clear();
        shares.clear();
        shares.add(new Share(amount.quantity(), Optional.empty()));
        each = amount.each();
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
                && (LINKS.contains(tokens.get(of).lower()) || isAdjective(tokens.get(of)) && of - at < 4)) {
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
        if (shares.isEmpty() || inner.shares.isEmpty()) {
            shares.addAll(inner.shares);
        }
        // Whatever the bodies are of, they stay remains: only a noun that says nothing by itself takes the other's
        // kind.
        kind = kind.equals("person") ? narrower(kind, inner.kind) : kind;
        dead |= inner.dead && kind.equals(Category.REMAINS.code());
        owners.addAll(inner.owners);
        criteria.addAll(inner.criteria);
        all |= inner.all;
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
            kind = kind.isEmpty() ? "person" : kind;
            owners.add(party.party().get());
            next = indexOf(mention) + 1;
            at = mention.to();
        }
        return people;
    }

    private void readDetails() {
        while (readAge() || readRelative()) {
            // each of them moves on
        }
        if (at < tokens.size()
                && mentionAt(at) instanceof PartyMention party
                && party.which() == PartyMention.Which.EACH
                && tokens.get(at).is("each")
                && party.to() == at + 1) {
            each = true;
            next++;
            at++;
        }
    }

    private boolean readAge() {
        Ages.Age age = Ages.at(tokens, at);
        if (age == null) {
            return false;
        }
        criteria.add(age.criterion());
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
                severe = severely;
                found.add(criterion(cue.value()));
                last = cue.to();
            }
        }
        criteria.addAll(found);
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
        return token.kind() == Token.Kind.WORD && !token.isCapitalised() && !BEHIND_NUMBER.contains(token.lower());
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.OPEN_QUOTE || token.kind() == Token.Kind.CLOSE_QUOTE;
    }
}
