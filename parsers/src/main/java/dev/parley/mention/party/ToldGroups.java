package dev.parley.mention.party;

import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The armed groups that an article has named so far, of which "the group" means the one named last: "Hamas said the group had freed two". */
public final class ToldGroups {
    private final Lexicon lexicon;
    private @Nullable Party last;

    /** Those of one article, before its first sentence. */
    public ToldGroups(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The group named last before a mention of the sentence that is being read; empty where none was. */
    Optional<Party> before(Scene scene, Mention noun) {
        Party named = last;
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= noun.from()) {
                break;
            }
            Party group = group(mention);
            named = group == null ? named : group;
        }
        return Optional.ofNullable(named);
    }

    /** Tells the groups of the sentence just read. */
    void tell(Scene scene) {
        for (Mention mention : scene.mentions()) {
            Party group = group(mention);
            last = group == null ? last : group;
        }
    }

    private @Nullable Party group(Mention mention) {
        for (Party party : Sides.named(mention, lexicon)) {
            if (!party.isState()) {
                return party;
            }
        }
        return null;
    }
}
