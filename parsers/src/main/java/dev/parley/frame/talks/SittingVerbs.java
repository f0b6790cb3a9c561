package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Asides;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
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

/** What verbs say of a meeting: that it is held, how long it takes, that it is put off, who is its host. */
final class SittingVerbs {
    /** How many tokens before a verb "should" may stand. */
    private static final int SHOULD = 3;

    /** How many tokens an aside may have behind its verb. */
    private static final int ASIDE = 10;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Hosts hosts;
    private final Asides asides;

    SittingVerbs(Scene scene, Hosts hosts) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.hosts = hosts;
        this.asides = new Asides(scene);
    }

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
        for (Mention mention : mentions) {
            if (mention.from() >= verb.to()) {
                return mention instanceof Duration duration && duration.from() - verb.to() <= 2;
            }
        }
        return false;
    }

    /** "The talks moved to Doha", "were moved to May 3". */
    private boolean isMovedTo(Cue verb) {
        for (Mention mention : mentions) {
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
    private boolean isPutOff(Cue verb) {
        int next = mentions.indexOf(verb) + 1;
        boolean moved =
                verb.is(Sense.MOVE) && next < mentions.size() && mentions.get(next) instanceof Day && isMovedTo(verb);
        return verb.is(Sense.POSTPONE) || moved;
    }

    /** "Planned for May", "scheduled between both in Doha". */
    private boolean isPlanned(Cue verb) {
        boolean said = scene.lower(verb.from() - 1).equals("been") || scene.isAdverb(verb.from() - 1);
        for (Mention mention : mentions) {
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
        Cue verb = (Cue) mentions.get(index);
        boolean infinitive =
                verb.form() == Form.BASE && scene.lower(verb.from() - 1).equals("to");
        Mention before = index > 0 ? mentions.get(index - 1) : verb;
        boolean auxiliary = before.to() >= verb.from() - 2
                && Scene.cue(before, Sense.BE, Sense.FUTURE, Sense.PLAN, Sense.HAVE, Sense.NOT, Sense.OUGHT) != null;
        return infinitive && !auxiliary;
    }

    /** "The meeting is open", "behind closed doors": what may be a verb is an adjective behind "to be" or a preposition. */
    boolean isAdjective(int index) {
        Cue verb = (Cue) mentions.get(index);
        if (scene.lower(verb.from() - 1).equals("behind")) {
            return true;
        }
        for (Entry reading : verb.readings()) {
            if (reading.form() != Form.BASE) {
                return false;
            }
        }
        Mention before = index > 0 ? mentions.get(index - 1) : verb;
        return Scene.cue(before, Sense.BE) != null
                && before.to() >= verb.from() - 1
                && !scene.lower(verb.from() - 1).equals("to");
    }

    /** "Talks led by Vidal": a participle without "to be". */
    private boolean isBare(Cue verb) {
        for (Mention mention : mentions) {
            if (mention.to() == verb.from() && Scene.cue(mention, Sense.BE) != null) {
                return false;
            }
        }
        return true;
    }

    /** "Talks aimed at ending the war", "a truce agreed in May": a participle that says which. */
    boolean isReduced(Cue verb) {
        if (verb.is(Sense.POSTPONE) && asides.isOfOneWord(verb, ASIDE)) {
            return true;
        }
        boolean participle =
                verb.form() == Form.ING || verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE;
        boolean aimed = verb.is(Sense.PLAN) && scene.lower(verb.to()).equals("at");
        boolean done = scene.lower(verb.to()).equals("by") && isBare(verb);
        return participle && !isPredicate(verb) && (aimed || done);
    }

    /** Takes over how a verb puts it, and who it says is the host. */
    void verb(Sitting sitting, int index, boolean own) {
        if (!(mentions.get(index) instanceof Cue verb)) {
            return;
        }
        if (!verb.isVerb()) {
            if (verb.is(Sense.POSTPONE)) {
                sitting.stance = Stance.DENIED;
                sitting.asserted = true;
                sitting.cover(verb.from(), verb.to());
            }
            return;
        }
        if (isWish(index)) {
            sitting.wished = true;
            return;
        }
        if (!isPredicate(verb) && !own || verb.is(Sense.POSTPONE) && isOnlyPossible(index)) {
            return;
        }
        boolean told = sitting.asserted;
        sitting.asserted = true;
        sitting.present |= isPresent(index);
        sitting.ends |= verb.is(Sense.END);
        sitting.justEnded |= verb.is(Sense.END) && isPerfect(index);
        sitting.cover(verb.from(), verb.to());
        Clause clause = Clause.of(scene, index);
        Stance stance = clause.stance();
        Cue governor = clause.governor();
        // "They should start on Monday" tells when, "they must start" what somebody wants.
        if (stance == Stance.DEMANDED && isShould(index)) {
            stance = Stance.EXPECTED;
        }
        boolean asked = verb.form() == Form.ING && governor != null && isWish(mentions.indexOf(governor));
        boolean allowed =
                verb.form() == Form.ING && governor != null && (governor.is(Sense.ACCEPT) || governor.is(Sense.AGREE));
        if (allowed && stance == Stance.ASSERTED) {
            stance = Stance.EXPECTED; // "approved sending a delegation to Doha"
        }
        if (asked || stance == Stance.PROPOSED || stance == Stance.DEMANDED || stance == Stance.REJECTED) {
            sitting.wished = true;
        } else if (isPutOff(verb)) {
            sitting.stance = Stance.DENIED;
        } else if (stance == Stance.DENIED && !isNegated(index)) {
            // "The army was not there for the talks, which began on May 3".
            return;
        } else if (told && sitting.past && stance == Stance.EXPECTED && sitting.stance == Stance.ASSERTED) {
            return; // "it opened on Monday and should last a week"
        } else if (stance != Stance.ASSERTED) {
            sitting.stance = stance;
        } else if (verb.is(Sense.PLAN) && !(told && sitting.past)) {
            sitting.stance = sitting.stance == Stance.ASSERTED ? Stance.EXPECTED : sitting.stance;
        }
        boolean over = verb.form() != Form.BASE
                && verb.form() != Form.PRESENT
                && verb.form() != Form.ING
                && !scene.lower(verb.from() - 1).equals(","); // "the talks, held in secret, will resume on Monday"
        sitting.past |= over && sitting.stance == Stance.ASSERTED;
        hosts.host(sitting, index);
    }

    /** "Thursday's meeting will finalise the plan": what a meeting will do, it does when it is held. */
    void future(Sitting sitting, Cue modal) {
        boolean open = sitting.rule.equals("talks") && sitting.stance == Stance.ASSERTED && !sitting.past;
        if (open && modal.value(Sense.MODAL).isEmpty()) {
            sitting.stance = Stance.EXPECTED;
        }
    }

    /** "Was not put off", "may be put off", "threatened to pull out of": whether a meeting may be held all the same. */
    private boolean isOnlyPossible(int index) {
        Clause clause = Clause.of(scene, index);
        Cue governor = clause.governor();
        boolean decided =
                governor != null && (governor.is(Sense.PLAN) || governor.is(Sense.AGREE) || governor.is(Sense.ORDER));
        boolean denied = clause.stance() == Stance.DENIED;
        return denied || new Negation(clause).isNegated() || isPossible(index) || clause.isInfinitive() && !decided;
    }

    /** "The rebels did not turn up for the talks", "refused to attend them": whether one who was to come does not. */
    boolean isMissed(int index) {
        return Scene.cue(mentions.get(index), Sense.ATTEND, Sense.TRAVEL) != null
                && Clause.of(scene, index).stance() == Stance.DENIED;
    }

    /** "On Friday Oman allowed its team to travel": an infinitive behind its own subject, which hangs on a verb with a day of its own. */
    boolean isAllowed(Cue verb) {
        int to = verb.from() - 1;
        boolean infinitive = verb.form() == Form.BASE && scene.lower(to).equals("to");
        int before = mentions.indexOf(verb) - 1;
        return infinitive
                && before >= 0
                && mentions.get(before).to() == to
                && Subjects.isSomebody(mentions.get(before));
    }

    /** "They resumed in May", but "they resumed shelling in May". */
    boolean isWithoutObject(Cue verb) {
        int next = verb.to();
        return !scene.isWord(next) || scene.isAdverb(next) || scene.isFunctionWord(next) && !scene.isArticle(next);
    }

    /** Whether a negation stands among the verb's own auxiliaries. */
    private boolean isNegated(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Cue auxiliary = Scene.cue(mentions.get(i), Sense.MODAL, Sense.BE, Sense.HAVE, Sense.NOT, Sense.FUTURE);
            if (auxiliary == null || mentions.get(i + 1).from() - auxiliary.to() > 2) {
                return false;
            }
            if (auxiliary.is(Sense.NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShould(int verb) {
        for (int i = mentions.get(verb).from() - 1;
                i >= Math.max(0, mentions.get(verb).from() - SHOULD);
                i--) {
            if (scene.lower(i).equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** "Has finished", but not "had finished". */
    private boolean isPerfect(int index) {
        Mention before = index > 0 ? mentions.get(index - 1) : mentions.get(index);
        String have = scene.lower(before.from());
        return Scene.cue(before, Sense.HAVE) != null
                && before.to() >= mentions.get(index).from() - 1
                && !have.equals("had");
    }

    /** "The talks continue on Sunday", "they are meeting on Sunday", but "they did meet". */
    private boolean isPresent(int index) {
        Cue verb = (Cue) mentions.get(index);
        boolean subject = index > 0
                && mentions.get(index - 1).to() == verb.from()
                && (Subjects.isSomebody(mentions.get(index - 1))
                        || Scene.cue(mentions.get(index - 1), Sense.TALKS) != null);
        boolean noun = scene.isAdjective(verb.from() - 1)
                && scene.lower(verb.from() - 1).endsWith("s");
        boolean going = verb.form() == Form.ING
                && (scene.lower(verb.from() - 1).equals("is")
                        || scene.lower(verb.from() - 1).equals("are"));
        return going || verb.form() == Form.PRESENT || verb.form() == Form.BASE && (subject || noun);
    }

    /** "May meet", "could see": whether a verb tells of what only could be. */
    boolean isPossible(int index) {
        for (int i = index - 1;
                i >= 0 && mentions.get(i + 1).from() - mentions.get(i).to() <= 1;
                i--) {
            if (mentions.get(i) instanceof Cue cue && cue.value(Sense.MODAL).equals("possible")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only asks for something, or turns it down. */
    boolean isWish(int index) {
        Cue verb = Scene.cue(mentions.get(index), Sense.PROPOSE, Sense.DEMAND, Sense.REJECT);
        return verb != null;
    }

    /** Whether a mention is a verb that says of its object that it is held. */
    boolean isPredicateAt(int index) {
        return mentions.get(index) instanceof Cue cue && cue.isVerb() && isPredicate(cue) && !isWish(index);
    }
}
