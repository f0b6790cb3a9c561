package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of telling who speaks for a party gives; {@link Told} has the form of the lines. */
class DelegationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Hamid al-Rubaie, the Houthis' chief negotiator, left Muscat. | delegation HOUTHIS Hamid al-Rubaie head (chief negotiator)
            The head of the Omani delegation, Salim Harthi, left Geneva. | delegation OM Salim Harthi head (head of the Omani delegation)
            Nare Petrosyan, a member of the Armenian delegation, left Geneva. | delegation AM Nare Petrosyan (member of the Armenian delegation)
            Ethiopian negotiator Gebre Tadesse left Nairobi. | delegation ET Gebre Tadesse (Ethiopian negotiator)
            Kim Jong-su, who heads the North Korean delegation, left Kaesong. | delegation KP Kim Jong-su head
            Foreign Minister Aylin Demirel led the Turkish team. | delegation TR Aylin Demirel head (Foreign Minister)
            The Colombian delegation is led by Camilo de la Vega. | delegation CO Camilo de la Vega head
            The Sudanese side was headed by Rear Admiral Omer Bashir. | delegation SD Omer Bashir head (Rear Admiral)
            Rabat sent a delegation under Interior Minister Youssef Alami. | delegation MA Youssef Alami head (Interior Minister)
            Pakistan was represented by Imran Qureshi. | delegation PK Imran Qureshi
            US special envoy Paul Dunn left Beirut. | delegation US Paul Dunn (US special envoy)
            Omani minister Salim Harthi, part of the delegation to the talks, left Geneva. | delegation OM Salim Harthi (Omani minister)
            Juba and the SPLM-IO fight. Rebel negotiator Mike Adams left Nairobi. | delegation SPLM-IO Mike Adams (Rebel negotiator)
            Juba and the SPLM-IO fight. Taban Gai, the head of the rebel delegation, left Nairobi. | delegation SPLM-IO Taban Gai head (head of the rebel delegation)
            """)
    void titlesAppositionsAndVerbsOfLeadingTellWhoSpeaksForAParty(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rana Haddad, who negotiates for Damascus, left Geneva. | delegation SY Rana Haddad
            General Kamal Reza, who spoke for Tehran in the talks, left Geneva. | delegation IR Kamal Reza (General)
            Nizar Daher, who led Hezbollah's side at the talks, was content. | delegation HEZBOLLAH Nizar Daher head
            Samira Wade, the deputy head of the Malian delegation, left Algiers. | delegation ML Samira Wade (deputy head of the Malian delegation)
            A Taliban team of three, under Mullah Hamid Noor, left Kabul. | delegation TALIBAN Hamid Noor head (Mullah)
            Heading the Omani team was Salim Harthi. | delegation OM Salim Harthi head
            Camilo Rios was named head of the Colombian delegation. | delegation CO Camilo Rios head
            """)
    void clausesAndPhrasesTellWhoSpeaksForAParty(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The chief negotiator of the guerrillas, Pablo Duarte, left Havana. | delegation ? Pablo Duarte head (chief negotiator)
            The leader of the Omani team, former minister Salim Harthi, left Geneva. | delegation OM Salim Harthi head (former minister)
            Rosa Wade, who co-chairs the Malian delegation, left Algiers. | delegation ML Rosa Wade head
            Ana Vidal, secretary of the security council and head of the Omani delegation, left Geneva. | delegation OM Ana Vidal head (secretary of the security council)
            Ana Vidal, the head of the Omani delegation and secretary of the Police and Security Council, left Geneva. | delegation OM Ana Vidal head (secretary of the Police and Security Council)
            Salim Harthi, the first deputy foreign minister and a member of the Omani delegation, left Geneva. | delegation OM Salim Harthi (first deputy foreign minister)
            Amadou Wade, Mali's interior minister, who led its negotiators, left. | delegation ML Amadou Wade head (interior minister)
            Oman's team was made up of six officials led by General Salim Harthi. | delegation OM Salim Harthi head (General)
            The envoys were led by President Wade's adviser Rosa Diop. | delegation ? Rosa Diop head (President Wade's adviser)
            Rosa Diop, an adviser to Minister Amadou Wade who takes part in the talks, left. | delegation ? Rosa Diop (adviser to Minister Amadou Wade)
            Salim Harthi, Secretary of the State Council and head of the Omani negotiating group, left.             | delegation OM Salim Harthi head (Secretary of the State Council)
            """)
    void whoLeadsIsToldAwayFromTheName(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }

    @Test
    void aPartySendsWhoSpeaksForItAndHasThemOnItsTeam() {
        assertThat(Told.by("Oman sent Salim Harthi, a former diplomat, and Aisha Harb to the talks."))
                .containsExactly("delegation OM Salim Harthi (former diplomat)", "delegation OM Aisha Harb");
        assertThat(Told.by("Also on the Omani team are Salim Harthi and Aisha Harb."))
                .containsExactly("delegation OM Salim Harthi", "delegation OM Aisha Harb");
        assertThat(Told.by("Oman was represented by Salim Harthi and the diplomat Aisha Harb."))
                .containsExactly("delegation OM Salim Harthi", "delegation OM Aisha Harb (diplomat)");
        assertThat(Told.by("The Omani team is led by Salim Harthi and includes Aisha Harb."))
                .containsExactly("delegation OM Salim Harthi head", "delegation OM Aisha Harb");
    }

    @Test
    void whoIsToTakeATeamOverLeadsItOnlyThen() {
        assertThat(Told.by("Salim Harthi is to take over the Omani delegation from intelligence chief Nasser Attiya."))
                .containsExactly(
                        "expected delegation OM Salim Harthi head",
                        "delegation OM Nasser Attiya head (intelligence chief)");
        assertThat(Told.by("Salim Harthi took over the Omani delegation from Nasser Attiya."))
                .containsExactly("delegation OM Salim Harthi head");
        assertThat(Told.by("Salim Harthi will replace Nasser Attiya as head of the Omani delegation."))
                .containsExactly("expected delegation OM Salim Harthi head");
    }

    @Test
    void severalAreIntroducedTogether() {
        assertThat(Told.by("The chief negotiators, Besa Hoti for Kosovo and Marko Ilic for Serbia, did not speak."))
                .containsExactly(
                        "delegation XK Besa Hoti head (chief negotiator)",
                        "delegation RS Marko Ilic head (chief negotiator)");
        assertThat(Told.by("Israel's team was led by Dan Levi, and the Hamas one by Nabil Saleh."))
                .containsExactly("delegation IL Dan Levi head", "delegation HAMAS Nabil Saleh head");
        assertThat(Told.by("For Oman: Salim Harthi and Aisha Harb."))
                .containsExactly("delegation OM Salim Harthi", "delegation OM Aisha Harb");
        assertThat(Told.by("Oman was represented by Salim Harthi and Qatar by Nasser Attiya."))
                .containsExactly("delegation OM Salim Harthi", "delegation QA Nasser Attiya");
    }

    @Test
    void theSecondOfTwoTeamsIsOne() {
        assertThat(
                        Told.by(
                                "The Omani team, headed by Salim Harthi, and the Qatari one, led by Nasser Attiya, left Geneva."))
                .containsExactly("delegation OM Salim Harthi head", "delegation QA Nasser Attiya head");
    }

    @Test
    void theSecondOfTwoLeavesTheVerbOut() {
        assertThat(
                        Told.by(
                                "Oman's team was headed by Salim Harthi, and Qatar by its special envoy for Asian affairs, Nasser Attiya."))
                .containsExactly(
                        "delegation OM Salim Harthi head",
                        "delegation QA Nasser Attiya head (special envoy for Asian affairs)");
        assertThat(Told.by("The panels, chaired by Luz Reyes for Manila and by Jun Santos for the NDFP, met in Oslo."))
                .contains("delegation PH Luz Reyes head", "delegation NDFP Jun Santos head");
        assertThat(Told.by("Salim Harthi led Oman's delegation; Nasser Attiya headed Qatar's."))
                .containsExactly("delegation OM Salim Harthi head", "delegation QA Nasser Attiya head");
        assertThat(Told.by("Gebre Tadesse signed for Ethiopia, Selam Haile for the TPLF."))
                .contains("delegation ET Gebre Tadesse", "delegation TPLF Selam Haile");
    }

    @Test
    void nobodyTellsOfHisOwnOffice() {
        assertThat(Told.by("The talks ended, according to Salim Harthi, who heads the Omani team."))
                .contains("delegation OM Salim Harthi head");
    }

    @Test
    void anOfficeBesideThePartAtTheTalksIsTheRole() {
        assertThat(Told.by("Russian delegation leader Ilya Morozov, a deputy minister, left Ankara."))
                .containsExactly("delegation RU Ilya Morozov head (deputy minister)");
    }

    @Test
    void theHeadIsMeantWhereTheNameIsLeftOut() {
        assertThat(
                        Told.by(
                                "Azerbaijan's chief negotiator, Rauf Aslanli, left Tbilisi. Azerbaijan's lead negotiator took no questions."))
                .containsExactly(
                        "delegation AZ Rauf Aslanli head (chief negotiator)",
                        "delegation AZ Rauf Aslanli head (lead negotiator)");
    }

    @Test
    void anOfficialMerelyQuotedIsNone() {
        assertThat(Told.by("Armenia's deputy prime minister, Nare Petrosyan, said that the talks were hard."))
                .isEmpty();
        assertThat(Told.by("A Ukrainian negotiator said that the talks were hard."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            UN envoy Johan Lind said that the talks were hard. | delegation UN Johan Lind (UN envoy)
            The EU Special Representative for the Oslo Dialogue, Ana Sorensen, flew home. | delegation EU Ana Sorensen (EU Special Representative for the Oslo Dialogue)
            The special envoy of the bloc ASEAN, Sok Prasith, flew home. | delegation ASEAN Sok Prasith (special envoy of the bloc ASEAN)
            The secretary-general's envoy for Cyprus, Ana Vidal, flew home. | ~~
            The African Union's special envoy for the Great Lakes region, Luis Vidal, flew home. | delegation AFRICAN UNION Luis Vidal (special envoy for the Great Lakes region)
            Helen Moss, a spokeswoman for UN envoy Johan Lind, flew home. | delegation UN Johan Lind (UN envoy)
            The chief U.S. negotiator with the Taliban, Lee Brown, flew home. | delegation US Lee Brown head (chief U.S. negotiator)
            Salim Harthi, a member of the Omani team that met in Geneva, flew home. | delegation OM Salim Harthi (member of the Omani team)
            """)
    void anEnvoySpeaksForWhoeverSentHimNotForWhereHeIsSent(String text, String line) {
        assertThat(Told.by(text)).containsExactlyElementsOf(line.isEmpty() ? List.of() : List.of(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oman's was headed by Salim Harthi, and that of Qatar by Nasser Attiya. | delegation OM Salim Harthi head; delegation QA Nasser Attiya head
            Mali's team was led by Rosa Diop, and Qatar's envoy, Nasser Attiya, was present. | delegation ML Rosa Diop head; delegation QA Nasser Attiya (envoy)
            The Omani delegation is led by its exiled army chief, Salim Harthi. | delegation OM Salim Harthi head (exiled army chief)
            Experts, with Lee Brown of the finance ministry in charge of the American team, met. | delegation US Lee Brown head
            Salim Harthi headed the Omani side, which also includes Aisha Harb and Omar Karim. | delegation OM Salim Harthi head; delegation OM Aisha Harb; delegation OM Omar Karim
            The accord was signed by Salim Harthi for Oman and Nasser Attiya on behalf of Qatar. | delegation OM Salim Harthi; delegation QA Nasser Attiya
            The Omani team was led by Salim Harthi, who was accompanied by Aisha Harb. | delegation OM Salim Harthi head; delegation OM Aisha Harb
            The lead political negotiators, Salim Harthi for Oman and Nasser Attiya for Qatar, met. | delegation OM Salim Harthi head (lead political negotiator); delegation QA Nasser Attiya head (lead political negotiator)
            Omani minister Salim Harthi and Qatari minister Nasser Attiya headed them. | delegation OM Salim Harthi head (Omani minister); delegation QA Nasser Attiya head (Qatari minister)
            The heads of the two delegations, Omani minister Salim Harthi and Secretary of Qatar's State Council Nasser Attiya, met. | delegation OM Salim Harthi head (Omani minister); delegation QA Nasser Attiya head (Secretary of Qatar's State Council)
            Brig-Gen Salim Harthi led the Omani team. | delegation OM Salim Harthi head (Brig-Gen)
            Former ambassador to Washington Salim Harthi headed the Omani side. | delegation OM Salim Harthi head (Former ambassador to Washington)
            Suad Taher, who speaks for the Taliban, said the delegation was being led by Omar Karim. | delegation TALIBAN Suad Taher; Suad Taher: delegation TALIBAN Omar Karim head
            Iran's chief nuclear negotiator, Reza Kamal, was pleased. | delegation IR Reza Kamal head (chief nuclear negotiator)
            There was no word from the Taliban, whose chief negotiator, Omar Karim, was away. | delegation TALIBAN Omar Karim head (chief negotiator)
            """)
    void whoeverLeadsOrJoinsATeamIsToldInManyWays(String text, String lines) {
        assertThat(Told.by(text).stream().filter(line -> line.contains("delegation")))
                .containsExactlyInAnyOrderElementsOf(Splitter.on("; ").split(lines));
    }

    @Test
    void theCountryIsTheOneThatTheTextIsAbout() {
        assertThat(
                        Told.by(
                                "Armenia and Azerbaijan held talks. Armenia was silent. Aram Vardanyan, the country's top negotiator, left."))
                .containsExactly("delegation AM Aram Vardanyan head (top negotiator)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            US hostage envoy Lee Brown was pleased. | delegation US Lee Brown (US hostage envoy)
            The Omani team is led by its chief thinker, Salim Harthi. | delegation OM Salim Harthi head
            Omani minister Salim Harthi and Qatari minister Nasser Attiya headed the respective delegations. | delegation OM Salim Harthi head (Omani minister); delegation QA Nasser Attiya head (Qatari minister)
            The Omani government's 21-member team is headed by Salim Harthi. | delegation OM Salim Harthi head
            Salim Harthi was Oman's chief negotiator in Geneva. | delegation OM Salim Harthi head
            Among the negotiators are Omani minister Salim Harthi and Qatari minister Nasser Attiya. | delegation OM Salim Harthi (Omani minister); delegation QA Nasser Attiya (Qatari minister)
            The North Korean side was led by An Ik San. | delegation KP An Ik San head
            """)
    void aNameIsFoundBehindWhateverSaysWhoItIs(String text, String lines) {
        assertThat(Told.by(text))
                .containsExactlyInAnyOrderElementsOf(Splitter.on("; ").split(lines));
    }
}
