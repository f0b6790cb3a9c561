package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person by name of whom what stands between commas says that he or she was held: "Ana Vidal, who had been held by the FARC since 2002, landed in Bogota",
 * "Marc Leroy, a reporter jailed in Iran, was flown home".
 */
final class HeldPerson {
    /** How many tokens the aside may have. */
    private static final int ASIDE = 24;

    /** How many tokens, auxiliaries and adverbs, may stand between its end and the verb. */
    private static final int AUXILIARIES = 4;

    private final Scene scene;
    private final Discourse discourse;

    HeldPerson(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** Fills in the leg of a verb that tells of somebody's coming home or being let go; null where its subject is nobody of whom it is said. */
    @Nullable
    Leg subject(Clause clause, Leg leg) {
        int verb = clause.verb().from();
        int end = verb;
        while (end > 0 && verb - end <= AUXILIARIES && !scene.lower(end).equals(",")) {
            end--;
        }
        PersonMention person = before(end);
        Mention held = person == null ? null : held(person.to(), end);
        if (person == null || held == null) {
            return null;
        }
        List<PersonMention> all = new JoinedPersons(scene).upTo(person, end);
        leg.quantity = Quantity.exactly(all.size());
        leg.from = Keepers.between(scene, discourse, person.to(), end);
        leg.category = Optional.of(category(held, leg.from));
        leg.start = Math.min(leg.start, all.get(0).titleFrom());
        return leg;
    }

    /** The person whom an aside that ends at this comma describes; null where there is none. */
    private @Nullable PersonMention before(int end) {
        if (!scene.lower(end).equals(",")) {
            return null;
        }
        PersonMention last = null;
        for (PersonMention person : scene.persons()) {
            boolean aside = scene.lower(person.to()).equals(",") && person.to() < end && end - person.to() <= ASIDE;
            last = aside && person.isFull() && scene.preposition(person).isEmpty() ? person : last;
        }
        return last;
    }

    /** The word that says that they were held, be it that of a noun ("a reporter jailed in Iran"); null where none does. */
    private @Nullable Mention held(int from, int to) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() > from && mention.to() <= to) {
                boolean held = mention instanceof Theme theme && theme.held()
                        || Scene.cue(mention, Sense.CAPTIVE) != null
                        || mention instanceof Cue && scene.isHeld(mention.from());
                if (held) {
                    return mention;
                }
            }
        }
        return null;
    }

    private Category category(Mention held, Optional<Party> keeper) {
        if (held instanceof Theme theme && !theme.kind().equals(Theme.PERSON)) {
            return discourse.category(theme).orElse(Category.DETAINEES);
        }
        Cue captive = Scene.cue(held, Sense.CAPTIVE);
        Category said = captive == null ? Category.DETAINEES : Category.parse(captive.value(Sense.CAPTIVE));
        boolean group = keeper.isPresent() && !keeper.get().isState();
        return group && said == Category.DETAINEES ? Category.HOSTAGES : said;
    }
}
