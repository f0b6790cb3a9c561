package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Held;
import dev.parley.frame.talks.Ordinals;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is moved where no noun says it: those of the hand-over told before ("They were handed over at the border", "She was freed on Friday"), or
 * persons by name ("Ana Vidal and her daughter Mia Vidal were freed").
 */
final class Understood {
    /** How many tokens into the sentence the verb of "the pair" may stand. */
    private static final int PAIR_REACH = 5;

    private final Scene scene;
    private final Discourse discourse;

    Understood(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** Fills in the leg of a verb by whom its subject means; null where that is nobody who is known to be held. */
    @Nullable
    Leg bySubject(Clause clause, Leg leg) {
        if (clause.subject() instanceof PartyMention party && party.which() == Which.PRONOUN) {
            return byPronoun(leg, scene.lower(party.from()));
        }
        Leg held = new HeldPerson(scene, discourse).subject(clause, leg);
        if (held != null) {
            return held;
        }
        if (arePair(clause)) {
            leg.start = Math.min(leg.start, 1);
            return byPronoun(leg, "they");
        }
        int named = named(clause.left(), clause);
        return named == 0 ? next(leg) : persons(leg, clause.left(), named);
    }

    /** "The pair were handed over": whether a noun only says how many those told of before are. */
    private boolean arePair(Clause clause) {
        return scene.isArticle(0)
                && HandOverWord.PAIR.is(scene.lower(1))
                && HandOverWord.OF_SEVERAL.is(scene.lower(2))
                && clause.verb().from() <= PAIR_REACH;
    }

    /** "A fifth, a soldier wounded last week, is to be freed": one more of those of the hand-over told before. */
    @Nullable
    Leg next(Leg leg) {
        boolean one = scene.isArticle(0) && Ordinals.isNext(scene, 1) && !scene.isAdjective(2);
        Leg last = one ? HandOvers.of(discourse).justBefore(scene.index()) : null;
        if (last == null) {
            return null;
        }
        leg.category = last.category;
        leg.quantity = Quantity.exactly(1);
        leg.from = last.from;
        leg.to = last.to.filter(discourse.sides().parties()::contains);
        leg.start = 0;
        return leg;
    }

    /** Fills in the leg of a verb by whom a pronoun means: those of the hand-over told last, or those who are held. */
    @Nullable
    Leg byPronoun(Leg leg, String pronoun) {
        Leg last = HandOvers.of(discourse).justBefore(scene.index());
        boolean one = isOne(pronoun);
        Held held = last == null ? discourse.themes().heldBefore(scene.index()) : null;
        if (held != null && one == held.quantity().equals(Quantity.exactly(1))) {
            return held(leg, held);
        }
        if (last == null || last.quantity.isUnknown() && one) {
            return one && discourse.isAboutExchanges() ? one(leg) : null;
        }
        boolean single = last.quantity.equals(Quantity.exactly(1));
        if (one && !single) {
            return one(leg);
        }
        leg.category = last.category;
        leg.quantity = last.quantity;
        leg.owner = last.owner;
        leg.from = last.from;
        leg.to = last.to;
        return single && !one ? null : leg;
    }

    private static Leg held(Leg leg, Held held) {
        leg.category = Optional.of(held.category());
        leg.quantity = held.quantity();
        leg.owner = held.owner();
        leg.from = held.keeper();
        return leg;
    }

    private Leg one(Leg leg) {
        leg.category = discourse.captives().or(() -> Optional.of(Category.DETAINEES));
        leg.quantity = Quantity.exactly(1);
        return leg;
    }

    private static boolean isOne(String word) {
        return word.equals("he") || word.equals("she") || word.equals("him") || word.equals("her");
    }

    private Leg persons(Leg leg, List<Mention> mentions, int named) {
        leg.quantity = Quantity.exactly(named);
        leg.category = held(mentions).or(discourse::captives).or(() -> Optional.of(Category.DETAINEES));
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention person) {
                leg.start = Math.min(leg.start, person.from());
                break;
            }
        }
        return leg;
    }

    /** What the words beside a name say that the person was: a hostage, a captured pilot. */
    private Optional<Category> held(List<Mention> mentions) {
        for (Mention mention : mentions) {
            Cue captive = Scene.cue(mention, Sense.CAPTIVE);
            if (captive != null) {
                return Optional.of(Category.parse(captive.value(Sense.CAPTIVE)));
            }
            if (mention instanceof Theme theme
                    && !theme.isBare()
                    && theme.quantity().isUnknown()) {
                return discourse.category(theme);
            }
        }
        return Optional.empty();
    }

    /** How many persons are named as the subject of a verb; none where somebody else is, or where one is only quoted. */
    private int named(List<Mention> left, Clause clause) {
        int count = 0;
        boolean full = false;
        int end = clause.verb().from();
        for (int i = left.size() - 1; i >= 0; i--) {
            Mention mention = left.get(i);
            if (mention instanceof PersonMention person) {
                boolean joined = count == 0 ? !isElsewhere(person.to(), end) : isJoined(person.to(), end);
                if (!scene.preposition(person).isEmpty() || !joined) {
                    break;
                }
                full |= person.isFull();
                count++;
                end = person.titleFrom();
            } else if (count == 0 && mention instanceof PartyMention party && isSubject(party)) {
                return 0;
            }
        }
        return full ? count : 0;
    }

    /** "promised Ana Vidal that those found would be returned": whether the verb has another subject behind a name. */
    private boolean isElsewhere(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.lower(i).equals("that") || scene.lower(i).equals("those")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(PartyMention party) {
        return scene.preposition(party).isEmpty() && party.which() != Which.PRONOUN;
    }

    /** Whether "and" or a comma joins a name to what goes on behind it, with an age or a kinship between at most. */
    private boolean isJoined(int from, int to) {
        boolean joint = false;
        for (int i = from; i < to; i++) {
            joint |= scene.lower(i).equals("and") || scene.lower(i).equals(",");
        }
        return joint && to - from <= 6;
    }
}
