package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.clause.Subjects;
import dev.parley.frame.words.DayWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** What verbs say of a meeting: that it is held, how long it takes, that it is put off, who is its host. */
final class SittingVerbs {
    /** How many tokens before a verb "should" may stand. */
    private static final int SHOULD = 3;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Hosts hosts;
    private final MeetingVerbs verbs;

    SittingVerbs(Scene scene, Hosts hosts) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.hosts = hosts;
        this.verbs = new MeetingVerbs(scene);
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
        if (verbs.isWish(index)) {
            sitting.wished = true;
            return;
        }
        if (!verbs.isPredicate(verb) && !own || verb.is(Sense.POSTPONE) && isOnlyPossible(index)) {
            return;
        }
        boolean told = sitting.asserted;
        sitting.asserted = true;
        sitting.due |= isPastPlan(index);
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
        boolean asked = verb.form() == Form.ING && governor != null && verbs.isWish(mentions.indexOf(governor));
        boolean allowed =
                verb.form() == Form.ING && governor != null && (governor.is(Sense.ACCEPT) || governor.is(Sense.AGREE));
        if (allowed && stance == Stance.ASSERTED) {
            stance = Stance.EXPECTED; // "approved sending a delegation to Doha"
        }
        if (asked || stance == Stance.PROPOSED || stance == Stance.DEMANDED || stance == Stance.REJECTED) {
            sitting.wished = true;
        } else if (verbs.isPutOff(verb)) {
            sitting.stance = Stance.DENIED;
            sitting.moved = !verb.is(Sense.POSTPONE);
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

    /** "Had been due to start", "were to meet": whether a verb tells of what was planned. */
    private boolean isPastPlan(int verb) {
        boolean planned = scene.lower(mentions.get(verb).from() - 1).equals("to");
        for (int i = verb - 1; i >= 0; i--) {
            Cue auxiliary = Scene.cue(mentions.get(i), Sense.BE, Sense.HAVE, Sense.FUTURE, Sense.PLAN, Sense.NOT);
            if (auxiliary == null || mentions.get(i + 1).from() - auxiliary.to() > 2) {
                return false;
            }
            if (auxiliary.is(Sense.BE)) {
                return planned && DayWord.WAS.is(scene.lower(auxiliary.from()));
            }
            planned |= auxiliary.is(Sense.FUTURE) || auxiliary.is(Sense.PLAN);
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
}
