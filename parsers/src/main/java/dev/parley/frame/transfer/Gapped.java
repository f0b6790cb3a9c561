package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A party right before a number, with the verb left out that was told before: "Ukraine 27", "the Armenians 241", "Yerevan - two", "the Government
 * of Armenia two".
 *
 * @param party who has the number
 * @param from where its words start
 */
public record Gapped(Party party, int from) {
    /** The party before the theme at an index; null where none is, or where a preposition ties it to something else. */
    public static @Nullable Gapped before(Scene scene, int index) {
        ImmutableList<Mention> mentions = scene.mentions();
        Mention before = index > 0 ? mentions.get(index - 1) : null;
        if (before == null || !isBeside(scene, before.to(), mentions.get(index).from())) {
            return null;
        }
        Optional<Party> party = named(before);
        Mention body = index > 1 && scene.preposition(before).equals("of") ? mentions.get(index - 2) : before;
        boolean free = scene.preposition(before).isEmpty()
                || Scene.cue(body, Sense.SIDE) != null && before.from() - body.to() <= 2;
        return free && party.isPresent() ? new Gapped(party.get(), body.from()) : null;
    }

    /** A party by its name, or by that of its people: "the Armenians". */
    private static Optional<Party> named(Mention mention) {
        if (mention instanceof Theme people) {
            boolean all = people.kind().equals(Theme.PERSON) && people.shares().isEmpty();
            return all ? people.owners().stream().findFirst() : Optional.empty();
        }
        return mention instanceof PartyMention party && party.isNamed() ? party.party() : Optional.empty();
    }

    /** "Iran those of 21 Iraqis": whether a pronoun for what was named before stands between a party and those whose it is. */
    static boolean isThoseOf(Scene scene, int from, int to) {
        return to - from == 2
                && HandOverWord.THOSE.is(scene.lower(from))
                && scene.lower(from + 1).equals("of");
    }

    /** Whether nothing stands between, or only a dash in place of the verb, or a pronoun. */
    private static boolean isBeside(Scene scene, int from, int to) {
        return from == to || isThoseOf(scene, from, to) || to - from == 1 && HandOverWord.GAP.is(scene.lower(from));
    }
}
