package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed, demanded and answered, and the proposals that each way of saying it gives; {@link Told} has the form of the lines. */
class ProposalsTest {
    /** The proposals among the claims of a text. */
    private static ImmutableList<String> proposals(String text) {
        return Told.by(text).stream()
                .filter(line -> line.contains("proposal "))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aSideProposesACeasefireToTheOther() {
        assertThat(proposals("Armenia proposed a ceasefire to Azerbaijan."))
                .containsExactly("proposed proposal ceasefire AM>AZ");
        assertThat(proposals("Ethiopia and the TPLF met in Nairobi. The Ethiopian government offered a ten-day truce."))
                .containsExactly("proposed proposal ceasefire ET>TPLF 10 days");
        assertThat(proposals("Egypt has put forward a two-day ceasefire between Israel and Hamas."))
                .containsExactly("proposed proposal ceasefire EG>? 2 days");
        assertThat(proposals("Azerbaijan was ready for a pause of three days in its war with Armenia."))
                .containsExactly("proposed proposal ceasefire AZ>AM 3 days");
        assertThat(proposals("Hamas wants a permanent ceasefire with Israel."))
                .containsExactly("proposed proposal ceasefire HAMAS>IL (permanent)");
        assertThat(
                        proposals(
                                "Pakistan and India exchanged fire. A week-long truce, which was suggested by Islamabad, is far off."))
                .containsExactly("proposed proposal ceasefire PK>IN 7 days");
    }

    @Test
    void aCeasefireHasItsLengthAndHowFarItGoes() {
        assertThat(proposals("Yerevan offered Baku a full and unconditional ceasefire."))
                .containsExactly("proposed proposal ceasefire AM>AZ (full and unconditional)");
        assertThat(
                        proposals(
                                "Yerevan proposed to Baku a truce for four or five days along some stretches of the border to recover the dead."))
                .containsExactly("proposed proposal ceasefire AM>AZ 4..5 days (some stretches of the border)");
        assertThat(proposals("Baku turned down a truce without any preconditions."))
                .containsExactly("rejected proposal ceasefire ?>AZ (unconditional) rejected");
        assertThat(proposals("Khartoum and the RSF agreed to a truce for a period of 72 hours."))
                .containsExactly("proposal ceasefire 3 days accepted");
        assertThat(proposals("Israel offered Hezbollah an extra day of calm."))
                .containsExactly("proposed proposal ceasefire IL>HEZBOLLAH 1 days");
        assertThat(proposals("There was a lull in the trade between Israel and Lebanon."))
                .isEmpty();
    }

    @Test
    void verbsOfCeasingTellOfCeasefires() {
        assertThat(proposals("India and Pakistan have agreed to stop all firing."))
                .containsExactly("proposal ceasefire accepted");
        assertThat(
                        proposals(
                                "Sudan's army and the RSF met in Jeddah. The RSF said its fighters would hold their fire for three months."))
                .containsExactly("proposed Rapid Support Forces: proposal ceasefire RSF>SD 90 days");
        assertThat(
                        proposals(
                                "Azerbaijan and Armenia exchanged fire. Aliyev ordered his troops to stop shooting for two days."))
                .containsExactly("proposal ceasefire AZ>AM 2 days");
        assertThat(proposals("Kyiv said that Moscow had to stop attacks on its ports."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The two armies stopped shooting at noon. | proposal ceasefire accepted
            Both armies ceased hostilities on 10 October. | proposal ceasefire accepted
            The guns fell silent along the border on Monday. | proposal ceasefire accepted
            Armenia and Azerbaijan agreed to stop attacking each other's power plants. | proposal ceasefire (power plants) accepted
            They committed themselves to a permanent ceasefire. | proposal ceasefire (permanent) accepted
            A cessation of hostilities has been in place since 2 November. | proposal ceasefire accepted
            The two sides have been bound by a truce since May. | proposal ceasefire accepted
            Baku and Yerevan agreed on a ceasefire. Baku says the pause has been in force since Monday. \
            | proposal ceasefire accepted; Azerbaijan: proposal ceasefire accepted
            Baku countered with pauses of 24 to 48 hours along parts of the front. | proposed proposal ceasefire AZ>? 1..2 days (parts of the front)
            """)
    void aTruceIsToldWithoutANameToo(String text, String lines) {
        assertThat(Told.some(text, "ceasefire", "proposal ceasefire")).isEqualTo(lines);
    }

    @Test
    void whenTheGunsFellSilentOnlyTellsWhenSomethingElseWas() {
        assertThat(proposals("Two years after the guns fell silent, Baku and Yerevan spoke again."))
                .isEmpty();
    }

    @Test
    void whatIsNotPlannedIsDenied() {
        assertThat(
                        proposals(
                                "Baku proposed a summit of the two leaders to Yerevan. No such meeting is planned, Yerevan said."))
                .containsExactly("proposed proposal summit AZ>AM", "denied Armenia: proposal summit AZ>AM");
        assertThat(proposals("Baku and Yerevan met. Pashinyan's spokeswoman said no truce had been discussed."))
                .containsExactly("denied proposal ceasefire");
    }

    @Test
    void sidesAgreeToMeet() {
        assertThat(proposals("Kinshasa and the M23 agreed to resume talks in Doha."))
                .containsExactly("proposal meeting accepted");
        assertThat(proposals("Kinshasa and the M23 agreed to free 64 prisoners during talks in Doha."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kinshasa has agreed in principle to hold talks with the M23.     | proposal meeting ?>CD accepted
            Kinshasa and the M23 committed to resuming talks.                | proposal meeting accepted
            Kinshasa accepted the offer of talks with the M23.               | proposal meeting ?>CD accepted
            # who is ready for talks offers them, and who only wants them need not
            Kinshasa is ready to start talks with the M23.                   | proposed proposal meeting CD>M23
            Kinshasa is open to talks with the M23.                          | proposed proposal meeting CD>M23
            Kinshasa wants to hold talks with the M23.                       | nothing
            Kinshasa is not ready for talks with the M23.                    | nothing
            """)
    void talksAreAgreedToAndOfferedWithoutADay(String text, String told) {
        assertThat(String.join("; ", proposals(text))).isEqualTo(told.equals("nothing") ? "" : told);
    }

    @Test
    void whatIsToldAsideOfAProposalIsItsMaker() {
        assertThat(
                        proposals(
                                "Israel and Lebanon met. A 21-day truce, floated by Egypt on Monday, was accepted by Hezbollah."))
                .containsExactly("proposal ceasefire EG>HEZBOLLAH 21 days accepted");
        assertThat(
                        proposals(
                                "Baku and Yerevan met. Baku accepted a U.S. proposal for a full ceasefire of 30 days, which Yerevan turned down."))
                .containsExactly(
                        "proposal ceasefire US>AZ 30 days (full) accepted",
                        "rejected proposal ceasefire US>AM 30 days (full) rejected");
    }

    @Test
    void whoeverIsWantedBackIsAskedFor() {
        assertThat(proposals(
                        "Baku and Yerevan swapped soldiers. Baku wants 30 villagers to be included in the next swap."))
                .containsExactly("demanded proposal return AZ>AM civilians 30");
        assertThat(proposals("Baku and Yerevan swapped soldiers. A list of 30 captives was handed to Baku in May."))
                .containsExactly("proposal return AM>AZ prisoners_of_war 30");
        assertThat(
                        proposals(
                                "Baku and Yerevan swapped soldiers. Yerevan sent Baku its prisoners. It gave Baku a list with 30 names."))
                .containsExactly("proposal return AM>AZ prisoners_of_war 30");
        assertThat(proposals(
                        "Baku and Yerevan met. Yerevan's foreign ministry said the 30 villagers must be sent home."))
                .containsExactly("demanded Armenian Ministry of Foreign Affairs: proposal return AM>AZ civilians 30");
    }

    @Test
    void oneMeansTheCeasefireToldBefore() {
        assertThat(
                        proposals(
                                "Baku and Yerevan spoke of a ceasefire. Baku repeated its demand for a full and unconditional one."))
                .containsExactly("demanded proposal ceasefire AZ>AM (full and unconditional)");
    }

    @Test
    void demandsAreNoOffers() {
        assertThat(proposals("Baku demanded that Yerevan accept a ceasefire."))
                .containsExactly("demanded proposal ceasefire AZ>AM");
        assertThat(proposals("The EU urged Israel and Hamas to agree to a truce."))
                .containsExactly("proposed proposal ceasefire EU>?");
        assertThat(proposals("Kinshasa's call for a ceasefire was rejected by the M23."))
                .containsExactly("rejected proposal ceasefire CD>M23 rejected");
    }

    @Test
    void whatIsAgreedToIsAccepted() {
        assertThat(proposals("Israel and Hezbollah agreed to a 60-day ceasefire brokered by the United States."))
                .containsExactly("proposal ceasefire 60 days accepted");
        assertThat(proposals("Hamas and Israel agreed to extend the truce by two days."))
                .containsExactly("proposal ceasefire 2 days accepted");
        assertThat(proposals("Syria's government accepted a Turkish proposal for a ceasefire with the SDF."))
                .containsExactly("proposal ceasefire TR>SY accepted");
        assertThat(proposals("Sanaa would accept a truce with Riyadh."))
                .containsExactly("expected proposal ceasefire ?>HOUTHIS accepted");
        assertThat(proposals("India and Pakistan reached a ceasefire agreement."))
                .containsExactly("proposal ceasefire accepted");
        assertThat(proposals("India and Pakistan could agree to a ceasefire.")).isEmpty();
    }

    @Test
    void aCeasefireInForceHasBeenAccepted() {
        assertThat(proposals("The ceasefire between India and Pakistan took effect on Saturday."))
                .containsExactly("proposal ceasefire accepted");
        assertThat(proposals("The truce, which began in April, was extended for two more months."))
                .containsExactly("proposal ceasefire 60 days accepted");
        assertThat(proposals("Ten captives came home under a four-day truce."))
                .containsExactly("proposal ceasefire 4 days accepted");
        assertThat(proposals("The truce is due to run out on Monday."))
                .containsExactly("expected proposal ceasefire accepted");
        assertThat(proposals("Both armies respected the 14-day truce."))
                .containsExactly("proposal ceasefire 14 days accepted");
        assertThat(proposals(
                        "Eritrea and Ethiopia first settled on a 48-hour truce, and later prolonged it by ten days."))
                .containsExactly("proposal ceasefire 2 days accepted", "proposal ceasefire 10 days accepted");
    }

    @Test
    void oneSideMayDeclareACeasefire() {
        assertThat(proposals("The M23 declared a unilateral ceasefire with the Congolese army."))
                .containsExactly("M23: proposal ceasefire M23>CD (unilateral)");
        assertThat(proposals("Azerbaijani President Ilham Aliyev said that this was not a ceasefire."))
                .containsExactly("denied Ilham Aliyev: proposal ceasefire AZ>?");
    }

    @Test
    void rejectionsSayOfWhomAndOfWhose() {
        assertThat(proposals("Hamas rejects Israel's proposal for a two-month ceasefire."))
                .containsExactly("rejected proposal ceasefire IL>HAMAS 60 days rejected");
        assertThat(proposals("Khartoum's rejection of a humanitarian truce leaves the talks in doubt."))
                .containsExactly("rejected proposal ceasefire ?>SD (humanitarian) rejected");
        assertThat(proposals("The Houthis turned down a UN proposal to extend the truce."))
                .containsExactly("rejected proposal ceasefire UN>HOUTHIS rejected");
        assertThat(proposals("Armenia and Azerbaijan talked. Azerbaijan rejected its plans for a limited truce."))
                .containsExactly("rejected proposal ceasefire AM>AZ (limited) rejected");
        assertThat(proposals("Baku has not ruled out a truce with Yerevan."))
                .containsExactly("proposal ceasefire ?>AZ pending");
    }

    @Test
    void answersComeBackToWhatWasProposed() {
        assertThat(
                        proposals(
                                "Yerevan proposed a ten-day truce to Baku. Azerbaijan's government pushed back against the idea."))
                .containsExactly(
                        "proposed proposal ceasefire AM>AZ 10 days",
                        "rejected proposal ceasefire AM>AZ 10 days rejected");
        assertThat(proposals("Yerevan proposed a ten-day truce to Baku, and Azerbaijan turned it down."))
                .containsExactly("proposed proposal ceasefire AM>AZ 10 days rejected");
        assertThat(proposals("Yerevan proposed a truce to Baku. The offer was welcomed by Azerbaijan."))
                .containsExactly("proposed proposal ceasefire AM>AZ", "proposal ceasefire AM>AZ accepted");
        assertThat(proposals("Seoul proposed talks with Pyongyang on September 25. North Korea has not responded."))
                .containsExactly(
                        "proposed proposal meeting KR>KP on 2025-09-25",
                        "proposal meeting KR>KP on 2025-09-25 pending");
        assertThat(proposals("Baku demanded the return of 30 soldiers from Armenia. \"We are waiting for an answer.\""))
                .containsExactly(
                        "demanded proposal return AZ>AM prisoners_of_war 30",
                        "proposal return AZ>AM prisoners_of_war 30 pending");
        assertThat(proposals("Bogota demanded that the ELN free 20 hostages, a step that the guerrillas ruled out."))
                .containsExactly(
                        "demanded proposal return CO>ELN hostages 20",
                        "rejected proposal return CO>ELN hostages 20 rejected");
        assertThat(proposals("Israel demanded that Hamas free all hostages, but Hamas agreed to release only ten."))
                .containsExactly("demanded proposal return IL>HAMAS hostages partial");
    }

    @Test
    void furtherMeetingsAreProposedWithTheirDay() {
        assertThat(proposals(
                        "Yerevan suggested that the delegations meet again between July 3 and 8, Baku's envoys said."))
                .containsExactly("proposed proposal meeting AM>AZ on 2025-07-03/2025-07-08");
        assertThat(proposals(
                        "Oman offered to host the next round of talks between Iran and the United States on June 20."))
                .containsExactly("proposed proposal meeting OM>? on 2025-06-20");
        assertThat(proposals(
                        "Baku poured cold water on the idea of holding the next meeting with Armenia in Brussels."))
                .containsExactly("rejected proposal meeting ?>AZ rejected");
        assertThat(proposals("The delegations met in Geneva for talks on June 3."))
                .isEmpty();
    }

    @Test
    void leadersMeetAtSummits() {
        assertThat(proposals(
                        "Armenian Prime Minister Nikol Pashinyan proposed to meet Azerbaijani President Ilham Aliyev."))
                .containsExactly("proposed proposal summit AM>AZ");
        assertThat(proposals(
                        "Turkish President Recep Tayyip Erdogan offered to host a summit of Pashinyan and Aliyev."))
                .containsExactly("proposed proposal summit TR>?");
        assertThat(proposals("Aliyev said he was ready to meet Pashinyan in Brussels."))
                .containsExactly("proposed Aliyev: proposal summit AZ>AM");
        assertThat(
                        proposals(
                                "Azerbaijani Foreign Minister Jeyhun Bayramov said that the next step must be a meeting of the two presidents."))
                .containsExactly("proposed Jeyhun Bayramov: proposal summit AZ>?");
    }

    @Test
    void whatIsSaidAtAMeetingDoesNotRejectIt() {
        assertThat(proposals("The Armenian minister lambasted Azerbaijan at an informal meeting of ministers."))
                .isEmpty();
        assertThat(proposals("Armenia's envoy declined to say that the new round of talks had begun."))
                .isEmpty();
        assertThat(proposals("Armenia rejected a meeting with Azerbaijan."))
                .containsExactly("rejected proposal meeting ?>AM rejected");
    }

    @Test
    void returnsAreDemandedAndOffered() {
        assertThat(proposals("Azerbaijan called for the release of 33 captives held by Armenia."))
                .containsExactly("demanded proposal return AZ>AM prisoners_of_war 33");
        assertThat(proposals("The ELN offered Colombia to free three hostages."))
                .containsExactly("proposed proposal return ELN>CO hostages 3");
        assertThat(proposals("Armenia's delegation handed Azerbaijan a list of 80 missing civilians."))
                .containsExactly("proposal return AM>AZ civilians 80");
        assertThat(proposals("Armenia gave Azerbaijan a list of 80 captives, demanding their return."))
                .containsExactly("demanded proposal return AM>AZ prisoners_of_war 80");
        assertThat(proposals("Hamas gave the mediators a list of 11 hostages to be released on Monday."))
                .isEmpty();
    }

    @Test
    void aCeasefireThatIsOnlyNamedIsNoProposal() {
        assertThat(proposals("Talks on a ceasefire between Israel and Hamas resumed in Cairo."))
                .isEmpty();
        assertThat(proposals("The ceasefire talks in Juba failed, and hopes for a truce are fading."))
                .isEmpty();
        assertThat(proposals("Ceasefire monitors counted nine violations.")).isEmpty();
        assertThat(proposals("Israel offers no comment at the Cairo talks.")).isEmpty();
    }

    @Test
    void whoeverOffersSomethingInReturnProposesAndDemands() {
        assertThat(
                        Told.by(
                                "Eritrea and Ethiopia talk. Eritrea said it would free all captives only in exchange for an end of the war."))
                .containsExactlyInAnyOrder(
                        "proposed Eritrea: proposal return ER>ET prisoners_of_war",
                        "demanded Eritrea: term ER ceasefire");
        assertThat(Told.by("Eritrea and Ethiopia talk. Eritrea is to free 40 captives in return for 35 of its own."))
                .containsExactly("expected prisoners_of_war ER>ET 40", "expected prisoners_of_war ET>ER 35");
    }

    @Test
    void aDemandThatSaysWhatItIsAnswersNoOtherProposal() {
        assertThat(
                        Told.by(
                                "Oman proposed a meeting of Armenia and Azerbaijan. Armenia rejects the demand for a corridor."))
                .containsExactly("proposed proposal meeting OM>?");
    }
}
