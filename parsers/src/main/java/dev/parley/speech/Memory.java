package dev.parley.speech;

import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom an article has named so far, by which its short forms are understood: "he", "the ministry", "the spokesman". */
final class Memory {
    /** How many persons back an office is looked for; further back it would be told again. */
    private static final int MOST = 40;

    private final List<Person> persons = new ArrayList<>();
    private final List<Integer> met = new ArrayList<>();
    private final Map<String, Source> bodies = new HashMap<>();
    private final Map<String, Source> outlets = new HashMap<>();
    private int sentence;
    private Optional<Source> last = Optional.empty();
    private @Nullable Source lastHuman;
    private @Nullable Source lastBody;
    private @Nullable Source lastOutlet;

    /** The memory of an article before its first sentence. */
    Memory(List<Scene> scenes, People people) {
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PersonMention person) {
                    people.person(person).ifPresent(persons::add);
                }
            }
            met.add(persons.size());
        }
    }

    /** Goes on to the next sentence. */
    void next() {
        sentence++;
    }

    /** Keeps who says something, or whom a sentence is about. */
    void say(Source source) {
        last = Optional.of(source);
        lastHuman = source.is(Source.Kind.PERSON, Source.Kind.UNNAMED) ? source : lastHuman;
        lastBody = source.is(Source.Kind.BODY, Source.Kind.OUTLET) ? source : lastBody;
        if (!source.via().isEmpty()) {
            lastOutlet = Source.outlet(source.via().get(0));
            source.speaker().ifPresent(speaker -> outlets.put(speaker.name(), source));
        }
    }

    /** Keeps a body by words that can stand for it. */
    void meet(Person body, String noun) {
        bodies.put(noun, Source.body(body));
    }

    /** Whoever spoke last, or was the subject of a sentence since. */
    Optional<Source> last() {
        return last;
    }

    /** The last one who can be "he" or "she". */
    Optional<Source> lastHuman() {
        return Optional.ofNullable(lastHuman);
    }

    /** The last one that can be "it". */
    Optional<Source> lastBody() {
        return Optional.ofNullable(lastBody);
    }

    /** The outlet last credited: "the newspaper", "the agency". */
    Optional<Source> lastOutlet() {
        return Optional.ofNullable(lastOutlet);
    }

    /** The body last named that is such a thing: "the ministry", "the ministry of defence". */
    Optional<Source> body(String noun) {
        return Optional.ofNullable(bodies.get(noun));
    }

    /** The outlet for which a person spoke before: a correspondent stays one. */
    Optional<Source> outletOf(Person person) {
        return Optional.ofNullable(outlets.get(person.name()));
    }

    /** The person last named who holds an office of that noun for that party, as far as both are known, or the one named next. */
    Optional<Person> holder(String office, Optional<Party> party) {
        int here = met.get(sentence);
        for (int i = here - 1; i >= Math.max(0, here - MOST); i--) {
            Person person = persons.get(i);
            boolean fits = party.isEmpty() || person.party().isEmpty() || party.equals(person.party());
            if (fits && holds(person, office)) {
                return Optional.of(person);
            }
        }
        // "Saudi Arabia's foreign minister", who is named only later.
        for (int i = here; party.isPresent() && i < Math.min(persons.size(), here + MOST); i++) {
            if (persons.get(i).party().equals(party) && holds(persons.get(i), office)) {
                return Optional.of(persons.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last named of those who fit and are of a party. */
    Optional<Person> last(Party party, Predicate<Person> fits) {
        int here = met.get(sentence);
        for (int i = here - 1; i >= Math.max(0, here - MOST); i--) {
            if (persons.get(i).party().equals(Optional.of(party)) && fits.test(persons.get(i))) {
                return Optional.of(persons.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Person person, String office) {
        return person.role().filter(role -> contains(role, office)).isPresent();
    }

    private static boolean contains(String role, String office) {
        String lower = role.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(office);
        return at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
    }
}
