package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.interval.Quantity;
import dev.parley.mention.Amount;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.Theme.Share;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The groups that one verb moves, each with a number of its own: "937 Eritrean and 703 Ethiopian prisoners" are two, and of "the remains of four
 * Iraqis and 43 Iranians" both are dead.
 */
public final class Counts {
    /** Nouns that say nothing of whether those whom they name are alive. */
    private static final ImmutableSet<String> OPEN =
            ImmutableSet.of(Theme.PERSON, Theme.SOLDIER, Category.CIVILIANS.code());

    private Counts() {}

    /** How many a mention counts; unknown where it counts nobody. */
    public static Quantity number(Mention mention) {
        return mention instanceof Theme theme
                ? theme.kind().equals(Theme.PERSON) && theme.quantity().equals(Quantity.exactly(1))
                        ? Quantity.unknown() // "a woman said"
                        : theme.quantity()
                : mention instanceof Amount amount ? amount.quantity() : Quantity.unknown();
    }

    /** The groups of these themes, in the order of the text. */
    public static List<Theme> of(Scene scene, List<Theme> themes) {
        if (themes.size() > 1 && themes.stream().allMatch(Counts::isOnePerson)) {
            return List.of(together(themes));
        }
        List<Theme> groups = new ArrayList<>();
        Theme before = null;
        for (Theme theme : themes) {
            boolean dead = before != null && isRemainsOf(scene, before) && OPEN.contains(theme.kind());
            Theme named = dead ? copy(theme, Category.REMAINS.code(), theme.shares(), theme.owners()) : theme;
            before = dead ? before : theme;
            if (named.shares().size() > 1 && !named.each()) {
                named.shares().forEach(share -> groups.add(of(named, share)));
            } else {
                groups.add(named);
            }
        }
        return groups;
    }

    /** "An American", but not "a soldier", who is of another kind than "a civilian". */
    private static boolean isOnePerson(Theme theme) {
        return theme.kind().equals(Theme.PERSON)
                && theme.shares().size() == 1
                && theme.quantity().equals(Quantity.exactly(1));
    }

    /** "An American and an Australian" are two. */
    private static Theme together(List<Theme> themes) {
        Theme first = themes.get(0);
        return new Theme(
                first.kind(),
                ImmutableList.of(new Share(Quantity.exactly(themes.size()), Optional.empty())),
                themes.stream().flatMap(theme -> theme.owners().stream()).collect(ImmutableList.toImmutableList()),
                first.criteria(),
                first.all(),
                first.each(),
                first.possessive(),
                first.held(),
                first.from(),
                themes.get(themes.size() - 1).to());
    }

    /** "The remains of four Iraqis": what follows "of" may go on behind "and". */
    private static boolean isRemainsOf(Scene scene, Theme theme) {
        boolean of = false;
        for (int i = theme.from(); i < theme.to(); i++) {
            of |= scene.lower(i).equals("of");
        }
        return of && theme.kind().equals(Category.REMAINS.code());
    }

    private static Theme of(Theme theme, Share share) {
        return copy(
                theme,
                theme.kind(),
                ImmutableList.of(share),
                share.owner().map(ImmutableList::of).orElse(theme.owners()));
    }

    private static Theme copy(Theme theme, String kind, ImmutableList<Share> shares, ImmutableList<Party> owners) {
        return new Theme(
                kind,
                shares,
                owners,
                theme.criteria(),
                theme.all(),
                theme.each(),
                theme.possessive(),
                theme.held(),
                theme.from(),
                theme.to());
    }
}
