package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way of saying it gives; {@link Told} has the form of the lines. */
class ClaimParserTest {
    @Test
    void directionComesFromTheWordsOfGivingAndReceiving() {
        assertThat(Told.by("Russia handed over 1,000 bodies to Ukraine on Thursday."))
                .containsExactly("remains RU>UA 1000 on 2025-06-12");
        assertThat(Told.by("Ukraine received 1,000 bodies from Russia on Thursday."))
                .containsExactly("remains RU>UA 1000 on 2025-06-12");
        assertThat(Told.by("Hamas freed three hostages on Friday, handing them to the Red Cross."))
                .containsExactly("hostages HAMAS>ICRC 3 on 2025-06-13");
        assertThat(Told.by("Baku sent back 32 prisoners of war to Armenia."))
                .containsExactly("prisoners_of_war AZ>AM 32");
        assertThat(Told.by("The remains of four hostages were handed over to Israel by Hamas."))
                .containsExactly("remains HAMAS>IL 4");
        assertThat(Told.by("Israel brought home the bodies of four hostages.")).containsExactly("remains ?>IL 4");
        assertThat(Told.by("Khartoum's army gave 50 captured fighters back to the RSF."))
                .containsExactly("prisoners_of_war SD>RSF 50");
    }

    @Test
    void whatTheWordsLeaveOpenStaysOpen() {
        assertThat(Told.by("Some 250 bodies were returned to Ukraine on Friday."))
                .containsExactly("remains ?>UA ~250 on 2025-06-13");
        assertThat(Told.by("Russia handed over 1,212 bodies.")).containsExactly("remains RU>? 1212");
        assertThat(Told.by("The bodies of 1,200 Ukrainian soldiers were handed over on Friday."))
                .containsExactly("remains 1200 on 2025-06-13");
    }

    @Test
    void whoseBodiesTheyAreIsNotWhereTheyGo() {
        assertThat(Told.by("Moscow received 1,200 bodies of Ukrainian soldiers on Friday."))
                .containsExactly("remains ?>RU 1200 on 2025-06-13");
    }

    @Test
    void twoLegsOfAnExchangeAnswerEachOther() {
        assertThat(Told.by("Russia handed over 1,000 bodies to Ukraine and received 19 in return."))
                .containsExactly("remains RU>UA 1000", "remains UA>RU 19");
        assertThat(Told.by("Ukraine returned 27 bodies, while Russia handed over 1,212."))
                .containsExactly("remains UA>RU 27", "remains RU>UA 1212");
        assertThat(Told.by("Russia returned 1,212 bodies, Ukraine 27."))
                .containsExactly("remains RU>UA 1212", "remains UA>RU 27");
        assertThat(Told.by("Israel released 90 Palestinian prisoners in exchange for three hostages held by Hamas."))
                .containsExactly("detainees IL>PS 90", "hostages HAMAS>IL 3");
        assertThat(Told.by("Armenia and Azerbaijan exchanged 32 prisoners of war for two."))
                .containsExactly("prisoners_of_war AM>AZ 32", "prisoners_of_war AZ>AM 2");
        assertThat(Told.by("Russia and Ukraine exchanged 195 prisoners of war each."))
                .containsExactly("prisoners_of_war RU>UA 195", "prisoners_of_war UA>RU 195");
        assertThat(
                        Told.by(
                                "Azerbaijan and Armenia swapped captives on Wednesday: Baku released 32 servicemen, Yerevan freed two."))
                .containsExactly("prisoners_of_war AZ>AM 32 on 2025-06-11", "prisoners_of_war AM>AZ 2 on 2025-06-11");
    }

    @Test
    void aNumberSoFarIsCumulative() {
        assertThat(Told.by("Russia has returned 6,060 bodies to Ukraine so far."))
                .containsExactly("remains RU>UA 6060 so far");
    }

    @Test
    void negatedAndPlannedAreNotDone() {
        assertThat(Told.by("Russia did not return 6,000 prisoners to Ukraine."))
                .containsExactly("denied prisoners_of_war RU>UA 6000");
        assertThat(Told.by("Russia will hand over 6,000 bodies to Ukraine next week."))
                .containsExactly("expected remains RU>UA 6000 on 2025-06-16/2025-06-22");
        assertThat(Told.by("Kyiv is preparing for the return of 500 captives."))
                .containsExactly("expected prisoners_of_war 500");
    }

    @Test
    void aDemandIsNoTransfer() {
        assertThat(Told.by("Ukraine demanded that Russia return 339 children."))
                .containsExactly("demanded proposal return UA>RU children 339");
    }

    @Test
    void nounsTellTransfersWithADirectionOrAVerb() {
        assertThat(Told.by("The transfer of 1,200 bodies to Russia began on Friday."))
                .containsExactly("remains ?>RU 1200 on 2025-06-13");
        assertThat(Told.by("The third exchange of bodies took place on June 13."))
                .containsExactly("remains on 2025-06-13 ordinal 3");
        assertThat(Told.by("The families wait for the return of the bodies.")).isEmpty();
    }

    @Test
    void agreementsAreReadWithTheirNumbersAndFormula() {
        assertThat(Told.by("Russia and Ukraine agreed to exchange all seriously wounded prisoners of war."))
                .containsExactly("agreement prisoners_of_war severely_wounded all_for_all");
        assertThat(Told.by(
                        "Russia and Ukraine agreed on a prisoner swap and the return of thousands of dead soldiers."))
                .containsExactly("agreement prisoners_of_war", "agreement remains total ~2000..9999");
        assertThat(Told.by("Baku and Yerevan agreed on a 1,500-for-1,500 exchange of bodies."))
                .containsExactly("agreement remains AM>AZ 1500 AZ>AM 1500 reciprocal");
        assertThat(Told.by("Both sides agreed to exchange 12,000 bodies in all, Russia and Ukraine said."))
                .containsExactly("agreement remains total 12000 both_sides");
        assertThat(Told.by("Eritrea and Ethiopia agreed to release 95 prisoners each."))
                .containsExactly("agreement prisoners_of_war ER>ET 95 ET>ER 95 reciprocal");
        assertThat(Told.by("Israel agreed to release 90 Palestinian prisoners."))
                .containsExactly("agreement detainees IL>? 90");
        assertThat(Told.by("Moscow would unilaterally return 500 bodies to Kyiv."))
                .containsExactly("expected agreement remains RU>UA 500 unilateral", "expected remains RU>UA 500");
        assertThat(Told.by("The swap between Russia and Ukraine would involve at least 1,000 prisoners on each side."))
                .containsExactly("expected agreement prisoners_of_war RU>UA 1000.. UA>RU 1000.. reciprocal");
        assertThat(Told.by("The next Russia-Ukraine exchange will include between 1,000 and 1,200 prisoners."))
                .containsExactly("expected agreement prisoners_of_war total 1000..1200");
        assertThat(Told.by("Yemen's government and the Houthis reached a deal to exchange more than 1,000 prisoners."))
                .containsExactly("agreement prisoners_of_war total 1000..");
        assertThat(
                        Told.by(
                                "Experts questioned the 6,000-for-6,000 formula for the bodies of Russian and Ukrainian soldiers."))
                .containsExactly("doubted agreement remains RU>UA 6000 UA>RU 6000 reciprocal");
    }

    @Test
    void aClaimIsThatOfWhoeverSaysIt() {
        assertThat(Told.by("Umerov said Russia handed over 1,212 bodies to Ukraine."))
                .containsExactly("Umerov: remains RU>UA 1212");
        assertThat(Told.by("Russia handed over 1,212 bodies to Ukraine, Umerov said."))
                .containsExactly("Umerov: remains RU>UA 1212");
        assertThat(Told.by("According to Umerov, Russia handed over 1,212 bodies to Ukraine."))
                .containsExactly("Umerov: remains RU>UA 1212");
        assertThat(Told.by("While Umerov said Russia handed over 1,212 bodies, Medinsky said Ukraine returned 27."))
                .containsExactly("Umerov: remains RU>UA 1212", "Medinsky: remains UA>RU 27");
        assertThat(Told.by(
                        "“Russia handed over 1,212 bodies to Ukraine,” Defence Minister Rustem Umerov told reporters."))
                .containsExactly("Rustem Umerov: remains RU>UA 1212");
        assertThat(Told.by("Russia's Defence Ministry said Ukraine returned 27 bodies."))
                .containsExactly("Russian Ministry of Defence: remains UA>? 27");
        assertThat(Told.by("A senior Ukrainian official told Reuters that Russia handed over 1,212 bodies."))
                .containsExactly("remains RU>? 1212");
        assertThat(Told.by("Russia handed over 1,212 bodies to Ukraine.")).containsExactly("remains RU>UA 1212");
        assertThat(Told.by("Russia reportedly handed over 1,212 bodies to Ukraine."))
                .containsExactly("reported remains RU>UA 1212");
    }

    @Test
    void exchangesAndTheirStagesAreNumberedApart() {
        assertThat(
                        Told.by(
                                "The third stage of the exchange between Russia and Ukraine took place on Sunday, with 303 prisoners freed on each side."))
                .containsExactly(
                        "prisoners_of_war RU>UA 303 on 2025-06-08 stage 3",
                        "prisoners_of_war UA>RU 303 on 2025-06-08 stage 3");
        assertThat(Told.by("In the 66th exchange Russia returned 51 bodies to Ukraine."))
                .containsExactly("remains RU>UA 51 ordinal 66");
    }

    @Test
    void aPronounBesideANameMeansThatNameAndNothingElse() {
        assertThat(Told.by("Rustem Umerov and it proposed a truce.")).containsExactly("proposed proposal ceasefire");
    }

    @Test
    void aDatelineAloneTellsNothing() {
        assertThat(Told.by("KYIV (Reuters) - ,")).isEmpty();
    }

    /** Words in no order, as a random text had them. */
    @Test
    void twoNumbersOfWhichNobodySaysWhichGoesWhereAreNoQuotas() {
        assertThat(Told.by("proposed both sides prisoners for 27"))
                .containsExactly("proposed agreement prisoners_of_war");
    }

    /** Words in no order, as random texts had them; each once made an index that is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies he received 1,200 drive one after",
                "the second had bilateral confirms three days three days talks Medinsky in return"
            })
    void wordsInNoOrderAreRead(String text) {
        assertThat(ClaimParser.standard().parse(Article.of("test", text)).claims())
                .allSatisfy(claim -> assertThat(text).contains(claim.citation().quote()));
    }
}
