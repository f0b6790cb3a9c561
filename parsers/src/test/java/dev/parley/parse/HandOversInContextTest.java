package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hand-overs of which a sentence leaves unsaid who is moved, from where, to whom or when, and the sentences before tell. */
class HandOversInContextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sudan and Ethiopia talk. Sudan freed six Ethiopian soldiers on Friday. They were handed over at the border. | prisoners_of_war SD>ET 6 on 2025-06-13
                    Hezbollah and Israel talk. Dana Alon and her sister Noga Alon were freed from captivity on Friday. | detainees 2 on 2025-06-13
                    India and Pakistan talk. India repatriated 12 Pakistani prisoners on Monday. | prisoners_of_war IN>PK 12 on 2025-06-09
                    Eritrea and Ethiopia swapped prisoners on Friday. In return, 40 Eritrean captives were transferred. | prisoners_of_war ET>ER 40 on 2025-06-13
                    Eritrea and Ethiopia talk. Eritrea freed 40 Ethiopian children in May. Six followed on Friday. | children ER>ET 6 on 2025-06-13
                    Eritrea and Ethiopia talk. Eritrea freed 40 Ethiopian soldiers on Friday. Ethiopia received an equal number of its servicemen. | prisoners_of_war ER>ET 40 on 2025-06-13
                    Eritrea and Ethiopia swapped captives on 2 May. Eritrea then gave back 12 soldiers. | prisoners_of_war ER>? 12 on 2025-05-02
                    """)
    void whatIsLeftUnsaidIsThatOfTheHandOverBefore(String text, String last) {
        assertThat(Told.by(text)).last().isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Eritrea and Ethiopia swapped prisoners on Friday. The last exchange, on May 2, was 40 for 40. | prisoners_of_war ER>ET 40 on 2025-05-02
                    Eritrea and Ethiopia swapped prisoners on Friday. The previous one, on May 2, was 12 for 12. | prisoners_of_war ER>ET 12 on 2025-05-02
                    Eritrea and Ethiopia exchanged 35 prisoners each on Friday. Asmara spoke of 35 for 35. | Eritrea: prisoners_of_war ER>ET 35 on 2025-06-13
                    """)
    void aFormulaThatWasCarriedOutIsNoAgreement(String text, String line) {
        assertThat(Told.by(text)).contains(line).noneMatch(told -> told.contains("agreement"));
    }

    @Test
    void whatIsSaidOfANameMovesNobody() {
        assertThat(Told.by("Iraq handed two captives over to Iran, among them a man whose name was not released."))
                .containsExactly("prisoners_of_war IQ>IR 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Eritrea and Ethiopia swapped prisoners on Friday, 35 from each side. | prisoners_of_war ER>ET 35 on 2025-06-13
                    There has been no swap of Eritrean and Ethiopian prisoners since 2 May, when 18 captives were freed. | prisoners_of_war 18 on 2025-05-02
                    Afghanistan freed 30 Taliban prisoners on Monday. | prisoners_of_war AF>TALIBAN 30 on 2025-06-09
                    Pakistan and India talk. Three captives whom Pakistan had held since May crossed the border on Monday. | prisoners_of_war PK>IN 3 on 2025-06-09
                    In June 1,200 bodies were returned to Yemen. | remains ?>YE 1200 on 2025-06-01/2025-06-30
                    """)
    void aSentenceTellsWhoseAndWhen(String text, String first) {
        assertThat(Told.by(text)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Eritrea and Ethiopia swapped prisoners on Friday. Another exchange is planned for next week. | expected
                    Eritrea and Ethiopia swapped prisoners. Since the war began, 900 Ethiopians have been brought home. | so far
                    """)
    void exchangesAreCountedPlannedAndAddedUp(String text, String inside) {
        assertThat(Told.by(text)).last().asString().contains(inside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kabul and the Taliban talk. Kabul freed 300 Taliban on Monday. On Friday only 40 had crossed. | prisoners_of_war AF>TALIBAN 40 on 2025-06-13
                    Turkey and the PKK talk. The PKK freed two soldiers on Monday. Another three had been let go in May. | prisoners_of_war PKK>? 3 on 2025-05-01/2025-05-31
                    Israel and Hezbollah talk. Israel received the bodies of Dana Alon and Noga Tal on Friday. | remains ?>IL 2 on 2025-06-13
                    Iran and Iraq talk. Iraq sent 30 Iranian prisoners home on Monday and Tuesday. | prisoners_of_war IQ>IR 30 on 2025-06-09/2025-06-10
                    Chad and Sudan talk. Chad freed 30 Sudanese soldiers on 2 June. Another 40 were released the next day. | prisoners_of_war TD>SD 40 on 2025-06-03
                    Chad and Sudan talk. Chad freed 30 Sudanese soldiers on 2 June. Another 40 had been let go a day earlier. | prisoners_of_war TD>SD 40 on 2025-06-01
                    Iran and Iraq talk. Iran freed five Iraqi soldiers captured in April. | prisoners_of_war IR>IQ 5
                    Israel and Hezbollah talk. On 2 May the Lebanese movement freed four Israeli soldiers. | prisoners_of_war HEZBOLLAH>IL 4 on 2025-05-02
                    Chad and Sudan talk. A total of 90 prisoners, 45 from each side, were exchanged on Friday. | prisoners_of_war 90 on 2025-06-13
                    """)
    void numbersGoOnFromThoseBefore(String text, String last) {
        assertThat(Told.by(text)).last().isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Armenia and Azerbaijan talk. Azerbaijan set conditions for freeing 12 Armenian prisoners.
                    Prisoner swaps are rare.
                    Chad and Sudan talk. Chad holds the first four soldiers to be released.
                    """)
    void whatIsOnlySpokenOfIsNoHandOver(String text) {
        assertThat(Told.some(text, "prisoners_of_war", "prisoners_of_war")).isEqualTo("nothing");
    }
}
