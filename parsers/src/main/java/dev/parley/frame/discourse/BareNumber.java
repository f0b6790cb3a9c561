package dev.parley.frame.discourse;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of whom a number without a noun is: of bodies, the 40 of "offered 20 bodies and had already returned 40". */
public final class BareNumber {
    private BareNumber() {}

    /** The last theme with a noun before a number in its sentence; null where there is none. */
    public static @Nullable Theme namedBefore(Scene scene, Theme number) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = mentions.indexOf(number) - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Theme named && !named.isBare()) {
                return named;
            }
        }
        return null;
    }

    /** The category of the last theme before a number in its sentence that has one; empty where none has. */
    public static Optional<Category> categoryBefore(Scene scene, Discourse discourse, Theme number) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = mentions.indexOf(number) - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Theme theme) {
                Optional<Category> category = discourse.category(theme);
                if (category.isPresent()) {
                    return category;
                }
            }
        }
        return Optional.empty();
    }
}
