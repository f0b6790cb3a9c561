package dev.parley.mention.name;

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
import dev.parley.text.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose those are who are introduced as "the country's" with two countries in play.
 *
 * <p>"The country" is the side that the sentence before is about, or the one of which the person says what it will do ("said that Kyiv would need a
 * week"); where these differ, it stays open. Of two chief negotiators the one is the other side's if the other is known.
 */
final class Allegiances {
    private final People people;
    private final Sides sides;

    Allegiances(People people, Sides sides) {
        this.people = people;
        this.sides = sides;
    }

    /** Tells the people whose they are. */
    void tell(List<Scene> scenes) {
        if (!sides.areKnown()) {
            return;
        }
        Map<Person, PersonMention> heads = new LinkedHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            for (Mention mention : scene.mentions()) {
                if (mention instanceof PersonMention person) {
                    if (isOpen(person) && isOfLand(scene, person)) {
                        land(scene, i == 0 ? null : scenes.get(i - 1), person)
                                .ifPresent(party -> people.tell(person, party));
                    }
                    boolean head = Delegate.in(scene, person.titleFrom(), person.from()) == Delegate.HEAD
                            || Delegate.in(scene, person.to(), person.besideTo()) == Delegate.HEAD;
                    if (head) {
                        heads.put(people.person(person).orElseGet(() -> Person.of(person.name())), person);
                    }
                }
            }
        }
        eliminate(new ArrayList<>(heads.values()));
    }

    private boolean isOpen(PersonMention person) {
        return people.person(person).flatMap(Person::party).isEmpty();
    }

    /** "The country's defence minister". */
    private static boolean isOfLand(Scene scene, PersonMention person) {
        for (int i = person.titleFrom(); i < person.besideTo(); i++) {
            if (scene.tokens().get(i).kind() == Kind.POSSESSIVE && SmallWord.LAND.isAt(scene.tokens(), i - 1)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Party> land(Scene scene, @Nullable Scene before, PersonMention person) {
        Optional<Party> topic = before == null ? Optional.empty() : topic(before);
        Optional<Party> told = told(scene, person);
        boolean differ = topic.isPresent() && told.isPresent() && !topic.equals(told);
        return differ ? Optional.empty() : told.or(() -> topic);
    }

    /** The side that a sentence is about: the one named first, with no preposition before it. */
    private Optional<Party> topic(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof PartyMention party) {
                return scene.preposition(party).isEmpty() ? side(party) : Optional.empty();
            }
            if (mention instanceof PersonMention) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The side of which a person says what it will do. */
    private Optional<Party> told(Scene scene, PersonMention person) {
        for (int i = 0; i + 1 < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            Mention next = scene.mentions().get(i + 1);
            if (mention.from() >= person.besideTo()
                    && mention instanceof PartyMention party
                    && Scene.cue(next, Sense.MODAL) != null
                    && next.from() == party.to()) {
                return side(party);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> side(PartyMention mention) {
        return mention.party().filter(party -> sides.parties().contains(party));
    }

    /** Of two heads of delegations, one known, the other one's party. */
    private void eliminate(List<PersonMention> heads) {
        if (heads.size() != 2) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            Optional<Party> other = people.person(heads.get(1 - i)).flatMap(Person::party);
            if (isOpen(heads.get(i))) {
                PersonMention head = heads.get(i);
                sides.other(other).ifPresent(party -> people.tell(head, party));
            }
        }
    }
}
