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
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.Locale;
import java.util.Optional;

/** Whom the words of a phrase mean, by its head: a name, an office, a body, somebody unnamed, a pronoun. */
final class Speakers {
    private final Line line;
    private final People people;
    private final Lexicon lexicon;
    private final Memory memory;
    private final Bodies bodies;

    Speakers(Line line, People people, Lexicon lexicon, Memory memory) {
        this.line = line;
        this.people = people;
        this.lexicon = lexicon;
        this.memory = memory;
        this.bodies = new Bodies(line, lexicon, memory);
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
        return noun((Cue) head, from, to);
    }

    private Source noun(Cue head, int from, int to) {
        Optional<Party> party = partyIn(from, to);
        if (Heads.isBody(head)) {
            return Source.body(bodies.of(head, from, to, party));
        }
        if (head.is(Sense.MEDIUM)) {
            return outletsIn(from, to).stream()
                    .findFirst()
                    .map(Source::outlet)
                    .or(memory::lastOutlet)
                    .orElseGet(() -> Source.unnamed(party));
        }
        if (head.is(Sense.STATEMENT)) {
            return statement(head, from, party);
        }
        return Scene.cue(head, Sense.ROLE, Sense.NEGOTIATOR) != null
                ? holder(head, from, party)
                : Source.unnamed(party);
    }

    /** "a coalition statement", "the Houthis' statement": whose it is; "the statement" is that of whoever spoke last. */
    private Source statement(Cue head, int from, Optional<Party> party) {
        Mention owner = line.endingAt(head.from());
        if (owner == null) {
            owner = line.endingAt(head.from() - 1);
        }
        if (owner != null && owner.from() >= from && owner != head && Heads.isHead(owner)) {
            return source(owner, owner.from(), owner.to());
        }
        return line.is(head.from() - 1, "the")
                ? memory.last()
                        .filter(last -> last.is(Source.Kind.PERSON, Source.Kind.BODY))
                        .orElseGet(() -> Source.unnamed(party))
                : Source.unnamed(party);
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
        if (known.isEmpty() && shouted && !mention.isFull()) {
            return memory.body(mention.name().toLowerCase(Locale.ROOT))
                    .orElseGet(() -> Source.body(Person.of(mention.name())));
        }
        if (known.isEmpty() && (plural || shouted)) {
            return Source.unnamed(Optional.empty());
        }
        // A leader whom everybody knows by his family name needs no introduction.
        Person person = known.orElseGet(() -> new Person(mention.name(), Optional.empty(), mention.party()));
        ImmutableList<String> outlets = outletsIn(from, mention.from());
        Source source = Source.person(person).through(outlets);
        return outlets.isEmpty() ? memory.outletOf(person).orElse(source) : source;
    }

    private ImmutableList<String> outletsIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i) instanceof OutletMention outlet) {
                return ImmutableList.of(outlet.name());
            }
        }
        return ImmutableList.of();
    }

    private Source party(PartyMention party) {
        boolean unnamed = party.to() - party.from() > 1
                && lexicon.longest(line.tokens(), party.to() - 1)
                        .filter(Speakers::isSomebody)
                        .isPresent();
        return unnamed ? Source.unnamed(party.party()) : Source.body(bodies.ofParty(party));
    }

    /** "Ukrainian officials", "Russia's negotiator": whether the noun behind a party's name is one for persons. */
    private static boolean isSomebody(Match noun) {
        return noun.entries().stream().anyMatch(entry -> entry.sense() == Sense.SOURCE || Heads.isOffice(entry));
    }

    private Source pronoun(PartyMention pronoun) {
        return pronoun.which() == Which.PRONOUN
                ? pronoun(line.lower(pronoun.from()))
                : Source.unnamed(Optional.empty());
    }

    /** Whom "he", "it" or "they" can mean. */
    Source pronoun(String lower) {
        Source nobody = Source.unnamed(Optional.empty());
        if (Word.HUMAN.is(lower)) {
            return memory.lastHuman().orElse(nobody);
        }
        if (Word.NEUTER.is(lower)) {
            return memory.lastBody().orElse(nobody);
        }
        return memory.last().filter(last -> last.is(Source.Kind.UNNAMED)).orElse(nobody);
    }

    /** Who holds an office that stands without a name: the one who was introduced by it, unless it is "a" minister. */
    private Source holder(Mention office, int from, Optional<Party> party) {
        boolean one = line.is(from, "a") || line.is(from, "an");
        String noun = line.lower(office.to() - 1);
        Optional<Person> holder = one || Heads.isSource(office) ? Optional.empty() : memory.holder(noun, party);
        boolean negotiator = !one && Scene.cue(office, Sense.NEGOTIATOR) != null;
        return holder.or(() ->
                        negotiator ? party.flatMap(own -> memory.last(own, people::isDelegate)) : Optional.empty())
                .map(Source::person)
                .orElseGet(() -> Source.unnamed(party));
    }

    /** The party that the words of a phrase name: "Turkish", "Russia's", "of Ukraine", "its", "Zelensky's". */
    private Optional<Party> partyIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i) instanceof PartyMention party && party.isNamed()) {
                return party.party();
            }
            Cue demonym = line.cueAt(i, Sense.DEMONYM);
            if (demonym != null) {
                return Optional.of(Party.of(demonym.value(Sense.DEMONYM)));
            }
            if (line.at(i) instanceof PersonMention person && line.is(person.to(), Token.Kind.POSSESSIVE)) {
                return people.person(person).flatMap(Person::party).or(person::party);
            }
        }
        return line.is(from, "its") ? partyBefore(from) : Optional.empty();
    }

    private Optional<Party> partyBefore(int token) {
        for (Mention mention : line.mentions()) {
            boolean before =
                    mention.to() <= token && line.scene().preposition(mention).isEmpty();
            if (before && mention instanceof PartyMention party && party.isNamed()) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** Whether a party is named as the country that it is, rather than by its capital or by a side of it. */
    boolean isCountry(PartyMention party) {
        return isNamed(party, Sense.PARTY);
    }

    /** Whether a party is named by the seat of its government. */
    boolean isSeat(PartyMention party) {
        return isNamed(party, Sense.SEAT);
    }

    private boolean isNamed(PartyMention party, Sense sense) {
        return lexicon.longest(line.tokens(), party.from())
                .filter(match ->
                        match.to() == party.to() && match.entries().stream().anyMatch(entry -> entry.sense() == sense))
                .isPresent();
    }
}
