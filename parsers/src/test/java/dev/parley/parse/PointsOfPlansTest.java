package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of plans and of demands, in lists and in sentences behind; each text first names the two sides. */
class PointsOfPlansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # under a plan
            Mali and the JNIM talk. Under the Algerian plan, Mali would quit the northern towns; its army would be cut; foreign troops would be barred from the north. | proposed term DZ withdrawal; proposed term DZ force_limits; proposed term DZ no_foreign_troops
            Mali and the JNIM talk. Under the proposals, the JNIM would give up its weapons and Bamako would lift the siege. | proposed term ? other; proposed term ? other
            # what one side would do itself it proposes
            Serbia and Kosovo talk. Belgrade sent a ten-point plan. It would withdraw its troops. Kosovo would hold elections. | proposed term RS withdrawal; demanded term RS elections
            # sentences behind, whoever has to do it
            Congo and M23 talk. Doha sent Kinshasa a roadmap. Foreign troops would be barred from Goma. The militia would disarm. | proposed term QA no_foreign_troops; proposed term QA other
            # "or" denies what follows too
            Mali and Niger talk. Mali offers not to join NATO or host foreign bases. | proposed term ML no_nato; proposed term ML no_foreign_troops
            Mali and Niger talk. Mali demands that Niger not join NATO and that it withdraw its troops. | demanded term ML no_nato; demanded term ML withdrawal
            # each with a subject of its own
            Nepal and India talk. Kathmandu's conditions are that India withdraw its troops, its leaders be exiled and all prisoners be freed. | demanded term NP withdrawal; demanded term NP other; demanded term NP prisoner_exchange
            Nepal and India talk. Peace requires India to hold elections and China to stop arms supplies, Kathmandu said. | demanded Nepal: term NP elections; demanded Nepal: term NP stop_arms
            Nepal and India talk. Kathmandu wants India to open the road, and asked for a withdrawal of its troops. | demanded term NP other; demanded term NP withdrawal
            # the clause between a paper and its verb
            Yemen and the Houthis talk. A "roadmap" that Riyadh drafted with the Houthis foresees the departure of foreign forces. | proposed term SA withdrawal
            # no terms
            Nepal and India talk. The sides agreed to keep talking. | nothing
            Nepal and India talk. Kathmandu asked for 40 of them. | nothing
            """)
    void eachPointIsATerm(String text, String claims) {
        assertThat(TermsTest.terms(text)).isEqualTo(claims);
    }
}
