package dev.parley.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person, or a body that speaks as one, with the office and the party that a text gives them.
 *
 * <pre>{@code
 * Person.of("Rustem Umerov").withRole("Defense Minister").withParty(Party.of("UA"))
 * Person.of("Russian Ministry of Defence").withParty(Party.of("RU"))
 * }</pre>
 *
 * <p>Role and party are empty where the text does not state them; the role is in the text's own words.
 *
 * @param name the full name, as far as it is known; never blank
 * @param role the office held, in the words of the text
 * @param party the party they belong to
 */
@Value.Builder
public record Person(String name, Optional<String> role, Optional<Party> party) implements WithPerson {
    /** @throws IllegalArgumentException if the name or the role is blank */
    public Person {
        checkArgument(!name.isBlank(), "name: \"%s\" is blank, expected a name", name);
        role.ifPresent(r -> checkArgument(!r.isBlank(), "role: \"%s\" is blank, expected an office or nothing", r));
    }

    /**
     * A person of whom only the name is known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Person of(String name) {
        return new Person(name, Optional.empty(), Optional.empty());
    }

    /** A builder with nothing stated yet; the name must be. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name, then what is known of office and party: {@code Rustem Umerov (Defense Minister, UA)}. */
    @Override
    public String toString() {
        String known = role.map(r -> party.map(p -> r + ", " + p).orElse(r))
                .orElseGet(() -> party.map(Party::toString).orElse(""));
        return known.isEmpty() ? name : name + " (" + known + ")";
    }

    /** Collects the components of a person; what is not set is not stated. */
    public static final class Builder extends PersonBuilder {
        Builder() {}
    }
}
