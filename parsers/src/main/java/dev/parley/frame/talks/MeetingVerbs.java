package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Asides;
import dev.parley.frame.clause.Subjects;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;

/** Which verbs can say of a meeting that it is held, and in what form they do: "talks opened", "were moved to May 3", but not "talks to end the war". */
record MeetingVerbs(Scene scene) {
    /** How many tokens an aside may have behind its verb. */
    private static final int ASIDE = 10;

    /** Whether a verb can say of a meeting that it is held, or not. */
    boolean isPredicate(Cue verb) {
        return verb.is(Sense.OCCUR)
                || verb.is(Sense.MOVE) && (isMeasured(verb) || isMovedTo(verb))
                || verb.is(Sense.LAST)
                || verb.is(Sense.MARK)
                || verb.is(Sense.HOST)
                || verb.is(Sense.POSTPONE)
                || verb.is(Sense.BREAK)
                || verb.is(Sense.MEET) && verb.form() != Form.ING
                || verb.is(Sense.PLAN) && isPlanned(verb);
    }

    /** "Took all of 30 minutes". */
    private boolean isMeasured(Cue verb) {
        for (Mention mention : mentions()) {
            if (mention.from() >= verb.to()) {
                return mention instanceof Duration duration && duration.from() - verb.to() <= 2;
            }
        }
        return false;
    }

    /** "The talks moved to Doha", "were moved to May 3". */
    private boolean isMovedTo(Cue verb) {
        for (Mention mention : mentions()) {
            if (mention.from() >= verb.to()) {
                boolean when = mention instanceof Day || mention instanceof Place;
                return when
                        && mention.from() - verb.to() <= 1
                        && scene.preposition(mention).equals("to");
            }
        }
        return false;
    }

    /** "Were put off", "were moved to May 3". */
    boolean isPutOff(Cue verb) {
        int next = mentions().indexOf(verb) + 1;
        boolean moved = verb.is(Sense.MOVE)
                && next < mentions().size()
                && mentions().get(next) instanceof Day
                && isMovedTo(verb);
        return verb.is(Sense.POSTPONE) || moved;
    }

    /** "Planned for May", "scheduled between both in Doha". */
    private boolean isPlanned(Cue verb) {
        boolean said = scene.lower(verb.from() - 1).equals("been") || scene.isAdverb(verb.from() - 1);
        for (Mention mention : mentions()) {
            boolean place = mention instanceof Place || mention instanceof Day;
            said |= mention.to() == verb.from() && (place || Scene.cue(mention, Sense.BE, Sense.TALKS) != null);
            said |= mention.to() == verb.from() - 1 && (place || Scene.cue(mention, Sense.TALKS) != null);
            said |= mention.from() >= verb.to() && mention.from() - verb.to() <= 1 && place;
        }
        return said
                && (verb.form() == Form.PAST_OR_PARTICIPLE || verb.form() == Form.PARTICIPLE)
                && !scene.lower(verb.to()).equals("at")
                && (!scene.lower(verb.to()).equals("to") || !isBare(verb));
    }

    /** "Talks to end the war": an infinitive that says what for. */
    boolean isPurpose(int index) {
        Cue verb = (Cue) mentions().get(index);
        boolean infinitive =
                verb.form() == Form.BASE && scene.lower(verb.from() - 1).equals("to");
        Mention before = index > 0 ? mentions().get(index - 1) : verb;
        boolean auxiliary = before.to() >= verb.from() - 2
                && Scene.cue(before, Sense.BE, Sense.FUTURE, Sense.PLAN, Sense.HAVE, Sense.NOT, Sense.OUGHT) != null;
        return infinitive && !auxiliary;
    }

    /** "The meeting is open", "behind closed doors": what may be a verb is an adjective behind "to be" or a preposition. */
    boolean isAdjective(int index) {
        Cue verb = (Cue) mentions().get(index);
        if (scene.lower(verb.from() - 1).equals("behind")) {
            return true;
        }
        for (Entry reading : verb.readings()) {
            if (reading.form() != Form.BASE) {
                return false;
            }
        }
        Mention before = index > 0 ? mentions().get(index - 1) : verb;
        return Scene.cue(before, Sense.BE) != null
                && before.to() >= verb.from() - 1
                && !scene.lower(verb.from() - 1).equals("to");
    }

    /** "Talks led by Vidal": a participle without "to be". */
    private boolean isBare(Cue verb) {
        for (Mention mention : mentions()) {
            if (mention.to() == verb.from() && Scene.cue(mention, Sense.BE) != null) {
                return false;
            }
        }
        return true;
    }

    /** "Talks aimed at ending the war", "a truce agreed in May": a participle that says which. */
    boolean isReduced(Cue verb) {
        if (verb.is(Sense.POSTPONE) && new Asides(scene).isOfOneWord(verb, ASIDE)) {
            return true;
        }
        boolean participle =
                verb.form() == Form.ING || verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE;
        boolean aimed = verb.is(Sense.PLAN) && scene.lower(verb.to()).equals("at");
        boolean done = scene.lower(verb.to()).equals("by") && isBare(verb);
        return participle && !isPredicate(verb) && (aimed || done);
    }

    /** "They resumed in May", but "they resumed shelling in May". */
    boolean isWithoutObject(Cue verb) {
        int next = verb.to();
        return !scene.isWord(next) || scene.isAdverb(next) || scene.isFunctionWord(next) && !scene.isArticle(next);
    }

    /** "On Friday Oman allowed its team to travel": an infinitive behind its own subject, which hangs on a verb with a day of its own. */
    boolean isAllowed(Cue verb) {
        int to = verb.from() - 1;
        boolean infinitive = verb.form() == Form.BASE && scene.lower(to).equals("to");
        int before = mentions().indexOf(verb) - 1;
        return infinitive
                && before >= 0
                && mentions().get(before).to() == to
                && Subjects.isSomebody(mentions().get(before));
    }

    /** Whether a verb only asks for something, or turns it down. */
    boolean isWish(int index) {
        Cue verb = Scene.cue(mentions().get(index), Sense.PROPOSE, Sense.DEMAND, Sense.REJECT);
        return verb != null;
    }

    /** Whether a mention is a verb that says of its object that it is held. */
    boolean isPredicateAt(int index) {
        return mentions().get(index) instanceof Cue cue && cue.isVerb() && isPredicate(cue) && !isWish(index);
    }

    private ImmutableList<Mention> mentions() {
        return scene.mentions();
    }
}
