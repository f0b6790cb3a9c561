package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exchanges in headlines, which say neither when nor of how many, and exchanges to come. {@link Told} has the form of the lines. */
class HeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India, Pakistan swap prisoners at border           | prisoners_of_war",
                "Georgia and Abkhazia's rebels exchange captives     | prisoners_of_war",
                "Eritrea and Ethiopia trade fallen soldiers' bodies  | remains",
                "Warring sides in Sudan exchange detainees           | detainees",
                "Sudan's rivals continue to exchange prisoners       | prisoners_of_war",
                "Chad, Libya announce prisoner exchange              | Libya: prisoners_of_war",
                "Serbia, Croatia swap nearly 60 in prisoner exchange | prisoners_of_war ~..60",
                "Armenia and Azerbaijan to swap prisoners            | expected prisoners_of_war",
                "Israel and Hamas set to trade prisoners             | expected prisoners_of_war",
            })
    void aHeadlineTellsOfAnExchangeByItsVerbAlone(String headline, String claim) {
        assertThat(Told.by(headline)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India and Pakistan traded prisoners. | nothing",
                "They may swap prisoners. | nothing",
                "Officials announced a prisoner exchange deal. | nothing",
                "The army announced plans for a prisoner exchange. | nothing",
            })
    void aSentenceTellsMore(String sentence, String claim) {
        assertThat(String.join("; ", Told.by(sentence)).replaceFirst("^$", "nothing"))
                .isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia and Ukraine will exchange 175 captives each on June 19. | expected prisoners_of_war RU>UA 175 on 2025-06-19; expected prisoners_of_war UA>RU 175 on 2025-06-19",
                "Thirty prisoners will be exchanged on Friday, officials in Baku said. | expected prisoners_of_war 30 on 2025-06-20",
                "Iran and Iraq were to swap prisoners on Wednesday. | expected prisoners_of_war on 2025-06-18",
                "Russia and Ukraine will exchange 175 captives each. | agreement prisoners_of_war RU>UA 175 UA>RU 175 reciprocal",
            })
    void anExchangeThatHasItsDayIsAHandOverToCome(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides announced a new exchange of prisoners on Thursday. | prisoners_of_war on 2025-06-12",
                "Yerevan announced an exchange of 12 prisoners with Baku. | Armenia: prisoners_of_war 12",
            })
    void anExchangeThatIsAnnouncedIsOne(String sentence, String claim) {
        assertThat(Told.by(sentence)).containsExactly(claim);
    }
}
