package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is confirmed or denied without being told again. {@link Told} has the form of the lines. */
class AnswersTest {
    private static final String CLAIM = "The M23 said on Monday that it had freed 40 soldiers.\n";
    private static final String TOLD = "M23: prisoners_of_war M23>? 40 on 2025-06-09";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinshasa denied this.                               | denied Democratic Republic of Congo",
                "Kinshasa denied it on Tuesday.                      | denied Democratic Republic of Congo",
                "An army spokesman, Colonel Luc Tango, denied this.  | denied Luc Tango",
                "This was denied by Kinshasa.                        | denied Democratic Republic of Congo",
                "Kinshasa denied the release.                        | denied Democratic Republic of Congo",
                "Kinshasa dismissed the claim.                       | denied Democratic Republic of Congo",
                "Kinshasa rejected the reports as baseless.          | denied Democratic Republic of Congo",
                "Kinshasa called the report false.                   | denied Democratic Republic of Congo",
                "Kinshasa confirmed this.                            | Democratic Republic of Congo",
                "The release was confirmed by Luc Tango of the Red Cross. | Luc Tango",
            })
    void anAnswerIsAboutWhatTheSentenceBeforeTold(String answer, String line) {
        assertThat(Told.by(CLAIM + answer)).containsExactly(TOLD, line + TOLD.substring(TOLD.indexOf(':')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The M23 said it freed 40 soldiers, which Kinshasa denied.           | denied Democratic Republic of Congo",
                "The M23 said it freed 40 soldiers, a claim that Kinshasa denied.    | denied Democratic Republic of Congo",
                "The M23 said it freed 40 soldiers, a claim denied by Kinshasa.      | denied Democratic Republic of Congo",
                "The M23 said it freed 40 soldiers, but Kinshasa denied it.          | denied Democratic Republic of Congo",
                "The M23 said it freed 40 soldiers, a claim Kinshasa confirmed.      | Democratic Republic of Congo",
            })
    void anAnswerIsAboutWhatItsOwnSentenceToldBefore(String sentence, String line) {
        assertThat(Told.by(sentence))
                .containsExactly("M23: prisoners_of_war M23>? 40", line + ": prisoners_of_war M23>? 40");
    }

    @ParameterizedTest
    @CsvSource({
        "Kinshasa denied it had attacked Goma.",
        "Kinshasa denied any guilt.",
        "Kinshasa confirmed the death of its governor.",
        "Kinshasa does not deny this.",
    })
    void otherThingsAreNoAnswer(String sentence) {
        assertThat(Told.by(CLAIM + sentence)).containsExactly(TOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The M23 demands that the army leave Goma. Kinshasa denied this. | demanded term M23 withdrawal"})
    void demandsAreNotDenied(String text, String line) {
        assertThat(Told.by(text)).containsExactly(line);
    }
}
