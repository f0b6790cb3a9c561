package dev.parley.reconcile;

import static dev.parley.fact.Category.REMAINS;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static dev.parley.testing.Told.agreement;
import static dev.parley.testing.Told.reciprocal;
import static dev.parley.testing.Told.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import dev.parley.fact.Memorandum;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.testing.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims of a matter stand by document and place, whichever of them told what it is and whichever joined. */
class ClaimsOfAMatterTest {
    private static final Transfer HAND_OVER = transfer(REMAINS, RU, UA, "1212", "2025-06-11");
    private static final TalksRound ROUND = TalksRound.builder()
            .ordinal(2)
            .city("Istanbul")
            .date(DateSpan.parse("2025-06-02"))
            .build();

    static Stream<Arguments> tellingAndJoining() {
        return Stream.of(
                Arguments.of(HAND_OVER, HAND_OVER.withDate(DateSpan.unknown())),
                Arguments.of(HAND_OVER, HAND_OVER.withFrom(Optional.empty())),
                Arguments.of(HAND_OVER, transfer(REMAINS, UA, RU, "1212", "2025-06-11")),
                Arguments.of(ROUND, ROUND.withDate(DateSpan.unknown())),
                Arguments.of(ROUND, ROUND.withCity("Ankara")),
                Arguments.of(
                        reciprocal(REMAINS, "6000", "2025-06-02"),
                        agreement(REMAINS, "unknown").withParties()),
                Arguments.of(
                        Memorandum.builder().author(RU).recipient(UA).build(),
                        Memorandum.builder().author(RU).build()));
    }

    @ParameterizedTest
    @MethodSource("tellingAndJoining")
    void theyStandByDocument(Fact telling, Fact joining) {
        assertThat(documents(
                        Told.in("b").that(telling),
                        Told.in("a").that(joining),
                        Told.in("c").that(joining)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void forecastsAndDenialsStandAmongTheFacts() {
        assertThat(documents(
                        Told.in("b").that(HAND_OVER),
                        Told.in("a").as(Stance.EXPECTED).that(HAND_OVER),
                        Told.in("c").as(Stance.DENIED).that(HAND_OVER)))
                .containsExactly("a", "b", "c");
    }

    /** Which side it names is enough for a claim to be of the one hand-over with it; the route is that of all of them. */
    @Test
    void aMatterIsOfThePartiesThatItsClaimsName() {
        Matter matter = only(
                Told.in("a").that(HAND_OVER.withTo(Optional.empty())),
                Told.in("b").that(HAND_OVER));
        assertThat(matter.label()).isEqualTo("remains RU -> UA 2025-06-11");
        assertThat(matter.parties()).containsExactly(RU, UA);
        Matter oneSided = only(
                Told.in("a").that(HAND_OVER.withTo(Optional.empty())),
                Told.in("b").that(HAND_OVER.withTo(Optional.empty())));
        assertThat(oneSided.label()).isEqualTo("remains RU -> ? 2025-06-11");
        assertThat(oneSided.parties()).containsExactly(RU);
        Matter open =
                only(Told.in("a").that(HAND_OVER.withFrom(Optional.empty()).withTo(Optional.empty())));
        assertThat(open.label()).isEqualTo("remains 2025-06-11");
        assertThat(open.parties()).isEmpty();
    }

    @Test
    void aspectsAreEqualWhereTheSameIsStated() {
        Aspect<?> quantity = quantity(Told.in("a").that(HAND_OVER));
        assertThat(quantity)
                .isEqualTo(quantity(Told.in("a").that(HAND_OVER)))
                .hasSameHashCodeAs(quantity(Told.in("a").that(HAND_OVER)))
                .isNotEqualTo(quantity(Told.in("b").that(HAND_OVER)))
                .isNotEqualTo(only(Told.in("a").that(HAND_OVER))
                        .aspect(AspectKey.DATE)
                        .orElseThrow())
                .isNotEqualTo("quantity");
    }

    private static Aspect<?> quantity(SourcedClaim<?> claim) {
        return only(claim).aspect(AspectKey.QUANTITY).orElseThrow();
    }

    private static List<String> documents(SourcedClaim<?>... claims) {
        return only(claims).claims().stream()
                .map(claim -> claim.citation().document())
                .toList();
    }
}
