package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** The delegations that an article has named so far, which "it" and "the team" mean. */
final class KnownTeams {
    private Optional<Party> last = Optional.empty();
    private int sentence = -1;

    /** Those of an article. */
    static KnownTeams of(Discourse discourse) {
        return discourse.memory(KnownTeams.class, KnownTeams::new);
    }

    /** Tells whose delegation a sentence names. */
    void tell(Scene scene, Optional<Party> party) {
        sentence = scene.index();
        last = party.isPresent() ? party : last;
    }

    /** The party whose delegation was named last. */
    Optional<Party> last() {
        return last;
    }

    /** Whether the sentence right before one names a delegation, which "it" means in it. */
    boolean isNamedBefore(Scene scene) {
        return sentence >= 0 && sentence == scene.index() - 1;
    }
}
