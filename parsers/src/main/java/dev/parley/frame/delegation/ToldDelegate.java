package dev.parley.frame.delegation;

import dev.parley.claim.Stance;
import dev.parley.mention.PersonMention;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks for a party, while what a sentence tells is being gathered: Vidal in "Vidal, the chief negotiator, heads Oman's team". */
final class ToldDelegate {
    /** The name; null where only the part at the talks is told: "Oman's chief negotiator". */
    final @Nullable PersonMention person;

    Optional<Party> party = Optional.empty();
    Optional<String> role = Optional.empty();
    boolean head;
    /** Whether it is one sent: an envoy. */
    boolean sent;
    /** How sure it is; expected of one who is to take the part over. */
    Stance stance = Stance.ASSERTED;

    /** The index of the first token that tells of it. */
    int from;
    /** The index behind the last one. */
    int to;

    /** The name of the rule that it was first read by. */
    String rule = "";

    ToldDelegate(@Nullable PersonMention person) {
        this.person = person;
    }
}
