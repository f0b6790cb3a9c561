package dev.parley.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import dev.parley.lexicon.Sense;
import dev.parley.party.Person;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The persons of one article by family name, so that "Medinsky" is whoever was introduced in full. */
public final class People {
    private static final Splitter WORDS = Splitter.on(' ');

    private final Map<String, Person> persons = new HashMap<>();

    /** The persons that these sentences introduce. */
    public static People of(List<Scene> scenes) {
        People people = new People();
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PersonMention person && person.isFull() && isPerson(scene, person)) {
                    people.add(person);
                }
            }
        }
        return people;
    }

    /** Whether words with capitals are a person's name: they have an office, or say something. */
    private static boolean isPerson(Scene scene, PersonMention person) {
        if (person.role().isPresent() || person.party().isPresent()) {
            return true;
        }
        for (Mention mention : scene.mentions()) {
            boolean near =
                    mention.from() - person.to() <= 2 && mention.from() >= person.to() || mention.to() == person.from();
            if (near
                    && Scene.cue(
                                    mention,
                                    Sense.SAY,
                                    Sense.REMARK,
                                    Sense.RELAY,
                                    Sense.CONFIRM,
                                    Sense.ACCORDING,
                                    Sense.PROPOSE,
                                    Sense.DEMAND,
                                    Sense.REJECT)
                            != null) {
                return true;
            }
        }
        return scene.preposition(person).equals("by");
    }

    private void add(PersonMention mention) {
        persons.merge(key(mention.name()), new Person(mention.name(), mention.role(), mention.party()), People::merged);
    }

    /** Who was introduced first, with what is told of them later. */
    private static Person merged(Person known, Person told) {
        return new Person(
                known.name(), known.role().or(told::role), known.party().or(told::party));
    }

    /** The person meant; empty for a single name that nobody was introduced by. */
    public Optional<Person> person(PersonMention mention) {
        Person known = persons.get(key(mention.name()));
        if (known != null) {
            return Optional.of(known);
        }
        return mention.isFull() || mention.role().isPresent()
                ? Optional.of(new Person(mention.name(), mention.role(), mention.party()))
                : Optional.empty();
    }

    /** Whether somebody of that family name was introduced. */
    public boolean knows(PersonMention mention) {
        return persons.containsKey(key(mention.name()));
    }

    /** The family name without marks and case, its ending folded: Zelensky, Zelenskyy and Zelenskiy are one. */
    public static String key(String name) {
        String family = Iterables.getLast(WORDS.split(name));
        String plain = Normalizer.normalize(family, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        plain.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).forEach(c -> key.append((char) c));
        int end = key.length();
        while (end > 1 && (key.charAt(end - 1) == 'y' || key.charAt(end - 1) == 'i')) {
            end--;
        }
        return key.substring(0, end);
    }
}
