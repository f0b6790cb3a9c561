package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Persons named as some of those who changed hands: "Among those freed were Ana Vidal and Peter Holt", "those released included Ana Vidal", "Ana Vidal was one
 * of the 69", "also freed was Ana Vidal". Each is a hand-over of one, and all that the words leave unsaid is that of the whole.
 */
final class NamedFreed {
    /** How many tokens behind the group the word may stand that goes on to the names: "those freed by Russia on Friday were". */
    private static final int NAMED = 9;

    /** How many tokens may stand between that word and the first name with its title. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final Discourse discourse;
    private final List<Leg> legs = new ArrayList<>();

    private NamedFreed(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The hand-overs of those whom a sentence names; none where it names nobody in full. */
    static List<Leg> of(Scene scene, Discourse discourse) {
        if (scene.persons().stream().noneMatch(PersonMention::isFull) || !discourse.isAboutExchanges()) {
            return List.of();
        }
        NamedFreed named = new NamedFreed(scene, discourse);
        for (int i = 0; i < scene.tokens().size() && named.legs.isEmpty(); i++) {
            named.read(i);
        }
        return named.legs;
    }

    private void read(int token) {
        String word = scene.lower(token);
        boolean one = HandOverWord.ONE.is(word) && scene.lower(token + 1).equals("of");
        if (HandOverWord.AMONG.is(word) || one) {
            FreedGroup group = FreedGroup.at(scene, discourse, token + (one ? 2 : 1));
            if (group != null && !behind(group, 0)) {
                before(group, token);
            }
        } else if (token == 0) {
            boolean also = HandOverWord.ALSO.is(word);
            FreedGroup group = also ? FreedGroup.also(scene, discourse) : FreedGroup.at(scene, discourse, token);
            if (group != null) {
                behind(group, token);
            }
        }
    }

    /** "Among those freed were Ana Vidal and Peter Holt": reads the names behind a group; whether there are any. */
    private boolean behind(FreedGroup group, int start) {
        for (int i = group.to(); i < Math.min(scene.tokens().size(), group.to() + NAMED); i++) {
            if (HandOverWord.NAMING.is(scene.lower(i))) {
                return from(group, i + 1, start);
            }
        }
        return false;
    }

    private boolean from(FreedGroup group, int token, int start) {
        for (PersonMention person : scene.persons()) {
            if (person.titleFrom() >= token) {
                if (person.isFull() && person.titleFrom() - token <= NEAR) {
                    name(group, new JoinedPersons(scene).from(person), start, token - 1);
                }
                return !legs.isEmpty();
            }
        }
        return false;
    }

    /** "Ana Vidal and Peter Holt were among those freed": the names before the word that says so. */
    private void before(FreedGroup group, int link) {
        int be = link - 1;
        while (be > 0 && !HandOverWord.NAMING.is(scene.lower(be)) && link - be <= NEAR) {
            be--;
        }
        if (!HandOverWord.NAMING.is(scene.lower(be))) {
            return;
        }
        PersonMention last = null;
        for (PersonMention person : scene.persons()) {
            last = person.from() < be ? person : last;
        }
        if (last != null && last.isFull() && be - last.besideTo() <= NEAR) {
            List<PersonMention> all = new JoinedPersons(scene).upTo(last, be);
            name(group, all, all.get(0).titleFrom(), be);
            legs.get(legs.size() - 1).end = group.to();
        }
    }

    private void name(FreedGroup group, List<PersonMention> persons, int start, int be) {
        for (PersonMention person : persons) {
            Leg leg = group.told().map(Leg::copy).orElseGet(Leg::new);
            leg.category = leg.category.or(discourse::captives).or(() -> Optional.of(Category.DETAINEES));
            leg.quantity = Quantity.exactly(1);
            leg.ordinal = OptionalInt.empty();
            leg.stance = stance(be);
            leg.rule = Leg.NAMED_AMONG;
            leg.listed = true;
            leg.start = legs.isEmpty() ? Math.min(start, person.titleFrom()) : person.titleFrom();
            leg.end = person.besideTo();
            group.direct(scene, discourse, leg);
            legs.add(leg);
        }
    }

    private Stance stance(int be) {
        String before = scene.lower(be - 1);
        String behind = scene.lower(be + 1);
        if (before.equals("not") || behind.equals("not")) {
            return Stance.DENIED;
        }
        boolean toCome = scene.mentions().stream()
                .anyMatch(mention -> mention.to() == be && Scene.cue(mention, Sense.MODAL) != null);
        return toCome || before.equals("to") ? Stance.EXPECTED : Stance.ASSERTED;
    }
}
