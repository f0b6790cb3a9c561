package dev.parley.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final Party RU = Party.of("RU");
    private static final Party UA = Party.of("UA");

    @Test
    void whatIsNotSetIsNotStated() {
        assertThat(Transfer.builder().build())
                .isEqualTo(new Transfer(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Quantity.unknown(),
                        Tally.INCREMENT,
                        DateSpan.unknown(),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
        assertThat(Delegation.builder().build().head()).isFalse();
        assertThat(ExchangeAgreement.builder().build().total()).isEqualTo(Quantity.unknown());
    }

    @Test
    void aKindCannotBeLeftOut() {
        assertThatThrownBy(() -> Term.builder().author(RU).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Term, some of required attributes are not set [kind]");
    }

    @Test
    void everyTypeHasItsNameOnTheWire() {
        assertThat(TalksRound.builder().build().type()).isEqualTo("round");
        assertThat(Delegation.builder().build().type()).isEqualTo("delegation");
        assertThat(Memorandum.builder().build().type()).isEqualTo("memorandum");
        assertThat(Term.builder().kind(TermKind.OTHER).build().type()).isEqualTo("term");
        assertThat(ExchangeAgreement.builder().build().type()).isEqualTo("agreement");
        assertThat(Transfer.builder().build().type()).isEqualTo("transfer");
        assertThat(Proposal.builder().kind(ProposalKind.OTHER).build().type()).isEqualTo("proposal");
    }

    @Test
    void aWitherChangesOneComponent() {
        Transfer transfer = Transfer.builder().from(RU).to(UA).build();
        assertThat(transfer.withQuantity(Quantity.exactly(27)).quantity()).isEqualTo(Quantity.exactly(27));
        assertThat(transfer.withQuantity(Quantity.exactly(27)).from()).contains(RU);
    }

    @Test
    void nobodyHandsOverToThemselves() {
        assertThatThrownBy(() -> Transfer.builder().from(RU).to(RU).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from and to: both are RU, expected two parties");
        assertThatThrownBy(() -> Quota.of(UA, UA, Quantity.exactly(1)))
                .hasMessage("from and to: both are UA, expected two parties");
        assertThatThrownBy(() -> Proposal.builder()
                        .kind(ProposalKind.OTHER)
                        .by(UA)
                        .to(UA)
                        .build())
                .hasMessage("by and to: both are UA, expected two parties");
    }

    @Test
    void ordinalsCountFromOne() {
        assertThatThrownBy(() -> Transfer.builder().ordinal(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ordinal: 0 is below 1, expected a count from 1");
        assertThatThrownBy(() -> TalksRound.builder().ordinal(-2).build())
                .hasMessage("ordinal: -2 is below 1, expected a count from 1");
    }

    @Test
    void aReviewTakesNoNegativeTime() {
        assertThatThrownBy(() -> Memorandum.builder().reviewDays(-7).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reviewDays: -7 is below 0, expected 0 or more");
    }

    @Test
    void aTextIsNeverBlank() {
        assertThatThrownBy(() -> TalksRound.builder().city(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("city: \" \" is blank, expected a text or nothing");
    }

    @Test
    void anAgreementHasOneQuotaForEachDirection() {
        ExchangeAgreement.Builder agreement = ExchangeAgreement.builder()
                .addQuotas(Quota.of(RU, UA, Quantity.exactly(6000)), Quota.of(RU, UA, Quantity.exactly(1200)));
        assertThatThrownBy(agreement::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quotas: 6000 is the second from RU to UA, expected one for each direction");
    }

    @Test
    void aScopeNeedsATotal() {
        assertThatThrownBy(() -> ExchangeAgreement.builder()
                        .totalScope(TotalScope.BOTH_SIDES)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("totalScope: both_sides without a total, expected a total too");
    }

    @Test
    void equalityIsThatOfContentWhateverTheOrderItWasGivenIn() {
        Quota there = Quota.of(RU, UA, Quantity.exactly(6000));
        Quota back = Quota.of(UA, RU, Quantity.exactly(6000));
        ExchangeAgreement one = ExchangeAgreement.builder()
                .addParties(RU, UA)
                .addQuotas(there, back)
                .build();
        ExchangeAgreement other = ExchangeAgreement.builder()
                .addParties(UA, RU)
                .addQuotas(back, there)
                .build();
        new EqualsTester()
                .addEqualityGroup(one, other)
                .addEqualityGroup(one.withRound(2))
                .testEquals();
        assertThat(other).hasToString(one.toString());
    }

    @Test
    void printsWhatItStatesAndNothingElse() {
        assertThat(Transfer.builder().build()).hasToString("Transfer[]");
        assertThat(Transfer.builder()
                        .category(Category.PRISONERS_OF_WAR)
                        .from(RU)
                        .quantity(Quantity.about(6000))
                        .tally(Tally.CUMULATIVE)
                        .stage(3)
                        .build())
                .hasToString("Transfer[category=prisoners_of_war, from=RU, quantity=~6000, tally=cumulative, stage=3]");
        assertThat(Delegation.builder().person("Rustem Umerov").head(true).build())
                .hasToString("Delegation[person=\"Rustem Umerov\", head=true]");
        assertThat(ExchangeAgreement.builder()
                        .addParties(UA, RU)
                        .addCriteria(Criterion.under(25))
                        .addQuotas(Quota.builder()
                                .to(UA)
                                .quantity(Quantity.exactly(6060))
                                .build())
                        .date(DateSpan.parse("2025-06-02"))
                        .build())
                .hasToString("ExchangeAgreement[parties=[RU, UA], criteria=[age:<25], quotas=[? -> UA: 6060],"
                        + " date=2025-06-02]");
    }
}
