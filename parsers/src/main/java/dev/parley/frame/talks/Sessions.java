package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.delegation.Teams;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Delegate;

/** Whether a verb of meeting tells of a meeting of those who negotiate, rather than of meeting demands or families. */
final class Sessions {
    private final Scene scene;
    private final Attendance attendance;

    Sessions(Scene scene, Attendance attendance) {
        this.scene = scene;
        this.attendance = attendance;
    }

    /** Whether the verb of a clause is one. */
    boolean isOne(Clause clause) {
        Cue verb = clause.verb();
        boolean together =
                attendance.isTogether(clause) || attendance.isOfTeams(clause) || attendance.isTogetherBehind(clause);
        boolean somebody = attendance.isOfSomebody(clause);
        boolean with = attendance.isWithSomebody(clause);
        boolean free = isFree(verb) && !verb.is(Sense.INVOLVE); // "we will see in a week"
        if (isSpending(verb) && !isOfHours(clause)) {
            return false;
        }
        // "They will be reunited", "was met with silence".
        boolean passive = scene.lower(verb.from() - 1).equals("be") || clause.isPassive();
        return !passive
                && !isOfTheme(clause)
                && !MetMatters.isObjectOf(scene, verb)
                && (together && (free || with)
                        || somebody && with
                        || with && bringsBoth(clause)
                        || free && isPlan(verb));
    }

    /** "The plan to meet in Geneva": whose plan it is need not be told. */
    private boolean isPlan(Cue verb) {
        return scene.lower(verb.from() - 1).equals("to") && MeetingWord.PLAN.is(scene.lower(verb.from() - 2));
    }

    /** "The mediators brought the two sides together". */
    private static boolean bringsBoth(Clause clause) {
        return clause.verb().is(Sense.MOVE)
                && !clause.right().isEmpty()
                && (Attendance.isBoth(clause.right().get(0)) || isPairTogether(clause));
    }

    /** "Brought Vidal and Reyes together": several by name before the end of the verb. */
    private static boolean isPairTogether(Clause clause) {
        int actors = 0;
        for (Mention mention : clause.right()) {
            boolean somebody = mention instanceof PersonMention || Teams.isNamed(mention);
            actors += somebody && clause.scene().preposition(mention).isEmpty() ? 1 : 0;
            if (actors > 1 && MeetingWord.TOGETHER.is(clause.scene().lower(mention.to()))) {
                return true;
            }
        }
        return false;
    }

    /** "Spent four hours together": a verb that tells of a meeting by its length only. */
    private static boolean isSpending(Cue verb) {
        return verb.is(Sense.LAST);
    }

    private static boolean isOfHours(Clause clause) {
        for (Mention mention : clause.right()) {
            return mention instanceof Duration hours && hours.days().isUnknown();
        }
        return false;
    }

    /** "100 people may meet their relatives", but "military delegations met": whether those who meet are of those exchanged. */
    private boolean isOfTheme(Clause clause) {
        ImmutableList<Mention> left = clause.left();
        for (int i = left.size() - 1; i >= 0; i--) {
            Mention mention = left.get(i);
            if (mention instanceof PartyMention || mention instanceof PersonMention) {
                if (scene.preposition(mention).isEmpty()) {
                    return false;
                }
            } else if (mention instanceof Theme && scene.preposition(mention).isEmpty()) {
                return !Delegate.isDelegation(left.get(Math.min(i + 1, left.size() - 1)));
            }
        }
        return false;
    }

    /** Whether the verb has no object that we know nothing of: "met in Doha", but "met the families", "met demands". */
    private boolean isFree(Cue verb) {
        int next = verb.to();
        if (next >= scene.tokens().size()
                || scene.isAdverb(next)
                || scene.isFunctionWord(next) && !scene.isArticle(next)) {
            return true;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() == next) {
                return mention instanceof Day
                        || mention instanceof Place
                        || mention instanceof Duration
                        || mention instanceof Cue cue
                                && (cue.is(Sense.DEMONYM) || cue.is(Sense.LANGUAGE) || cue.is(Sense.SUCH));
            }
        }
        return !scene.isWord(next);
    }
}
