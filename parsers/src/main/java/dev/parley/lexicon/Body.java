package dev.parley.lexicon;

import dev.parley.party.Party;
import java.util.Optional;

/**
 * A body that speaks as one, as {@code bodies.tsv} lists it.
 *
 * @param name the name it goes by
 * @param kind whether the name says all
 * @param party whose it is; empty where the name does not tell
 */
public record Body(String name, Kind kind, Optional<Party> party) {
    /** What a body's name says. */
    public enum Kind {
        /** An authority that every state has: Ministry of Defence. */
        MINISTRY,
        /** All there is to say: Kremlin. */
        NAME,
        /** Only what kind of body it is: commission. */
        NOUN
    }
}
