package dev.parley.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Read;
import dev.parley.mention.date.Days;
import dev.parley.mention.mark.Texts;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AmountsProperties {
    @Property
    void aNumberInWordsIsReadBack(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll @From("links") String and,
            @ForAll @From("nouns") String noun) {
        String text = Spelled.of(number, and) + noun;

        assertThat(ReadAmounts.quantities(text))
                .as(text)
                .isEqualTo(Quantity.exactly(number).toString());
    }

    @Example
    void smallNumbersInWordsAreReadBack() {
        for (int number = 0; number < 10_000; number += number < 1000 ? 1 : 37) {
            String text = Spelled.of(number, " and ") + " bodies";

            assertThat(ReadAmounts.quantities(text)).as(text).isEqualTo(Integer.toString(number));
        }
    }

    @Property
    void aNumberInDigitsIsReadBackHoweverItIsGrouped(
            @ForAll @LongRange(max = Quantity.LIMIT) long number, @ForAll @From("separators") String separator) {
        String text = "They took " + grouped(number, firstGroup(number) < 3 ? separator : ",") + " of them.";

        assertThat(ReadAmounts.quantities(text))
                .as(text)
                .isEqualTo(Quantity.exactly(number).toString());
    }

    @Property
    void pastTheLimitThereIsNoAmount(@ForAll @LongRange(min = Quantity.LIMIT + 1) long number) {
        assertThat(ReadAmounts.quantities(Long.toString(number))).isEmpty();
        assertThat(ReadAmounts.quantities("at least " + grouped(number, ","))).isEmpty();
    }

    @Property
    void anAmountAndARatioLieWithinTheTokensOfAnyText(@ForAll @From("texts") String text) {
        ImmutableList<Token> tokens = Read.tokens(text);

        for (int i = 0; i < tokens.size(); i++) {
            int index = i;
            Amounts.at(tokens, i).ifPresent(amount -> assertWithin(tokens, index, amount));
            Amounts.ratioAt(tokens, i).ifPresent(ratio -> assertWithin(tokens, index, ratio));
        }
    }

    @Property
    void whatStandsFarBehindChangesNoAmount(@ForAll @From("texts") String text, @ForAll @From("texts") String behind) {
        ImmutableList<Token> alone = Read.tokens(text + ". And so it goes on there now.");
        ImmutableList<Token> followed = Read.tokens(text + ". And so it goes on there now. " + behind);
        int shared = Read.tokens(text).size();

        for (int i = 0; i < shared; i++) {
            assertThat(Amounts.at(followed, i)).isEqualTo(Amounts.at(alone, i));
        }
    }

    @Example
    void longRunsAreReadInTimeInProportion() {
        Days days = Days.of(Optional.of(LocalDate.of(2025, 6, 3)));
        for (String part : List.of(
                "at least ",
                "one hundred and ",
                "twenty-",
                "1,000 to ",
                "June 20 and ",
                "between ",
                "“",
                "11/",
                "aged 1 of ")) {
            ImmutableList<Token> tokens = Read.tokens(part.repeat(50_000) + "27 bodies");

            assertThat(Read.all(tokens, Amounts::at)).hasSizeLessThan(tokens.size());
            assertThat(Read.all(tokens, Amounts::ratioAt)).isEmpty();
            assertThat(Read.all(tokens, days::at)).hasSizeLessThan(tokens.size());
        }
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of(" ", " and ");
    }

    @Provide
    Arbitrary<String> nouns() {
        return Arbitraries.of(" bodies", " Russian soldiers", " others", " more");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", ",", ", ", " ", "\u00a0", "\u2009", "\u202f");
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.ofWords();
    }

    private static void assertWithin(ImmutableList<Token> tokens, int index, Mention mention) {
        assertThat(mention.from()).isEqualTo(index);
        assertThat(mention.to()).isGreaterThan(index).isLessThanOrEqualTo(tokens.size());
    }

    private static int firstGroup(long number) {
        return (Long.toString(number).length() - 1) % 3 + 1;
    }

    private static String grouped(long number, String separator) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            grouped.append(i > 0 && (digits.length() - i) % 3 == 0 ? separator : "")
                    .append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
