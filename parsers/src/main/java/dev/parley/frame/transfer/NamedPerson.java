package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is given up by name: "Hamas freed Idan Alon", "freed Idan Alon and Mia Vidal", "handed the jailed politician Pavlo Dranko over to Russia". */
final class NamedPerson {
    /** How many words may describe a person in front of the name. */
    private static final int REACH = 5;

    private NamedPerson() {}

    /** Fills in the leg of a verb whose object is a person's name; null where it has none, or nothing says that the person was held. */
    static @Nullable Leg complete(Scene scene, Discourse discourse, Clause clause, Route route, Leg leg) {
        PersonMention person = object(scene, clause);
        leg.from = discourse.partyOf(scene, clause.agent());
        if (person == null || leg.from.isEmpty()) {
            return null;
        }
        Optional<Category> held = held(clause, person);
        if (held.isEmpty() && !discourse.isAboutExchanges()) {
            return null;
        }
        leg.category = held.or(discourse::captives).or(() -> Optional.of(Category.DETAINEES));
        List<PersonMention> all = new JoinedPersons(scene).from(person);
        leg.quantity = Quantity.exactly(all.size());
        leg.to = route.to();
        leg.end = Math.max(leg.end, all.get(all.size() - 1).to());
        return leg;
    }

    private static @Nullable PersonMention object(Scene scene, Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof PersonMention person) {
                boolean near = person.from() - clause.verb().to() <= REACH;
                return near && person.isFull() && scene.preposition(person).isEmpty() ? person : null;
            }
            boolean named = mention instanceof Day || mention instanceof PartyMention party && party.isNamed();
            if (!named
                    && Scene.cue(mention, Sense.CAPTIVE, Sense.ROLE, Sense.SOURCE, Sense.DEMONYM, Sense.CATEGORY)
                            == null) {
                return null;
            }
        }
        return null;
    }

    /** What the words before the name say that the person was: jailed, captured. */
    private static Optional<Category> held(Clause clause, PersonMention person) {
        return clause.right().stream()
                .filter(mention -> mention.to() <= person.from() && Scene.cue(mention, Sense.CAPTIVE) != null)
                .map(mention -> Category.parse(((Cue) mention).value(Sense.CAPTIVE)))
                .findFirst();
    }
}
