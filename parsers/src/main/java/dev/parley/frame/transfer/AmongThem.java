package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Singular;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * People told as some of those who changed hands: "A Dutch nurse was among the hostages who landed in Nairobi", "Among those who came home were marines". What
 * the words leave unsaid is that of the whole.
 */
final class AmongThem {
    /** How many tokens behind the group the word may stand that goes on to who they are: "those freed by Russia on Friday were". */
    private static final int NAMED = 9;

    /** How many tokens, articles and the like, may stand between that word and them. */
    private static final int NEAR = 2;

    private final Scene scene;
    private final Discourse discourse;

    private AmongThem(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The hand-over of those whom a sentence tells like that, of whom none of its legs tells; null where there are none. */
    static @Nullable Leg of(Scene scene, Discourse discourse, List<Leg> told) {
        if (!discourse.isAboutExchanges()) {
            return null;
        }
        Leg leg = new AmongThem(scene, discourse).find();
        boolean known =
                leg != null && told.stream().anyMatch(other -> other.start <= leg.start && leg.start < other.end);
        return known ? null : leg;
    }

    private @Nullable Leg find() {
        for (int i = 0; i < scene.tokens().size(); i++) {
            FreedGroup group = HandOverWord.AMONG.is(scene.lower(i)) ? FreedGroup.at(scene, discourse, i + 1) : null;
            if (group != null) {
                Theme theme = i == 0 ? behind(group) : before(i);
                return theme == null ? null : leg(group, theme, i);
            }
        }
        return null;
    }

    /** "A nurse was among them". */
    private @Nullable Theme before(int among) {
        int be = HandOverWord.ALSO.is(scene.lower(among - 1)) ? among - 2 : among - 1;
        Theme before = null;
        for (Mention mention : scene.mentions()) {
            boolean right = mention instanceof Theme && mention.to() <= be && be - mention.to() <= 1;
            before = right ? (Theme) mention : before;
        }
        return before != null
                        && HandOverWord.NAMING.is(scene.lower(be))
                        && !before.isBare()
                        && scene.preposition(before).isEmpty()
                ? before
                : null;
    }

    /** "Among them were nurses". */
    private @Nullable Theme behind(FreedGroup group) {
        int be = group.to();
        int end = Math.min(scene.tokens().size(), group.to() + NAMED);
        while (be < end && !HandOverWord.NAMING.is(scene.lower(be))) {
            be++;
        }
        for (Mention mention : scene.mentions()) {
            if (be < end && mention.from() > be) {
                boolean near = mention.from() - be <= NEAR;
                return near && mention instanceof Theme theme && !theme.isBare() ? theme : null;
            }
        }
        return null;
    }

    /** What they are held as: people among hostages are hostages. */
    private Optional<Category> category(FreedGroup group, Theme theme, int among) {
        if (!theme.kind().equals(Theme.PERSON) || theme.held()) {
            return discourse.category(theme);
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Theme all && mention.from() > among && mention.to() <= group.to()) {
                return discourse.category(all);
            }
        }
        return Optional.empty();
    }

    private Leg leg(FreedGroup group, Theme theme, int among) {
        Leg leg = group.told().map(Leg::copy).orElseGet(Leg::new);
        leg.category = category(group, theme, among).or(() -> leg.category).or(() -> Optional.of(Category.DETAINEES));
        leg.quantity = Singular.is(scene, theme) ? Quantity.exactly(1) : theme.quantity();
        leg.ordinal = OptionalInt.empty();
        leg.stance = Stance.ASSERTED;
        leg.owner = discourse.owner(scene, theme);
        leg.rule = "among-them";
        leg.home = true;
        leg.listed = true;
        leg.start = Math.min(theme.from(), among);
        leg.end = Math.max(theme.to(), group.to());
        Clause verb = group.verb();
        if (verb != null) {
            group.direct(scene, discourse, leg);
            leg.end = theme.from() < among ? Math.max(leg.end, verb.to()) : leg.end;
        }
        return leg;
    }
}
