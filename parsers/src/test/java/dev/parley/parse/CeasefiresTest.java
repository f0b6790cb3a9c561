package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a ceasefire, and what only names one; {@link Told} has the form of the lines. */
class CeasefiresTest {
    private static final String WAR = "Khartoum and the RSF are at war.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A ceasefire brokered by Oman ended the violence on June 8. | proposal ceasefire accepted
            The ceasefire that ended weeks of fighting was hailed by the neighbours. | proposal ceasefire accepted
            A ceasefire is expected to take effect on Wednesday. | expected proposal ceasefire accepted
            The two sides are to suspend their hostilities for 60 days. | expected proposal ceasefire 60 days accepted
            The truce was extended for another 15 days. | proposal ceasefire 15 days accepted
            The ceasefire agreement was signed on March 10. | proposal ceasefire accepted
            The two sides have reached an agreement to extend the truce by two months. | proposal ceasefire 60 days accepted
            The war was ended by a ceasefire. | proposal ceasefire accepted
            The ceasefire which Oman brokered is fragile. | proposal ceasefire accepted
            The two sides came to an understanding on a full ceasefire. | proposal ceasefire (full) accepted
            The ceasefire will be valid from noon on Saturday. | expected proposal ceasefire accepted
            Khartoum ordered its forces to observe a 30-hour truce. | proposal ceasefire SD>RSF
            Khartoum turned down a truce put forward by Oman. | rejected proposal ceasefire OM>SD rejected
            Khartoum dismissed the three-day truce announced by the RSF. | rejected proposal ceasefire RSF>SD 3 days rejected
            Khartoum proposed a halt to military operations for ten days. | proposed proposal ceasefire SD>RSF 10 days
            The RSF asked that the army stand down for ten days. | demanded proposal ceasefire RSF>SD 10 days
            Khartoum ordered a truce. | proposal ceasefire SD>RSF
            The army agreed to extend the truce for 72 hours, starting from the end of the current ceasefire arrangement. | proposal ceasefire ?>SD 3 days accepted
            """)
    void oneIsToldByWhatItEndsWhenItStartsAndHowLongItIsToLast(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oman appealed to both sides to agree to a ceasefire. | proposed proposal ceasefire OM>?
            Oman's envoy called on the neighbours to press both sides to honour the truce. | proposed proposal ceasefire OM>?
            The two sides exchanged views on extending the ceasefire. | proposed proposal ceasefire
            """)
    void whatSomebodyAsksForOrTalksAboutIsNotAgreed(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ceasefire ended on Friday.",
                "The truce is over.",
                "The RSF's envoys flew home to finalize a ceasefire agreement.",
                "Talks aimed at a ceasefire are hard.",
                "The talks between Khartoum and the RSF, aimed at a ceasefire, are hard.",
                "Talks on a truce will start soon.",
                "Talks on the release of hostages and a truce will be held soon.",
                "The delay dashed hopes of a truce to end the fighting.",
                "The envoys will hold consultations to discuss the matter and reach a ceasefire agreement."
            })
    void whatIsOverOrOnlyTheAimIsNoClaim(String sentence) {
        assertThat(Told.behind(WAR, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The two sides could not agree on a truce. | denied proposal ceasefire rejected
            Khartoum and the RSF failed to reach a ceasefire. | denied proposal ceasefire rejected
            The two sides were unable to agree on a ceasefire. | denied proposal ceasefire rejected
            # what one side ends is its own
            The RSF called off its ceasefire on Monday. | denied proposal ceasefire RSF>?
            The RSF announced an end to its unilateral ceasefire. | denied Rapid Support Forces: proposal ceasefire RSF>? (unilateral)
            The RSF declared its truce over. | denied Rapid Support Forces: proposal ceasefire RSF>?
            Khartoum said the RSF had ended the truce. | denied Sudan: proposal ceasefire RSF>?
            """)
    void oneThatIsNotReachedOrThatASideEndsIsDenied(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Khartoum ordered a three-day Easter truce. | proposal ceasefire SD>RSF 3 days (Easter)
            The two sides came to an understanding on an immediate ceasefire. | proposal ceasefire (immediate) accepted
            """)
    void oneIsOrderedOrUnderstood(String sentence, String line) {
        assertThat(Told.behind(WAR, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody has counted the dead since the truce began.",
                "A second session, on the terms of the ceasefire, would be held in Oman.",
                "The RSF wants the army to pull back before the truce begins."
            })
    void whatOnlySaysWhenSomethingElseIsTellsOfNone(String sentence) {
        assertThat(Told.some(Told.behind(WAR, sentence), "proposal", "proposal"))
                .isEqualTo("nothing");
    }
}
