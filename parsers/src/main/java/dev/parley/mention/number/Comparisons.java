package dev.parley.mention.number;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.Amount;
import dev.parley.mention.Mention;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads amounts that a sentence states by another one before them: "released 20 prisoners and received about as many", "half of them".
 *
 * <p>"A similar number" to 250 is about 250; where the sentence has no amount before, it is unknown. Half of a number is read where it is whole.
 */
public final class Comparisons {
    private Comparisons() {}

    /** The amount that starts at a token and compares to one of those found before. */
    public static Optional<Amount> at(ImmutableList<Token> tokens, int index, List<Mention> before) {
        if (!NumberRole.startsAt(tokens.get(index))) {
            return Optional.empty();
        }
        return asMany(tokens, index, before).or(() -> half(tokens, index, before));
    }

    private static Optional<Amount> asMany(ImmutableList<Token> tokens, int index, List<Mention> before) {
        Optional<Phrase<NumberRole>> phrase = NumberRole.AS_MANY.at(tokens, index);
        if (phrase.isEmpty() || Tokens.is(tokens, index + phrase.get().length(), "as")) {
            return Optional.empty();
        }
        Quantity other = last(before).map(Amount::quantity).orElse(Quantity.unknown());
        Quantity quantity = Modifier.of(phrase.get()).change(other);
        return Optional.of(new Amount(quantity, index, index + phrase.get().length(), false));
    }

    private static Optional<Amount> half(ImmutableList<Token> tokens, int index, List<Mention> before) {
        Optional<Phrase<NumberRole>> phrase = NumberRole.HALF_OF.at(tokens, index);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int to = index + phrase.get().length();
        return last(before)
                .map(Amount::quantity)
                .filter(whole -> whole.isExact() && whole.min() % 2 == 0 && NumberRole.OF_THEM.isAt(tokens, to))
                .map(whole -> new Amount(Quantity.exactly(whole.min() / 2), index, to, false));
    }

    private static Optional<Amount> last(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) instanceof Amount amount) {
                return Optional.of(amount);
            }
        }
        return Optional.empty();
    }
}
