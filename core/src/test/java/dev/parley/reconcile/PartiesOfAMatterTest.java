package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.reconcile;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fact.Delegation;
import dev.parley.fact.Memorandum;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a matter names. */
class PartiesOfAMatterTest {
    private static final Told WIRE = Told.in("wire").on("2025-06-03");

    /** Rounds name no parties; all else is of those that any claim about it names, and a delegate without a name is called by the office. */
    @Test
    void mattersNameTheirParties() {
        Party turkey = Party.of("TR");
        List<Matter> matters = reconcile(
                        WIRE.that(TalksRound.builder()
                                .city("Istanbul")
                                .date(DateSpan.parse("2025-06-02"))
                                .build()),
                        WIRE.that(Delegation.builder()
                                .party(UA)
                                .role("defense minister")
                                .build()),
                        WIRE.that(Delegation.builder()
                                .party(RU)
                                .person("Vladimir Medinsky")
                                .head(true)
                                .build()),
                        WIRE.that(Memorandum.builder()
                                .author(RU)
                                .recipient(UA)
                                .channel(turkey)
                                .build()),
                        WIRE.that(Term.builder()
                                .author(RU)
                                .kind(TermKind.NEUTRALITY)
                                .build()))
                .matters();
        assertThat(matters)
                .extracting(matter -> matter.type() + " " + matter.label() + " " + matter.parties())
                .containsExactly(
                        "round Istanbul 2025-06-02 []",
                        "delegation Vladimir Medinsky of RU [RU]",
                        "delegation defense minister of UA [UA]",
                        "delegation head of the delegation of RU [RU]",
                        "memorandum RU to UA [RU, TR, UA]",
                        "term neutrality of RU [RU]");
    }
}
