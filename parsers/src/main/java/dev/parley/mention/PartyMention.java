package dev.parley.mention;

import dev.parley.party.Party;
import java.util.Optional;

/**
 * A party, by name or by the part that it plays.
 *
 * @param which how it is named
 * @param party the party; empty unless it is named
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param delegation whether it is named by those who speak for it: "the Omani delegation"
 */
public record PartyMention(Which which, Optional<Party> party, int from, int to, boolean delegation)
        implements Mention {
    /** A mention that names no delegation. */
    public PartyMention(Which which, Optional<Party> party, int from, int to) {
        this(which, party, from, to, false);
    }

    /** How a party is named. */
    public enum Which {
        /** By a name, a demonym with its noun, a capital. */
        NAMED,
        /** The two sides together: both sides, the delegations. */
        BOTH,
        /** Each of the two sides: each side, either side. */
        EACH,
        /** The other of the two sides. */
        OTHER,
        /** Whoever speaks: we, us. */
        SPEAKER,
        /** Whoever was named before: they, it, he. */
        PRONOUN
    }

    /** Whether it is a single party that is named. */
    public boolean isNamed() {
        return which == Which.NAMED;
    }
}
