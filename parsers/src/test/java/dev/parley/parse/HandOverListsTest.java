package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-overs that a sentence lists, divides or counts up, beyond the one number of its verb. */
class HandOverListsTest {
    @Test
    void furtherNumbersOfAVerbHaveDaysAndDirectionsOfTheirOwn() {
        assertThat(Told.by("Ethiopia returned 61 bodies to Eritrea on 3 June, 40 on 5 June and 22 on 9 June."))
                .containsExactly(
                        "remains ET>ER 61 on 2025-06-03",
                        "remains ET>ER 40 on 2025-06-05",
                        "remains ET>ER 22 on 2025-06-09");
        assertThat(Told.by("Sudan got back 30 captives: 18 from the RSF, the rest from Ethiopia."))
                .containsExactly("prisoners_of_war ?>SD 30", "prisoners_of_war RSF>SD 18", "prisoners_of_war ET>SD");
        assertThat(Told.by("Kyiv freed 12 captured soldiers in the swap with Russia and another four outside it."))
                .containsExactly("prisoners_of_war UA>RU 12", "prisoners_of_war UA>RU 4");
        assertThat(Told.by("Iran released 80 detainees, 60 more than it had promised."))
                .containsExactly("detainees IR>? 80");
    }

    @Test
    void aHighestNumberGoesWithTheLowestBefore() {
        assertThat(Told.by("Colombia received at least 12 hostages from the ELN on Friday, possibly 15."))
                .containsExactly("hostages ELN>CO 12..15 on 2025-06-13");
    }

    @Test
    void partsGoOnFromWhoeverGaveUpTheWhole() {
        assertThat(Told.by("Belarus freed 20 detainees. Of these, 13 were driven to Poland and seven to Latvia."))
                .containsExactly("detainees BY>? 20", "detainees BY>PL 13", "detainees BY>LV 7");
        assertThat(Told.by("Israel received the bodies of 15 of the 17 hostages from Hamas."))
                .containsExactly("remains HAMAS>IL 15");
        assertThat(Told.by("Hamas freed eight hostages on Friday, of whom three were taken to Egypt."))
                .containsExactly("hostages HAMAS>? 8 on 2025-06-13", "hostages HAMAS>EG 3 on 2025-06-13");
    }

    @Test
    void partsMayBeCountedInASentenceOfTheirOwn() {
        assertThat(Told.by("Armenia got 32 captives back from Azerbaijan. Of the 32 captives, 30 were soldiers and two"
                        + " were civilians."))
                .containsExactly("prisoners_of_war AZ>AM 32", "prisoners_of_war AZ>AM 30", "civilians AZ>AM 2");
        assertThat(Told.by("The RSF handed 40 captives over to the Sudanese army. There were six officers among them."))
                .containsExactly("prisoners_of_war RSF>SD 40", "prisoners_of_war RSF>SD 6");
        assertThat(Told.by("The ELN released 15 hostages to the Red Cross. Nine of the hostages were Colombians."))
                .containsExactly("hostages ELN>ICRC 15", "hostages ELN>ICRC 9");
        assertThat(Told.by("The ELN released 15 hostages to the Red Cross. Nine of the hostages were ill."))
                .containsExactly("hostages ELN>ICRC 15");
    }

    @Test
    void aRatioIsOfTheNounBetweenItsNumbers() {
        assertThat(Told.by("Eritrea and Ethiopia exchanged 45 prisoners for 50."))
                .containsExactly("prisoners_of_war ER>ET 45", "prisoners_of_war ET>ER 50");
        assertThat(Told.by("Armenia gave Azerbaijan 14 bodies for three."))
                .containsExactly("remains AM>AZ 14", "remains AZ>AM 3");
        assertThat(Told.by("Kinshasa and M23 agreed to exchange 100 detainees for 100."))
                .containsExactly("agreement detainees CD>M23 100 M23>CD 100 reciprocal");
    }

    @Test
    void whatStandsBehindForGoesTheOtherWay() {
        assertThat(Told.by("Hamas handed over four hostages for 100 detainees under the exchange with Israel."))
                .containsExactly("hostages HAMAS>IL 4", "detainees IL>HAMAS 100");
        assertThat(
                        Told.by(
                                "In the exchange between Russia and Ukraine, 30 of the Russians were traded for 22 Ukrainian soldiers."))
                .containsExactly("prisoners_of_war UA>RU 30", "prisoners_of_war RU>UA 22");
    }

    @Test
    void oneNamedPersonCountsOne() {
        assertThat(Told.by("Armenia released the captured pilot Emil Aliyev to Azerbaijan on Monday."))
                .containsExactly("prisoners_of_war AM>AZ 1 on 2025-06-09");
        assertThat(Told.by("Minsk handed the jailed activist Alena Hrom over to Poland."))
                .containsExactly("detainees BY>PL 1");
        assertThat(Told.by("Minsk handed the award to Alena Hrom in Poland.")).isEmpty();
    }

    @Test
    void soFarBelongsToItsVerbAlone() {
        assertThat(Told.by("Russia has returned 5,060 bodies to Ukraine so far and returned 19 on Friday."))
                .contains("remains RU>UA 5060 so far");
        assertThat(Told.by("Armenia returned two bodies to Azerbaijan on Monday, raising the number so far to nine."))
                .containsExactly("remains AM>AZ 2 on 2025-06-09", "remains AM>AZ 9 so far");
        assertThat(Told.by("Seoul has sent 589 bodies to China in all.")).containsExactly("remains KR>CN 589 so far");
    }

    @Test
    void aSumIsFollowedByASum() {
        assertThat(Told.by("Seoul has sent 589 bodies to China in all and has received 31 in return."))
                .containsExactly("remains KR>CN 589 so far", "remains CN>KR 31 so far");
    }

    @Test
    void exchangesCountedSinceAWarBeganMakeNoSumOfTheOneTold() {
        assertThat(Told.by(
                        "Eritrea said 64 captives had come home on Friday in the 12th exchange since the war began."))
                .containsExactly("Eritrea: prisoners_of_war 64 on 2025-06-13 ordinal 12");
    }

    @Test
    void aNumberAloneGoesTheOtherWay() {
        assertThat(
                        Told.by(
                                "Eritrea and Ethiopia talk. More than 900 bodies have gone to Eritrea since January, and fewer than 300 the other way."))
                .containsExactly("remains ET>ER 900.. so far", "remains ER>ET ..300 so far");
    }

    @Test
    void aSumIsOfNoOneExchange() {
        assertThat(
                        Told.by(
                                "Eritrea and Ethiopia swapped captives on Friday. Asmara said it was the 12th swap since the war began, and that 900 Eritreans have been freed in total."))
                .containsExactly(
                        "prisoners_of_war on 2025-06-13",
                        "Eritrea: prisoners_of_war ET>ER 900 so far",
                        "Eritrea: prisoners_of_war on 2025-06-13 ordinal 12");
    }

    @Test
    void whoeverPutsANumberToThoseWhoCameBackCountsItsOwn() {
        assertThat(
                        Told.by(
                                "Eritrea and Ethiopia swapped 40 captives each on Friday. Addis Ababa put the number of those who came back at 41."))
                .contains("Ethiopia: prisoners_of_war ER>ET 41 on 2025-06-13");
    }

    @Test
    void aBareNumberIsOfThoseNamedBefore() {
        assertThat(
                        Told.by(
                                "Eritrea and Ethiopia talk. Asmara offered to hand over 20 bodies of Ethiopian soldiers and had already repatriated 40."))
                .contains("remains ER>ET 40 so far");
    }

    @Test
    void whatWasSwappedInADealWasNotOnlyAgreed() {
        assertThat(Told.by("Eritrea and Ethiopia swapped 46 prisoners each on Friday in a deal brokered by Oman."))
                .containsExactly("prisoners_of_war ER>ET 46 on 2025-06-13", "prisoners_of_war ET>ER 46 on 2025-06-13");
    }

    @Test
    void captivityIsNoJail() {
        assertThat(Told.by("Eritrea said 64 people had come home from Ethiopian captivity on Friday."))
                .containsExactly("Eritrea: prisoners_of_war ET>ER 64 on 2025-06-13");
        assertThat(Told.by("Eritrea said 64 people had come home from Ethiopian jails on Friday."))
                .containsExactly("Eritrea: detainees ET>ER 64 on 2025-06-13");
    }

    @Test
    void theFallenAreNotOne() {
        assertThat(Told.by("The fallen came home on Friday.")).noneMatch(line -> line.contains(" 1 "));
    }

    @Test
    void whatWasAgreedMayBeDoneInTheSameSentence() {
        assertThat(Told.by(
                        "Sudan and the RSF agreed on 2 June to exchange 30 bodies each and exchanged them on 6 June."))
                .containsExactly(
                        "agreement remains RSF>SD 30 SD>RSF 30 reciprocal on 2025-06-02",
                        "remains RSF>SD 30 on 2025-06-06",
                        "remains SD>RSF 30 on 2025-06-06");
        assertThat(Told.by("Armenia and Azerbaijan agreed that Baku would free eight captives."))
                .containsExactly("agreement prisoners_of_war AZ>AM 8");
        assertThat(
                        Told.by(
                                "The exchange of 20 captives agreed by India and Pakistan on June 2 was carried out on June 9."))
                .contains("prisoners_of_war 20 on 2025-06-09");
    }

    @Test
    void whatIsPutOffWasNotDone() {
        assertThat(Told.by("Damascus has postponed the exchange of prisoners with the SDF planned for Friday."))
                .containsExactly("denied prisoners_of_war on 2025-06-13");
        assertThat(Told.by("Pakistan did not disclose how many bodies were returned to Afghanistan on Tuesday."))
                .containsExactly("remains ?>AF undisclosed on 2025-06-10");
    }
}
