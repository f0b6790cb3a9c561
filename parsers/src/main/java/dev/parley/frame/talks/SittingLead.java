package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;

/** What stands before a meeting and belongs to it: days and places at the head of its clause, and what "where" and "when" stand for. */
final class SittingLead {
    /** Verbs of speaking of what is then told. */
    private static final Sense[] SAYING = {Sense.SAY, Sense.REMARK, Sense.RELAY, Sense.CONFIRM, Sense.DENY};

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final OtherPhrases others;

    SittingLead(Scene scene, SittingDetails details) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
        this.others = new OtherPhrases(scene);
    }

    /** Adds the days and places at the head of a verb's clause: "On Monday in Doha, the envoys met". */
    void add(Sitting sitting, int verb) {
        int first = 0;
        for (int i = verb - 1; i >= 0 && first == 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Cue cue && cue.is(Sense.BARRIER) && !others.isPhrase(i, verb)) {
                first = i + 1;
            } else if (mention instanceof Cue cue && cue.isVerb() && !ReducedRelative.isAt(scene, i)) {
                first = behindThat(i, verb);
            }
        }
        for (int i = verb - 1; i >= first; i--) {
            boolean place = mentions.get(i) instanceof Day || mentions.get(i) instanceof Place;
            if (place && !others.holds(i, verb)) {
                details.add(sitting, i);
            }
        }
    }

    /** "Said in Doha on Monday that the talks": the first mention before a noun that is not of where and when somebody spoke of it. */
    int own(int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb()) {
                return Scene.cue(cue, SAYING) == null ? 0 : behindThat(i, noun);
            }
        }
        return 0;
    }

    /** "Said that on Monday the envoys met": the first mention behind "that", which is not what was done on Monday before it. */
    private int behindThat(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            for (int token = mentions.get(i - 1).to(); token < mentions.get(i).from(); token++) {
                if (scene.lower(token).equals("that")) {
                    return i;
                }
            }
        }
        return to;
    }

    /** "At Panmunjom on 15 July, when the generals met", "in Istanbul, where they talked": adds what "when" and "where" stand for. */
    void antecedent(Sitting sitting, int index) {
        int relative = -1;
        for (int i = sitting.from; i >= 0 && relative < 0; i--) {
            relative = scene.lower(i).equals("where") || scene.lower(i).equals("when") ? i : -1;
        }
        for (int i = index - 1, at = relative; i >= 0 && relative > 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.from() >= relative) {
                if (mention instanceof Cue cue
                        && cue.isVerb()
                        && !cue.is(Sense.OCCUR)
                        && !scene.lower(cue.to()).equals("by")) {
                    return;
                }
            } else if (at - mention.to() <= 2 && (mention instanceof Day || mention instanceof Place)) {
                details.add(sitting, i);
                at = mention.from();
            } else {
                return;
            }
        }
    }

    /** "Hours before they met on Monday": whether a meeting only tells when something else was. */
    boolean isInPassing(Sitting sitting) {
        Mention before = null;
        for (Mention mention : mentions) {
            before = mention.to() <= sitting.from ? mention : before;
        }
        boolean barrier = before != null && Scene.cue(before, Sense.BARRIER) != null && sitting.from - before.to() <= 2;
        String word = before == null ? "" : scene.lower(before.from());
        return barrier && (word.equals("before") || word.equals("after"));
    }
}
