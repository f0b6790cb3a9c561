package dev.parley.mention.theme;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Share;
import dev.parley.mention.mark.SmallWord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People by a noun that we don't know, of whom the words behind it say that they are held as only people are: "five monks abducted by rebels", "nine Indian
 * seamstresses jailed in Qatar".
 */
record PhraseCaptives(PhraseReach reach, ThemeDraft draft) {
    /** How many words may stand before the noun. */
    private static final int BEFORE = 2;

    /** Reads them; where none stand here, nothing is read. */
    boolean read() {
        if (!(reach.mentions.get(reach.first) instanceof Amount amount)) {
            return false;
        }
        int noun = amount.to();
        Cue people = null;
        for (int words = 0; words <= BEFORE && noun < reach.tokens.size(); words++, noun++) {
            Mention mention = reach.mentionAt(noun);
            people = mention != null && mention.to() == noun + 1 && Scene.cue(mention, Sense.DEMONYM) != null
                    ? (Cue) mention
                    : people;
            if (isPlural(noun) && SmallWord.HELD_PEOPLE.isAt(reach.tokens, noun + 1)) {
                return new PhraseHolding(reach, draft).isSaidFrom(noun + 1) && take(amount, people, noun);
            }
            if (mention != people && mention != null
                    || !PhraseReach.isAdjective(reach.tokens.get(noun)) && mention == null) {
                return false;
            }
        }
        return false;
    }

    private boolean take(Amount amount, @Nullable Cue people, int noun) {
        draft.kind = Theme.PERSON;
        draft.shares.add(new Share(amount.quantity(), Optional.empty()));
        if (people != null) {
            draft.take(people);
        }
        reach.moveTo(noun + 1);
        return true;
    }

    private boolean isPlural(int noun) {
        return reach.mentionAt(noun) == null
                && PhraseReach.isAdjective(reach.tokens.get(noun))
                && reach.tokens.get(noun).lower().endsWith("s");
    }
}
