package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.words.DayWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.OptionalInt;

/** What stands right before a noun for talks and belongs to it: "Monday's less than two-hour second meeting", "ten days of talks". */
final class BeforeNoun {
    /** How many tokens before a noun may belong to it. */
    static final int ADJECTIVES = 9;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;

    BeforeNoun(Scene scene, SittingDetails details) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
    }

    /** What stands before the noun and belongs to it: "Monday's less than two-hour second meeting", "ten days of talks". */
    void add(Sitting sitting, int index) {
        int at = mentions.get(index).from();
        int limit = Math.max(0, at - ADJECTIVES);
        int m = index - 1;
        while (at > limit) {
            Mention mention = m >= 0 && mentions.get(m).to() == at ? mentions.get(m) : null;
            OptionalInt ordinal = Ordinals.ofMeeting(scene, at - 1);
            if (ordinal.isPresent() && !(mention instanceof Day)) {
                sitting.firsts |= isOfSeveral(at, ordinal);
                sitting.ordinal = sitting.ordinal.isPresent() || sitting.firsts ? sitting.ordinal : ordinal;
                sitting.cover(at - 1, at);
                m -= mention == null ? 0 : 1;
                at = mention == null ? at - 1 : mention.from();
                continue;
            }
            if (mention != null) {
                boolean elsewhere = mention instanceof Day day && (!day.resolved() || countsFromThis(day));
                if (elsewhere
                        || mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER) || cue.is(Sense.BE))) {
                    return;
                }
                details.add(sitting, m);
                details.days(sitting, mention);
                details.none(sitting, mention);
                details.other(sitting, mention);
                sitting.cover(mention.from(), mention.to());
                at = mention.from();
                m--;
                continue;
            }
            at--;
            if (!isAdjective(at)) {
                // "No date for a fourth round": one of those to come, if it does.
                sitting.fresh |= sitting.ordinal.isPresent() && DayWord.ONE_OF_MANY.is(scene.lower(at));
                duration(sitting, at);
                return;
            }
            sitting.cover(at, at + 1);
        }
    }

    /** "The first two rounds": whether an ordinal is that of several, whose number follows. */
    private boolean isOfSeveral(int behind, OptionalInt ordinal) {
        for (Mention mention : mentions) {
            if (mention.from() == behind) {
                return ordinal.orElse(0) == 1
                        && mention instanceof Amount amount
                        && amount.quantity().min() > 1;
            }
        }
        return false;
    }

    /** "Three hours of talks". */
    private void duration(Sitting sitting, int token) {
        for (Mention mention : mentions) {
            if (scene.lower(token).equals("of") && mention.to() == token && mention instanceof Duration duration) {
                details.length(sitting, duration);
                details.days(sitting, duration);
                sitting.cover(duration.from(), token);
            }
        }
    }

    private boolean isAdjective(int token) {
        Token word = scene.tokens().get(token);
        boolean joint = word.kind() == Token.Kind.POSSESSIVE || word.is("-") || word.is("–");
        boolean counted =
                word.is("and") && Ordinals.ofMeeting(scene, token - 1).isPresent(); // "the third and last round"
        return joint
                || counted
                || DayWord.SO_FAR.is(word.lower())
                || word.kind() == Token.Kind.WORD && !scene.isFunctionWord(token);
    }

    /** "Two days after the talks on Monday, they came home": whether a day is of what follows, and counts from that of the talks. */
    private boolean countsFromThis(Day day) {
        Mention first = mentions.stream()
                .filter(mention -> mention instanceof Day)
                .findFirst()
                .orElse(day);
        return first == day && scene.countsFromNext(day);
    }
}
