package dev.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import dev.parley.party.Person;
import org.junit.jupiter.api.Test;

class SourcedClaimTest {
    private static final Transfer FACT =
            Transfer.builder().category(Category.REMAINS).build();
    private static final Citation CITATION = Citation.builder()
            .document("dispatch-1")
            .start(17)
            .end(29)
            .quote("1,212 bodies")
            .build();

    @Test
    void aClaimIsAssertedByNobodyInParticularUnlessTold() {
        SourcedClaim<Transfer> claim =
                SourcedClaim.<Transfer>builder().fact(FACT).citation(CITATION).build();
        assertThat(claim.stance()).isEqualTo(Stance.ASSERTED);
        assertThat(claim.attribution()).isEqualTo(Attribution.none());
        assertThat(claim.attribution().said()).isEqualTo(DateSpan.unknown());
    }

    @Test
    void printsWhatIsStatedByWhomAndInWhichWords() {
        SourcedClaim<Transfer> claim =
                SourcedClaim.<Transfer>builder().fact(FACT).citation(CITATION).build();
        assertThat(claim).hasToString("Transfer[category=remains], asserted, in dispatch-1[17,29): \"1,212 bodies\"");
        Attribution attribution = Attribution.builder()
                .speaker(Person.of("Vladimir Medinsky").withParty(Party.of("RU")))
                .addVia("TASS")
                .publisher("The Strait Courier")
                .said(DateSpan.parse("2025-06-11"))
                .build();
        assertThat(claim.withStance(Stance.REPORTED).withAttribution(attribution))
                .hasToString(
                        "Transfer[category=remains], reported by Vladimir Medinsky (RU), via TASS,"
                                + " published by The Strait Courier, said on 2025-06-11, in dispatch-1[17,29): \"1,212 bodies\"");
        assertThat(Attribution.none()).hasToString("by nobody named");
    }

    @Test
    void aClaimWithoutACitationCannotBeBuilt() {
        assertThatThrownBy(() -> SourcedClaim.<Transfer>builder().fact(FACT).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build SourcedClaim, some of required attributes are not set [citation]");
    }

    @Test
    void aQuoteIsAsLongAsItsSpan() {
        assertThatThrownBy(() -> CITATION.withEnd(30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quote: it is 12 characters long, expected the 13 from start 17 to end 30");
    }

    @Test
    void aQuoteIsNeverEmpty() {
        assertThatThrownBy(() -> Citation.builder()
                        .document("dispatch-1")
                        .start(17)
                        .end(17)
                        .quote("")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quote: it is empty, expected the words that carry the claim");
    }

    @Test
    void aSpanStartsInItsDocument() {
        assertThatThrownBy(() -> CITATION.withStart(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start: -1 is below 0, expected an offset into the document's text");
    }

    @Test
    void aDocumentHasAName() {
        assertThatThrownBy(() -> CITATION.withDocument(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document: \" \" is blank, expected a document's name");
    }

    @Test
    void outletsAndPublishersHaveNames() {
        assertThatThrownBy(() -> Attribution.none().withVia("TASS", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("via: \" \" is blank, expected the name of an outlet");
        assertThatThrownBy(() -> Attribution.none().withPublisher(""))
                .hasMessage("publisher: \"\" is blank, expected a name or nothing");
    }
}
