package dev.parley.frame.discourse;

import dev.parley.fact.Category;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those of whom a sentence tells that somebody holds them, and whom the sentence behind it may mean: "The rebels captured 12 policemen in May. They
 * were freed on Sunday."
 *
 * @param category what they are
 * @param quantity how many, never unknown
 * @param keeper who holds them, as far as the sentence tells
 * @param owner whose people they are, as far as it tells
 * @param sentence the index of the sentence
 */
public record Held(Category category, Quantity quantity, Optional<Party> keeper, Optional<Party> owner, int sentence) {
    /** How many tokens may stand between them and the word that says that they are held. */
    private static final int BESIDE = 4;

    /** How many tokens behind that word it may stand by whom. */
    private static final int BY = 6;

    /** Those of a theme; null where nothing beside it says that they are held. */
    static @Nullable Held of(Scene scene, Theme theme, Category category, Antecedents antecedents) {
        boolean remains = category == Category.REMAINS;
        int before = near(scene, remains, theme.from(), -1);
        int behind = before >= 0 ? before : near(scene, remains, theme.to(), 1);
        if (theme.quantity().isUnknown() || behind < 0) {
            return null;
        }
        Mention keeper = before >= 0 ? subject(scene, before) : agent(scene, behind);
        return new Held(
                category,
                theme.quantity(),
                antecedents.partyOf(scene, keeper),
                antecedents.owner(scene, theme),
                scene.index());
    }

    /** The token nearest to one, on its side, that says that somebody has them; -1 where a comma or a full stop comes first. */
    private static int near(Scene scene, boolean remains, int token, int step) {
        for (int i = token; Math.abs(i - token) < BESIDE; i += step) {
            if (remains ? HandOverWord.FINDING.is(scene.lower(i)) : isHolding(scene, i)) {
                return i;
            }
            if (scene.is(i, Token.Kind.SIGN)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isHolding(Scene scene, int token) {
        return scene.isHeld(token) || HandOverWord.HOLDING.is(scene.lower(token));
    }

    /** Whoever stands right before a verb, but for its auxiliaries. */
    private static @Nullable Mention subject(Scene scene, int verb) {
        Mention last = null;
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= verb) {
                break;
            }
            boolean near =
                    verb - mention.to() < BESIDE && scene.preposition(mention).isEmpty();
            last = mention instanceof PartyMention && near ? mention : last;
        }
        return last;
    }

    /** Whoever is named behind a verb's "by". */
    private static @Nullable Mention agent(Scene scene, int verb) {
        for (Mention mention : scene.mentions()) {
            boolean near = mention.from() > verb && mention.from() - verb < BY;
            if (near
                    && mention instanceof PartyMention
                    && scene.preposition(mention).equals("by")) {
                return mention;
            }
        }
        return null;
    }
}
