package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;

/** What most of those are of whom a sentence only tells whose people they are: "57 Peruvians came home, most of them civilians". */
final class MostOfThem {
    private MostOfThem() {}

    /** The category of most of those told of before a token; empty where the words behind it do not tell, or tell of nobody who was held. */
    static Optional<Category> category(Scene scene, Discourse discourse, int from) {
        for (Mention mention : scene.mentions()) {
            boolean most = mention instanceof Theme
                    && mention.from() > from + 2
                    && HandOverWord.MOST.is(scene.lower(mention.from() - 3))
                    && scene.lower(mention.from() - 2).equals("of")
                    && (scene.lower(mention.from() - 1).equals("them")
                            || scene.lower(mention.from() - 1).equals("whom"));
            if (most && mention instanceof Theme theme && theme.quantity().isUnknown()) {
                boolean held = theme.held() || discourse.isAboutExchanges();
                return held ? discourse.category(theme) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
