package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those told of before on their way, groups without a number, and those to whom something is given. {@link Told} has the form of the lines. */
class GroupsOnTheirWayTest {
    private static final String BEFORE =
            "Pakistan and India exchange prisoners.\nPakistan released 20 Indian fishermen on Thursday.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All the fishermen crossed over to India at night.                   | detainees PK>IN on 2025-06-12",
                "Indian soldiers crossed over to Pakistan at night.                  | nothing",
                "Forty-four of our prisoners of war will soon return to India.       | expected prisoners_of_war PK>IN 44",
                "More prisoners will be released in the coming days.                 | expected prisoners_of_war",
                "Prisoners will be released.                                         | nothing",
                "India released one more group of Pakistani soldiers.                | prisoners_of_war IN>PK on 2025-06-12",
                "The prime minister gave his military the order to stand down.       | nothing",
                "Soldiers of the army and the border guard were returned by India.   | prisoners_of_war IN>PK on 2025-06-12",
            })
    void whoeverIsToldOfGoes(String sentence, String claim) {
        assertThat(String.join("; ", Told.behind(BEFORE, sentence)).replaceFirst("^$", "nothing"))
                .isEqualTo(claim);
    }
}
