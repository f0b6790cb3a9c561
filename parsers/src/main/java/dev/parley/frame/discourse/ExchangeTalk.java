package dev.parley.frame.discourse;

import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.List;

/** Tells articles in which people or remains change hands from those that speak of soldiers at war. */
final class ExchangeTalk {
    private static final Sense[] EXCHANGES = {
        Sense.SWAP_NOUN, Sense.SWAP, Sense.CAPTIVITY, Sense.FREE, Sense.REPATRIATE, Sense.GIVE_NOUN
    };

    private ExchangeTalk() {}

    /** Whether some sentence speaks of an exchange, of captivity or of those who come home from it. */
    static boolean isIn(List<Scene> scenes) {
        return scenes.stream().anyMatch(scene -> scene.has(EXCHANGES) || letsSoldiersGo(scene) || handsOver(scene));
    }

    /** "handed over 54 Indian fishermen", "handed over three soldiers": so many are not given away unless they were held. */
    private static boolean handsOver(Scene scene) {
        for (int i = 1; i < scene.mentions().size(); i++) {
            boolean counted = scene.mentions().get(i) instanceof Theme theme
                    && !theme.quantity().isUnknown()
                    && !theme.isBare();
            Cue verb = Scene.cue(scene.mentions().get(i - 1), Sense.GIVE);
            if (counted
                    && verb != null
                    && (isOfPeople(scene.mentions().get(i)) || HandOverWord.GIVEN_UP.is(scene.lower(verb.to() - 1)))
                    && verb.isVerb()
                    && verb.to() >= scene.mentions().get(i).from() - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPeople(Mention mention) {
        return mention instanceof Theme theme && !theme.owners().isEmpty();
    }

    /** "195 servicemen came home": soldiers of whom so many come home were held. */
    private static boolean letsSoldiersGo(Scene scene) {
        for (int i = 1; i < scene.mentions().size(); i++) {
            boolean home = Scene.cue(scene.mentions().get(i), Sense.HOME) != null;
            boolean soldiers = isCountedSoldiers(scene.mentions().get(i - 1))
                    || i > 1 && isCountedSoldiers(scene.mentions().get(i - 2));
            if (home && soldiers && !scene.has(Sense.NOT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountedSoldiers(Mention mention) {
        return mention instanceof Theme theme
                && theme.kind().equals(Theme.SOLDIER)
                && !theme.quantity().isUnknown();
    }
}
