package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the words of a phrase mean, by its head: a name, an office, a body, somebody unnamed, a pronoun. */
final class Speakers {
    private static final int ADJECTIVES = 3;

    private final Scene scene;
    private final Grid grid;
    private final People people;
    private final Lexicon lexicon;
    private final Memory memory;
    private final Bodies bodies;

    Speakers(Scene scene, Grid grid, People people, Lexicon lexicon, Memory memory) {
        this.scene = scene;
        this.grid = grid;
        this.people = people;
        this.lexicon = lexicon;
        this.memory = memory;
        this.bodies = new Bodies(scene, grid, lexicon, memory);
    }

    /** Whom a phrase means, given its head and its tokens; somebody unnamed where it does not tell. */
    Source source(Mention head, int from, int to) {
        if (head instanceof PersonMention person) {
            return person(person, from);
        }
        if (head instanceof OutletMention outlet) {
            return Source.outlet(outlet.name());
        }
        if (head instanceof PartyMention party) {
            return party.isNamed() ? party(party) : pronoun(party);
        }
        if (head instanceof Theme theme) {
            return Source.unnamed(theme.owners().stream().findFirst());
        }
        Optional<Party> party = partyIn(from, to);
        if (Bodies.isBody(head)) {
            return Source.body(bodies.of(head, from, to, party));
        }
        return Scene.cue(head, Sense.ROLE, Sense.NEGOTIATOR) != null ? holder(head, party) : Source.unnamed(party);
    }

    /** Whether a head is more than a name that nobody was introduced by. */
    boolean isKnown(Mention head) {
        return !(head instanceof PersonMention person)
                || people.knows(person)
                || person.role().isPresent()
                || person.party().isPresent();
    }

    private Source person(PersonMention mention, int from) {
        Optional<Person> known = people.person(mention);
        boolean plural =
                mention.from() == 0 && !mention.isFull() && mention.name().endsWith("s");
        boolean shouted = mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
        if (known.isEmpty() && (plural || shouted)) {
            return Source.unnamed(Optional.empty());
        }
        Person person = known.orElseGet(() -> Person.of(mention.name()));
        ImmutableList<String> outlets = outletsIn(from, mention.from());
        Source source = Source.person(person).through(outlets);
        return outlets.isEmpty() ? memory.outletOf(person).orElse(source) : source;
    }

    private ImmutableList<String> outletsIn(int from, int to) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof OutletMention outlet && outlet.from() >= from && outlet.to() <= to) {
                return ImmutableList.of(outlet.name());
            }
        }
        return ImmutableList.of();
    }

    private Source party(PartyMention party) {
        Optional<Match> last = lexicon.longest(scene.tokens(), party.to() - 1);
        boolean unnamed = party.to() - party.from() > 1
                && last.isPresent()
                && last.get().entries().stream()
                        .anyMatch(entry -> entry.sense() == Sense.SOURCE || entry.sense() == Sense.ROLE);
        return unnamed ? Source.unnamed(party.party()) : Source.body(bodies.ofParty(party));
    }

    private Source pronoun(PartyMention pronoun) {
        Source nobody = Source.unnamed(Optional.empty());
        String lower = scene.lower(pronoun.from());
        if (pronoun.which() != Which.PRONOUN) {
            return nobody;
        }
        if (Word.HUMAN.is(lower)) {
            return memory.lastHuman().orElse(nobody);
        }
        if (Word.NEUTER.is(lower)) {
            return memory.lastBody().orElse(nobody);
        }
        return memory.last().filter(last -> !last.is(Source.Kind.PERSON)).orElse(nobody);
    }

    /** Who holds an office that stands without a name: the one who was introduced by it, unless it is "a" minister. */
    private Source holder(Mention office, Optional<Party> party) {
        boolean one = scene.lower(start(office)).equals("a")
                || scene.lower(start(office)).equals("an");
        String noun = scene.lower(office.to() - 1);
        Optional<Person> holder =
                one || Scene.cue(office, Sense.SOURCE) != null ? Optional.empty() : memory.holder(noun, party);
        return holder.map(Source::person).orElseGet(() -> Source.unnamed(party));
    }

    /** The party that the words of a phrase name: "Turkish", "Russia's", "of Ukraine", "its". */
    private Optional<Party> partyIn(int from, int to) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= from && mention.to() <= to) {
                if (mention instanceof PartyMention party && party.isNamed()) {
                    return party.party();
                }
                if (mention instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                    return Optional.of(Party.of(cue.value(Sense.DEMONYM)));
                }
            }
        }
        return scene.lower(from).equals("its") ? partyBefore(from) : Optional.empty();
    }

    private Optional<Party> partyBefore(int token) {
        return scene.mentions().stream()
                .filter(mention ->
                        mention.to() <= token && scene.preposition(mention).isEmpty())
                .flatMap(mention -> mention instanceof PartyMention party
                        ? party.party().stream()
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    /** Where a phrase starts: at the office before a name, the owner before a body, and the article and adjectives before those. */
    int start(Mention head) {
        boolean person = head instanceof PersonMention;
        int at = head.from();
        while (at > 0) {
            Mention left = grid.endingAt(at);
            boolean of = scene.lower(at - 1).equals("of") || scene.lower(at - 1).equals("for");
            boolean ofThe = scene.isDeterminer(at - 1)
                    && at > 1
                    && (scene.lower(at - 2).equals("of") || scene.lower(at - 2).equals("for"));
            if (left != null && isTitle(left)) {
                at = left.from();
            } else if (left instanceof PersonMention && !person && at == head.from() && head instanceof Cue) {
                at = left.from();
            } else if (scene.is(at - 1, Token.Kind.POSSESSIVE) && owner(at - 1) >= 0) {
                at = owner(at - 1);
            } else if (person && of && isOffice(grid.endingAt(at - 1))) {
                at--;
            } else if (person && ofThe && isOffice(grid.endingAt(at - 2))) {
                at -= 2;
            } else {
                break;
            }
        }
        return withArticle(at);
    }

    private int owner(int possessive) {
        Mention owner = grid.endingAt(possessive);
        if (owner != null) {
            return owner.from();
        }
        return possessive > 0 && scene.tokens().get(possessive - 1).kind() == Token.Kind.WORD ? possessive - 1 : -1;
    }

    private int withArticle(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
            if (scene.isDeterminer(i)) {
                return i;
            }
            Token token = scene.tokens().get(i);
            if (token.kind() != Token.Kind.WORD
                    || grid.endingAt(i + 1) != null
                    || !scene.prepositionBefore(i + 1).isEmpty()) {
                break;
            }
        }
        return at;
    }

    /** Where a phrase ends whose head is followed by more of its name: "the State Commission on Prisoners of War". */
    int end(Mention head, int limit) {
        int end = head.to();
        if (!Bodies.isBody(head)) {
            return end;
        }
        int i = end;
        while (i < limit) {
            Token token = scene.tokens().get(i);
            boolean joint = Word.JOINT.is(token.lower()) || scene.isDeterminer(i) || token.is(",");
            if (token.isCapitalised() || token.kind() == Token.Kind.POSSESSIVE) {
                end = i + 1;
            } else if (!joint) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isTitle(Mention mention) {
        return mention instanceof PartyMention party && party.isNamed()
                || mention instanceof OutletMention
                || isOffice(mention)
                || Scene.cue(mention, Sense.DEMONYM, Sense.SOURCE) != null;
    }

    private static boolean isOffice(@Nullable Mention mention) {
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

    /** Whether a party is named as the country that it is, rather than by its capital or by a side of it. */
    boolean isCountry(PartyMention party) {
        return lexicon.longest(scene.tokens(), party.from())
                .filter(match -> match.to() == party.to()
                        && match.entries().stream().anyMatch(entry -> entry.sense() == Sense.PARTY))
                .isPresent();
    }
}
