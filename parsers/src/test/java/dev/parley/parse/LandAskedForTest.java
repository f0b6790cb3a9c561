package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs and nouns by which a side asks for land, or for soldiers to leave it. {@link Told} has the form of the lines. */
class LandAskedForTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Azerbaijan demands that Armenia give back four villages. | demanded term AZ withdrawal
            Syria demanded the return of the Golan Heights. | demanded term SY withdrawal
            Baku insists that Yerevan hand over the exclaves. | demanded Azerbaijan: term AZ withdrawal
            The KNU wants the army to quit every town east of the river. | demanded term KNU withdrawal
            Renamo demanded the removal of troops from the Gorongosa area. | demanded term RENAMO withdrawal
            The LTTE demanded that troops be removed from the peninsula. | demanded term LTTE withdrawal
            The Taliban demanded that US troops go home. | demanded term TALIBAN withdrawal
            Cyprus wants Turkish soldiers sent home. | demanded term CY withdrawal
            Kyiv wants Russian troops off its land. | demanded term UA withdrawal
            Thailand wants Cambodia to move its heavy weapons away from the frontier. | demanded term TH withdrawal
            The M23 demanded the return of the army to its barracks. | demanded term M23 withdrawal
            # a name that nothing knows is that of a place behind what is left or given up, not behind what is freed
            Mali demanded that the rebels quit Tizawaten. | demanded term ML withdrawal
            Armenia demanded that Baku give up Shusha and Hadrut. | demanded term AM withdrawal
            Kabul demanded that Pakistan release Zaeef. | demanded term AF prisoner_exchange
            # what is cleared of mines is not left, and captives are no army
            Thailand wants Cambodia to clear the mines from the border. | demanded term TH other
            Kyiv demanded that Russia return the captured soldiers. | demanded term UA prisoner_exchange
            Nepal demanded that India give up its uranium. | demanded term NP other
            """)
    void landIsAskedFor(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }
}
