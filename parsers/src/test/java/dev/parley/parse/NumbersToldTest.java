package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages and sums so far, in many constructions of the language: neither is the number of those who moved that day; {@link Told} has the form of the lines. */
class NumbersToldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides agreed to exchange prisoners of war who are under 25.",
                "The sides agreed to exchange prisoners of war under 25.",
                "The sides agreed to exchange prisoners of war under the age of 25.",
                "The sides agreed to exchange prisoners of war younger than 25.",
                "The sides agreed to exchange prisoners of war who were not yet 25.",
                "The sides agreed to exchange prisoners of war who are 24 or younger."
            })
    void anAgeIsACriterion(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("agreement prisoners_of_war age:<25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides agreed to exchange prisoners of war aged 18 to 25.",
                "The sides agreed to exchange prisoners of war aged between 18 and 25.",
                "The sides agreed to exchange prisoners of war between the ages of 18 and 25.",
                "The sides agreed to exchange prisoners of war who are between 18 and 25 years old."
            })
    void soIsARangeOfAges(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("agreement prisoners_of_war age:18-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides agreed to exchange prisoners of war over 60 years old.",
                "The sides agreed to exchange prisoners of war older than 60.",
                "The sides agreed to exchange prisoners of war over the age of 60."
            })
    void andTheAgeOfTheOld(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("agreement prisoners_of_war age:>60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The sides agreed to exchange prisoners of war in their twenties."})
    void aDecadeIsARange(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("agreement prisoners_of_war age:20-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 freed forty soldiers, all under 25, on Friday.",
                "The M23 freed forty soldiers aged between 18 and 25 on Friday.",
                "The M23 freed forty soldiers in their twenties on Friday.",
                "The M23 freed forty soldiers, aged 20 to 54, on Friday."
            })
    void anAgeIsNoNumberOfThem(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of soldiers freed by the M23 has reached 400.",
                "The number of soldiers freed by the M23 has risen to 400.",
                "The number of soldiers freed by the M23 stands at 400.",
                "The total number of soldiers freed by the M23 now stands at 400.",
                "The M23 has already freed 400 soldiers.",
                "The M23 has freed 400 soldiers since January.",
                "The M23 has freed 400 soldiers over the past year.",
                "To date the M23 has freed 400 soldiers."
            })
    void aSumSoFarIsNoHandOverOfADay(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>? 400 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of freed soldiers has reached 400.",
                "The number of those freed has reached 400.",
                "With Friday's forty the number of freed soldiers has risen to 400.",
                "So far 400 soldiers have come home.",
                "A total of 400 soldiers have been freed so far."
            })
    void whoeverLetThemGo(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war 400 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The M23 freed forty soldiers on Friday, bringing the total to 400.",
                "The M23 freed forty soldiers on Friday, taking the number to 400.",
                "The M23 freed forty soldiers on Friday, raising the tally to 400.",
                "The M23 freed forty soldiers on Friday. That took the number to 400.",
                "The M23 freed forty soldiers on Friday. This brings the total number of freed soldiers to 400."
            })
    void aHandOverBringsASumTo(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-13", "prisoners_of_war M23>? 400 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of Congolese soldiers freed has reached 400.",
                "The number of Congolese soldiers freed by the M23 has reached 400."
            })
    void thoseOfASideComeHomeToIt(String sentence) {
        assertThat(Told.behindExchange(sentence)).containsExactly("prisoners_of_war M23>CD 400 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The M23 freed forty soldiers on Friday. The number of Ukrainians freed has reached 5,000."})
    void theSumOfOthersHasNoneOfTheDirectionsToldBefore(String sentence) {
        assertThat(Told.behindExchange(sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-13", "prisoners_of_war 5000 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinshasa put the number still to be returned at 400.",
                "Kinshasa puts the number of soldiers left in captivity at 400.",
                "Kinshasa put the number of bodies still outstanding at 400."
            })
    void whoIsStillToBeReturnedIsNoNumberOfAHandOver(String sentence) {
        assertThat(Told.behindExchange("The M23 freed forty soldiers on Friday. " + sentence))
                .containsExactly("prisoners_of_war M23>? 40 on 2025-06-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In all, 400 people have been returned, Kinshasa said.",
                "Congo has returned 400 prisoners since the start of the war, Kinshasa said.",
            })
    void aSideThatCountsWhoIsBackCountsItsOwn(String sentence) {
        assertThat(Told.behindExchange("Congo freed forty M23 soldiers on Friday. " + sentence))
                .contains("Democratic Republic of Congo: prisoners_of_war M23>CD 400 so far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Congo has returned 400 prisoners to the M23 since the start of the war, Kinshasa said.",
                "In all, 400 people have been returned to the M23, Kinshasa said.",
            })
    void whereItSaysToWhomItHasGivenThemBack(String sentence) {
        assertThat(Told.behindExchange("Congo freed forty M23 soldiers on Friday. " + sentence))
                .contains("Democratic Republic of Congo: prisoners_of_war CD>M23 400 so far");
    }
}
