package dev.parley.mention.party;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Possessive;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;

/**
 * Soldiers who act for their party: the "Houthi fighters" of "Houthi fighters freed 12 soldiers" let somebody go, and are nobody's prisoners.
 *
 * <p>Those who stand without a number before a verb that has others for its object are meant: "Houthi fighters freed on Sunday" went home themselves.
 */
public final class Forces {
    private static final Sense[] DEEDS = {Sense.GIVE, Sense.FREE, Sense.RECEIVE, Sense.SWAP};

    private Forces() {}

    /** The scene with soldiers who act as their parties. */
    public static Scene acting(Scene scene) {
        if (!scene.has(DEEDS)) {
            return scene;
        }
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        boolean found = false;
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            Optional<Party> party = isSubject(scene, i) ? party(scene, i) : Optional.empty();
            mentions.add(
                    party.isPresent() ? new PartyMention(Which.NAMED, party, mention.from(), mention.to()) : mention);
            found |= party.isPresent();
        }
        return found ? new Scene(scene.index(), scene.sentence(), mentions.build()) : scene;
    }

    /** Whose soldiers a mention is, where it counts none; empty for any other. */
    private static Optional<Party> party(Scene scene, int index) {
        boolean forces = scene.mentions().get(index) instanceof Theme theme
                && theme.kind().equals(Theme.SOLDIER)
                && theme.owners().size() < 2
                && theme.shares().isEmpty()
                && theme.criteria().isEmpty()
                && theme.possessive() == Possessive.NONE;
        if (!forces) {
            return Optional.empty();
        }
        Optional<Party> owner =
                ((Theme) scene.mentions().get(index)).owners().stream().findFirst();
        return owner.isPresent() || index == 0 ? owner : possessor(scene, index);
    }

    /** "Machar's fighters". */
    private static Optional<Party> possessor(Scene scene, int index) {
        Mention before = scene.mentions().get(index - 1);
        boolean possessive = scene.is(before.to(), Token.Kind.POSSESSIVE)
                && before.to() + 1 == scene.mentions().get(index).from();
        if (possessive && before instanceof PersonMention person) {
            return person.party();
        }
        return possessive && before instanceof PartyMention party ? party.party() : Optional.empty();
    }

    private static boolean isSubject(Scene scene, int index) {
        Mention mention = scene.mentions().get(index);
        if (!(mention instanceof Theme) || !scene.preposition(mention).isEmpty()) {
            return false;
        }
        int verb = index + 1;
        while (isNext(scene, verb) && Scene.cue(scene.mentions().get(verb), Sense.HAVE, Sense.MODAL) != null) {
            verb++;
        }
        return isNext(scene, verb)
                && Scene.cue(scene.mentions().get(verb), DEEDS) != null
                && isNext(scene, verb + 1)
                && scene.mentions().get(verb + 1) instanceof Theme;
    }

    /** Whether a mention starts right where the one before it ends. */
    private static boolean isNext(Scene scene, int index) {
        return index < scene.mentions().size()
                && scene.mentions().get(index - 1).to()
                        == scene.mentions().get(index).from();
    }
}
