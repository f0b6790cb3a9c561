package dev.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineProblemTest {
    private static final Locale LOCALE = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(LOCALE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                       | BROKEN_JSON      | <1:2>: not JSON: the line breaks off
            {"fact": "trans         | BROKEN_JSON      | <1:16>: not JSON: the line breaks off
            {"fact" 1}              | BROKEN_JSON      | <1:9>: not JSON: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value
            {'fact': 1}             | BROKEN_JSON      | <1:2>: not JSON: Unexpected character (''' (code 39)): was expecting double-quote to start field name
            {"fact": NaN}           | BROKEN_JSON      | <1:13>: not JSON: Non-standard token 'NaN'
            {"fact": {}}}           | BROKEN_JSON      | <1:13>: not JSON: Unexpected close marker '}': no open Object to close
            {"fact": {}} {}         | SECOND_VALUE     | <1:14>: a second value on the line, expected one claim
            [1, 2]                  | WRONG_TYPE       | <1:1>: [...] is an array, expected an object
            12                      | WRONG_TYPE       | <1:1>: 12 is a number, expected an object
            null                    | WRONG_TYPE       | <1:1>: null states nothing, expected an object
            {"fact": "transfer"}    | WRONG_TYPE       | <1:10>: fact: "transfer" is a text, expected an object
            {"fact": {}}            | MISSING_PROPERTY | <1:10>: fact: "type" is missing, expected it to be stated
            {"fact": {"type": null}} | MISSING_PROPERTY | <1:10>: fact: "type" is missing, expected it to be stated
            {"fact": {"type": 7}}   | WRONG_TYPE       | <1:19>: fact.type: 7 is a number, expected a text
            {"fact": {"type": "x"}} | UNKNOWN_CODE     | <1:19>: fact.type: "x" is unknown, expected one of round, delegation, memorandum, term, agreement, transfer, proposal
            {"fact": 1, "fact": 2}  | DUPLICATE_PROPERTY | <1:21>: fact: this property stands twice, expected it once
            """)
    void aLineThatIsNoClaim(String line, LineProblem.Reason reason, String problem) throws IOException {
        assertThat(problems(line)).isEqualTo(reason + " " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "category": "bodies"    | UNKNOWN_CODE     | <1:43>: fact.category: "bodies" is unknown, expected one of prisoners_of_war, remains, children, civilians, hostages, detainees
            "from": "ru"            | INVALID_VALUE    | <1:39>: fact.from: "ru" is not a party code: expected 2 to 40 of A-Z, 0-9, _, - and blank, A-Z first, found 'ru'
            "from": ["RU"]          | WRONG_TYPE       | <1:39>: fact.from: [...] is an array, expected a text
            "from": "RU", "to": "RU" | INVALID_VALUE   | <1:10>: fact: from and to: both are RU, expected two parties
            "quantity": 27          | WRONG_TYPE       | <1:43>: fact.quantity: 27 is a number, expected an object
            "quantity": {"min": "27"} | WRONG_TYPE     | <1:51>: fact.quantity.min: "27" is a text, expected a whole number
            "quantity": {"min": 1.5} | INVALID_VALUE   | <1:51>: fact.quantity.min: 1.5 is a number, expected a whole number from 0 to 1000000000000
            "quantity": {"min": 1e13} | INVALID_VALUE  | <1:51>: fact.quantity.min: 1e13 is a number, expected a whole number from 0 to 1000000000000
            "quantity": {"min": 1e9999999999} | INVALID_VALUE | <1:51>: fact.quantity.min: 1e9999999999 is a number, expected a whole number from 0 to 1000000000000
            "quantity": {"min": 3, "max": 2} | INVALID_VALUE | <1:61>: fact.quantity.max: 2 is a number, expected a whole number from 3 to 1000000000000
            "quantity": {"approx": 1} | WRONG_TYPE     | <1:54>: fact.quantity.approx: 1 is a number, expected true or false
            "quantity": {"min": 3, "undisclosed": true} | INVALID_VALUE | <1:43>: fact.quantity: undisclosed: true with 3.., expected a number or that it is undisclosed
            "date": "11 June"       | INVALID_VALUE    | <1:39>: fact.date: "11 June" is not a date span: expected a year from 0001 to 9999, found '11'
            "date": "unknown"       | INVALID_VALUE    | <1:39>: fact.date: "unknown" states no day: expected one, or the property left out
            "ordinal": 0            | INVALID_VALUE    | <1:42>: fact.ordinal: 0 is below 1, expected a count from 1
            "ordinal": -1           | INVALID_VALUE    | <1:42>: fact.ordinal: -1 is a number, expected a whole number from 0 to 2147483647
            """)
    void aFactThatDoesNotHold(String property, LineProblem.Reason reason, String problem) throws IOException {
        String line = "{\"fact\": {\"type\": \"transfer\", " + property + "}, \"stance\": \"asserted\","
                + " \"citation\": {\"document\": \"d\", \"start\": 0, \"end\": 2, \"quote\": \"27\"}}";
        assertThat(problems(line)).isEqualTo(reason + " " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                      | MISSING_PROPERTY | <1:60>: citation: "document" is missing, expected it to be stated
            {"document": "d", "start": 0, "end": 3, "quote": "27"} | INVALID_VALUE | <1:109>: citation.quote: it is 2 characters long, expected the 3 from start 0 to end 3
            {"document": "d", "start": 0, "end": 0, "quote": ""} | INVALID_VALUE | <1:109>: citation.quote: it is empty, expected the words that carry the claim
            {"document": " ", "start": 0, "end": 2, "quote": "27"} | INVALID_VALUE | <1:73>: citation.document: " " is blank, expected a document's name
            {"document": "d", "published": "June", "start": 0, "end": 2, "quote": "27"} | INVALID_VALUE | <1:91>: citation.published: "June" is not a day: expected one like 2025-06-14
            """)
    void aCitationThatDoesNotHold(String citation, LineProblem.Reason reason, String problem) throws IOException {
        String line = "{\"fact\":{\"type\":\"transfer\"},\"stance\":\"asserted\",\"citation\":" + citation + "}";
        assertThat(problems(line)).isEqualTo(reason + " " + problem);
    }

    @Test
    void aLineThatIsTooLong() throws IOException {
        String line = "x".repeat((1 << 20) + 2);
        assertThat(problems(line)).isEqualTo("TOO_LONG <1:1048577>: the line goes on, expected its end by now");
        assertThat(problems(line + "\n" + line)).contains("<2:1048577>");
    }

    @Test
    void aLineThatIsTooDeep() throws IOException {
        assertThat(problems("{\"a\":" + "[".repeat(100_000)))
                .isEqualTo("TOO_DEEP <1:21>: a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]:"
                        + " nested too deeply, expected 16 levels at most");
    }

    @Test
    void longValuesAreShortenedAndControlCharactersHidden() throws IOException {
        String shown = "\uFFFD" + "9".repeat(60) + "...";
        assertThat(problems("{\"fact\": {\"type\": \"\\n" + "9".repeat(1000) + "\"}}"))
                .isEqualTo("UNKNOWN_CODE <1:19>: fact.type: \"" + shown + "\" is unknown,"
                        + " expected one of round, delegation, memorandum, term, agreement, transfer, proposal");
        assertThat(problems("\"" + "n".repeat(1000) + "\""))
                .isEqualTo("WRONG_TYPE <1:1>: \"" + "n".repeat(61) + "...\" is a text, expected an object");
        assertThat(problems("n".repeat(1000))).contains("'" + "n".repeat(64) + "...'");
        assertThat(problems("9".repeat(1000))).contains(": " + "9".repeat(61) + "... is a number");
    }

    @Test
    void noLocaleChangesAMessage() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        aFactThatDoesNotHold(
                "\"ordinal\": -1",
                LineProblem.Reason.INVALID_VALUE,
                "<1:42>: fact.ordinal: -1 is a number, expected a whole number from 0 to 2147483647");
    }

    private static String problems(String text) throws IOException {
        return ClaimLines.read(new StringReader(text)).problems().stream()
                .map(problem -> problem.reason() + " " + problem)
                .collect(Collectors.joining("\n"));
    }
}
