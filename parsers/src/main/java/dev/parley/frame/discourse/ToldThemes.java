package dev.parley.frame.discourse;

import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people and remains that an article has told of, by which a number or a word without them is understood: in "175 soldiers came home. Another 22
 * were handed over later" the 22 are soldiers, too.
 */
public final class ToldThemes {
    private final Captives captives;
    private final Antecedents antecedents;

    /** The categories of formulas by their two numbers. */
    private final Map<String, Category> formulas = new HashMap<>();

    /** The category of the hand-over told last. */
    private Optional<Category> lastCategory = Optional.empty();

    /** The category of the theme told last, whether or not it changed hands. */
    private Optional<Category> lastNamed = Optional.empty();

    private @Nullable Theme lastTheme;
    private Optional<Party> lastThemeOwner = Optional.empty();
    private Optional<Party> jailed = Optional.empty();
    private int lastParagraph = -1;

    /** Those told of last of whom it is told that somebody holds them. */
    private @Nullable Held held;

    ToldThemes(Captives captives, Antecedents antecedents) {
        this.captives = captives;
        this.antecedents = antecedents;
    }

    /** Those of whom a bare number is: the theme named last in the paragraph before this sentence. */
    public Optional<Theme> numbered() {
        return Optional.ofNullable(lastTheme);
    }

    /** Those who are held, as the sentence before this one tells; null where it tells of none. */
    public @Nullable Held heldBefore(int sentence) {
        Held last = held;
        return last != null && last.sentence() == sentence - 1 ? last : null;
    }

    /** Whose people a theme of a sentence before is of. */
    public Optional<Party> ownerOf(Theme theme) {
        return theme.owners().isEmpty()
                ? lastThemeOwner
                : Optional.of(theme.owners().get(0));
    }

    /** Whose people the detainees are of whom the article spoke last. */
    public Optional<Party> jailed() {
        return jailed;
    }

    /** The category of those whom a sentence before named last; empty where none did. */
    public Optional<Category> lastNamed() {
        return lastNamed;
    }

    /** The category of the hand-over told last; empty where none was told with one. */
    Optional<Category> lastCategory() {
        return lastCategory;
    }

    /** The category of a formula that was told before with the same numbers. */
    public Optional<Category> categoryOf(Quantity first, Quantity second) {
        return Optional.ofNullable(formulas.get(first + ":" + second));
    }

    /** Tells a formula: so many of the one side's for so many of the other's. */
    public void tellFormula(Quantity first, Quantity second, Category category) {
        formulas.putIfAbsent(first + ":" + second, category);
    }

    /** Tells the category of what the sentence just read was about. */
    void tell(Optional<Category> category) {
        lastCategory = category.isPresent() ? category : lastCategory;
    }

    /** Tells the themes of the sentence just read. */
    void tellOf(Scene scene) {
        if (scene.sentence().paragraph() != lastParagraph) {
            lastTheme = null; // a bare number is of those whom its own paragraph names
        }
        lastParagraph = scene.sentence().paragraph();
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Theme theme) {
                tellOf(scene, theme);
            }
        }
    }

    private void tellOf(Scene scene, Theme theme) {
        Optional<Category> category = captives.category(theme);
        lastNamed = category.isPresent() ? category : lastNamed;
        Held told =
                category.map(known -> Held.of(scene, theme, known, antecedents)).orElse(null);
        held = told == null ? held : told;
        if (category.isPresent() && !theme.isBare() && !theme.kind().equals(Theme.PERSON)) {
            lastTheme = theme;
            lastThemeOwner = antecedents.owner(scene, theme);
            boolean detainees = category.equals(Optional.of(Category.DETAINEES));
            jailed = detainees && !theme.owners().isEmpty() ? lastThemeOwner : jailed;
        }
    }
}
