package dev.parley.mention.number;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.Quantity;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/** The modifiers in front of a number, with quotation marks among them: at least, only about, more than. */
public final class Modifiers {
    private static final int MOST = 3;

    /** The first first. */
    private final ImmutableList<Modifier> inOrder;

    private final int to;

    private Modifiers(ImmutableList<Modifier> inOrder, int to) {
        this.inOrder = inOrder;
        this.to = to;
    }

    /** The modifiers that start at a token; none of them where none does. */
    public static Modifiers at(List<Token> tokens, int index) {
        int at = index;
        Optional<Phrase<NumberRole>> phrase = phrase(tokens, at);
        if (phrase.isEmpty()) {
            return new Modifiers(ImmutableList.of(), index);
        }
        ImmutableList.Builder<Modifier> modifiers = ImmutableList.builder();
        for (int i = 0; i < MOST && phrase.isPresent(); i++) {
            modifiers.add(Modifier.of(phrase.get()));
            at = Tokens.skipQuotes(tokens, at + phrase.get().length());
            phrase = phrase(tokens, at);
        }
        return new Modifiers(modifiers.build(), at);
    }

    /** The index behind the last, where the number is to start. */
    public int to() {
        return to;
    }

    /** What they make of a number, the one next to it first. */
    public Quantity change(Quantity stated) {
        Quantity quantity = stated;
        for (Modifier modifier : inOrder.reverse()) {
            quantity = modifier.change(quantity);
        }
        return quantity;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    private static Optional<Phrase<NumberRole>> phrase(List<Token> tokens, int index) {
        Optional<Phrase<NumberRole>> modifier = NumberRole.MODIFIER.at(tokens, index);
        return modifier.isPresent() ? modifier : over(tokens, index);
    }

    private static Optional<Phrase<NumberRole>> over(List<Token> tokens, int index) {
        return NumberRole.TAKES_OVER.isAt(tokens, index - 1) ? Optional.empty() : NumberRole.OVER.at(tokens, index);
    }
}
