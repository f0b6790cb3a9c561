package dev.parley.mention.number;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.parley.mention.Amount;
import dev.parley.mention.Mention;
import dev.parley.mention.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The amounts and ratios that are found in a text. */
final class ReadAmounts {
    private ReadAmounts() {}

    static ImmutableList<Amount> amounts(String text) {
        List<Mention> before = new ArrayList<>();
        return Read.all(Read.tokens(text), (tokens, i) -> {
            Optional<Amount> amount = Amounts.at(tokens, i).or(() -> Comparisons.at(tokens, i, before));
            amount.ifPresent(before::add);
            return amount;
        });
    }

    /** The quantities in a text, "; " between them and "each" behind those of each side. */
    static String quantities(String text) {
        return amounts(text).stream()
                .map(amount -> amount.quantity() + (amount.each() ? " each" : ""))
                .collect(joining("; "));
    }

    /** The ratios in a text. */
    static String ratios(String text) {
        return Read.all(Read.tokens(text), Amounts::ratioAt).stream()
                .map(ratio -> ratio.first() + " for " + ratio.second())
                .collect(joining("; "));
    }
}
