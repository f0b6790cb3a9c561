package dev.parley.fact;

import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A written proposal of one party.
 *
 * <pre>{@code
 * Memorandum.builder().author(Party.of("RU")).channel(Party.of("TR")).reviewDays(7).about("ceasefire").build()
 * }</pre>
 *
 * <p>What it asks for are its {@linkplain Term terms}, which are facts of their own.
 *
 * @param author whose proposal it is
 * @param recipient to whom it was given
 * @param channel the party through which it was passed on
 * @param publishedBy who published it, in the words of the text
 * @param reviewDays how many days the recipient takes to study it, at least 0
 * @param about its subject, such as {@code ceasefire}
 */
@Value.Builder
public record Memorandum(
        Optional<Party> author,
        Optional<Party> recipient,
        Optional<Party> channel,
        Optional<String> publishedBy,
        OptionalInt reviewDays,
        Optional<String> about)
        implements Fact, WithMemorandum {
    /** @throws IllegalArgumentException if the review takes less than 0 days or a text is blank */
    public Memorandum {
        Facts.requireNotNegative("reviewDays", reviewDays);
        Facts.requireNotBlank("publishedBy", publishedBy);
        Facts.requireNotBlank("about", about);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "memorandum";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a memorandum; what is not set is not stated. */
    public static final class Builder extends MemorandumBuilder {
        Builder() {}
    }
}
