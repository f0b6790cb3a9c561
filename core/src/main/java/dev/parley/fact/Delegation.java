package dev.parley.fact;

import dev.parley.party.Party;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who speaks for a party at talks.
 *
 * <pre>{@code
 * Delegation.builder().party(Party.of("UA")).person("Rustem Umerov").role("Defense Minister").head(true).build()
 * }</pre>
 *
 * @param party the party spoken for
 * @param person the name of the person
 * @param role the office they hold, in the words of the text
 * @param head whether the text says that they lead the delegation; false where it does not say
 */
@Value.Builder
public record Delegation(Optional<Party> party, Optional<String> person, Optional<String> role, boolean head)
        implements Fact, WithDelegation {
    /** @throws IllegalArgumentException if a text is blank */
    public Delegation {
        Facts.requireNotBlank("person", person);
        Facts.requireNotBlank("role", role);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "delegation";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a delegation; what is not set is not stated. */
    public static final class Builder extends DelegationBuilder {
        Builder() {
            head(false);
        }
    }
}
