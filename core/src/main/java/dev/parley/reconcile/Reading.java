package dev.parley.reconcile;

import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Whose claims are listened to: everybody's, or those of one speaker, party or outlet.
 *
 * <pre>{@code
 * Reading.ofSpeaker("Zelensky")        // however the name is spelt
 * Reading.ofParty(Party.of("UA"))      // whoever speaks for it
 * Reading.ofOutlet("TASS")             // whatever it published or passed on
 * }</pre>
 *
 * <p>It prints as {@code according to Zelensky}. Two are equal when they listen to the same kind of source of one name.
 */
public final class Reading {
    /** By name, then by kind of source: a speaker may be called like a party. */
    static final Comparator<Reading> ORDER = Comparator.comparing(Reading::name).thenComparing(reading -> reading.kind);

    private static final Reading EVERYBODY = new Reading("everybody", "everybody", claim -> true);

    private final String kind;
    private final String name;
    private final Predicate<SourcedClaim<?>> included;

    private Reading(String kind, String name, Predicate<SourcedClaim<?>> included) {
        this.kind = kind;
        this.name = name;
        this.included = included;
    }

    /** All claims. */
    public static Reading everybody() {
        return EVERYBODY;
    }

    /** The claims of a speaker; a family name, or an initial, finds all the speakers that it can stand for. */
    public static Reading ofSpeaker(String name) {
        SpeakerName wanted = SpeakerName.of(name);
        return new Reading(
                "speaker",
                name,
                claim -> claim.attribution()
                        .speaker()
                        .map(Person::name)
                        .map(SpeakerName::of)
                        .filter(wanted::canBe)
                        .isPresent());
    }

    /** The claims of those who speak for a party, whether they are named or not. */
    public static Reading ofParty(Party party) {
        return ofCode(party.code());
    }

    /** The claims that an outlet published or passed on, in upper or lower case. */
    public static Reading ofOutlet(String name) {
        return new Reading("outlet", name, claim -> carries(claim.attribution(), name));
    }

    /** The claims of whoever has that name: a party by its code, a speaker, an outlet. */
    public static Reading of(String name) {
        Reading somebody = either(ofSpeaker(name), ofOutlet(name));
        return new Reading("any", name, either(somebody, ofCode(name)).included);
    }

    private static Reading ofCode(String code) {
        return new Reading(
                "party",
                code,
                claim -> claim.attribution()
                        .side()
                        .filter(party -> party.code().equals(code))
                        .isPresent());
    }

    /** The claims of either of two readings. */
    static Reading either(Reading one, Reading other) {
        return new Reading(
                one.kind + " or " + other.kind,
                one.name + " or " + other.name,
                claim -> one.includes(claim) || other.includes(claim));
    }

    /** The claims of whoever makes this one: of the side that its source speaks for, else of the speaker, else of the text itself. */
    static Reading ofVoice(SourcedClaim<?> claim) {
        Attribution attribution = claim.attribution();
        return attribution
                .side()
                .map(Reading::ofParty)
                .or(() -> attribution.speaker().map(Person::name).map(Reading::ofSpeaker))
                .orElseGet(() -> ofText(claim.citation().document()));
    }

    /** What a document says in its own voice. */
    private static Reading ofText(String document) {
        return new Reading(
                "text",
                "text " + document,
                claim -> claim.citation().document().equals(document)
                        && claim.attribution().speaker().isEmpty()
                        && claim.attribution().party().isEmpty());
    }

    /** Whether a claim is listened to. */
    public boolean includes(SourcedClaim<?> claim) {
        return included.test(claim);
    }

    private static boolean carries(Attribution attribution, String outlet) {
        return attribution.publisher().filter(outlet::equalsIgnoreCase).isPresent()
                || attribution.via().stream().anyMatch(outlet::equalsIgnoreCase);
    }

    /** Who is listened to: {@code Zelensky}, {@code UA}, {@code everybody}. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading that && kind.equals(that.kind) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }

    @Override
    public String toString() {
        return "according to " + name;
    }
}
