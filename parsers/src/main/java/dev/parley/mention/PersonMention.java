package dev.parley.mention;

import dev.parley.party.Party;
import java.util.Optional;

/**
 * A person by full name or by family name, with what stands beside the name.
 *
 * <pre>{@code
 * "Foreign Minister Ana Vidal, the junta's envoy, said" // name Ana Vidal, title from "Foreign", beside it up to "envoy"
 * }</pre>
 *
 * @param name the name as written
 * @param role the office, in the words of the text
 * @param party the party that the words beside the name give
 * @param from the index of the name's first token
 * @param to the index behind its last token
 * @param titleFrom the index of the first token of the title before the name; that of the name where there is none
 * @param besideTo the index behind the last token of what is added behind the name; that behind the name where there is nothing
 */
public record PersonMention(
        String name, Optional<String> role, Optional<Party> party, int from, int to, int titleFrom, int besideTo)
        implements Mention {
    /** A person with nothing beside the name. */
    public PersonMention(String name, Optional<String> role, Optional<Party> party, int from, int to) {
        this(name, role, party, from, to, from, to);
    }

    /** The same person, with that party. */
    public PersonMention withParty(Optional<Party> other) {
        return new PersonMention(name, role, other, from, to, titleFrom, besideTo);
    }

    /** Whether more than a family name is given. */
    public boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
