package dev.parley.reconcile;

import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.testing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * A claim that may be about one of many matters looks at few of them, however the claims are made up. What is counted are looks at a matter, each of which
 * takes time that grows at most with the logarithm of its claims.
 */
class BlockingTest {
    private static final int MANY = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** Hand-overs of so many on one day each: 1001 on the first, 1002 on the second, and so on. */
    private final TransferProfiles handOvers = transfers(i -> transfer(1001 + i).withDate(day(i)));

    @Test
    void aClaimWithoutADateLooksAtTheHandOversOfItsNumber() {
        assertLooksOf(1, handOvers, i -> transfer(1001 + i));
    }

    @Test
    void aClaimWithoutANumberLooksAtTheHandOversOfItsDays() {
        assertLooksOf(
                1, handOvers, i -> transfer(0).withQuantity(Quantity.unknown()).withDate(day(i)));
    }

    @Test
    void aClaimWithoutDateAndNumberGivesUpAtTheSecondHandOverThatItCanBeAbout() {
        assertLooksOf(2, handOvers, i -> transfer(0).withQuantity(Quantity.atMost(5000 + i)));
    }

    @Test
    void aClaimOfAnotherWayLooksAtNone() {
        assertLooksOf(0, handOvers, i -> Told.transfer(Category.REMAINS, UA, RU, "7", "unknown"));
    }

    @Test
    void aClaimOfNoCategoryAndOneSideLooksAtTheHandOversOfItsNumber() {
        assertLooksOf(
                1,
                handOvers,
                i -> transfer(1001 + i).withCategory(Optional.empty()).withFrom(Optional.empty()));
    }

    @Test
    void amongStagesOfOneDayAClaimLooksAtItsOwn() {
        TransferProfiles stages = transfers(i ->
                transfer(0).withQuantity(Quantity.unknown()).withDate(day(0)).withStage(i + 1));
        assertLooksOf(1, stages, i -> transfer(7).withStage(i + 1));
    }

    @Test
    void amongManyPartiesAClaimLooksAtTheHandOversOfItsOwn() {
        TransferProfiles parties = transfers(i -> transfer(9).withFrom(party(i)).withDate(day(0)));
        assertLooksOf(1, parties, i -> transfer(9).withFrom(party(i)).withTo(Optional.empty()));
    }

    @Test
    void aHandOverOfManyNumbersTakesOneLook() {
        List<Testimony<Transfer>> one = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            one.add(told(i, transfer(1001 + i).withDate(day(0))));
        }
        TransferProfiles profiles = new TransferProfiles(List.of(one));
        assertLooksOf(1, profiles, i -> transfer(1001 + i));
    }

    @Test
    void aRoundWithoutADayIsFoundByItsOrdinal() {
        assertLooksOf(1, rounds(i -> round(i).withDate(day(30 * i))), i -> round(i));
    }

    @Test
    void aRoundIsFoundByItsCityAmongThoseOfOneDay() {
        List<RoundProfile> rounds = rounds(i -> city(i).withDate(day(0)));
        assertLooksOf(1, rounds, i -> city(i).withLanguage("French"));
    }

    @Test
    void aChainOfCloseDaysIsOneRound() {
        List<Testimony<TalksRound>> chain = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            chain.add(told(i, round(1).withDate(day(CloseDays.SLIP * i))));
        }
        List<List<Testimony<TalksRound>>> rounds = RoundIdentity.groups(chain);
        assertThat(rounds).hasSize(1);
        assertLooksOf(
                1,
                rounds.stream().map(RoundProfile::of).toList(),
                i -> TalksRound.builder().date(day(CloseDays.SLIP * i)).build());
    }

    @Test
    void anAgreementIsFoundByItsDay() {
        List<AgreementProfile> agreements = agreements(i -> agreement().withDate(day(i)));
        assertAgreementLooksOf(
                1, agreements, i -> agreement().withCategory(Optional.empty()).withDate(day(i)));
    }

    @Test
    void anAgreementIsFoundByARoundOrByAParty() {
        List<AgreementProfile> agreements =
                agreements(i -> agreement().withParties(party(i), UA).withRound(i + 1));
        assertAgreementLooksOf(1, agreements, i -> agreement().withParties().withRound(i + 1));
        assertAgreementLooksOf(1, agreements, i -> agreement().withParties(party(i)));
    }

    private static void assertLooksOf(int looks, TransferProfiles profiles, IntFunction<Transfer> question) {
        for (int i = 0; i < MANY; i++) {
            profiles.only(told(i, question.apply(i)));
        }
        assertThat(profiles.looks()).isEqualTo((long) looks * MANY);
    }

    private static void assertLooksOf(int looks, List<RoundProfile> rounds, IntFunction<TalksRound> question) {
        Shortlist shortlist = RoundProfile.shortlist(rounds);
        for (int i = 0; i < MANY; i++) {
            RoundProfile.only(shortlist, rounds, RoundProfile.Question.of(told(i, question.apply(i))));
        }
        assertThat(shortlist.looks()).isEqualTo((long) looks * MANY);
    }

    private static void assertAgreementLooksOf(
            int looks, List<AgreementProfile> agreements, IntFunction<ExchangeAgreement> question) {
        Shortlist shortlist = AgreementProfile.shortlist(agreements);
        for (int i = 0; i < MANY; i++) {
            AgreementProfile.only(shortlist, agreements, AgreementProfile.Question.of(told(i, question.apply(i))));
        }
        assertThat(shortlist.looks()).isEqualTo((long) looks * MANY);
    }

    private static TransferProfiles transfers(IntFunction<Transfer> fact) {
        return new TransferProfiles(matters(fact));
    }

    private static List<RoundProfile> rounds(IntFunction<TalksRound> fact) {
        return matters(fact).stream().map(RoundProfile::of).toList();
    }

    private static List<AgreementProfile> agreements(IntFunction<ExchangeAgreement> fact) {
        return matters(fact).stream().map(AgreementProfile::of).toList();
    }

    private static <F extends Fact> List<List<Testimony<F>>> matters(IntFunction<F> fact) {
        List<List<Testimony<F>>> matters = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            matters.add(List.of(told(i, fact.apply(i))));
        }
        return matters;
    }

    private static <F extends Fact> Testimony<F> told(int document, F fact) {
        String name = "d" + document;
        return Testimony.of(List.of(Told.in(name).that(fact)), claim -> Origin.text(name))
                .get(0);
    }

    private static Transfer transfer(long number) {
        return Told.transfer(Category.REMAINS, RU, UA, Long.toString(number), "unknown");
    }

    private static TalksRound round(int ordinal) {
        return TalksRound.builder().ordinal(ordinal + 1).build();
    }

    private static TalksRound city(int number) {
        String[] syllables = {"ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "tu"};
        StringBuilder name = new StringBuilder("Q");
        for (int left = number; left > 0; left /= 10) {
            name.append(syllables[left % 10]);
        }
        return TalksRound.builder().city(name.toString()).build();
    }

    private static ExchangeAgreement agreement() {
        return Told.agreement(Category.REMAINS, "unknown");
    }

    private static DateSpan day(int days) {
        return DateSpan.on(FIRST.plusDays(days));
    }

    private static Party party(int number) {
        return Party.of("P" + number + "_");
    }
}
