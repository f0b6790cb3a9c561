package dev.parley.interval;

import static dev.parley.interval.Quantity.LIMIT;
import static dev.parley.interval.Quantity.about;
import static dev.parley.interval.Quantity.atLeast;
import static dev.parley.interval.Quantity.atMost;
import static dev.parley.interval.Quantity.between;
import static dev.parley.interval.Quantity.exactly;
import static dev.parley.interval.Quantity.undisclosed;
import static dev.parley.interval.Quantity.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private static Optional<Quantity> quantityOrEmpty(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(quantity(text));
    }

    // Factories and text

    @Test
    void factoriesPrintTheirStatedBounds() {
        assertThat(exactly(27)).hasToString("27");
        assertThat(exactly(0)).hasToString("0");
        assertThat(atLeast(1000)).hasToString("1000..");
        assertThat(atMost(1200)).hasToString("..1200");
        assertThat(between(1000, 1200)).hasToString("1000..1200");
        assertThat(about(6000)).hasToString("~6000");
        assertThat(atMost(400).asApproximate()).hasToString("~..400");
        assertThat(between(200, 999).asApproximate()).hasToString("~200..999");
        assertThat(unknown()).hasToString("unknown");
        assertThat(undisclosed()).hasToString("undisclosed");
    }

    @Test
    void aLowerBoundOfZeroSaysNothing() {
        assertThat(atLeast(0)).isEqualTo(unknown());
        assertThat(between(0, 5)).isEqualTo(atMost(5));
        assertThat(between(0, 0)).isEqualTo(atMost(0)).isEqualTo(exactly(0));
    }

    @Test
    void whatHasNoBoundIsNotApproximate() {
        assertThat(unknown().asApproximate()).isEqualTo(unknown());
        assertThat(undisclosed().asApproximate()).isEqualTo(undisclosed());
    }

    @Test
    void boundsOutsideTheCountableAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exactly(-1))
                .withMessage("min: -1 is not within 0..1000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(LIMIT + 1))
                .withMessage("min: 1000000000001 is not within 0..1000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost(Long.MAX_VALUE))
                .withMessage("max: 9223372036854775807 is not within 0..1000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(1200, 1000))
                .withMessage("max: 1000 is not within 1200..1000000000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27",
                "0",
                "1000..",
                "..1200",
                "1000..1200",
                "~6000",
                "~..400",
                "~200..999",
                "~60..",
                "~0",
                "unknown",
                "undisclosed",
                "1000000000000"
            })
    void canonicalTextIsReadBack(String text) {
        assertThat(quantity(text)).hasToString(text);
        assertThat(Quantity.tryParse(text)).contains(quantity(text));
    }

    @ParameterizedTest
    @CsvSource({"0.., unknown", "~0.., unknown", "0..5, ..5", "0..0, 0", "..0, 0", "7..7, 7"})
    void otherWaysToWriteItAreReadToo(String text, String canonical) {
        assertThat(quantity(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12x        | <2>: \"12x\" is not a quantity: expected end of text, found 'x'",
                "1,000      | <1>: \"1,000\" is not a quantity: expected end of text, found ','",
                "` 5`       | <0>: \" 5\" is not a quantity:"
                        + " expected a number, '..', '~', 'unknown' or 'undisclosed', found ' '",
                "-5         | <0>: \"-5\" is not a quantity:"
                        + " expected a number, '..', '~', 'unknown' or 'undisclosed', found '-5'",
                "``         | <0>: \"\" is not a quantity:"
                        + " expected a number, '..', '~', 'unknown' or 'undisclosed', found end of text",
                "~          | <1>: \"~\" is not a quantity: expected a number or '..', found end of text",
                "~unknown   | <1>: \"~unknown\" is not a quantity: expected a number or '..', found 'unknown'",
                "..         | <2>: \"..\" is not a quantity: expected a number from 0 to 1000000000000, found end of"
                        + " text",
                "007        | <0>: \"007\" is not a quantity: expected a number from 0 to 1000000000000, found '007'",
                "1...2      | <3>: \"1...2\" is not a quantity: expected end of text, found '.'",
                "1200..1000 | <6>: \"1200..1000\" is not a quantity:"
                        + " expected a number from 1200 to 1000000000000, found '1000'",
                "1000000000001 | <0>: \"1000000000001\" is not a quantity:"
                        + " expected a number from 0 to 1000000000000, found '1000000000001'",
                "99999999999999999999 | <0>: \"99999999999999999999\" is not a quantity:"
                        + " expected a number from 0 to 1000000000000, found '99999999999999999999'",
                "unknownish | <7>: \"unknownish\" is not a quantity: expected end of text, found 'ish'"
            })
    void otherTextIsRefusedWhereItGoesWrong(String text, String message) {
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> quantity(text))
                .withMessage(message);
        assertThat(Quantity.tryParse(text)).isEmpty();
    }

    // Queries

    @Test
    void statedBoundsAreKeptAsStated() {
        assertThat(about(6000).min()).isEqualTo(6000);
        assertThat(about(6000).max()).hasValue(6000);
        assertThat(atLeast(1000).max()).isEqualTo(OptionalLong.empty());
        assertThat(atMost(1200).min()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "27,          true,  false, false, false",
        "~1212,       false, true,  false, false",
        "1000..1200,  false, false, false, false",
        "unknown,     false, false, true,  false",
        "undisclosed, false, false, false, true"
    })
    void sayWhatIsStated(String text, boolean exact, boolean approximate, boolean unknown, boolean undisclosed) {
        assertThat(quantity(text).isExact()).isEqualTo(exact);
        assertThat(quantity(text).isApproximate()).isEqualTo(approximate);
        assertThat(quantity(text).isUnknown()).isEqualTo(unknown);
        assertThat(quantity(text).isUndisclosed()).isEqualTo(undisclosed);
    }

    @ParameterizedTest
    @CsvSource({
        "27,             27",
        "1000..1200,     1000..1200",
        "~6000,          5500..6499",
        "~6500,          6450..6549",
        "~1212,          1212",
        "~10,            5..14",
        "~0,             0",
        "~..400,         ..449",
        "~1000..,        500..",
        "~200..999,      150..999",
        "~2000..9999,    1500..9999",
        "~20000..99999,  15000..99999",
        "~60..75,        55..75",
        "~24..99,        24..99",
        "~1000000000000, 500000000000..1000000000000",
        "undisclosed,    unknown"
    })
    void approximateBoundsAllowWhatRoundsToThem(String stated, String allowed) {
        assertThat(quantity(stated).allowed()).isEqualTo(quantity(allowed));
    }

    @Test
    void containsWhatItAllows() {
        assertThat(about(6000).contains(5500)).isTrue();
        assertThat(about(6000).contains(5499)).isFalse();
        assertThat(about(6000).contains(6499)).isTrue();
        assertThat(about(6000).contains(6500)).isFalse();
        assertThat(unknown().contains(-1)).isFalse();
        assertThat(undisclosed().contains(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1000..1200,  1000..,      true",
        "1000..,      1000..1200,  false",
        "1212,        ~1212,       true",
        "~1212,       1212,        true",
        "~6000,       5500..6499,  true",
        "~6000,       6000..,      false",
        "27,          undisclosed, true",
        "undisclosed, 27,          false",
        "unknown,     undisclosed, true"
    })
    void refinesWhatAllowsAllThatItAllows(String quantity, String other, boolean refines) {
        assertThat(quantity(quantity).refines(quantity(other))).isEqualTo(refines);
    }

    // Meet and hull

    @ParameterizedTest
    @CsvSource({
        "1000..,      1000..1200,  1000..1200",
        "1000..,      ..1200,      1000..1200",
        "1000..,      ..999,       -",
        "1200,        1212,        -",
        "~6000,       5000..,      ~6000",
        "~6000,       6000..,      6000..6499",
        "~6000,       6000,        6000",
        "~1212,       1212,        ~1212",
        "~..400,      ~..449,      ~..400",
        "unknown,     ~6000,       ~6000",
        "unknown,     undisclosed, undisclosed",
        "undisclosed, 27,          27",
        "undisclosed, ~6000,       ~6000",
        "undisclosed, undisclosed, undisclosed"
    })
    void meetsInWhatBothAllow(String one, String other, String meet) {
        assertThat(quantity(one).meet(quantity(other))).isEqualTo(quantityOrEmpty(meet));
        assertThat(quantity(other).meet(quantity(one))).isEqualTo(quantityOrEmpty(meet));
        assertThat(quantity(one).meets(quantity(other))).isEqualTo(!meet.equals("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000,        1212,        1000..1212",
        "..5,         3..,         unknown",
        "~6000,       6000..6100,  ~6000",
        "~6000,       7000,        5500..7000",
        "~1212,       1212,        ~1212",
        "~..400,      ~..449,      ~..400",
        "unknown,     27,          unknown",
        "unknown,     undisclosed, unknown",
        "undisclosed, 27,          unknown",
        "undisclosed, undisclosed, undisclosed"
    })
    void hullIsTheNarrowestThatBothRefine(String one, String other, String hull) {
        assertThat(quantity(one).hull(quantity(other))).isEqualTo(quantity(hull));
        assertThat(quantity(other).hull(quantity(one))).isEqualTo(quantity(hull));
    }

    // Arithmetic

    @ParameterizedTest
    @CsvSource({
        "27,          1212,    1239",
        "1000..1200,  10..20,  1010..1220",
        "1000..,      ..5,     1000..",
        "~6000,       0,       5500..6499",
        "undisclosed, 27,      27..",
        "undisclosed, unknown, unknown"
    })
    void plusAddsWhatBothAllow(String one, String other, String sum) {
        assertThat(quantity(one).plus(quantity(other))).isEqualTo(quantity(sum));
    }

    @Test
    void sumAddsAll() {
        assertThat(Quantity.sum(List.of())).isEqualTo(exactly(0));
        assertThat(Quantity.sum(List.of(exactly(1212), exactly(1200), about(10))))
                .isEqualTo(between(2417, 2426));
    }

    @ParameterizedTest
    @CsvSource({"1000..1200, 2, 2000..2400", "~6000, 2, 11000..12998", "5.., 3, 15..", "unknown, 0, 0", "27, 1, 27"})
    void timesScalesTheBounds(String quantity, long factor, String product) {
        assertThat(quantity(quantity).times(factor)).isEqualTo(quantity(product));
    }

    @ParameterizedTest
    @CsvSource({
        "6000,        2412,        3588,       3588",
        "1000..1200,  1100,        ..100,      ..100",
        "1200,        1212,        -,          0",
        "1200,        1100..1300,  ..100,      ..100",
        "6000..,      2412,        3588..,     3588..",
        "6000,        2412..,      ..3588,     ..3588",
        "~6000,       1212,        4288..5287, 4288..5287",
        "5,           unknown,     ..5,        ..5",
        "undisclosed, 27,          unknown,    unknown",
        "..5,         5..,         0,          0",
        "..5,         6..,         -,          0"
    })
    void minusTakesAwayWhatTheOtherAllows(String one, String other, String difference, String orZero) {
        assertThat(quantity(one).minus(quantity(other))).isEqualTo(quantityOrEmpty(difference));
        assertThat(quantity(one).minusToZero(quantity(other))).isEqualTo(quantity(orZero));
    }

    @Test
    void boundsReachTheLimit() {
        assertThat(exactly(LIMIT - 1).plus(exactly(1))).isEqualTo(exactly(LIMIT));
        assertThat(exactly(LIMIT / 4).times(4)).isEqualTo(exactly(LIMIT));
    }

    @Test
    void boundsPastTheLimitAreRefusedNotWrapped() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> atLeast(LIMIT).plus(about(6000)))
                .withMessage("1000000000000.. + ~6000 passes the limit, 1000000000000");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quantity.sum(List.of(exactly(LIMIT), atMost(1))))
                .withMessage("1000000000000 + ..1 passes the limit, 1000000000000");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> exactly(3).times(Long.MAX_VALUE))
                .withMessage("3 * 9223372036854775807 passes the limit, 1000000000000");
    }

    @Test
    void negativeFactorsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exactly(27).times(-1))
                .withMessage("factor: -1 is not within 0..");
    }

    // Order and equality

    @Test
    void listsByStatedBoundsThenTheMoreCertainFirst() {
        assertThat(Stream.of("unknown", "undisclosed", "~27", "27..", "27..30", "27", "..5", "0")
                        .map(QuantityTest::quantity)
                        .sorted())
                .extracting(Quantity::toString)
                .containsExactly("0", "..5", "unknown", "undisclosed", "27", "~27", "27..30", "27..");
    }

    @Test
    void equalityIsOfWhatIsStated() {
        new EqualsTester()
                .addEqualityGroup(exactly(1212), between(1212, 1212), quantity("1212"))
                .addEqualityGroup(
                        about(1212), exactly(1212).asApproximate(), about(1212).asApproximate())
                .addEqualityGroup(atMost(1212), between(0, 1212))
                .addEqualityGroup(atLeast(1212))
                .addEqualityGroup(unknown(), atLeast(0), quantity("unknown"))
                .addEqualityGroup(undisclosed(), quantity("undisclosed"))
                .testEquals();
    }
}
