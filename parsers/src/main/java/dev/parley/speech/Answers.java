package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who confirms or denies what was told before, without telling it again: "This was confirmed by X", "the confirmation came from X", "X denied it", "X
 * dismissed the claim", "which X denies".
 */
final class Answers {
    /** How many tokens behind such a noun may stand who it comes from: "the confirmation came from X". */
    private static final int SOURCE = 3;

    private final Scene scene;
    private final List<SpeechAct> acts;
    private final People people;

    Answers(Scene scene, List<SpeechAct> acts, People people) {
        this.scene = scene;
        this.acts = acts;
        this.people = people;
    }

    /** The first answer of the sentence; empty where nobody answers. */
    Optional<Answer> first() {
        if (!scene.has(Sense.CONFIRM, Sense.DENY)) {
            return Optional.empty();
        }
        for (SpeechAct act : acts) {
            Cue verb = verb(act);
            if (verb == null || !isOfTold(act, verb)) {
                continue;
            }
            boolean denies = verb.is(Sense.DENY);
            if (denies || act.source().speaker().isPresent()) {
                int from = Math.min(act.words().from(), verb.from());
                Stance stance = denies ? Stance.DENIED : Stance.ASSERTED;
                return Optional.of(new Answer(
                        act.source().speaker(), stance, from, scene.tokens().size()));
            }
        }
        return confirmation();
    }

    /** The verb by which somebody confirms or denies something; null where that is another one. */
    private @Nullable Cue verb(SpeechAct act) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() == act.at() || mention.from() == act.words().from()) {
                Cue verb = Scene.cue(mention, Sense.CONFIRM, Sense.DENY);
                if (verb != null) {
                    return verb;
                }
            }
        }
        return null;
    }

    private boolean isOfTold(SpeechAct act, Cue verb) {
        int before = act.words().from() - 1;
        boolean hanging = scene.lower(before).equals("which") || isStatementAt(before);
        return hanging
                ? isOver(verb.to()) || scene.lower(verb.to()).equals("by")
                : isPassive(act, verb) || isToldAt(verb.to()) || isWhole(verb);
    }

    /** "This was denied by the army": whether a pronoun is all that the verb has before it. */
    private boolean isPassive(SpeechAct act, Cue verb) {
        int first = act.content().from();
        return act.words().from() == verb.from()
                && scene.lower(verb.to()).equals("by")
                && verb.from() - first <= 3
                && isPronoun(first);
    }

    /** "X dismissed the claim", "called the report false": whether the verb's own words say what is denied, and no more is said. */
    private boolean isWhole(Cue verb) {
        return verb.to() - verb.from() > 1 && isOver(verb.to());
    }

    /** "X confirmed it", "confirmed the exchange", but neither "confirmed the death of its leader" nor "denied it had freed them". */
    private boolean isToldAt(int token) {
        return isPronoun(token)
                ? isOver(token + 1)
                : (scene.isArticle(token) || scene.isDeterminer(token)) && isNounOfTold(token);
    }

    private boolean isPronoun(int token) {
        String word = scene.lower(token);
        return word.equals("it") || word.equals("this");
    }

    private boolean isNounOfTold(int article) {
        for (Mention mention : scene.mentions()) {
            boolean near = mention.from() > article && mention.from() <= article + 2;
            if (near
                    && Scene.cue(mention, Sense.SWAP_NOUN, Sense.GIVE_NOUN, Sense.NUMBER_NOUN, Sense.STATEMENT)
                            != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isStatementAt(int token) {
        int statement = scene.lower(token).equals("that") ? token - 1 : token;
        for (Mention mention : scene.mentions()) {
            if (mention.to() == statement + 1 && Scene.cue(mention, Sense.STATEMENT) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause is over at a token, but for when, where or how it is said. */
    private boolean isOver(int token) {
        boolean day = scene.mentions().stream().anyMatch(mention -> mention.from() == token && mention instanceof Day);
        return !scene.isWord(token)
                || day
                || scene.isPreposition(token)
                || scene.isAdverb(token)
                || scene.lower(token).equals("as") // "as baseless"
                || scene.lower(token).equals("and")
                || scene.lower(token).equals("but");
    }

    /** "The confirmation came from X", "confirmed personally by X". */
    private Optional<Answer> confirmation() {
        for (int i = 0; i + 1 < scene.mentions().size(); i++) {
            Mention confirmed = scene.mentions().get(i);
            Mention next = scene.mentions().get(i + 1);
            boolean confirms = Scene.cue(confirmed, Sense.CONFIRM) != null && next.from() - confirmed.to() <= SOURCE;
            String preposition = scene.preposition(next);
            boolean by = preposition.equals("by") || preposition.equals("from");
            if (confirms && by && next instanceof PersonMention person) {
                return people.person(person)
                        .map(who -> new Answer(Optional.of(who), Stance.ASSERTED, confirmed.from(), person.to()));
            }
        }
        return Optional.empty();
    }
}
