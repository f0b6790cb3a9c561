package dev.parley.claim;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * The chain from the one who said something to the one who published it.
 *
 * <pre>{@code
 * Attribution.builder()
 *         .speaker(Person.of("Vladimir Medinsky").withParty(Party.of("RU")))
 *         .addVia("TASS")
 *         .said(DateSpan.parse("2025-06-11"))
 *         .build()
 * }</pre>
 *
 * @param speaker the person or body to whom the text attributes the claim; empty where it names none
 * @param party the party of somebody who goes unnamed ("a Ukrainian official"); empty where the text does not tell it, and where somebody is
 *     named, whose party stands with their name
 * @param via the outlets through which the words came, the one nearest to the publisher first; empty where the text credits none
 * @param publisher who published the document
 * @param said the days on which it was said or announced, which are not those on which it happened
 */
@Value.Builder
public record Attribution(
        Optional<Person> speaker,
        Optional<Party> party,
        ImmutableList<String> via,
        Optional<String> publisher,
        DateSpan said)
        implements WithAttribution {
    private static final Attribution NONE = builder().build();

    /** @throws IllegalArgumentException if the name of an outlet or of the publisher is blank */
    public Attribution {
        via.forEach(v -> checkArgument(!v.isBlank(), "via: \"%s\" is blank, expected the name of an outlet", v));
        publisher.ifPresent(
                p -> checkArgument(!p.isBlank(), "publisher: \"%s\" is blank, expected a name or nothing", p));
    }

    /** The party that the claim's source speaks for, named or not; empty where the text does not tell it. */
    public Optional<Party> side() {
        return speaker.flatMap(Person::party).or(() -> party);
    }

    /** The attribution of what a text states without naming anybody. */
    public static Attribution none() {
        return NONE;
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who is named: {@code by Vladimir Medinsky (RU), via TASS, said on 2025-06-11}; {@code by nobody named}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ").setEmptyValue("by nobody named");
        speaker.ifPresent(s -> text.add("by " + s));
        via.forEach(outlet -> text.add("via " + outlet));
        publisher.ifPresent(p -> text.add("published by " + p));
        if (!said.isUnknown()) {
            text.add("said on " + said);
        }
        return text.toString();
    }

    /** Collects the components of an attribution; what is not set is not stated. */
    public static final class Builder extends AttributionBuilder {
        Builder() {
            said(DateSpan.unknown());
        }
    }
}
