package dev.parley.frame.transfer;

import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/** Whom something goes to: "to the Red Cross", "to a team of the Red Cross", "into the custody of the army". */
final class Receivers {
    /** How many adjectives may stand before the noun for those who act for a party: "to a joint humanitarian mission of". */
    private static final int ADJECTIVES = 3;

    private Receivers() {}

    /** Whether the words before a party say that something goes to it, or to those who act for it. */
    static boolean is(Scene scene, PartyMention party) {
        String preposition = scene.preposition(party);
        return isTo(preposition) || preposition.equals("of") && isToThoseOf(scene, party);
    }

    /** "to Indian officers", "to Turkish officials": the state of whose people, told by no number, a mention is; empty where it is of none. */
    static Optional<Party> people(Scene scene, Mention mention) {
        if (mention instanceof Theme theme) {
            boolean some = theme.quantity().isUnknown() && !theme.held() && !theme.isBare();
            return some ? theme.owners().stream().findFirst() : Optional.empty();
        }
        Cue people = Scene.cue(mention, Sense.DEMONYM);
        return people != null
                        && (HandOverWord.THOSE_OF.is(scene.lower(people.to()))
                                || HandOverWord.THOSE_OF.is(scene.lower(people.to() + 1)))
                ? Optional.of(Party.of(people.value(Sense.DEMONYM)))
                : Optional.empty();
    }

    private static boolean isToThoseOf(Scene scene, Mention party) {
        int noun = party.from() - (scene.isArticle(party.from() - 1) ? 3 : 2);
        if (!HandOverWord.THOSE_OF.is(scene.lower(noun))) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES); i--) {
            if (isTo(scene.lower(i))) {
                return true;
            }
            if (scene.isFunctionWord(i) && !scene.isArticle(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTo(String preposition) {
        return preposition.equals("to") || preposition.equals("into");
    }
}
