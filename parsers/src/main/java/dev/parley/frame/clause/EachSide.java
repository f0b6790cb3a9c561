package dev.parley.frame.clause;

import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import org.jspecify.annotations.Nullable;

/** Words for each of the two sides by itself: "each", "each side", "on either side". */
public final class EachSide {
    private EachSide() {}

    public static boolean is(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.EACH;
    }

    /** Whether a clause says that each of the sides does what it tells, or that it goes for each of them. */
    public static boolean isIn(Clause clause) {
        return clause.right().stream().anyMatch(EachSide::is)
                || clause.left().stream().anyMatch(EachSide::is);
    }
}
