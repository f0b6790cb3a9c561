package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/** Names of persons, which are words with capitals that the lexicon knows no other reading for, and what stands beside them. */
final class Persons {
    private static final int LONGEST = 5;
    private static final int APPOSITION = 14;

    private Persons() {}

    /** The name that starts at a token: up to five words with capitals, hyphens and particles inside. */
    static Optional<PersonMention> nameAt(ImmutableList<Token> tokens, int index, Lexicon lexicon) {
        int end = index;
        int words = 0;
        while (end < tokens.size() && words < LONGEST && isNameWord(tokens, end, lexicon)) {
            end++;
            words++;
            if (continues(tokens, end)) {
                end++;
            }
        }
        if (words == 0) {
            return Optional.empty();
        }
        return Optional.of(new PersonMention(text(tokens, index, end), Optional.empty(), Optional.empty(), index, end));
    }

    private static boolean isNameWord(ImmutableList<Token> tokens, int index, Lexicon lexicon) {
        Token token = tokens.get(index);
        return token.isCapitalised()
                && !SmallWord.NO_NAME.is(token)
                && lexicon.longest(tokens, index).isEmpty();
    }

    /** Whether a hyphen or a particle joins the name to another capital: Lvova-Belova, Abu Marzouk, al Nakhalah. */
    private static boolean continues(ImmutableList<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index + 1).isCapitalised()) {
            return false;
        }
        Token joint = tokens.get(index);
        boolean hyphen = joint.is("-") && joint.start() == tokens.get(index - 1).end();
        return hyphen || SmallWord.NAME_PARTICLE.is(joint);
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean spaced =
                    i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(spaced ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** The mentions, with the persons given the office and the party that stand before or behind their names. */
    static List<Mention> describe(ImmutableList<Token> tokens, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof PersonMention person) {
                mentions.set(i, described(tokens, mentions, i, person));
            }
        }
        return mentions;
    }

    private static PersonMention described(
            ImmutableList<Token> tokens, List<Mention> mentions, int index, PersonMention person) {
        int first = index;
        boolean title = false;
        while (first > 0
                && isAdjacent(tokens, mentions.get(first - 1), mentions.get(first), first == index)
                && isTitle(mentions.get(first - 1))) {
            first--;
            title |= isRole(mentions.get(first));
        }
        Optional<String> role =
                title ? Optional.of(text(tokens, mentions.get(first).from(), person.from())) : Optional.empty();
        Optional<Party> party = title ? partyIn(mentions, first, index) : Optional.empty();
        int behind = appositionEnd(tokens, person.to());
        if (behind > 0) {
            int next = index + 1;
            int last = next;
            while (last < mentions.size() && mentions.get(last).to() <= behind) {
                last++;
            }
            if (mentions.subList(next, last).stream().anyMatch(Persons::isRole)) {
                role = role.or(() -> Optional.of(withoutArticle(text(tokens, person.to() + 1, behind))));
                party = party.isPresent() ? party : partyIn(mentions, next, last);
            }
        }
        return new PersonMention(person.name(), role, party.or(person::party), person.from(), person.to());
    }

    /** Whether two mentions stand side by side; an office before a name may have a comma behind it: "his counterpart, Umerov". */
    private static boolean isAdjacent(ImmutableList<Token> tokens, Mention left, Mention right, boolean comma) {
        return left.to() == right.from()
                || comma
                        && left.to() == right.from() - 1
                        && tokens.get(left.to()).is(",")
                        && isRole(left);
    }

    private static String withoutArticle(String role) {
        return role.startsWith("the ") ? role.substring(4) : role.startsWith("a ") ? role.substring(2) : role;
    }

    /** The index of the comma that ends what one opens at the index; 0 where none does within reach. */
    private static int appositionEnd(ImmutableList<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index).is(",")) {
            return 0;
        }
        for (int i = index + 2; i < Math.min(index + APPOSITION, tokens.size()); i++) {
            if (tokens.get(i).is(",") || i + 1 == tokens.size()) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isTitle(Mention mention) {
        return isRole(mention)
                || mention instanceof Cue cue && cue.sense() == Sense.DEMONYM
                || mention instanceof PartyMention party && party.isNamed();
    }

    private static boolean isRole(Mention mention) {
        return mention instanceof Cue cue && cue.sense() == Sense.ROLE;
    }

    private static Optional<Party> partyIn(List<Mention> mentions, int from, int to) {
        for (Mention mention : mentions.subList(from, to)) {
            if (mention instanceof Cue cue && cue.sense() == Sense.DEMONYM) {
                return Optional.of(Party.of(cue.value()));
            }
            if (mention instanceof PartyMention party && party.isNamed()) {
                return party.party();
            }
        }
        return Optional.empty();
    }
}
