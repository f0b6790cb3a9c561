package dev.parley.frame.clause;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Scene;

/**
 * An exchange that has its day: "Kyiv and Moscow will swap 175 captives each on March 19" tells of a hand-over to come, where "will swap 175 captives
 * each" tells what was agreed.
 */
public final class ScheduledSwap {
    /** What is open where one of these is told: whether anybody has agreed, or when. */
    private static final Senses OPEN =
            Senses.of(Sense.AGREE, Sense.DEAL, Sense.PROPOSE, Sense.DEMAND, Sense.DISCUSS, Sense.WANT, Sense.REJECT);

    private ScheduledSwap() {}

    /** The day of the exchange that a verb of exchanging tells; unknown where it tells of none that has its day. */
    public static DateSpan day(Scene scene, Clause clause) {
        boolean due = !scene.has(OPEN) && clause.isToCome() && clause.stance() == Stance.EXPECTED;
        DateSpan own = due ? new ClauseDays(clause).ahead() : DateSpan.unknown();
        return due && own.isUnknown() ? opening(scene) : own;
    }

    /** Whether a sentence tells of one. */
    public static boolean isIn(Scene scene) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            boolean swap = scene.mentions().get(i) instanceof Cue cue && cue.isVerb() && cue.sense() == Sense.SWAP;
            if (swap && !day(scene, Clause.of(scene, i)).isUnknown()) {
                return true;
            }
        }
        return false;
    }

    /** "On March 19, the Kremlin said, both will swap 175": the day that a sentence opens with. */
    private static DateSpan opening(Scene scene) {
        boolean opens = scene.mentions().get(0) instanceof Day day
                && day.from() <= 1
                && scene.lower(day.to()).equals(",")
                && scene.isWhen(day);
        return opens ? ((Day) scene.mentions().get(0)).span() : DateSpan.unknown();
    }
}
