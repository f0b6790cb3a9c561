package dev.parley.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableSet;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;

/** What several facts share: their invariants, and how they print themselves. */
final class Facts {
    /** What components say that a text leaves open. */
    private static final ImmutableSet<Object> OPEN =
            ImmutableSet.of(Quantity.unknown(), DateSpan.unknown(), ImmutableSet.of(), Tally.INCREMENT, false);

    /** Texts are anybody's: with their own quotes as they are, one could print as several components. */
    private static final Escaper QUOTED =
            Escapers.builder().addEscape('"', "\\\"").addEscape('\\', "\\\\").build();

    private Facts() {}

    /**
     * What a fact states, and nothing of what it leaves open: {@code Transfer[from=RU, to=UA, quantity=1212]}. Facts of one type that differ print
     * differently.
     */
    static <F extends Record & Fact> String text(F fact) {
        StringJoiner text = new StringJoiner(", ", fact.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            stated(value(fact, component)).ifPresent(stated -> text.add(component.getName() + "=" + stated));
        }
        return text.toString();
    }

    private static Object value(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new VerifyException(e);
        }
    }

    private static Optional<String> stated(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Facts::stated);
        }
        if (value instanceof OptionalInt count) {
            return count.isPresent() ? Optional.of(Integer.toString(count.getAsInt())) : Optional.empty();
        }
        if (value instanceof String words) {
            return Optional.of("\"" + QUOTED.escape(words) + "\"");
        }
        String text = value instanceof Coded coded ? coded.code() : value.toString();
        return OPEN.contains(value) ? Optional.empty() : Optional.of(text);
    }

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
