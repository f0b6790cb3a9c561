package dev.parley.mention.name;

import com.google.common.base.Splitter;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.party.Delegate;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article, so that "Medinsky" is whoever was introduced in full.
 *
 * <p>A single name is somebody's family name, as a rule the last word of the full one; where nobody has it, it may be any other word of one
 * full name alone (Kim for Kim Jong-un, Abiy for Abiy Ahmed, Petro for Gustavo Petro Urrego).
 */
public final class People {
    private static final int ASCII = 128;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on('-').omitEmptyStrings();

    /** By family name. */
    private final Map<String, Person> persons = new HashMap<>();

    /** By family name and the first letter of the given one: two brothers, a father and his son. */
    private final Map<String, Person> namesakes = new HashMap<>();

    /** By the other words of a full name. */
    private final Map<String, Person> others = new HashMap<>();

    /** The family names of those who speak for a party at talks. */
    private final Set<String> delegates = new HashSet<>();

    private final Set<String> ambiguous = new HashSet<>();

    private final Map<String, String> keys = new HashMap<>();

    /** The persons that these sentences introduce, who speak for the two sides among others. */
    public static People of(List<Scene> scenes, Sides sides) {
        People people = new People();
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PersonMention person && person.isFull() && isPerson(scene, person)) {
                    people.add(person);
                }
                if (mention instanceof PersonMention person && isDelegate(scene, person)) {
                    people.delegates.add(key(person.name()));
                }
            }
            people.addLeaders(scene);
        }
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PersonMention person && !person.isFull()) {
                    people.describe(person);
                }
            }
        }
        new Allegiances(people, sides).tell(scenes);
        return people;
    }

    /** "Vidal led the Omani team", "the team is headed by Vidal": the person next to a verb of leading, and whose team it is. */
    private void addLeaders(Scene scene) {
        List<Mention> mentions = scene.mentions();
        for (int i = 0; scene.has(Sense.HEAD) && i < mentions.size(); i++) {
            if (Scene.cue(mentions.get(i), Sense.HEAD) == null) {
                continue;
            }
            int step = scene.lower(mentions.get(i).to()).equals("by") ? 1 : -1;
            Mention team = next(mentions, i, -step, Delegate::isDelegation);
            if (team != null
                    && next(mentions, i, step, PersonMention.class::isInstance) instanceof PersonMention leader) {
                delegates.add(key(leader.name()));
                if (team instanceof PartyMention party && leader.party().isEmpty()) {
                    party.party().ifPresent(own -> tell(leader, own));
                }
            }
        }
    }

    /** The next mention of a kind to one side; null where there is none. */
    private static @Nullable Mention next(List<Mention> mentions, int index, int step, Predicate<Mention> kind) {
        for (int i = index + step; i >= 0 && i < mentions.size(); i += step) {
            if (kind.test(mentions.get(i))) {
                return mentions.get(i);
            }
        }
        return null;
    }

    private static boolean isDelegate(Scene scene, PersonMention person) {
        return Delegate.in(scene, person.titleFrom(), person.from()) != Delegate.NONE
                || Delegate.in(scene, person.to(), person.besideTo()) != Delegate.NONE;
    }

    /** Whether somebody was introduced as one who speaks for a party at talks. */
    public boolean isDelegate(PersonMention person) {
        return delegates.contains(keyOf(person));
    }

    /** Whether somebody of that full name was introduced as one who speaks for a party at talks. */
    public boolean isDelegate(Person person) {
        return delegates.contains(key(person.name()));
    }

    /** Tells whose somebody is who was introduced without a party. */
    void tell(PersonMention mention, Party party) {
        Person told = new Person(mention.name(), Optional.empty(), Optional.of(party));
        persons.computeIfPresent(key(mention.name()), (key, known) -> merged(known, told));
    }

    /** Whether words with capitals are a person's name: they have an office, or do what persons do. */
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
                                    Sense.REJECT,
                                    Sense.HEAD,
                                    Sense.MEET)
                            != null) {
                return true;
            }
        }
        return scene.preposition(person).equals("by");
    }

    private void add(PersonMention mention) {
        Person person = new Person(mention.name(), mention.role(), mention.party());
        String key = key(mention.name());
        Person known = persons.get(key);
        if (known == null || initial(known.name()) == initial(mention.name())) {
            persons.put(key, known == null ? person : merged(known, person));
        } else {
            namesakes.merge(key + initial(mention.name()), person, People::merged);
        }
        List<String> words = WORDS.splitToList(mention.name());
        for (String word : words.subList(0, words.size() - 1)) {
            String other = key(word);
            if (others.containsKey(other) && !key(others.get(other).name()).equals(key)) {
                ambiguous.add(other);
            }
            others.putIfAbsent(other, person);
        }
    }

    /** Adds what stands beside a family name later: "Umerov, the country's defence minister". */
    private void describe(PersonMention mention) {
        Person told = new Person(mention.name(), mention.role(), mention.party());
        persons.computeIfPresent(key(mention.name()), (key, known) -> merged(known, told));
    }

    /** Who was introduced first, with what is told of them later. */
    private static Person merged(Person known, Person told) {
        return new Person(
                known.name(), known.role().or(told::role), known.party().or(told::party));
    }

    /** The person meant; empty for a single name that nobody was introduced by. */
    public Optional<Person> person(PersonMention mention) {
        String key = keyOf(mention);
        Person known = persons.get(key);
        if (known != null && (!mention.isFull() || initial(known.name()) == initial(mention.name()))) {
            return Optional.of(known);
        }
        if (mention.isFull()) {
            Person namesake = namesakes.get(key + initial(mention.name()));
            return Optional.of(
                    namesake != null ? namesake : new Person(mention.name(), mention.role(), mention.party()));
        }
        if (others.containsKey(key) && !ambiguous.contains(key)) {
            Person other = others.get(key);
            return Optional.of(persons.getOrDefault(key(other.name()), other));
        }
        return mention.role().isPresent()
                ? Optional.of(new Person(mention.name(), mention.role(), mention.party()))
                : Optional.empty();
    }

    /** Whether somebody of that family name was introduced. */
    public boolean knows(PersonMention mention) {
        return persons.containsKey(keyOf(mention));
    }

    /** The key of a mention's name, made once for each name of the article. */
    private String keyOf(PersonMention mention) {
        return keys.computeIfAbsent(mention.name(), People::key);
    }

    private static char initial(String name) {
        String letters = plain(name);
        return letters.isEmpty() ? ' ' : letters.charAt(0);
    }

    /**
     * The family name without marks, case and article, spelt one way: Zelensky, Zelenskyy and Zelenskiy are one, as are Sarkisyan and Sarkisian, al-Sisi
     * and Sisi.
     */
    public static String key(String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        String key = oneSpelling(plain(behindArticle(family)));
        int end = key.length();
        while (end > 1 && key.charAt(end - 1) == 'i') {
            end--;
        }
        return key.substring(0, end);
    }

    /** What transcribers write now one way and now another: y and j are i, and a letter twice is the letter. */
    private static String oneSpelling(String plain) {
        StringBuilder spelt = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i) == 'y' || plain.charAt(i) == 'j' ? 'i' : plain.charAt(i);
            if (spelt.isEmpty() || spelt.charAt(spelt.length() - 1) != c) {
                spelt.append(c);
            }
        }
        return spelt.toString();
    }

    private static String behindArticle(String family) {
        if (family.indexOf('-') < 0) {
            return family;
        }
        List<String> parts = PARTS.splitToList(family);
        boolean article =
                parts.size() > 1 && SmallWord.NAME_ARTICLE.is(parts.get(0).toLowerCase(Locale.ROOT));
        return article ? family.substring(family.indexOf('-')) : family;
    }

    private static String plain(String name) {
        String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isPlain(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return c < ASCII && Character.isLetterOrDigit(c);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
