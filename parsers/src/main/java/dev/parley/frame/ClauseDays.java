package dev.parley.frame;

import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** The days that a clause, or its sentence, tells. */
record ClauseDays(Clause clause) {
    /** The day told in the clause itself: the first behind its verb, or else the last before it. */
    DateSpan own() {
        for (Mention mention : clause.right()) {
            if (mention instanceof Day day && clause.scene().isWhen(day) && !isOfSomebody(day)) {
                return day.span();
            }
        }
        DateSpan nearest = DateSpan.unknown();
        for (Mention mention : clause.left()) {
            nearest = mention instanceof Day day && clause.scene().isWhen(day) && !isOfSomebody(day)
                    ? day.span()
                    : nearest;
        }
        return nearest;
    }

    /** Whether a "who" stands between the verb and a day: "Medinsky, who met them last year". */
    private boolean isOfSomebody(Day day) {
        for (int i = clause.verb().to(); i < day.from(); i++) {
            if (clause.scene().lower(i).equals("who")) {
                return true;
            }
        }
        return false;
    }

    /** The one day that a sentence tells; unknown where it tells none or several. */
    static DateSpan in(Scene scene, Mention near) {
        DateSpan only = DateSpan.unknown();
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Day day
                    && scene.isWhen(day)
                    && !isBehindBarrier(scene, i)
                    && !isApart(scene, near, day)
                    && !isOfDeal(scene, i)) {
                if (!only.isUnknown() && !only.equals(day.span())) {
                    return DateSpan.unknown();
                }
                only = day.span();
            }
        }
        return only;
    }

    /** Whether a semicolon or a "who" stands between a mention and a day. */
    private static boolean isApart(Scene scene, Mention near, Day day) {
        int from = Math.min(near.to(), day.to());
        int to = Math.max(near.from(), day.from());
        for (int i = from; i < to; i++) {
            if (scene.lower(i).equals("who")) {
                return true;
            }
        }
        return scene.isParted(from, to);
    }

    /** "The second swap since the deal that they reached on 1 April": whether a day is that of an agreement. */
    private static boolean isOfDeal(Scene scene, int day) {
        for (int i = day - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                return cue.is(Sense.AGREE) || cue.is(Sense.STRIKE);
            }
        }
        return false;
    }

    private static boolean isBehindBarrier(Scene scene, int mention) {
        for (int i = mention - 1; i >= 0 && i > mention - 4; i--) {
            Mention before = scene.mentions().get(i);
            if (Scene.cue(before, Sense.BARRIER) != null) {
                return !scene.lower(before.from()).equals("when")
                        && !scene.lower(before.from()).equals("while")
                        && !scene.lower(before.from()).equals("as");
            }
        }
        return false;
    }

    /** "By Saturday 25 had been returned": whether it tells what was done up to a day. */
    boolean isUpToADay() {
        return clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Day day
                        && day.resolved()
                        && (clause.scene().lower(day.from()).equals("by")
                                || clause.scene().lower(day.from() - 1).equals("by")));
    }
}
