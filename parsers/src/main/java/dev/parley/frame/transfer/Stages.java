package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.talks.Ordinals;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.text.Token;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs that sentences behind another call by a word for a part of it, or for what was done: "The last of the three stages is due on Sunday", "the rest
 * were due on Thursday", "it was the fourth such operation".
 */
final class Stages {
    /** How many tokens behind the word it may be told that it is to come. */
    private static final int REACH = 9;

    /** How many tokens from the word it may stand what else it is of. */
    private static final int NEAR = 4;

    private final Scene scene;
    private final Discourse discourse;

    private Stages(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The hand-over that a sentence tells so; null where it tells none, or no hand-over was told just before. */
    static @Nullable Leg of(Scene scene, Discourse discourse) {
        Leg before = HandOvers.of(discourse).last().orElse(null);
        if (before == null || !discourse.isAboutExchanges()) {
            return null;
        }
        Stages stages = new Stages(scene, discourse);
        for (int i = 1; i < scene.tokens().size(); i++) {
            if (HandOverWord.STAGE.is(scene.lower(i)) && stages.isOfThem(i)) {
                return stages.read(i, before);
            }
        }
        return null;
    }

    /** "The next stage", "two more stages", but neither "a military operation" nor "the rest of the aid". */
    private boolean isOfThem(int noun) {
        String before = scene.lower(noun - 1);
        boolean such = HandOverWord.WHICH_STAGE.is(before)
                || scene.is(noun - 1, Token.Kind.NUMBER)
                || Ordinals.nth(scene, noun - 1).isPresent();
        return such && !scene.lower(noun + 1).equals("of") && !isOfAnother(noun);
    }

    /** Whether talks, a deal or a truce stand between the noun and what is said of it. */
    private boolean isOfAnother(int noun) {
        for (Mention mention : scene.mentions()) {
            boolean near = Math.abs(mention.from() - noun) <= NEAR;
            if (near && Scene.cue(mention, Sense.TALKS, Sense.DEAL, Sense.CEASEFIRE) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Leg read(int noun, Leg before) {
        Leg leg = new Leg();
        leg.category = category(noun, before);
        leg.start = noun - 1;
        leg.rule = "stage";
        OptionalInt ordinal =
                scene.lower(noun - 1).equals("such") ? Ordinals.nth(scene, noun - 2) : OptionalInt.empty();
        if (ordinal.isPresent() && HandOverWord.IT.is(scene.lower(0))) {
            leg.ordinal = ordinal;
            leg.date = discourse.days().lastHandOver();
            leg.start = 0;
            leg.end = noun + 1;
            return leg;
        }
        Mention due = due(noun);
        DateSpan day = due == null ? DateSpan.unknown() : day(due);
        if (due == null || day.isUnknown()) {
            return null;
        }
        boolean rest = HandOverWord.REST.is(scene.lower(noun));
        leg.from = rest ? before.from : leg.from;
        leg.to = rest ? before.to : leg.to;
        leg.stance = Stance.EXPECTED;
        leg.date = day;
        leg.end = due.to();
        return leg;
    }

    /** Those whom the sentence names before the noun, or else those told of before; civilians and children are only some of them. */
    private Optional<Category> category(int noun, Leg before) {
        Optional<Category> named = Optional.empty();
        for (Mention mention : scene.mentions()) {
            boolean here = mention instanceof Theme && mention.to() <= noun;
            named = here ? discourse.category((Theme) mention).or(() -> before.category) : named;
        }
        Optional<Category> told = named.or(() -> before.category);
        boolean some = told.equals(Optional.of(Category.CIVILIANS)) || told.equals(Optional.of(Category.CHILDREN));
        return some ? discourse.captives().or(() -> told) : told;
    }

    /** The word behind the noun that says that it is to come; null where a verb that says something else stands there. */
    private @Nullable Mention due(int noun) {
        for (Mention mention : scene.mentions()) {
            boolean behind = mention.from() > noun && mention.from() - noun <= REACH;
            if (behind && Scene.cue(mention, Sense.FUTURE, Sense.PLAN) != null) {
                return mention;
            }
            if (behind && Clause.bounds(mention)) {
                return null;
            }
        }
        return null;
    }

    /** The day behind that word, or the days up to the one by which it is to be. */
    private DateSpan day(Mention due) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= due.from() && mention instanceof Day day && scene.isWhen(day)) {
                return discourse.days().ahead(scene, day.span());
            }
        }
        return DueDays.among(scene.mentions(), scene, discourse);
    }
}
