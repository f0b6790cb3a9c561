package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those who changed hands, as words name them together: "those freed by Russia on Friday", "the 84 released prisoners", "the 69", "them".
 *
 * @param to the index behind the last token that names them
 * @param verb the clause of the verb that says that they changed hands; null where none does
 * @param told the hand-over told before that they are of; empty where none was
 */
record FreedGroup(int to, @Nullable Clause verb, Optional<Leg> told) {
    private static final Senses MOVED = Senses.of(Sense.FREE, Sense.GIVE, Sense.REPATRIATE, Sense.HOME, Sense.SWAP);

    /** What they do themselves: "those who came home", "the hostages who landed in Juba". */
    private static final Senses MOVING = Senses.of(Sense.FREE, Sense.HOME, Sense.LEAVE);

    /** How many tokens of a group may stand before its verb or noun: "those who were also freed". */
    private static final int REACH = 4;

    /** The group that starts at a token; null where none does. */
    static @Nullable FreedGroup at(Scene scene, Discourse discourse, int token) {
        String word = scene.lower(token);
        Optional<Leg> before = Optional.ofNullable(HandOvers.of(discourse).justBefore(scene.index()));
        if (word.equals("them")) {
            return before.isPresent() ? new FreedGroup(token + 1, null, before) : null;
        }
        if (word.equals("those")) {
            Clause verb = verbWithin(scene, token + 1, token + 1 + REACH);
            return verb == null ? null : new FreedGroup(verb.verb().to(), verb, before);
        }
        Theme theme = scene.isArticle(token) ? themeAt(scene, token) : null;
        return theme == null ? null : of(scene, discourse, theme);
    }

    /** "Also freed was": those of the hand-over told before. */
    static @Nullable FreedGroup also(Scene scene, Discourse discourse) {
        Clause verb = verbWithin(scene, 1, 2);
        Leg before = HandOvers.of(discourse).justBefore(scene.index());
        return verb == null || before == null
                ? null
                : new FreedGroup(verb.verb().to(), verb, Optional.of(before));
    }

    private static @Nullable FreedGroup of(Scene scene, Discourse discourse, Theme theme) {
        Optional<Leg> before = Optional.ofNullable(HandOvers.of(discourse).justBefore(scene.index()));
        Quantity number = theme.quantity();
        Optional<Leg> counted =
                number.isUnknown() ? Optional.empty() : HandOvers.of(discourse).of(number);
        Clause verb = verbWithin(scene, theme.to(), theme.to() + REACH);
        if (verb != null) {
            return new FreedGroup(verb.verb().to(), verb, counted.or(() -> before));
        }
        boolean moved = scene.isMoved(theme) || scene.isMoved(theme.from() - 1);
        return moved || counted.isPresent() ? new FreedGroup(theme.to(), null, counted.or(() -> before)) : null;
    }

    /** What the words of the group tell of who let them go, to whom and when, which is that of another hand-over than the one before where they differ. */
    void direct(Scene scene, Discourse discourse, Leg leg) {
        if (verb == null) {
            return;
        }
        Route route = Route.of(scene, discourse, verb);
        Optional<Party> by = discourse.partyOf(scene, verb.actorBehind("by")).or(route::from);
        if (by.isPresent() && !by.equals(leg.from)) {
            leg.from = by;
            leg.to = route.to();
        }
        leg.to = route.to().or(() -> leg.to);
        leg.date = verb.ownDate().isUnknown() ? leg.date : verb.ownDate();
    }

    /** The participle that says that they changed hands, which may have "who were" before it. */
    private static @Nullable Clause verbWithin(Scene scene, int from, int end) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            boolean moved = mention.from() >= from
                    && mention.from() < end
                    && mention instanceof Cue cue
                    && cue.isVerb()
                    && cue.isAny(MOVED)
                    && (cue.form() == Form.PARTICIPLE || cue.form() == Form.PAST_OR_PARTICIPLE);
            if (moved && isPassive(scene, from, mention.from()) || isDoneByThem(scene, from, mention)) {
                return Clause.of(scene, i);
            }
        }
        return null;
    }

    /** "who walked off a plane": whether a verb behind "who" says what they did to come home. */
    private static boolean isDoneByThem(Scene scene, int from, Mention mention) {
        return mention.from() == from + 1
                && scene.lower(from).equals("who")
                && mention instanceof Cue verb
                && verb.isVerb()
                && verb.isAny(MOVING)
                && (verb.form() == Form.PAST || verb.form() == Form.PAST_OR_PARTICIPLE);
    }

    /** Whether nothing but "who were" and adverbs stands between two tokens. */
    private static boolean isPassive(Scene scene, int from, int verb) {
        for (int i = from; i < verb; i++) {
            String word = scene.lower(i);
            if (!word.equals("who") && !HandOverWord.NAMING.is(word) && !scene.isAdverb(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Theme themeAt(Scene scene, int article) {
        for (Mention mention : scene.mentions()) {
            boolean starts = mention.from() <= article + REACH / 2 && mention.from() >= article;
            if (starts && mention instanceof Theme theme) {
                return theme;
            }
        }
        return null;
    }
}
