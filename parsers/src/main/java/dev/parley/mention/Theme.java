package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Criterion;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Who or what is exchanged: "the bodies of 27 Russian soldiers", "prisoners under 25", or a bare "1,212".
 *
 * @param kind a category's code or one of the lexicon's open kinds (prisoner, soldier, person); empty for a bare number
 * @param shares how many, and whose they are; empty where no number is given; more than one for "6,000 Ukrainian and 6,000 Russian"
 * @param owners whose they are said to be, in the order of the text; not where they go
 * @param criteria which of them
 * @param all whether it is all of them
 * @param each whether the number is each side's
 * @param possessive the pronoun that says whose they are
 * @param held whether its own words say that its people are held: "27 soldiers captured in May"
 * @param from the index of its first token
 * @param to the index behind its last token
 */
public record Theme(
        String kind,
        ImmutableList<Share> shares,
        ImmutableList<Party> owners,
        ImmutableSet<Criterion> criteria,
        boolean all,
        boolean each,
        Possessive possessive,
        boolean held,
        int from,
        int to)
        implements Mention {
    /** The kind of soldiers, who are prisoners where they change hands, and remains where they are dead. */
    public static final String SOLDIER = "soldier";

    /** The kind of people of whom nothing else is said. */
    public static final String PERSON = "person";

    /** The kind of prisoners, of war or of the state: the article tells. */
    public static final String PRISONER = "prisoner";

    /** The kind of captives, who may be hostages. */
    public static final String CAPTIVE = "captive";

    /** A pronoun for whose people they are. */
    public enum Possessive {
        /** There is none. */
        NONE,
        /** Those of whoever speaks: 200 of our people. */
        OURS,
        /** Those of a party named before: 303 of its servicemen. */
        ITS
    }

    /**
     * A number of a theme.
     *
     * @param quantity how many
     * @param owner whose they are, which is not where they go
     */
    public record Share(Quantity quantity, Optional<Party> owner) {}

    /** A theme of which only the kind is known. */
    public static Theme of(String kind, int from, int to) {
        ImmutableList<Share> uncounted = ImmutableList.of();
        return new Theme(
                kind, uncounted, ImmutableList.of(), ImmutableSet.of(), false, false, Possessive.NONE, false, from, to);
    }

    /** The one number given; unknown where there is none. */
    public Quantity quantity() {
        return shares.isEmpty() ? Quantity.unknown() : shares.get(0).quantity();
    }

    /** Whether nothing but a number is given. */
    public boolean isBare() {
        return kind.isEmpty();
    }
}
