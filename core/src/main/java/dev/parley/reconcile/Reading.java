package dev.parley.reconcile;

import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Party;
import dev.parley.party.Person;
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
 * <p>It prints as {@code according to Zelensky}.
 */
public final class Reading {
    private static final Reading EVERYBODY = new Reading("everybody", claim -> true);

    private final String name;
    private final Predicate<SourcedClaim<?>> included;

    private Reading(String name, Predicate<SourcedClaim<?>> included) {
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
        return new Reading(name, claim -> carries(claim.attribution(), name));
    }

    /** The claims of whoever has that name: a party by its code, a speaker, an outlet. */
    public static Reading of(String name) {
        Reading somebody = either(ofSpeaker(name), ofOutlet(name));
        return new Reading(name, either(somebody, ofCode(name)).included);
    }

    private static Reading ofCode(String code) {
        return new Reading(
                code,
                claim -> claim.attribution()
                        .side()
                        .filter(party -> party.code().equals(code))
                        .isPresent());
    }

    /** The claims of either of two readings. */
    static Reading either(Reading one, Reading other) {
        return new Reading(one.name + " or " + other.name, claim -> one.includes(claim) || other.includes(claim));
    }

    /** Whether a claim is listened to. */
    public boolean includes(SourcedClaim<?> claim) {
        return included.test(claim);
    }

    private static boolean carries(Attribution attribution, String outlet) {
        return attribution.publisher().filter(outlet::equalsIgnoreCase).isPresent()
                || attribution.via().stream().anyMatch(outlet::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        return "according to " + name;
    }
}
