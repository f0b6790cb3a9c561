package dev.parley.fact;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a party proposed or demanded, and the answer to it.
 *
 * <pre>{@code
 * Proposal.builder()
 *         .by(Party.of("RU"))
 *         .to(Party.of("UA"))
 *         .kind(ProposalKind.CEASEFIRE)
 *         .days(Quantity.between(2, 3))
 *         .response(Response.REJECTED)
 *         .build()
 * }</pre>
 *
 * @param by who proposes
 * @param to to whom
 * @param kind what is proposed; the builder wants it set
 * @param days how long a ceasefire is to last, in days
 * @param scope where or under which conditions, in the words of the text
 * @param date when a meeting is to be held
 * @param category who or what a return is of
 * @param quantity how many a return is of
 * @param response how it was answered
 */
@Value.Builder
public record Proposal(
        Optional<Party> by,
        Optional<Party> to,
        ProposalKind kind,
        Quantity days,
        Optional<String> scope,
        DateSpan date,
        Optional<Category> category,
        Quantity quantity,
        Optional<Response> response)
        implements Fact, WithProposal {
    /** @throws IllegalArgumentException if a party proposes to itself or the scope is blank */
    public Proposal {
        Facts.requireTwoParties("by", by, "to", to);
        Facts.requireNotBlank("scope", scope);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "proposal";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a proposal; what is not set is not stated. */
    public static final class Builder extends ProposalBuilder {
        Builder() {
            days(Quantity.unknown());
            date(DateSpan.unknown());
            quantity(Quantity.unknown());
        }
    }
}
