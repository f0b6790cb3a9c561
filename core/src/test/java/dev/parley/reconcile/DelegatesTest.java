package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Delegation;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims are about one delegate or the head of one delegation, and what they make of it. */
class DelegatesTest {
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-03");
    private static final Told WIRE = Told.in("wire").on("2025-06-03");
    private static final Told PAPER = Told.in("paper").on("2025-06-03");

    @Test
    void nobodyIsAssistantAndChiefOfStaffAtOnce() {
        Matter matter = person(
                WIRE.that(office("Vladimir Medinsky", RU, "the Russian President's assistant")),
                PAPER.that(office("Medinsky", RU, "the Russian president's chief of staff")));
        assertThat(matter.label()).isEqualTo("Vladimir Medinsky of RU");
        assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().reason())
                .isEqualTo("the Russian President's assistant by 1 origin (text wire), against the Russian president's"
                        + " chief of staff by 1 origin (text paper).");
    }

    @Test
    void officesOfTwoKindsGoTogether() {
        Matter matter = person(
                WIRE.that(office("Rustem Umerov", UA, "defense minister")),
                PAPER.that(office("Rustem Umerov", UA, "secretary of the Security Council")));
        assertThat(matter.contested()).isEmpty();
    }

    @Test
    void whatMayBeManyOfficesGoesWithAny() {
        Matter matter = person(
                WIRE.that(office("Vladimir Medinsky", RU, "assistant to the President")),
                PAPER.that(office("Vladimir Medinsky", RU, "a Kremlin aide")));
        assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.REFINED);
    }

    @Test
    void capitalsAndArticlesDoNotMakeTwoOffices() {
        Matter matter = person(
                WIRE.that(office("Rustem Umerov", UA, "the defense minister")),
                PAPER.that(office("Rustem Umerov", UA, "Defense Minister")));
        assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.CORROBORATED);
    }

    @Test
    void aPartAtTheTalksIsNoOffice() {
        Matter matter = person(WIRE.that(office("Rustem Umerov", UA, "lead negotiator")));
        assertThat(matter.aspect(AspectKey.ROLE).orElseThrow().verdict()).isEqualTo(Verdict.UNSTATED);
    }

    @Test
    void twoHeadsOfOneDelegationAreAContest() {
        Matter head = reconcile(
                        WIRE.that(head("Rustem Umerov", UA)),
                        PAPER.that(head("Umerov", UA)),
                        MOSCOW.that(head("Andriy Yermak", UA)))
                .matters()
                .stream()
                .filter(matter -> matter.label().equals("head of the delegation of UA"))
                .findFirst()
                .orElseThrow();
        assertThat(head.aspect(AspectKey.HEAD).orElseThrow().reason())
                .isEqualTo("Rustem Umerov by 2 origins (text paper, text wire), against Andriy Yermak by 1 origin"
                        + " (Vladimir Medinsky).");
    }

    private static Matter person(SourcedClaim<?>... claims) {
        return only(claims);
    }

    private static Delegation office(String person, Party party, String role) {
        return Delegation.builder().person(person).party(party).role(role).build();
    }

    private static Delegation head(String person, Party party) {
        return Delegation.builder().person(person).party(party).head(true).build();
    }

    /** Whose words name which office, and which ones only mention another's. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " is ",
            value = {
                "Russian President’s assistant is {staff=assistant}",
                "assistant to the President is {staff=assistant}",
                "Chief of Staff is {staff=chief of staff}",
                "head of the president's office is {staff=chief of staff}",
                "deputy defence minister is {cabinet=deputy defence minister}",
                "Minister of Defense and head of the delegation is {cabinet=defence minister, talks=head of delegation}",
                "former prime minister is {}",
                "a Kremlin aide is {}",
                "Премьер is {}"
            })
    void offices(String role, String offices) {
        assertThat(Offices.of(role)).hasToString(offices);
    }
}
