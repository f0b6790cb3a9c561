package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and members of teams whose party, office or verb only the context tells; {@link Told} has the form of the lines. */
class LeadersOfTeamsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what is to come, and what is given already
            Ana Vidal will lead the Omani team. | expected delegation OM Ana Vidal head
            The Omani team is to be headed by Ana Vidal. | expected delegation OM Ana Vidal head
            Heading the Omani side will be Ana Vidal. | expected delegation OM Ana Vidal head
            Oman has appointed Ana Vidal, a judge, to lead the team that is to go to Geneva. | delegation OM Ana Vidal head (judge)
            Oman has named Ana Vidal, the justice minister, as head of its delegation. | delegation OM Ana Vidal head (justice minister)
            Oman has kept Ana Vidal as its chief negotiator. | delegation OM Ana Vidal head
            # beside the clause that tells of the talks
            The talks will open on Monday, with Ana Vidal, a judge, leading the Omani delegation. | expected delegation OM Ana Vidal head (judge)
            The talks opened on Monday, Ana Vidal heading the Omani team. | delegation OM Ana Vidal head
            Oman's team, which Ana Vidal leads, is in Geneva. | delegation OM Ana Vidal head
            Ana Vidal, who coordinates the Omani negotiating team, is in Geneva. | delegation OM Ana Vidal head
            # the verb left out
            Ana Vidal heads the Omani team, Omar Karim the Qatari side. | delegation OM Ana Vidal head; delegation QA Omar Karim head
            Ana Vidal will lead the Omani delegation and Omar Karim that of Qatar. | expected delegation OM Ana Vidal head; expected delegation QA Omar Karim head
            # a team named in the sentence before
            Oman is sending a team to Geneva. It will be headed by Ana Vidal. | expected delegation OM Ana Vidal head
            The Omani panel met in Geneva. The panel's chairman, Labour Secretary Ana Vidal, was there. | delegation OM Ana Vidal head (Labour Secretary)
            # the one state or group of the article
            Chad's military and some 40 groups opened talks in Geneva. Ana Vidal leads the government side. | delegation TD Ana Vidal head
            """)
    void whoLeadsATeamIsToldInManyWays(String text, String lines) {
        assertThat(Told.some(text, "delegation ", "delegation")).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oman sent a team of nine to Geneva, among them Ana Vidal, a judge, and Omar Karim. | delegation OM Ana Vidal (judge); delegation OM Omar Karim
            Oman had sent four officials to Geneva, among them Ana Vidal. | delegation OM Ana Vidal
            Deputy ministers Ana Vidal and Omar Karim are part of the Omani delegation. | delegation OM Ana Vidal (Deputy minister); delegation OM Omar Karim (Deputy minister)
            Foreign ministers Ana Vidal of Oman and Omar Karim of Qatar led their delegations. | delegation OM Ana Vidal head (Foreign minister); delegation QA Omar Karim head (Foreign minister)
            The Omani team, led by Ana Vidal, includes Omar Karim. | delegation OM Ana Vidal head; delegation OM Omar Karim
            Omani envoy Ana Vidal spoke to Omar Karim, his Qatari counterpart. | delegation OM Ana Vidal (Omani envoy); delegation QA Omar Karim (Qatari counterpart)
            Omani envoy Ana Vidal and her Qatari counterpart, Omar Karim, were there. | delegation OM Ana Vidal (Omani envoy); delegation QA Omar Karim
            Oman was represented by Ana Vidal, President Wade's special envoy. | delegation OM Ana Vidal (special envoy)
            """)
    void thoseOfATeamAreToldTogether(String text, String lines) {
        assertThat(Told.some(text, "delegation ", "delegation")).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sudan sent 40 athletes to Paris, among them Ana Vidal, a swimmer.",
                "Oman sent food to Geneva, among other things for Ana Vidal.",
                "Ana Vidal will not lead the Omani delegation.",
                "It will be headed by Ana Vidal.",
                "Omani artist Ana Vidal spoke to Omar Karim, her Qatari colleague.",
                "The rebels kept Captain Omar Karim as a hostage."
            })
    void othersLeadNoTeam(String text) {
        assertThat(Told.some(text, "delegation ", "delegation")).isEqualTo("nothing");
    }
}
