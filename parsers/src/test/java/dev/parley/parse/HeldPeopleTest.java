package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People of whom the words behind them say that they were held, and who then arrive, are met or are let go. {@link Told} has the form of the lines. */
class HeldPeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thirty-one schoolgirls held by Boko Haram since April arrived in Abuja on Monday.  | children BOKO HARAM>? 31 on 2025-06-09",
                "Nine engineers kidnapped by ELN rebels landed in Bogota on Friday aboard a jet.    | hostages ELN>? 9 on 2025-06-13",
                "Four Indian soldiers captured by Pakistan in June walked across the border today.  | prisoners_of_war PK>IN 4 on 2025-06-14",
                "Fifteen Kurdish fighters jailed in Turkey crossed into Iraq on Tuesday.            | prisoners_of_war TR>IQ 15 on 2025-06-10",
                "Six pilots whom Iran had held flew into London on Thursday.                        | prisoners_of_war IR>? 6 on 2025-06-12",
                "Four Eritreans jailed in Addis Ababa were put on a plane on Thursday.              | detainees ET>? 4 on 2025-06-12",
                "Forty women held by Boko Haram for a year were met by the governor on Sunday.      | hostages BOKO HARAM>? 40 on 2025-06-08",
                "Forty women and girls held by Boko Haram were greeted by the governor on Sunday.   | hostages BOKO HARAM>? 40 on 2025-06-08",
                "Eight Turkish soldiers and officials held by the PKK crossed into Turkey on Friday. | prisoners_of_war PKK>TR 8 on 2025-06-13",
                "Three policemen detained by Serbian troops were back with their families on Monday. | detainees RS>? 3 on 2025-06-09",
                "Five monks abducted by rebels were reunited with their families on Sunday.         | hostages 5 on 2025-06-08",
                "Forty soldiers captured in Goma were freed by the paramilitary group M23 on Friday. | prisoners_of_war M23>? 40 on 2025-06-13",
                "A nurse held by the rebels of the ELN was delivered to a mission of the Red Cross today. | hostages ELN>ICRC 1 on 2025-06-14",
            })
    void whoeverWasHeldAndArrivesWasHandedOver(String sentence, String claim) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forty women who fled the fighting were met by the governor in Adre on Sunday.",
                "Seven aid workers landed safely in Juba on Monday after their plane lost an engine.",
                "Eight Turkish soldiers crossed into Syria on Wednesday to hunt for militants.",
                "Three policemen wounded in a clash were back with their families on Monday.",
                "Two soldiers captured by the rebels were shown on television on Monday.",
                "Three towns captured by the rebels were back in the army's hands on Monday.",
                "Three hundred migrants rescued at sea landed in Sicily on Friday.",
                "Ten pupils kidnapped by gunmen were found dead on Sunday.",
                "Rebels captured the town and crossed into Chad on Friday.",
            })
    void whoeverWasNotHeldOrDoesNotComeBackWasNot(String sentence) {
        assertThat(Told.by(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel on Tuesday let five Lebanese captives return through Naqoura.    | prisoners_of_war IL>LB 5 on 2025-06-10",
                "The Houthis let two captured sailors leave Sanaa on Friday.             | prisoners_of_war HOUTHIS>? 2 on 2025-06-13",
                "A captured pilot was delivered to Indian officers on Friday.            | prisoners_of_war ?>IN 1 on 2025-06-13",
            })
    void whoeverLetsThemGoGivesThemUp(String sentence, String claim) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Vidal, who had been held by the FARC since 2002, landed in Bogota on Friday.    | hostages FARC>? 1 on 2025-06-13",
                "Ana Vidal, held by the FARC since 2002, was freed on Friday.                        | hostages FARC>? 1 on 2025-06-13",
                "Marc Leroy, the reporter jailed in Russia, was back home on Friday.                 | detainees RU>? 1 on 2025-06-13",
                "The journalist Ana Vidal, kidnapped in Baghdad in May, was met by her sister today. | hostages 1 on 2025-06-14",
                "Ana Vidal, a nurse kidnapped in Baghdad, was handed to Italian diplomats today.     | hostages ?>IT 1 on 2025-06-14",
                "Ana Vidal, a nurse, landed in Bogota on Friday.                                     | ''",
                "Ana Vidal, who was captured in 2003, was executed on Friday.                        | ''",
            })
    void aPersonWhoWasHeldIsToldByName(String sentence, String claim) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57 Peruvians came home on Thursday, most of them civilians jailed in Chile.   | civilians ?>PE 57 on 2025-06-12",
                "57 Peruvians came home on Thursday, many of them with medals.                 | ''",
                "Two suspected jihadists were let out of Malian jails on Friday.               | detainees ML>? 2 on 2025-06-13",
                "An airline mechanic was among the hostages who walked off a plane on Friday.  | hostages 1 on 2025-06-13",
            })
    void whatTheyAreStandsInOtherWords(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pair were handed over at the border.    | prisoners_of_war PK>? 2 on 2025-06-13",
                "The couple were married at the border.      | ''",
            })
    void thePairAreThoseToldOfBefore(String sentence, String claims) {
        assertThat(String.join("; ", Told.behind("Pakistan freed two captured pilots on Friday. ", sentence)))
                .isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tehran denied that a swap had already been agreed.                     | denied Iran: agreement detainees",
                "The ministry said no deal on a prisoner swap had been reached.         | denied agreement detainees",
                "Iran denied that a nuclear deal had been reached.                      | ''",
            })
    void aDealThatIsDeniedNeedsNoDay(String sentence, String claims) {
        assertThat(String.join(
                        "; ",
                        Told.behind(
                                "Tehran is demanding the release of five Iranians jailed in the United States.\n",
                                sentence)))
                .isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hamas freed ten hostages on Friday, said its spokesman in Gaza, Hazem Odeh.          | Hazem Odeh: hostages HAMAS>? 10 on 2025-06-13",
                "Hamas freed ten hostages on Friday, said the Red Cross spokesman in Doha, Adnan Saif. | Adnan Saif: hostages HAMAS>? 10 on 2025-06-13",
            })
    void whoSpeaksSomewhereSpeaks(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Americans were exchanged on Friday for Ali Khan, a Taliban member.       | detainees TALIBAN>US 2 on 2025-06-13; detainees US>TALIBAN 1 on 2025-06-13",
                "Ana Vidal was swapped for two captured officers on Friday.                   | prisoners_of_war 1 on 2025-06-13; prisoners_of_war 2 on 2025-06-13",
                "Moscow and Kyiv exchanged 280 soldiers each on Friday under a 900-for-900 deal. | prisoners_of_war RU>UA 280 on 2025-06-13; prisoners_of_war UA>RU 280 on 2025-06-13",
            })
    void namesAndNumbersAreSwapped(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).startsWith(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Not one of the 23 Armenians jailed in Baku has come home.    | denied detainees AZ>? 0",
                "No hostages have been freed by Hamas since Friday.           | denied hostages HAMAS>? total 0",
            })
    void whereNobodyIsFreedItIsDenied(String sentence, String claim) {
        assertThat(Told.by(sentence)).hasSize(1);
        assertThat(Told.by(sentence).get(0)).startsWith("denied").contains(" 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Dutch nurse was among the hostages who arrived in Nairobi on Friday.  | hostages 1 on 2025-06-13",
                "Three teachers were among the 21 hostages freed on Monday.              | hostages 21 on 2025-06-09; hostages 3 on 2025-06-09",
            })
    void whoeverIsAmongThemIsSomeOfThem(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraq handed back the remains of 41 Iranian soldiers, Iran those of 21 Iraqis.  | remains IQ>IR 41; remains IR>IQ 21",
                "Kyiv received the bodies of 1,212 soldiers, Moscow those of 27.               | remains RU>UA 1212; remains UA>RU 27",
            })
    void thoseStandForWhatWasNamedBefore(String sentence, String claims) {
        assertThat(String.join("; ", Told.by(sentence))).isEqualTo(claims);
    }

    /** A court that lets suspects go has dealt with nobody over them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five suspects arrested by police were released on bail.",
                "Five men arrested over the attack were released pending trial.",
                "Five protesters detained by police were freed without charge on Monday."
            })
    void thoseWhomACourtReleasesAreNotHandedOver(String sentence) {
        assertThat(Told.by(sentence)).isEmpty();
    }
}
