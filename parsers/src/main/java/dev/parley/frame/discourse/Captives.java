package dev.parley.frame.discourse;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/**
 * What an article calls the people who change hands, by which its words for them are understood: "prisoners" are prisoners of war between two armies,
 * and detainees where the article has hostages.
 */
public final class Captives {
    /** Words of a sentence in which people or remains change hands. */
    private static final Sense[] MOVING = {
        Sense.GIVE,
        Sense.RECEIVE,
        Sense.REPATRIATE,
        Sense.HOME,
        Sense.LEAVE,
        Sense.MOVE,
        Sense.SWAP,
        Sense.SWAP_NOUN,
        Sense.GIVE_NOUN,
        Sense.CAPTIVITY,
        Sense.COUNT
    };

    /** Those who are held as the other side's army, by whose presence nobody is a mere victim of kidnappers. */
    private static final ImmutableSet<String> ARMED =
            ImmutableSet.of(Theme.SOLDIER, Theme.PRISONER, Category.PRISONERS_OF_WAR.code());

    /** People of whom nothing is told but that they are held. */
    private static final String HELD = "held";

    /** Captivity that is no jail. */
    private static final String OF_WAR = "war";

    private static final Party STATELESS = Party.of("PS");

    /** The kinds of those who change hands. */
    private final ImmutableSet<String> kinds;

    /** Whether the article speaks of exchanges at all. */
    private final boolean exchanges;

    /** Whether it speaks of prisons. */
    private final boolean prisons;

    /** Whether it speaks of kidnapping, and neither of soldiers nor of prisoners. */
    private final boolean kidnaps;

    private Captives(ImmutableSet<String> kinds, boolean exchanges, boolean prisons, boolean kidnaps) {
        this.kinds = kinds;
        this.exchanges = exchanges;
        this.prisons = prisons;
        this.kidnaps = kidnaps && ARMED.stream().noneMatch(kinds::contains);
    }

    /** Whether a party stands for a people without an army, whose people are held by the state that it fights. */
    public static boolean isStateless(Party party) {
        return party.equals(STATELESS);
    }

    /** What the sentences of an article call them. */
    static Captives of(List<Scene> scenes) {
        ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
        boolean jail = false;
        boolean kidnapping = false;
        for (Scene scene : scenes) {
            if (scene.has(MOVING)) {
                addKinds(scene, kinds);
            }
            jail |= tellsOfJail(scene);
            kidnapping |= tellsOfKidnapping(scene);
        }
        return new Captives(kinds.build(), ExchangeTalk.isIn(scenes), jail, kidnapping);
    }

    private static void addKinds(Scene scene, ImmutableSet.Builder<String> kinds) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Theme theme && !theme.kind().isEmpty() && !isName(scene, theme)) {
                kinds.add(theme.kind().equals(Theme.PERSON) && theme.held() ? HELD : theme.kind());
            }
        }
    }

    private static boolean tellsOfKidnapping(Scene scene) {
        for (int i = 0; i < scene.tokens().size(); i++) {
            if (HandOverWord.KIDNAPPING.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfJail(Scene scene) {
        if (!scene.has(Sense.CAPTIVITY) && !scene.has(Sense.CAPTIVE)) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            Cue captive = Scene.cue(mention, Sense.CAPTIVITY, Sense.CAPTIVE);
            boolean ofWar = captive != null
                    && (captive.value(Sense.CAPTIVE).equals(Category.PRISONERS_OF_WAR.code())
                            || captive.value(Sense.CAPTIVITY).equals(OF_WAR));
            if (captive != null && !ofWar) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is a part of a body's name: the Commission on Prisoners of War and Hostages; "five Iranians" are counted. */
    private static boolean isName(Scene scene, Theme theme) {
        return theme.from() > 0
                && theme.shares().isEmpty()
                && scene.tokens().get(theme.to() - 1).isCapitalised();
    }

    /** Whether the article is about people or remains that change hands at all, rather than about soldiers at war. */
    boolean isAboutExchanges() {
        return exchanges
                || kinds.stream()
                        .anyMatch(kind ->
                                !kind.equals(Theme.SOLDIER) && !kind.equals(Theme.PERSON) && !kind.equals("civilians"));
    }

    /** Whether hostages are among them. */
    boolean hasHostages() {
        return kinds.contains(Category.HOSTAGES.code());
    }

    /** What the article calls the people who are let go; empty where it speaks of none. */
    Optional<Category> all() {
        for (Category category : List.of(Category.HOSTAGES, Category.PRISONERS_OF_WAR, Category.DETAINEES)) {
            if (kinds.contains(category.code())) {
                return Optional.of(category);
            }
        }
        return kinds.contains(Theme.PRISONER) || kinds.contains(Theme.SOLDIER)
                ? Optional.of(Category.PRISONERS_OF_WAR)
                : Optional.empty();
    }

    /** The category of those between the numbers of a ratio; empty where it has no noun. */
    Optional<Category> category(Ratio ratio) {
        return category(Theme.of(ratio.kind(), ratio.from(), ratio.to()));
    }

    /** The category of a theme; empty for a number without a noun and for people who are not known to be held. */
    Optional<Category> category(Theme theme) {
        return switch (theme.kind()) {
            case "" -> Optional.empty();
            case Theme.CAPTIVE ->
                Optional.of(
                        (kidnaps || kinds.contains(Category.HOSTAGES.code()))
                                        && !theme.owners().contains(STATELESS)
                                ? Category.HOSTAGES
                                : prisoners(theme));
            case Theme.PRISONER -> Optional.of(prisoners(theme));
            case Theme.PERSON ->
                kidnaps
                        ? Optional.of(Category.HOSTAGES)
                        : theme.held()
                                ? Optional.of(held())
                                : isAboutExchanges() ? Optional.of(prisoners(theme)) : Optional.empty();
            case Theme.SOLDIER -> isAboutExchanges() ? Optional.of(prisoners(theme)) : Optional.empty();
            default -> Optional.of(Category.parse(theme.kind()));
        };
    }

    /** People of whom nothing is told but that they are held are soldiers where the article has any, and in jail where it has none. */
    private Category held() {
        boolean soldiers = ARMED.stream().anyMatch(kinds::contains) && !hasHostages();
        return soldiers ? Category.PRISONERS_OF_WAR : Category.DETAINEES;
    }

    /**
     * Soldiers are prisoners of war. Prisoners are, too, unless the article has hostages, or they belong to a people without an army; and people are
     * detainees where the article speaks of prisons and of no soldiers.
     */
    private Category prisoners(Theme theme) {
        if (theme.kind().equals(Theme.SOLDIER)) {
            return Category.PRISONERS_OF_WAR;
        }
        boolean soldiers = kinds.contains(Category.PRISONERS_OF_WAR.code()) || kinds.contains(Theme.SOLDIER);
        boolean hostages = kinds.contains(Category.HOSTAGES.code());
        boolean palestinian = theme.owners().contains(STATELESS);
        boolean jailed = prisons || theme.kind().equals(Theme.PERSON) && kinds.contains(Category.DETAINEES.code());
        return palestinian || hostages || jailed && !soldiers ? Category.DETAINEES : Category.PRISONERS_OF_WAR;
    }
}
