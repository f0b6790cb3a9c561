package dev.parley.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.parley.party.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The invariants that several facts share. */
final class Facts {
    private Facts() {}

    static void requirePositive(String component, OptionalInt value) {
        checkArgument(value.orElse(1) >= 1, "%s: %s is below 1, expected a count from 1", component, value.orElse(1));
    }

    static void requireNotNegative(String component, OptionalInt value) {
        checkArgument(value.orElse(0) >= 0, "%s: %s is below 0, expected 0 or more", component, value.orElse(0));
    }

    static void requireNotBlank(String component, Optional<String> value) {
        checkArgument(
                value.isEmpty() || !value.get().isBlank(),
                "%s: \"%s\" is blank, expected a text or nothing",
                component,
                value.orElse(""));
    }

    static void requireTwoParties(String one, Optional<Party> first, String other, Optional<Party> second) {
        checkArgument(
                first.isEmpty() || !first.equals(second),
                "%s and %s: both are %s, expected two parties",
                one,
                other,
                first.map(Party::code).orElse(""));
    }

    static void requireOneQuotaPerDirection(ImmutableSet<Quota> quotas) {
        Set<List<Optional<Party>>> seen = new HashSet<>();
        for (Quota quota : quotas) {
            checkArgument(
                    seen.add(List.of(quota.from(), quota.to())),
                    "quotas: %s is the second from %s to %s, expected one for each direction",
                    quota.quantity(),
                    quota.from().map(Party::code).orElse("?"),
                    quota.to().map(Party::code).orElse("?"));
        }
    }
}
