package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done under a deal is a hand-over; only what is to be done is in the deal. {@link Told} has the form of the lines. */
class UnderDealsTest {
    private static final String SIDES = "Chad and Niger are at war over prisoners of war.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad frees 18 Nigerien soldiers under ceasefire deal.             | prisoners_of_war TD>NE 18",
                "Chad returns bodies of 15 soldiers as part of truce agreement.    | remains TD>? 15",
                "Chad is releasing three soldiers in line with the peace accord.   | prisoners_of_war TD>NE 3",
                "Chad has freed 18 Nigerien soldiers under the deal.               | prisoners_of_war TD>NE 18",
                "In a deal brokered by Oman, Chad freed 14 Nigerien soldiers.      | prisoners_of_war TD>NE 14",
                "Chad is to free 18 Nigerien soldiers under the deal.              | agreement prisoners_of_war TD>NE 18",
                "Under the deal, Chad frees 18 soldiers.                           | agreement prisoners_of_war TD>NE 18",
            })
    void whatGoesOnUnderADealIsAHandOver(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @Test
    void whatHappenedSinceADealIsNotInIt() {
        assertThat(Told.behind(
                        SIDES,
                        "Since the peace agreement was signed in Algiers in 2019, the Red Cross has repatriated 30 Chadian and 40"
                                + " Nigerien prisoners of war."))
                .containsExactly(
                        "agreement ? on 2019-01-01/2019-12-31",
                        "prisoners_of_war NE>TD 30 so far",
                        "prisoners_of_war TD>NE 40 so far");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad freed 48 men in exchange for the release of 200 soldiers.        | prisoners_of_war NE>TD 200",
                "Chad freed 48 men in return for 12 soldiers.                          | prisoners_of_war NE>TD 12",
                "Chad freed 48 men in exchange for 12 soldiers and 11 bodies.          | remains NE>TD 11",
            })
    void whatIsLetGoInReturnGoesTheOtherWay(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).contains(claim);
    }

    @Test
    void whatIsSetForADayIsNoOffer() {
        assertThat(Told.behind(
                        SIDES,
                        "Chad will free 48 soldiers on Monday in exchange for the release of 20 Chadian soldiers."))
                .containsExactly(
                        "expected prisoners_of_war TD>NE 48 on 2025-06-16",
                        "expected prisoners_of_war NE>TD 20 on 2025-06-16");
    }
}
