package dev.parley.frame.delegation;

import dev.parley.frame.discourse.Discourse;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who was told to lead the delegations, by which "the head of the team" and "his counterpart" are understood. */
final class KnownHeads {
    private final Map<Party, Person> heads = new HashMap<>();
    private int last = -1;

    /** Those of an article. */
    static KnownHeads of(Discourse discourse) {
        return discourse.memory(KnownHeads.class, KnownHeads::new);
    }

    /** Who was told to lead the delegation of a party; empty where nobody was. */
    Optional<Person> head(Optional<Party> party) {
        return party.map(heads::get);
    }

    /** Tells who leads the delegation of a party; empty where that is nobody known. */
    void tell(Scene scene, Optional<Party> party, Optional<Person> head) {
        last = scene.index();
        party.ifPresent(p -> head.ifPresent(person -> heads.put(p, person)));
    }

    /** Whether the sentence right before one has told who leads a delegation. */
    boolean hasHeadBefore(Scene scene) {
        return last >= 0 && last == scene.index() - 1;
    }
}
