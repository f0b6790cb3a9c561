package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is agreed on exchanges; each text first names the two sides. {@link Told} has the form of the lines. */
class AgreementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # who is to let whom go
            Yemen and the Houthis talk. Under the deal, 700 Houthi prisoners will be freed in exchange for 180 government captives, including 15 Saudis. | agreement prisoners_of_war HOUTHIS>YE 180 YE>HOUTHIS 700
            Yemen and the Houthis talk. The agreement calls for the release of up to 900 Houthi prisoners in return for up to 400 government captives. | agreement prisoners_of_war HOUTHIS>YE ..400 YE>HOUTHIS ..900
            Afghanistan and the Taliban talk. The Afghan government agreed to free 1,500 Taliban prisoners. | agreement prisoners_of_war AF>TALIBAN 1500
            Israel and Hezbollah talk. In a deal brokered by Germany, Israel will free five prisoners for the bodies of two soldiers. | agreement prisoners_of_war IL>HEZBOLLAH 5; agreement remains HEZBOLLAH>IL 2
            Hamas and Israel talk. Hamas would free 10 hostages in return for 150 Palestinian prisoners under the deal. | agreement hostages HAMAS>IL 10; agreement detainees IL>PS 150
            Hamas and Israel talk. The deal would see 14 hostages freed in exchange for hundreds of Palestinian prisoners. | agreement hostages HAMAS>IL 14; agreement detainees IL>PS ~200..999
            Hamas and Israel talk. Hamas has committed to handing over the bodies of 12 hostages. | agreement remains HAMAS>IL 12
            Georgia and Armenia talk. Georgia agreed to release 40 Armenian soldiers, while Armenia will free seven Georgian servicemen. | agreement prisoners_of_war AM>GE 7 GE>AM 40
            # the formula that a side is ready for
            Nepal and India talk of prisoners of war. Nepal is ready to swap all for all. | proposed agreement prisoners_of_war all_for_all
            Nepal and India talk of prisoners of war. Nepal is not ready for an exchange of all for all. | nothing
            # phases, also where the sentence before named the deal
            Hamas and Israel talk. Under the first phase, Hamas will release 12 hostages and Israel about 400 prisoners. | agreement hostages HAMAS>IL 12; agreement detainees IL>HAMAS ~400
            Hamas and Israel talk. The deal has two phases. In the first, Hamas must give back 12 hostages. | agreement hostages HAMAS>IL 12
            Hamas and Israel talk. Thirty hostages would be released in the first phase of the deal. | agreement hostages HAMAS>IL 30
            Hamas and Israel talk. The deal, approved by Israel's cabinet, would free 16 hostages. | agreement hostages HAMAS>IL 16
            Hamas and Israel talk. The agreement includes the release of roughly 20 hostages in exchange for nearly 700 Palestinian prisoners, including around 80 women. | agreement hostages HAMAS>IL ~20; agreement detainees IL>PS ~..700
            Hamas and Israel talk of hostages. Egypt said they had agreed to free 60 hostages over six days. | Egypt: agreement hostages HAMAS>IL 60
            Yemen and the Houthis talk. The swap will involve 900 Houthis and 300 government soldiers. | expected agreement prisoners_of_war HOUTHIS>YE 300 YE>HOUTHIS 900
            Yemen and the Houthis talk. The swap covers 1,080 prisoners. | agreement prisoners_of_war total 1080
            Yemen and the Houthis talk. The parties agreed on the release of 1,900 detainees from both sides. | agreement detainees total 1900 both_sides
            Afghanistan and the Taliban talk. They signed a paper under which up to 500 Taliban prisoners were to be released. | agreement prisoners_of_war AF>TALIBAN ..500
            Georgia and Russia talk of prisoners. They decided to release all wounded prisoners. They would also give back the dead: 70 from each side. | agreement prisoners_of_war wounded all_for_all; agreement remains GE>RU 70 RU>GE 70 reciprocal
            Eritrea and Ethiopia talk. Both states agreed to release all prisoners of war. | agreement prisoners_of_war all_for_all
            Hamas and Israel talk. The truce is to run for 30 days. In that time Hamas must give back 12 hostages, and Israel some 400 prisoners. | agreement hostages HAMAS>IL 12; agreement detainees IL>HAMAS ~400
            Hamas and Israel talk. They agreed that all hostages would be released in return for 90 Palestinian prisoners serving long sentences and 300 Palestinians arrested in the Strip. | agreement hostages all_for_all; agreement detainees IL>PS 90; agreement detainees IL>PS 300
            # at which round
            Georgia and Russia met in Oslo on June 3 for a second round. They agreed to exchange 40 prisoners. No date was set for a third round. | agreement prisoners_of_war total 40 on 2025-06-03 round 2
            # as many of each side
            Russia and Georgia talk. Each side will hand over 30 prisoners. | agreement prisoners_of_war GE>RU 30 RU>GE 30 reciprocal
            Russia and Georgia talk. The sides reached a deal on 60 bodies from each side. | agreement remains GE>RU 60 RU>GE 60 reciprocal
            Russia and Georgia talk. The accord, brokered by the UAE, covers 15 prisoners from each side. | agreement prisoners_of_war GE>RU 15 RU>GE 15 reciprocal
            Russia and Georgia talk. The deal provides for the exchange of 20 prisoners on each side. | agreement prisoners_of_war GE>RU 20 RU>GE 20 reciprocal
            # for nothing in return
            Russia and Georgia talk. Georgia undertook to give up 60 bodies without getting anything for them. | agreement remains GE>RU 60 unilateral
            # made, or said not to be
            Yemen and the Houthis talk. The two delegations initialled a swap of nearly 2,000 prisoners on Thursday. | agreement prisoners_of_war total ~..2000 on 2025-06-12
            Israel and Hamas talk. Israel's cabinet approved the exchange of 20 hostages for 60 Palestinian prisoners. | agreement hostages HAMAS>IL 20; agreement detainees IL>PS 60
            India and Pakistan talk. The agreement announced in Muscat on 4 February has two phases. | agreement ? on 2025-02-04
            Armenia and Georgia talk. On June 3 the parties adopted a declaration on the missing, which obliges them to share lists. | agreement ? on 2025-06-03
            Congo and M23 talk. The Congolese army has not agreed to release 30 prisoners. | denied agreement prisoners_of_war CD>M23 30
            # offered
            Hamas and Israel talk. The draft calls for the release of 28 hostages. | proposed agreement hostages HAMAS>IL 28
            # what was done under a deal is a hand-over
            Hamas and Israel talk. Under the deal, Hamas has released 12 hostages. | nothing
            """)
    void aDealTellsWhoIsToLetHowManyGo(String text, String claims) {
        assertThat(agreements(text)).isEqualTo(claims);
    }

    static String agreements(String text) {
        return Told.some(text, " agreement ", "agreement ");
    }

    @Test
    void theFirstNumberIsOfThoseWhoseSideIsNamed() {
        assertThat(
                        Told.by(
                                "The Houthis and Yemen's government talk. Under a deal 1,700 of the movement's captives would be swapped for 1,200 from the other side."))
                .containsExactly("agreement prisoners_of_war HOUTHIS>YE 1200 YE>HOUTHIS 1700");
    }

    @Test
    void anAlignmentIsNoParty() {
        assertThat(Told.by("Yemen's government and the Iran-aligned Houthis agreed to exchange 2,900 detainees."))
                .containsExactly("agreement detainees total 2900");
    }
}
