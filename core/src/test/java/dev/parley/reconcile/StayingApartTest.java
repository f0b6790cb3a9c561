package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.testing.Told;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Claims that can be about nothing else, or about one thing or another: they stay apart, together with those that state the same. */
class StayingApartTest {
    private static final Told ONE = Told.in("one");
    private static final Told OTHER = Told.in("other");

    @Nested
    class HandOvers {
        private static final Transfer UNDATED = transfer(REMAINS, RU, UA, "1212", "unknown");
        private static final Transfer IN_JUNE = UNDATED.withDate(DateSpan.parse("2025-06"));

        @Test
        void withoutADateTheNumberTellsWhatIsTheSame() {
            assertThat(sizes(ONE.that(UNDATED), OTHER.that(UNDATED))).containsExactly(2);
            assertThat(sizes(ONE.that(UNDATED), OTHER.that(number(UNDATED, "1200"))))
                    .containsExactly(1, 1);
        }

        @Test
        void withADateOrAStretchOfDaysTheNumberIsContestedUnlessOneDocumentTellsTwo() {
            assertThat(sizes(ONE.that(IN_JUNE), OTHER.that(number(IN_JUNE, "1200"))))
                    .containsExactly(2);
            assertThat(sizes(ONE.that(IN_JUNE), ONE.that(number(IN_JUNE, "1200"))))
                    .containsExactly(1, 1);
            assertThat(sizes(ONE.that(IN_JUNE), ONE.that(number(IN_JUNE, "unknown"))))
                    .containsExactly(2);
        }

        @Test
        void aDenialIsNoDenialOfWhatIsOnlyToldAlike() {
            assertThat(sizes(
                            ONE.that(transfer(REMAINS, RU, UA, "5", "2025-06-11")),
                            ONE.that(transfer(REMAINS, RU, UA, "5", "2025-06-12")),
                            ONE.that(number(UNDATED, "5")),
                            OTHER.as(Stance.DENIED).that(number(UNDATED, "5"))))
                    .containsExactly(1, 1, 1, 1);
        }

        /** One side gave on that day, and one received: with one number it is one hand-over told the wrong way round, with two it is two. */
        @Test
        void whatOneSideGaveAndReceivedOnADayIsToldApartByItsNumber() {
            Transfer given = transfer(REMAINS, RU, UA, "1212", "2025-06-11").withTo(Optional.empty());
            Transfer received = transfer(REMAINS, UA, RU, "1212", "2025-06-11").withFrom(Optional.empty());
            assertThat(labels(ONE.that(given), OTHER.that(received))).containsExactly("remains RU 2025-06-11");
            assertThat(labels(ONE.that(given), OTHER.that(number(received, "27"))))
                    .containsExactly("remains ? -> RU 2025-06-11", "remains RU -> ? 2025-06-11");
        }
    }

    @Nested
    class Agreements {
        private static final ExchangeAgreement UNDATED = agreement(REMAINS, "unknown");

        @Test
        void withoutADayOrARoundTheyMustBeTheSameInAll() {
            assertThat(sizes(ONE.that(reciprocal(REMAINS, "6000", "unknown")), OTHER.that(UNDATED)))
                    .containsExactly(1, 1);
            assertThat(sizes(ONE.that(UNDATED), OTHER.that(UNDATED))).containsExactly(2);
        }

        @Test
        void ofOneStretchOfDaysTheyAreOne() {
            assertThat(sizes(
                            ONE.that(reciprocal(REMAINS, "6000", "2025-06")),
                            OTHER.that(reciprocal(REMAINS, "5000", "2025-06"))))
                    .containsExactly(2);
        }

        @Test
        void whatIsDeniedIsNotWhatIsTold() {
            assertThat(sizes(ONE.that(UNDATED), OTHER.as(Stance.DENIED).that(UNDATED)))
                    .containsExactly(1, 1);
        }
    }

    @Nested
    class Rounds {
        private static final TalksRound JUNE_2 =
                TalksRound.builder().date(DateSpan.parse("2025-06-02")).build();

        @Test
        void ofADayAloneTheyAreOne() {
            assertThat(sizes(ONE.that(JUNE_2), OTHER.that(JUNE_2))).containsExactly(2);
        }

        @Test
        void ofADayAloneTheyAreTheOnlyRoundOfThatDay() {
            assertThat(sizes(ONE.that(JUNE_2), OTHER.that(JUNE_2), ONE.that(JUNE_2.withCity("Istanbul"))))
                    .containsExactly(3);
            assertThat(sizes(ONE.that(JUNE_2), OTHER.that(JUNE_2), ONE.that(JUNE_2.withOrdinal(2))))
                    .containsExactly(3);
        }

        @Test
        void whereThereAreTwoOfThatDayTheyAreNeither() {
            assertThat(sizes(
                            ONE.that(JUNE_2),
                            OTHER.that(JUNE_2),
                            ONE.that(JUNE_2.withCity("Istanbul")),
                            ONE.that(JUNE_2.withCity("Geneva"))))
                    .containsExactlyInAnyOrder(1, 1, 2);
        }

        @Test
        void withoutADayTheyAreOneWhereTheyStateTheSame() {
            TalksRound second = TalksRound.builder().ordinal(2).build();
            assertThat(sizes(ONE.that(second), OTHER.that(second))).containsExactly(2);
            assertThat(sizes(ONE.that(second), OTHER.that(second.withCity("Istanbul"))))
                    .containsExactly(1, 1);
        }
    }

    private static Transfer number(Transfer transfer, String number) {
        return transfer.withQuantity(Quantity.parse(number));
    }

    private static List<Integer> sizes(SourcedClaim<?>... claims) {
        return Reconciler.standard().reconcile(List.of(claims)).matters().stream()
                .map(matter -> matter.claims().size())
                .toList();
    }
}
