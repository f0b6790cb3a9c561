package dev.parley.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.mention.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 bodies                          | 27
            1212 bodies                        | 1212
            1,212 bodies                       | 1212
            1, 212 bodies                      | 1212
            1 212 bodies                       | 1212
            10,000,000 leaflets                | 10000000
            1k prisoners                       | 1000
            1.5k prisoners                     | 1500
            1.2 million people                 | 1200000
            1.5 thousand people                | 1500
            6 thousand bodies                  | 6000
            3 hundred thousand people          | 300000
            twenty-seven bodies                | 27
            twenty seven bodies                | 27
            one hundred and three bodies       | 103
            a hundred and three bodies         | 103
            one hundred three bodies           | 103
            six thousand bodies                | 6000
            six thousand and fifty-seven       | 6057
            six thousand fifty-seven           | 6057
            twelve hundred bodies              | 1200
            one thousand two hundred and twelve| 1212
            two hundred thousand               | 200000
            one million two hundred thousand   | 1200000
            a dozen prisoners                  | 12
            half a dozen prisoners             | 6
            half a million people              | 500000
            two dozen prisoners                | 24
            a hundred prisoners                | 100
            a thousand prisoners               | 1000
            zero bodies                        | 0
            """)
    void readsDigitsAndWords(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hundreds of children               | ~200..999
            dozens of prisoners                | ~24..99
            scores of prisoners                | ~40..99
            thousands of bodies                | ~2000..9999
            tens of thousands of bodies        | ~20000..99999
            hundreds of thousands of people    | ~200000..999999
            tens of people                     | ~20..99
            several hundred prisoners          | ~200..999
            a few thousand bodies              | ~2000..9999
            several hundred thousand people    | ~200000..999999
            a couple of dozen prisoners        | ~24..99
            he scores a point                  | ''
            several prisoners                  | ''
            """)
    void readsMagnitudes(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 1,000 on the list         | 1000..
            no fewer than 1,000                | 1000..
            not less than 1,000                | 1000..
            a minimum of 1,000                 | 1000..
            more than 6,000 remains            | 6000..
            over 6,000 remains                 | 6000..
            upwards of 6,000                   | 6000..
            above 6,000                        | 6000..
            at most 1,200                      | ..1200
            up to 1,200                        | ..1200
            no more than 1,200                 | ..1200
            fewer than 1,200                   | ..1200
            less than 1,200                    | ..1200
            under 1,200 men                    | ..1200
            below 1,200                        | ..1200
            as many as 1,200                   | ..1200
            about 6,000                        | ~6000
            around 6,000                       | ~6000
            some 6,000                         | ~6000
            some prisoners                     | ''
            approximately 6,000                | ~6000
            roughly 6,000                      | ~6000
            nearly 400                         | ~..400
            almost 400                         | ~..400
            close to 400                       | ~..400
            just under 400                     | ~..400
            just over 60                       | ~60..75
            exactly 195                        | 195
            precisely 195                      | 195
            only 27                            | 27
            just 27                            | 27
            all 195                            | 195
            only about 30                      | ~30
            at least several hundred           | ~200..
            up to a dozen                      | ..12
            more than a hundred                | 100..
            at least one                       | 1..
            """)
    void readsModifiersInFront(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,000 or more                      | 1000..
            1,000 or so                        | ~1000
            1,000 at most                      | ..1000
            1,000 at least                     | 1000..
            1,000+ prisoners                   | 1000..
            forty-odd prisoners                | ~40
            at least 100, possibly 120         | 100..120
            at least 100 and possibly 120      | 100..120
            at least 100 (perhaps 120)         | 100..120
            at least 100, possibly up to 120   | 100..120
            at least 100 and no more than 120  | 100..120
            at least 100, possibly more        | 100..
            dozens, if not hundreds            | ~24..999
            at least 100, possibly             | 100..
            303 each                           | 303 each
            303 apiece                         | 303 each
            “at least 1, 000” on either side   | 1000.. each
            1,000 from each side               | 1000 each
            """)
    void readsWhatFollows(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between 1,000 and 1,200 prisoners  | 1000..1200
            between “1,000” and “1,200”        | 1000..1200
            from 1,000 to 1,200 prisoners      | 1000..1200
            1,000 to 1,200 prisoners           | 1000..1200
            1,000-1,200 prisoners              | 1000..1200
            1,000–1,200 prisoners              | 1000..1200
            two to three days                  | 2..3
            two or three days                  | 2..3
            two-three days                     | 2..3
            two to three thousand              | 2000..3000
            1.2 to 1.5 million                 | 1200000..1500000
            about 1,000 to 1,200               | ~1000..1200
            from 1,000 prisoners               | 1000
            1,212 to 27                        | 1212; 27
            500 to 2 thousand                  | 500..2000
            hundreds or thousands              | ~200..9999
            between hope and fear              | ''
            """)
    void readsRanges(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an undisclosed number of prisoners | undisclosed
            an unspecified number of soldiers  | undisclosed
            not one was handed over            | 0
            not a single body                  | 0
            """)
    void readsWhatIsKeptBackAndWhatIsZero(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 2023                            | ''
            since March 2022                   | ''
            September 2022                     | ''
            June 11, 2025                      | ''
            the summer of 2022                 | ''
            the return of 2000 bodies          | 2000
            of 2000 Ukrainian soldiers         | 2000
            a total of 2000 were taken         | 2000
            on June 11                         | ''
            on 11 June                         | ''
            between June 20 and 30             | ''
            in June 27 bodies                  | 27
            on May 16, 303 prisoners           | 303
            the 11th exchange                  | ''
            the second group                   | ''
            aged 25                            | ''
            aged over 60                       | ''
            under the age of 25                | ''
            between the ages of 20 and 30      | ''
            captives under age 25              | ''
            a 25-year-old                      | ''
            25 years old                       | ''
            1.5 points                         | ''
            10 percent                         | ''
            10 to 20 percent                   | ''
            10% of them                        | ''
            two thirds of them                 | ''
            $1,000 a head                      | ''
            €1,000                             | ''
            1,000 dollars                      | ''
            at 10:30                           | ''
            at 5 pm                            | ''
            2025-06-11                         | ''
            11.06.2025                         | ''
            06/11/2025                         | ''
            an F-16 jet                        | ''
            mid-2022                           | ''
            Resolution 2202                    | ''
            2,000,000,000,000 stars            | ''
            1000000000000                      | 1000000000000
            1000000000001                      | ''
            99999999999999999999999999999999   | ''
            5 km                               | 5
            5km                                | ''
            a body                             | ''
            """)
    void leavesOutNumbersThatCountNothing(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one prisoner                       | 1
            one more body                      | 1
            one of them                        | ''
            this one                           | ''
            the one who left                   | ''
            one another                        | ''
            one or two prisoners               | 1..2
            """)
    void takesOneForANumberBeforeANoun(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia handed over 1,212 bodies    | 1212
            Kyiv turned over more than 1,212   | 1212..
            handing over about 20              | ~20
            talks over 1,000 prisoners         | 1000
            it buried over 1,212 bodies        | 1212..
            """)
    void leavesOverToItsVerb(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one hundred and three hundred      | 100; 300
            six thousand two thousand          | 6000; 2000
            a 30-day ceasefire                 | 30
            a two-hour meeting                 | 2
            a disparity—1,212 to 27—was noted  | 1212; 27
            """)
    void endsWhereAnotherNumberStarts(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6,000 for 6,000                    | 6000 for 6000
            ‘6000 for 6000′ formula            | 6000 for 6000
            a “1,000-for-1,000” exchange       | 1000 for 1000
            thousand-for-thousand              | 1000 for 1000
            a thousand for a thousand          | 1000 for 1000
            1k for 1k                          | 1000 for 1000
            6,000 bodies for 6,000 bodies      | 6000 for 6000
            195 prisoners for exactly 195      | 195 for 195
            about 1,000 for 1,000              | ~1000 for ~1000
            at least 55 for 215                | 55.. for 215
            one for ten                        | 1 for 10
            10 people for 3 days               | ''
            3 days for 10 people               | ''
            6,000 for the families             | ''
            all for all                        | ''
            """)
    void readsRatios(String text, String ratios) {
        assertThat(ReadAmounts.ratios(text)).isEqualTo(ratios);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no bodies were returned            | 0
            no such release took place         | ''
            no prisoner swap was held          | ''
            both captured pilots came home     | 2
            both prisoners of war and hostages | ''
            both sides met                     | ''
            """)
    void takesNoAndBothForNumbersBeforeWhatCanBeCounted(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            freed 250 and got a similar number | 250; ~250
            freed 20, received just as many    | 20; 20
            a similar number of bodies         | unknown
            freed 20, half of them civilians   | 20; 10
            freed 21, half of them civilians   | 21
            half of them civilians             | ''
            freed 20, as many as 25 remain     | 20; ..25
            """)
    void readsNumbersThatCompareToTheOneBefore(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They did not say how many returned | undisclosed
            without disclosing the number      | undisclosed
            """)
    void knowsANumberThatIsKeptBack(String text, String quantities) {
        assertThat(ReadAmounts.quantities(text)).isEqualTo(quantities);
    }

    @Test
    void coversTheNumberAndItsModifiersButNotTheNoun() {
        String text = "They returned at least “1, 000” or so of the fallen.";

        assertThat(Read.words(text, ReadAmounts.amounts(text).get(0))).isEqualTo("at least “1, 000");
    }
}
