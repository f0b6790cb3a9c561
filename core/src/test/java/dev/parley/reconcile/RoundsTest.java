package dev.parley.reconcile;

import static dev.parley.reconcile.Reconciled.labels;
import static dev.parley.reconcile.Reconciled.only;
import static dev.parley.testing.Told.RU;
import static dev.parley.testing.Told.UA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.Stance;
import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.testing.Told;
import org.junit.jupiter.api.Test;

/** Which claims about rounds are about one round, and what they make of it. */
class RoundsTest {
    private static final Told KYIV = Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-03");
    private static final Told MOSCOW =
            Told.in("moscow").by("Vladimir Medinsky", RU).on("2025-06-03");
    private static final Told WIRE = Told.in("wire").on("2025-06-03");
    private static final Told PAPER = Told.in("paper").on("2025-06-03");

    private static final TalksRound SECOND = round("Istanbul", "2025-06-02").withOrdinal(2);

    @Test
    void oneDayAndCityIsOneRound() {
        assertThat(labels(WIRE.that(round("Istanbul", "2025-06-02")), PAPER.that(SECOND)))
                .containsExactly("Istanbul 2025-06-02 round 2");
    }

    @Test
    void twoCitiesOnOneDayAreTwoRounds() {
        assertThat(labels(WIRE.that(round("Istanbul", "2025-06-02")), PAPER.that(round("Doha", "2025-06-02"))))
                .containsExactly("Doha 2025-06-02", "Istanbul 2025-06-02");
    }

    @Test
    void ofOneDayWithoutCityIsOneRoundAndOfTwoDaysTwo() {
        TalksRound june =
                TalksRound.builder().date(DateSpan.parse("2025-06-02")).build();
        TalksRound may = june.withDate(DateSpan.parse("2025-05-16"));
        assertThat(labels(KYIV.that(may), MOSCOW.that(june), PAPER.that(june), WIRE.that(june)))
                .containsExactly("2025-05-16", "2025-06-02");
    }

    @Test
    void oneOrdinalWithinThreeDaysIsOneRoundWithItsDayContested() {
        Matter matter = only(
                WIRE.that(SECOND), PAPER.that(round("Istanbul", "2025-06-03").withOrdinal(2)));
        assertThat(matter.contested()).extracting(Aspect::name).containsExactly("date");
    }

    @Test
    void oneOrdinalWeeksApartIsTwoRounds() {
        assertThat(labels(
                        WIRE.that(SECOND),
                        PAPER.that(round("Geneva", "2025-07-20").withOrdinal(2))))
                .hasSize(2);
    }

    @Test
    void aLaterMentionJoinsTheOneRoundThatItCanBeAbout() {
        TalksRound lasting =
                TalksRound.builder().ordinal(2).minutes(Quantity.parse("~60")).build();
        assertThat(labels(WIRE.that(SECOND), PAPER.that(lasting))).hasSize(1);
        assertThat(labels(
                        WIRE.that(SECOND),
                        WIRE.that(round("Istanbul", "2024-06-02").withOrdinal(2)),
                        PAPER.that(lasting)))
                .contains("undated round 2");
    }

    @Test
    void aRoundToComeIsAsItIsExpected() {
        TalksRound next = round("Istanbul", "2025-06-20/2025-06-30");
        Matter matter = only(
                WIRE.as(Stance.EXPECTED).that(next), PAPER.as(Stance.PROPOSED).that(next));
        assertThat(matter.aspect(AspectKey.DATE).orElseThrow().reason())
                .isEqualTo("2 origins agree on 2025-06-20/2025-06-30: text paper, text wire.");
    }

    @Test
    void whatWasExpectedOfARoundStandsBesideWhatItWas() {
        Matter matter = only(
                WIRE.that(SECOND.withVenue("the Ciragan Palace")),
                PAPER.as(Stance.EXPECTED).that(SECOND.withVenue("the Dolmabahce Palace")));
        assertThat(matter.contested()).isEmpty();
        assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().comparisons())
                .hasToString("[expected the Dolmabahce Palace (text paper)]");
    }

    @Test
    void ofTheSpellingsOfOneNameOneIsShownWhoeverUsesIt() {
        for (String[] venues : new String[][] {
            {"the Dolmabahce Palace", "Dolmabahçe Palace"}, {"Dolmabahçe Palace", "the Dolmabahce Palace"}
        }) {
            Matter matter = only(PAPER.that(SECOND.withVenue(venues[0])), WIRE.that(SECOND.withVenue(venues[1])));
            assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().positions())
                    .hasToString("[Dolmabahçe Palace (text paper, text wire)]");
        }
    }

    @Test
    void aNameInFullIsNarrowerThanAPartOfIt() {
        Matter matter = only(WIRE.that(SECOND.withVenue("Çırağan Palace")), PAPER.that(SECOND.withVenue("the palace")));
        assertThat(matter.aspect(AspectKey.VENUE).orElseThrow().reason())
                .isEqualTo("2 origins state the palace and Çırağan Palace, which meet in Çırağan Palace: text paper,"
                        + " text wire.");
    }

    private static TalksRound round(String city, String date) {
        return TalksRound.builder().city(city).date(DateSpan.parse(date)).build();
    }
}
