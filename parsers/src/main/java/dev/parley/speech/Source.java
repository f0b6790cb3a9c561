package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.Optional;

/**
 * Who stands behind words.
 *
 * @param kind what they are
 * @param speaker the person or body; empty for somebody unnamed and where only an outlet is credited
 * @param party whose they are, as far as the words tell
 * @param via the outlets through which the words came, the one nearest to the publisher first
 */
record Source(Kind kind, Optional<Person> speaker, Optional<Party> party, ImmutableList<String> via) {
    /** What a source is, by which pronouns mean it. */
    enum Kind {
        PERSON,
        BODY,
        UNNAMED,
        OUTLET
    }

    static Source person(Person person) {
        return new Source(Kind.PERSON, Optional.of(person), person.party(), ImmutableList.of());
    }

    static Source body(Person body) {
        return new Source(Kind.BODY, Optional.of(body), body.party(), ImmutableList.of());
    }

    static Source unnamed(Optional<Party> party) {
        return new Source(Kind.UNNAMED, Optional.empty(), party, ImmutableList.of());
    }

    static Source outlet(String outlet) {
        return new Source(Kind.OUTLET, Optional.empty(), Optional.empty(), ImmutableList.of(outlet));
    }

    /** This source, its words relayed by these outlets. */
    Source through(ImmutableList<String> outlets) {
        return outlets.isEmpty() ? this : new Source(kind, speaker, party, outlets);
    }

    boolean is(Kind... kinds) {
        for (Kind k : kinds) {
            if (kind == k) {
                return true;
            }
        }
        return false;
    }
}
