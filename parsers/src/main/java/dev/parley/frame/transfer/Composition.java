package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a hand-over that was told before, counted in a sentence of their own: "Of the 230 who returned, 224 were soldiers and six were
 * civilians", "there were five women among them". All that they leave unsaid is that of the whole.
 */
final class Composition {
    /** The rule of such parts, of which the next sentence does not go on to tell. */
    private final Scene scene;

    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final List<Leg> told;

    private Composition(Scene scene, Discourse discourse, List<Leg> told) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.told = told;
    }

    /** The parts that a sentence counts, in which these legs are told. */
    static List<Leg> of(Scene scene, Discourse discourse, List<Leg> told) {
        Composition composition = new Composition(scene, discourse, told);
        List<Leg> parts = composition.withinSentence();
        return parts.isEmpty() ? composition.ofBefore() : parts;
    }

    /** "25 came the other way, six of them civilians": parts of what this sentence tells. */
    private List<Leg> withinSentence() {
        List<Leg> parts = new ArrayList<>();
        for (int i = 0; i + 2 < mentions.size(); i++) {
            boolean ofThem = mentions.get(i) instanceof Theme
                    && Scene.cue(mentions.get(i + 1), Sense.SUBSET) != null
                    && mentions.get(i + 1).from() == mentions.get(i).to()
                    && mentions.get(i + 2) instanceof Theme
                    && mentions.get(i + 2).from() == mentions.get(i + 1).to();
            Leg whole = ofThem ? toldBefore(mentions.get(i)) : null;
            if (whole != null
                    && mentions.get(i) instanceof Theme number
                    && isPart(whole, number)
                    && mentions.get(i + 2) instanceof Theme noun
                    && discourse.category(noun).isPresent()
                    && !discourse.category(noun).equals(whole.category)) {
                parts.add(part(whole, number, noun));
            }
        }
        return parts;
    }

    private @Nullable Leg toldBefore(Mention mention) {
        Leg before = null;
        for (Leg leg : told) {
            before = leg.end <= mention.from() ? leg : before;
        }
        return before;
    }

    /** Parts of a hand-over that a sentence before told. */
    private List<Leg> ofBefore() {
        int start = behindWhole();
        Leg whole = start < 0 ? null : whole(start);
        int included = whole == null && told.isEmpty() ? Inclusion.behind(scene, discourse) : -1;
        if (included >= 0) {
            start = included;
            whole = wholeOf(included);
        } else if (whole == null) {
            start = 0;
            whole = someOf();
        }
        List<Leg> parts = whole == null ? List.of() : parts(whole, start);
        if (whole != null && !parts.isEmpty()) {
            HandOvers.of(discourse).tellWhole(whole, scene.index());
        }
        return parts;
    }

    /** "Fourteen of the hostages were Israelis", "31 of the returned persons": that of which the first words name some; null where they don't. */
    private @Nullable Leg someOf() {
        Mention first = mentions.isEmpty() ? null : mentions.get(0);
        if (!(first instanceof Theme theme) || !scene.isSomeOf(theme) || !told.isEmpty()) {
            return null;
        }
        boolean known = scene.isMoved(theme) || predicate(0) != null;
        Optional<Category> category = discourse.category(theme);
        return known
                ? category.flatMap(HandOvers.of(discourse)::last)
                        .or(() -> HandOvers.of(discourse).last())
                        .orElse(null)
                : null;
    }

    /** The token behind the words that name the whole; -1 where none do. */
    private int behindWhole() {
        String first = scene.lower(0);
        if (hasAmongThem()) {
            for (int i = 0; i < scene.tokens().size(); i++) {
                if (scene.lower(i).equals("there")) {
                    return i + 1;
                }
            }
        }
        if (!first.equals("of") && !first.equals("among")) {
            return -1;
        }
        int end = 1;
        while (end < scene.tokens().size() && !endsWhole(end)) {
            end++;
        }
        return end < scene.tokens().size() ? end : -1;
    }

    private boolean hasAmongThem() {
        if (!scene.has(Sense.SUBSET)) {
            return false;
        }
        for (Mention mention : mentions) {
            if (Scene.cue(mention, Sense.SUBSET) != null
                    && scene.lower(mention.from()).equals("among")) {
                return true;
            }
        }
        return false;
    }

    /** A comma, "there" or the verb that says what the parts are. */
    private boolean endsWhole(int token) {
        String word = scene.lower(token);
        return word.equals(",") || word.equals("there") || word.equals("were") || word.equals("are");
    }

    /** The hand-over that the words up to a token mean, by its number, as that of those who came home or as "them"; null where they mean none. */
    private @Nullable Leg whole(int end) {
        Leg last = wholeOf(end);
        for (Mention mention : mentions) {
            boolean them = Scene.cue(mention, Sense.SUBSET) != null;
            if (mention.to() > end && !them) {
                continue;
            }
            if (mention instanceof Theme theme && !theme.quantity().isUnknown()) {
                return HandOvers.of(discourse).of(theme.quantity()).orElse(null);
            }
            boolean moved = mention instanceof Theme theme
                    && (scene.isMoved(theme) || scene.isMoved(theme.from() - 1)); // "among the released men"
            if (them || moved || Moving.is(mention)) {
                return last;
            }
        }
        return null;
    }

    /** The hand-over of which the first number from a token on can be a part; null where none was told. */
    private @Nullable Leg wholeOf(int token) {
        Quantity part = Quantity.unknown();
        for (Mention mention : mentions) {
            boolean counts = mention.from() >= token && part.isUnknown() && mention instanceof Theme;
            part = counts ? ((Theme) mention).quantity() : part;
        }
        return HandOvers.of(discourse).whole(scene.index(), part).orElse(null);
    }

    private List<Leg> parts(Leg whole, int start) {
        List<Leg> parts = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.from() >= start && Scene.cue(mention, Sense.SAY) != null) {
                break;
            }
            if (mention.from() >= start && mention instanceof Theme theme && isPart(whole, theme)) {
                parts.add(part(whole, theme, predicate(i)));
            }
        }
        return parts;
    }

    private boolean isPart(Leg whole, Theme theme) {
        Quantity quantity = theme.quantity();
        boolean less = !quantity.isUnknown() && (whole.quantity.isUnknown() || quantity.min() < whole.quantity.min());
        boolean own = told.stream().anyMatch(leg -> leg.start <= theme.from() && theme.to() <= leg.end);
        return less && !own && scene.preposition(theme).isEmpty() && !isOfPerson(theme);
    }

    /** "Ana Vidal, a nurse": whether a noun only tells who a person is. */
    private boolean isOfPerson(Theme theme) {
        for (PersonMention person : scene.persons()) {
            boolean behind = scene.lower(person.to()).equals(",") && theme.from() - person.to() <= 2;
            if (theme.from() > person.to() && behind && !theme.isBare()) {
                return true;
            }
        }
        return false;
    }

    /** What a number is said to be: the noun behind "were". */
    private @Nullable Theme predicate(int index) {
        boolean be = index + 2 < mentions.size()
                && mentions.get(index + 1) instanceof Cue cue
                && cue.is(Sense.BE)
                && mentions.get(index + 2) instanceof Theme noun
                && noun.from() - cue.to() <= 1;
        return be ? (Theme) mentions.get(index + 2) : null;
    }

    private Leg part(Leg whole, Theme theme, @Nullable Theme predicate) {
        Leg leg = whole.copy();
        Theme noun = predicate == null ? theme : predicate;
        // Israelis among hostages are hostages, but civilians among prisoners are no prisoners of war.
        Optional<Category> category = discourse.category(noun);
        boolean apart =
                category.equals(Optional.of(Category.CIVILIANS)) || category.equals(Optional.of(Category.CHILDREN));
        leg.category = apart ? category : whole.category;
        leg.quantity = theme.quantity();
        leg.start = theme.from();
        leg.end = noun.to();
        leg.rule = Leg.COMPOSITION;
        leg.listed = true;
        return leg;
    }
}
