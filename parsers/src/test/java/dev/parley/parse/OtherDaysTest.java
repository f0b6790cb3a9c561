package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are told of something else than the hand-over. {@link Told} has the form of the lines. */
class OtherDaysTest {
    private static final String SIDES = "Peru and Chile are at war over prisoners of war.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday Chile freed 20 men in a war that began on 15 April.          | prisoners_of_war CL>PE 20 on 2025-06-09",
                "Chile freed 20 soldiers held in a war that broke out in April.         | prisoners_of_war CL>PE 20",
                "Chile returned the remains of 20 men killed in a war that ended in 2013. | remains CL>? 20",
                "Chile freed 20 soldiers taken during the raid on Arica in May.         | prisoners_of_war CL>PE 20",
                "Chile freed 20 prisoners of war on Monday.                             | prisoners_of_war CL>PE 20 on 2025-06-09",
                "The 14 wounded were freed by Chile on Monday.                          | prisoners_of_war CL>PE 14 on 2025-06-09",
            })
    void aWarHasDaysOfItsOwn(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile freed 20 men under a June ceasefire agreement.              | prisoners_of_war CL>PE 20",
                "Chile freed 20 men in line with an agreement announced last week. | prisoners_of_war CL>PE 20",
            })
    void aDealHasDaysOfItsOwn(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile said on Monday that it would free 40 men.       | expected Chile: prisoners_of_war CL>PE 40",
                "Chile said Tuesday it would free 40 men.              | expected Chile: prisoners_of_war CL>PE 40",
                "Chile said that it would free 40 men on Monday.       | expected Chile: prisoners_of_war CL>PE 40 on 2025-06-16",
                "Chile said on Monday that it had freed 40 men.        | Chile: prisoners_of_war CL>PE 40 on 2025-06-09",
            })
    void whenSomethingIsPromisedItIsNotYetDone(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 40 men were due to be freed by Chile on Tuesday, but it delayed their release. | expected prisoners_of_war CL>PE 40 on 2025-06-10",
                "The 40 men are to be freed by Chile on Tuesday, but nobody knows where. | expected prisoners_of_war CL>PE 40 on 2025-06-17",
            })
    void aDayThatWasMissedIsOver(String sentence, String claim) {
        assertThat(Told.behind(SIDES, sentence)).contains(claim);
    }
}
