package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.ClauseDays;
import dev.parley.frame.clause.OtherDays;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.talks.Ordinals;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells sums so far from the numbers of one hand-over: "has returned 180 so far and will hand over another 20".
 *
 * <p>Words such as "so far" belong to the verb of moving or counting next before them, and to those that it is joined to by "and"; where none
 * stands before, to the first behind.
 */
final class Tallies {
    /** How far into a sentence what opens it may stand: "Since the war began, 4,000 have been freed". */
    private static final int REACH = 3;

    private Tallies() {}

    static Tally of(Scene scene, Clause clause) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            // "has received 78 in all", but not "exchanged 212 in all".
            boolean inAll = Scene.cue(mention, Sense.IN_ALL) != null && isPerfect(scene, clause.verb());
            Cue verb = inAll || Scene.cue(mention, Sense.CUMULATIVE) != null ? verbAt(scene, i) : null;
            if (verb != null) {
                boolean opens = mention.to() <= verb.from() && mention.from() < REACH;
                if (isOf(scene, verb, clause.verb())
                        || opens && isOf(scene, clause.verb(), verb)
                        || goesOn(scene, clause, verb)) {
                    return Tally.CUMULATIVE;
                }
            }
        }
        boolean upTo = clause.isUpToADay() && clause.stance() != Stance.EXPECTED;
        return upTo || isSince(scene, clause) || isOfQuota(scene, clause) ? Tally.CUMULATIVE : Tally.INCREMENT;
    }

    /** "Has freed 845 of 1,000 prisoners": whether a verb tells how many of those agreed on are free by now. */
    private static boolean isOfQuota(Scene scene, Clause clause) {
        int of = clause.verb().to() + 1;
        return isPerfect(scene, clause.verb())
                && scene.is(of - 1, Token.Kind.NUMBER)
                && scene.lower(of).equals("of")
                && scene.is(of + (scene.lower(of + 1).equals("the") ? 2 : 1), Token.Kind.NUMBER);
    }

    /** The days of a sum: those since a day of the last weeks, else the day up to which it counts, or the one that the clause itself tells. */
    static DateSpan days(Scene scene, Clause clause, Discourse discourse) {
        for (Mention mention : scene.mentions()) {
            boolean since = mention instanceof Day day
                    && day.span().first().isPresent()
                    && (DayWord.SINCE.is(scene.lower(day.from())) || OtherDays.isOfStart(scene, day));
            if (since && mention instanceof Day day) {
                return discourse.days().since(day.span().first().get());
            }
        }
        return new ClauseDays(clause).upTo().orElseGet(() -> ownDate(scene, clause));
    }

    /** "In all, 40 were freed on Monday", but not "with Monday's release, 40 have been freed so far". */
    private static DateSpan ownDate(Scene scene, Clause clause) {
        DateSpan own = clause.ownDate();
        for (Mention mention : clause.left()) {
            boolean others =
                    mention instanceof Day day && day.span().equals(own) && scene.is(day.to(), Token.Kind.POSSESSIVE);
            if (others) {
                return DateSpan.unknown();
            }
        }
        return own;
    }

    /** "have been brought home since the war began": what has been done since then. */
    private static boolean isSince(Scene scene, Clause clause) {
        int verb = clause.verb().from();
        boolean since = false;
        for (int i = 0; i < scene.tokens().size(); i++) {
            since |= scene.lower(i).equals("since")
                    && !scene.isParted(Math.min(i, verb), Math.max(i, verb))
                    && (i < verb ? i < REACH : !isBetween(scene, verb, i) && !isOrdinal(scene, verb, i));
        }
        return since && isPerfect(scene, clause.verb());
    }

    /** "has handed over 6,060 in all and has received 78": whether a clause adds to a sum one of its own, and no hand-over of a day. */
    private static boolean goesOn(Scene scene, Clause clause, Cue sum) {
        return isPerfect(scene, clause.verb()) && clause.ownDate().isUnknown() && isOf(scene, clause.verb(), sum);
    }

    /** Whether another verb, a relative clause or "held captive" stands between a verb and a token. */
    private static boolean isBetween(Scene scene, int verb, int token) {
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() > verb && mention.from() < token;
            if (inside && mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.CAPTIVE))) {
                return true;
            }
        }
        return false;
    }

    /** "in the 50th exchange since the war began": since then exchanges have been counted, and not those who moved in this one. */
    private static boolean isOrdinal(Scene scene, int verb, int since) {
        for (Mention mention : scene.mentions()) {
            boolean nth = mention.from() > verb
                    && mention.to() == since
                    && Scene.cue(mention, Sense.SWAP_NOUN, Sense.GIVE_NOUN) != null
                    && Ordinals.of(scene, (Cue) mention).isPresent();
            if (nth) {
                return true;
            }
        }
        return false;
    }

    /** "has received", "have been returned"; an exchange is of both sides in all. */
    private static boolean isPerfect(Scene scene, Cue verb) {
        int i = scene.indexOf(verb);
        Cue auxiliary = i == 0 ? null : Scene.cue(scene.mentions().get(i - 1), Sense.HAVE, Sense.BE);
        return auxiliary != null
                && verb.from() - auxiliary.to() == (isNow(scene, auxiliary.to()) ? 1 : 0)
                && scene.lower(auxiliary.from()).startsWith("ha")
                && !verb.is(Sense.SWAP);
    }

    /** "Have now been freed", "had so far returned". */
    private static boolean isNow(Scene scene, int token) {
        return scene.isAdverb(token) || scene.lower(token).equals("now");
    }

    /** Whether what is said of one verb is said of the other, which it is that verb itself or joined to. */
    private static boolean isOf(Scene scene, @Nullable Cue verb, Cue other) {
        Cue at = verb;
        while (at != null && !at.equals(other)) {
            Clause clause = Clause.of(scene, scene.indexOf(at));
            at = clause.sharesSubject() ? clause.governor() : null;
        }
        return at != null;
    }

    private static @Nullable Cue verbAt(Scene scene, int index) {
        ImmutableList<Mention> mentions = scene.mentions();
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : mentions.get(index);
        if (isCounting(next) && next.from() == mentions.get(index).to()) {
            return (Cue) next; // "has already returned"
        }
        for (int i = index - 1; i >= 0; i--) {
            if (isCounting(mentions.get(i))) {
                return (Cue) mentions.get(i);
            }
        }
        for (int i = index + 1; i < mentions.size(); i++) {
            if (isCounting(mentions.get(i))) {
                return (Cue) mentions.get(i);
            }
        }
        return null;
    }

    private static boolean isCounting(Mention mention) {
        Cue cue = Scene.cue(
                mention,
                Sense.GIVE,
                Sense.SEND,
                Sense.RECEIVE,
                Sense.REPATRIATE,
                Sense.HOME,
                Sense.LEAVE,
                Sense.MOVE,
                Sense.SWAP,
                Sense.COUNT,
                Sense.RAISE);
        boolean leaving = cue != null && cue.is(Sense.COUNT) && cue.form() == Form.ING; // "not counting the Thais"
        return cue != null && cue.isVerb() && !leaving;
    }
}
