package dev.parley.speech;

import dev.parley.mention.Amount;
import dev.parley.mention.Mention;
import dev.parley.mention.Theme;
import dev.parley.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that one of several accounts gives of what a sentence has told already: in "1,245 bodies by Kyiv's count and 1,248 by Moscow's", "40
 * captives (45 according to Kinshasa)" the account stands for nothing but its number.
 */
final class OwnNumbers {
    private final Line line;

    OwnNumbers(Line line) {
        this.line = line;
    }

    /** What an account stands for whose words these are: its own number with them; null where it is no rival of a number before. */
    @Nullable
    Span beside(Span words) {
        Mention before = before(words.from());
        if (before != null) {
            return new Span(before.from(), words.to());
        }
        Mention behind = behind(words);
        return behind == null ? null : new Span(words.from(), behind.to());
    }

    /**
     * The number that somebody else gives behind a verb of counting that is not said again, from the first token of who it is:
     * "Kyiv put the number at 1,245, Moscow at 1,248".
     *
     * @param who the words that tell who it is
     */
    @Nullable
    Span gapped(Span who) {
        int first = line.is(who.to(), Word.FIGURE) ? who.to() + 1 : who.to();
        Mention number = number(line.startingAt(first));
        if (number == null || !isJoint(who.from() - 1)) {
            return null;
        }
        return isSecond(number) && isLast(number.to()) ? new Span(who.from(), number.to()) : null;
    }

    private @Nullable Mention before(int words) {
        boolean parted = line.is(words - 1, ",");
        Mention number = number(line.endingAt(parted ? words - 1 : words));
        if (number == null || !isSecond(number)) {
            return null;
        }
        int joint = number.from() - 1;
        boolean aside = line.is(joint, Word.ASIDE) || line.is(joint, Word.DASH);
        return aside || !parted && isJoint(joint) ? number : null;
    }

    private @Nullable Mention behind(Span words) {
        int first = line.is(words.to(), ",") ? words.to() + 1 : words.to();
        Mention number = number(line.startingAt(first));
        boolean joined = isJoint(words.from() - 1) || line.is(words.from() - 1, Word.ASIDE);
        return number != null && joined && isSecond(number) && isLast(number.to()) ? number : null;
    }

    private boolean isJoint(int token) {
        return line.is(token, Word.CONJUNCTION) || line.is(token, ",") || line.is(token, ";");
    }

    private boolean isLast(int token) {
        return line.isEnd(token) || isJoint(token) || line.is(token, Kind.CLOSE_QUOTE) || line.is(token, ")");
    }

    /** A mention as a number without a noun of its own; null where it is none. */
    private static @Nullable Mention number(@Nullable Mention mention) {
        boolean bare = mention instanceof Amount || mention instanceof Theme theme && theme.isBare();
        return bare && isCounted(mention) ? mention : null;
    }

    private static boolean isCounted(@Nullable Mention mention) {
        return mention instanceof Amount
                || mention instanceof Theme theme && !theme.quantity().isUnknown();
    }

    /** Whether a number stands between two tokens. */
    boolean isCounted(int from, int to) {
        for (Mention mention : line.mentions()) {
            if (mention.from() >= from && mention.to() <= to && isCounted(mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSecond(Mention number) {
        return isCounted(0, number.from());
    }
}
