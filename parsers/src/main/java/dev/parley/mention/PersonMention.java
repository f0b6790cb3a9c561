package dev.parley.mention;

import dev.parley.party.Party;
import java.util.Optional;

/**
 * A person by full name or by family name, with what stands beside the name.
 *
 * @param name the name as written
 * @param role the office, in the words of the text
 * @param party the party that the words beside the name give
 * @param from the index of the name's first token
 * @param to the index behind its last token
 */
public record PersonMention(String name, Optional<String> role, Optional<Party> party, int from, int to)
        implements Mention {
    /** Whether more than a family name is given. */
    public boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
