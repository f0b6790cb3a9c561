package dev.parley.mention.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.mark.SmallWord;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nouns that stand in for a side of the article: "the government" and "the army" for the state, "the rebels" for the armed group.
 *
 * <p>They say which side is meant only where a state and an armed group are at war. With a noun of a side behind ("the government's team") they are
 * one mention.
 */
public final class StandIns {
    /** Of nouns for the state. */
    static final String STATE = "state";

    /** Of nouns for an armed group. */
    static final String GROUP = "group";

    /** How many adjectives may stand between the article and the noun: "the internationally recognised government". */
    private static final int ADJECTIVES = 2;

    /** A government that is not that of the state. */
    private static final ImmutableSet<String> LOCAL =
            ImmutableSet.of("regional", "local", "provincial", "city", "municipal", "opposition");

    private StandIns() {}

    static boolean isState(Mention mention) {
        return is(mention, STATE);
    }

    /** Whether a sentence has a noun that stands in for a state. */
    static boolean hasState(Scene scene) {
        return scene.has(Sense.SIDE) && has(scene, STATE);
    }

    private static boolean has(Scene scene, String kind) {
        for (Mention mention : scene.mentions()) {
            if (is(mention, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Mention mention, String kind) {
        return mention instanceof Cue cue && cue.value(Sense.SIDE).equals(kind);
    }

    /** The scene with its stand-ins as parties, once those before it are; tells of the groups that it names. */
    public static Scene resolved(Scene scene, Sides sides, ToldGroups groups) {
        Scene resolved = resolve(scene, sides, groups);
        groups.tell(resolved);
        return resolved;
    }

    private static Scene resolve(Scene scene, Sides sides, ToldGroups groups) {
        boolean noun = scene.has(Sense.SIDE) && (has(scene, STATE) || has(scene, GROUP));
        if (!noun && !hasGroupOfPeople(scene) && !hasActingRebels(scene)) {
            return scene;
        }
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < scene.mentions().size()) {
            Mention mention = scene.mentions().get(i);
            Optional<Party> party = party(scene, mention, sides, groups);
            int last = party.isPresent() ? lastOfName(scene, i) : i;
            if (party.isEmpty() && isRebels(scene, mention)) {
                i++;
                continue;
            }
            mentions.add(
                    party.isPresent()
                            ? new PartyMention(
                                    Which.NAMED,
                                    party,
                                    mention.from(),
                                    scene.mentions().get(last).to(),
                                    Scene.cue(scene.mentions().get(last), Sense.DELEGATION) != null)
                            : mention);
            i = last + 1;
        }
        return new Scene(scene.index(), scene.sentence(), ImmutableList.copyOf(mentions));
    }

    private static boolean hasGroupOfPeople(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (isGroupOfPeople(scene, mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasActingRebels(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (isActingRebels(scene, mention)) {
                return true;
            }
        }
        return false;
    }

    /** "Rebels released 25 prisoners", "Colombian Marxist rebels freed two": rebels who do something to others, and are not those to whom it is done. */
    private static boolean isActingRebels(Scene scene, Mention mention) {
        if (!(mention instanceof Theme rebels)
                || !rebels.kind().equals(Theme.SOLDIER)
                || !rebels.shares().isEmpty()
                || !SmallWord.REBELS.isAt(scene.tokens(), rebels.to() - 1)) {
            return false;
        }
        int verb = scene.indexOf(mention) + 1;
        return verb + 1 < scene.mentions().size()
                && scene.mentions().get(verb) instanceof Cue cue
                && cue.isVerb()
                && cue.from() == mention.to()
                && scene.mentions().get(verb + 1) instanceof Theme
                && scene.mentions().get(verb + 1).from() == cue.to();
    }

    /** "The Lebanese movement", "the Yemeni rebels": a people's name with the noun of an armed group. */
    private static boolean isGroupOfPeople(Scene scene, Mention mention) {
        return mention instanceof PartyMention party
                && party.to() - party.from() > 1
                && party.party().filter(Party::isState).isPresent()
                && SmallWord.GROUP.isAt(scene.tokens(), party.to() - 1);
    }

    /** "Syrian rebels", where several groups fight: nobody known, and not the state. */
    private static boolean isRebels(Scene scene, Mention mention) {
        return isGroupOfPeople(scene, mention) && SmallWord.REBELS.isAt(scene.tokens(), mention.to() - 1);
    }

    private static Optional<Party> party(Scene scene, Mention mention, Sides sides, ToldGroups groups) {
        if (isActingRebels(scene, mention)) {
            return sides.group();
        }
        if (isGroupOfPeople(scene, mention)) {
            Optional<Party> state = ((PartyMention) mention).party();
            return sides.group().or(() -> state.flatMap(Foes::onlyGroup));
        }
        if (is(mention, STATE) && isDefinite(scene, mention)) {
            return sides.state();
        }
        return is(mention, GROUP) && isDefinite(scene, mention)
                ? sides.group().or(() -> groups.before(scene, mention))
                : Optional.empty();
    }

    private static boolean isDefinite(Scene scene, Mention mention) {
        if (scene.lower(mention.to()).equals("of")) {
            // "The State of Qatar".
            return false;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 1 - ADJECTIVES); i--) {
            if (scene.lower(i).equals("the")) {
                return true;
            }
            if (LOCAL.contains(scene.lower(i))) {
                return false;
            }
        }
        return mention.from() == 0 || !scene.preposition(mention).isEmpty();
    }

    /** The index of the last mention that goes on with the name: the army's spokesman's, but the government's team. */
    private static int lastOfName(Scene scene, int index) {
        int last = index;
        while (last + 1 < scene.mentions().size()
                && Scene.cue(scene.mentions().get(last + 1), Sense.SIDE, Sense.DELEGATION) != null
                && isAdjacent(
                        scene, scene.mentions().get(last), scene.mentions().get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isAdjacent(Scene scene, Mention left, Mention right) {
        int between = right.from() - left.to();
        return between == 0 || between == 1 && scene.tokens().get(left.to()).kind() == Token.Kind.POSSESSIVE;
    }
}
