package dev.parley.frame.proposal;

import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.BareNumber;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.ProposingWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a side asks for or offers: "450 prisoners", "about 700 of its fighters", "all of them".
 *
 * @param category who they are; empty where nothing tells
 * @param quantity how many
 * @param all whether a noun says that they are all there are: "all prisoners"
 * @param from the index of the first token that names them
 * @param to the index behind the last one
 */
record Wanted(Optional<Category> category, Quantity quantity, boolean all, int from, int to) {
    /** How many tokens may stand between the verb and those who are wanted. */
    private static final int OBJECT = 7;

    /** Those whom a verb has for its object; null where it has none within reach. */
    static @Nullable Wanted by(Scene scene, Discourse discourse, Clause clause) {
        int verb = clause.verb().to();
        int end = everybody(scene, verb);
        if (end > 0) {
            return new Wanted(discourse.themes().lastNamed(), Quantity.unknown(), false, verb, end);
        }
        for (Mention mention : clause.right()) {
            String preposition = scene.preposition(mention);
            boolean free = preposition.isEmpty() || preposition.equals(scene.lower(verb - 1)); // "asked for"
            if (mention.from() - verb > OBJECT || !free) {
                return null;
            }
            if (mention instanceof Theme theme) {
                return of(scene, discourse, theme);
            }
        }
        return null;
    }

    /** Those whom a noun or a number names. */
    static Wanted of(Scene scene, Discourse discourse, Theme theme) {
        Optional<Category> own =
                theme.isBare() ? BareNumber.categoryBefore(scene, discourse, theme) : discourse.category(theme);
        Optional<Category> category = own.or(discourse.themes()::lastNamed);
        return new Wanted(category, theme.quantity(), theme.all(), theme.from(), theme.to());
    }

    /** The index behind "all of them", "everybody" or "them all" at a token; -1 where nothing of the kind stands there. */
    static int everybody(Scene scene, int token) {
        String word = scene.lower(token);
        if (ProposingWord.EVERYBODY.is(word)) {
            return token + 1;
        }
        boolean of = scene.lower(token + 1).equals("of");
        if (word.equals("all")) {
            return of && ProposingWord.THEM.is(scene.lower(token + 2)) ? token + 3 : -1;
        }
        return ProposingWord.THEM.is(word) && scene.lower(token + 1).equals("all") ? token + 2 : -1;
    }
}
