package dev.parley.fact;

import dev.parley.party.Party;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One demand, offer or condition of a {@linkplain Memorandum memorandum}, or one put forward without any.
 *
 * <pre>{@code
 * Term.builder().author(Party.of("RU")).kind(TermKind.NEUTRALITY).build()
 * }</pre>
 *
 * @param author whose term it is
 * @param kind what it asks for or offers; the builder wants it set
 */
@Value.Builder
public record Term(Optional<Party> author, TermKind kind) implements Fact, WithTerm {
    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "term";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a term; what is not set is not stated. */
    public static final class Builder extends TermBuilder {
        Builder() {}
    }
}
