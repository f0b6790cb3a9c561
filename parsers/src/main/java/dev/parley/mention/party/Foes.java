package dev.parley.mention.party;

import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.party.Party;
import dev.parley.resource.Rows;
import java.util.List;
import java.util.Optional;

/** Which parties are or were at war with each other; foes.tsv lists them. */
public final class Foes {
    private static final ImmutableSetMultimap<Party, Party> BY_PARTY = read();

    private Foes() {}

    private static ImmutableSetMultimap<Party, Party> read() {
        ImmutableSetMultimap.Builder<Party, Party> foes = ImmutableSetMultimap.builder();
        for (var row : Rows.of(Foes.class, "foes.tsv")) {
            for (String foe : Rows.words(row, 1)) {
                foes.put(Party.of(row.get(0)), Party.of(foe));
            }
        }
        return foes.build();
    }

    /** Whether two parties fight each other. */
    public static boolean are(Party one, Party other) {
        return BY_PARTY.containsEntry(one, other) || BY_PARTY.containsEntry(other, one);
    }

    /** The one armed group that a party fights; empty where it fights several or none. */
    static Optional<Party> onlyGroup(Party party) {
        List<Party> groups =
                BY_PARTY.get(party).stream().filter(foe -> !foe.isState()).toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** Those whom a party fights. */
    static Iterable<Party> of(Party party) {
        return BY_PARTY.get(party);
    }
}
