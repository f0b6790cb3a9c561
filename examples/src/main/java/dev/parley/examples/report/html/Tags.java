package dev.parley.examples.report.html;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Coded;
import dev.parley.party.Party;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Verdict;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a part of the page is filtered.
 *
 * @param parties the tags of the parties that it names or that speak of it, with blanks between them
 * @param types the types of the facts
 * @param verdicts the codes of the verdicts on what is told, with blanks between them
 */
record Tags(String parties, String types, String verdicts) {
    static Tags of(Matter matter) {
        return new Tags(
                parties(matter).map(Tags::tag).collect(Collectors.joining(" ")),
                matter.type(),
                verdicts(matter).map(Coded::code).collect(Collectors.joining(" ")));
    }

    /** Those of a matter that is contested, be it by a sum alone, of which no verdict tells. */
    Tags contested() {
        String code = Verdict.CONTESTED.code();
        return verdicts.contains(code) ? this : new Tags(parties, types, verdicts + " " + code);
    }

    /** The code of a party, without the blanks that it may have. */
    static String tag(Party party) {
        return party.code().replace(' ', '_');
    }

    /** The parties that a matter names, and those for which somebody speaks of it, in order. */
    static Stream<Party> parties(Matter matter) {
        return Stream.concat(matter.parties().stream(), matter.claims().stream().flatMap(Tags::side))
                .distinct()
                .sorted();
    }

    private static Stream<Party> side(SourcedClaim<?> claim) {
        return claim.attribution().side().stream();
    }

    /** The verdicts on the aspects that somebody states, in order. */
    static Stream<Verdict> verdicts(Matter matter) {
        return matter.aspects().stream()
                .map(Aspect::verdict)
                .filter(verdict -> verdict != Verdict.UNSTATED)
                .distinct()
                .sorted();
    }
}
