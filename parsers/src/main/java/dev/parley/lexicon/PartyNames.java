package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * The names of a party, for a {@link Vocabulary}.
 *
 * <pre>{@code
 * PartyNames.of(Party.of("XL"), "Lusania", "Grand Duchy of Lusania").withDemonyms("Lusanian").withSeats("Belmont")
 * }</pre>
 *
 * <p>All are written as texts write them. {@link Vocabulary} says what each is for.
 *
 * @param party the party
 * @param names its names, the one that it goes by first; at least one
 * @param demonyms words for what belongs to it
 * @param seats its capital first, and others from where it is governed
 * @param home the code of the state in which an armed group fights, {@code helper} for a body that helps others to talk
 * @param people words for its people; where there are none, the demonyms with an s
 */
public record PartyNames(
        Party party,
        ImmutableList<String> names,
        ImmutableList<String> demonyms,
        ImmutableList<String> seats,
        Optional<String> home,
        ImmutableList<String> people) {
    /** A party with its name and other names. */
    public static PartyNames of(Party party, String name, String... otherNames) {
        ImmutableList<String> names =
                ImmutableList.<String>builder().add(name).add(otherNames).build();
        return new PartyNames(
                party, names, ImmutableList.of(), ImmutableList.of(), Optional.empty(), ImmutableList.of());
    }

    /** This party with those words for what belongs to it. */
    public PartyNames withDemonyms(String... newDemonyms) {
        return new PartyNames(party, names, ImmutableList.copyOf(newDemonyms), seats, home, people);
    }

    /** This party with those seats, its capital first. */
    public PartyNames withSeats(String... newSeats) {
        return new PartyNames(party, names, demonyms, ImmutableList.copyOf(newSeats), home, people);
    }

    /** This armed group with the state in which it fights. */
    public PartyNames withHome(Party state) {
        return new PartyNames(party, names, demonyms, seats, Optional.of(state.code()), people);
    }

    /** This party as one that helps others to talk and is no side itself. */
    public PartyNames asHelper() {
        return new PartyNames(party, names, demonyms, seats, Optional.of(Content.HELPER), people);
    }

    /** This party with those words for its people. */
    public PartyNames withPeople(String... newPeople) {
        return new PartyNames(party, names, demonyms, seats, home, ImmutableList.copyOf(newPeople));
    }
}
