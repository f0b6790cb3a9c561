package dev.parley.speech;

import com.google.common.base.Splitter;
import dev.parley.lexicon.Body;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of bodies.
 *
 * <p>A ministry goes by its party and its field, however it is written ("Ukraine's defence ministry", "the Ministry of Defense of Ukraine"), a capital by
 * its state, and all else by the words of the text.
 */
final class Bodies {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final Line line;
    private final Lexicon lexicon;
    private final Memory memory;

    Bodies(Line line, Lexicon lexicon, Memory memory) {
        this.line = line;
        this.lexicon = lexicon;
        this.memory = memory;
    }

    /** A party that speaks as one, or a body of its: "Kyiv", "the Ukrainian side", "the Ukrainian army". */
    Person ofParty(PartyMention mention) {
        Party party = mention.party().orElseThrow();
        Optional<Body> body = lexicon.body(line.tokens(), mention.from(), mention.to());
        if (body.isEmpty() || isName(mention)) {
            return Person.of(lexicon.name(party)).withParty(party);
        }
        String noun = noun(mention.from(), mention.to());
        Person named = body.get().kind() == Body.Kind.NOUN
                ? Person.of(lexicon.demonym(party) + " " + noun)
                : named(body.get(), Optional.of(party), noun);
        return met(named.withParty(party), noun);
    }

    /** A body by the words from its noun on; the party is that beside the noun, or that of the capital it is in ("the foreign ministry in Kyiv"). */
    Person of(Mention noun, int from, int to, Optional<Party> own) {
        Optional<Party> beside = own.or(() -> seat(noun));
        Optional<Body> body = lexicon.body(line.tokens(), noun.from(), Math.max(noun.to(), to));
        Optional<Source> before = beside.isEmpty() && isShort(from, noun)
                ? memory.body(written(noun.from(), noun.to()).toLowerCase(Locale.ROOT))
                : Optional.empty();
        if (before.isPresent()) {
            return before.get().speaker().orElseThrow();
        }
        String words = owned(noun, to, beside).orElseGet(() -> written(from, to));
        Person named = body.isPresent() && body.get().kind() != Body.Kind.NOUN
                ? named(body.get(), beside, words)
                : new Person(words, Optional.empty(), beside);
        return met(named, written(noun.from(), noun.to()));
    }

    private Optional<Party> seat(Mention noun) {
        return line.is(noun.to(), "in")
                ? lexicon.longest(line.tokens(), noun.to() + 1).stream()
                        .flatMap(match -> match.entries().stream())
                        .filter(entry -> entry.sense() == Sense.SEAT)
                        .map(entry -> Party.of(entry.value()))
                        .findFirst()
                : Optional.empty();
    }

    private Person named(Body body, Optional<Party> party, String words) {
        if (body.kind() == Body.Kind.NAME) {
            return new Person(body.name(), Optional.empty(), body.party().or(() -> party));
        }
        return party.map(p -> Person.of(lexicon.demonym(p) + " " + body.name()).withParty(p))
                .orElseGet(() -> Person.of(words));
    }

    private Person met(Person body, String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        memory.meet(body, lower);
        WORDS.split(lower).forEach(word -> memory.meet(body, word));
        return body;
    }

    /** "Hamas's armed wing": a body by the party whose it is. */
    private Optional<String> owned(Mention noun, int to, Optional<Party> party) {
        boolean owner =
                line.is(noun.from() - 1, Kind.POSSESSIVE) && line.endingAt(noun.from() - 1) instanceof PartyMention;
        return owner ? party.map(p -> lexicon.demonym(p) + " " + written(noun.from(), to)) : Optional.empty();
    }

    /** Whether all the words of a mention are the party's name: "the International Committee of the Red Cross". */
    private boolean isName(PartyMention mention) {
        return lexicon.longest(line.tokens(), mention.from())
                .filter(match -> match.to() == mention.to()
                        && match.entries().stream().anyMatch(entry -> entry.sense() == Sense.PARTY))
                .isPresent();
    }

    /** Whether nothing but an article stands before the noun, which then is one named before. */
    private boolean isShort(int from, Mention noun) {
        return from == noun.from() || from == noun.from() - 1 && line.is(from, "the");
    }

    /** The words behind the party's own name: "delegation" in "Russia's delegation". */
    private String noun(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean owner = line.is(i, Kind.POSSESSIVE);
            if (owner) {
                return written(i + 1, to);
            }
        }
        int first = from;
        while (first + 1 < to && (line.scene().isDeterminer(first) || isPartyName(first))) {
            first++;
        }
        return written(first, to);
    }

    private boolean isPartyName(int token) {
        return lexicon.longest(line.tokens(), token)
                .filter(match -> match.entries().stream()
                        .anyMatch(entry -> entry.sense() == Sense.DEMONYM || entry.sense() == Sense.PARTY))
                .isPresent();
    }

    /** The words as they are written, without the article before them. */
    String written(int from, int to) {
        StringBuilder words = new StringBuilder();
        int first = from < to && line.scene().isDeterminer(from) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            Token token = line.tokens().get(i);
            boolean spaced =
                    i > first && token.start() > line.tokens().get(i - 1).end();
            words.append(spaced ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
