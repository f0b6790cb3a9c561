package dev.parley.fact;

import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One meeting of delegations.
 *
 * <pre>{@code
 * TalksRound.builder().ordinal(2).date(DateSpan.parse("2025-06-02")).city("Istanbul").minutes(Quantity.parse("~60..75")).build()
 * }</pre>
 *
 * @param ordinal which round of the talks it is, counted from 1
 * @param date the days on which it was held
 * @param city the city, in the words of the text
 * @param venue the building or site within the city
 * @param minutes how long it lasted, in minutes
 * @param language the language spoken, by its English name
 * @param host who hosted it, which need not be whose city it is
 */
@Value.Builder
public record TalksRound(
        OptionalInt ordinal,
        DateSpan date,
        Optional<String> city,
        Optional<String> venue,
        Quantity minutes,
        Optional<String> language,
        Optional<Party> host)
        implements Fact, WithTalksRound {
    /** @throws IllegalArgumentException if the ordinal is below 1 or a text is blank */
    public TalksRound {
        Facts.requirePositive("ordinal", ordinal);
        Facts.requireNotBlank("city", city);
        Facts.requireNotBlank("venue", venue);
        Facts.requireNotBlank("language", language);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "round";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of a talks round; what is not set is not stated. */
    public static final class Builder extends TalksRoundBuilder {
        Builder() {
            date(DateSpan.unknown());
            minutes(Quantity.unknown());
        }
    }
}
