package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How far the words reach that belong to a meeting: behind its noun or verb, at the head of its clause, before "where" and "when". */
final class SittingReach {
    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final Subjects subjects;

    SittingReach(Scene scene, SittingDetails details, SittingVerbs verbs, Subjects subjects) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.subjects = subjects;
    }

    /**
     * Adds what stands behind, up to the end of the clause: "talks between A and B in Geneva on May 3, held at the Hotel X"; and what the verb says of which it
     * is the subject.
     */
    void spread(Sitting sitting, int index) {
        boolean other = false;
        boolean is = false;
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int before = i == 0 ? 0 : mentions.get(i - 1).to();
            if (scene.isParted(before, mention.from())) {
                return;
            }
            Cue cue = mention instanceof Cue c ? c : null;
            if (cue != null && cue.is(Sense.ACCORDING)) {
                return;
            }
            if (cue != null && (cue.is(Sense.BARRIER) && !isNoBarrier(cue) || cue.is(Sense.IN_RETURN))) {
                lengthBehind(sitting, i);
                return;
            }
            if (isEllipsis(Math.max(before, sitting.to), mention.from())) {
                return;
            }
            if (cue != null && cue.isVerb()) {
                if (verbs.isPurpose(i) || verbs.isReduced(cue) || verbs.isAdjective(i)) {
                    continue;
                }
                if (other || !verbs.isPredicate(cue)) {
                    return;
                }
                verbs.verb(sitting, i, true);
                is = cue.is(Sense.MARK);
                continue;
            }
            if (is && cue != null && cue.is(Sense.POSTPONE)) {
                verbs.verb(sitting, i, true);
            }
            is |= cue != null && cue.is(Sense.BE);
            sitting.past |= is
                    && (scene.lower(mention.from()).equals("was")
                            || scene.lower(mention.from()).equals("were"));
            if (cue != null && cue.is(Sense.TALKS) && !is) {
                return;
            }
            if (is) {
                ordinal(sitting, before, mention);
            }
            other |= subjects.isActor(i);
            details.add(sitting, i);
            details.language(sitting, mention);
        }
        if (is) {
            ordinal(
                    sitting,
                    mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).to(),
                    null);
        }
    }

    /** "After three hours they got up". */
    private void lengthBehind(Sitting sitting, int barrier) {
        boolean after = scene.lower(mentions.get(barrier).from()).equals("after");
        if (after
                && barrier + 1 < mentions.size()
                && mentions.get(barrier + 1) instanceof Duration duration
                && duration.from() == mentions.get(barrier).to()) {
            details.length(sitting, duration);
        }
    }

    /** ", and the third, in Havana": where an ordinal alone names another meeting. */
    private boolean isEllipsis(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ordinal =
                    Ordinals.at(scene, i + 1).isPresent() && scene.lower(i).equals("the");
            if (ordinal && (scene.lower(i + 2).equals(",") || scene.lower(i + 2).equals("one"))) {
                return true;
            }
        }
        return false;
    }

    /** "As early as next week" parts nothing. */
    private boolean isNoBarrier(Cue cue) {
        String next = scene.lower(cue.to());
        return scene.lower(cue.from()).equals("as") && (isSoon(next) || isSoon(scene.lower(cue.from() - 1)));
    }

    private static boolean isSoon(String word) {
        return word.equals("early") || word.equals("soon") || word.equals("late");
    }

    /** "Marked the second round", "the second time the sides had met". */
    private void ordinal(Sitting sitting, int from, @Nullable Mention to) {
        int end = to == null ? scene.tokens().size() : to.to();
        for (int i = from; i < end; i++) {
            OptionalInt ordinal = Ordinals.at(scene, i);
            if (ordinal.isPresent() && sitting.ordinal.isEmpty() && isCounted(i + 1, to)) {
                sitting.ordinal = ordinal;
                sitting.cover(i, i + 2);
            }
        }
    }

    private boolean isCounted(int token, @Nullable Mention to) {
        return scene.lower(token).equals("time") || to != null && Scene.cue(to, Sense.TALKS) != null;
    }

    /** Adds the days and places at the head of a verb's clause: "On Monday in Doha, the envoys met". */
    void lead(Sitting sitting, int verb) {
        int first = 0;
        for (int i = verb - 1; i >= 0 && first == 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Cue cue && cue.is(Sense.BARRIER)) {
                first = i + 1;
            } else if (mention instanceof Cue cue && cue.isVerb()) {
                first = behindThat(i, verb);
            }
        }
        for (int i = verb - 1; i >= first; i--) {
            if (mentions.get(i) instanceof Day || mentions.get(i) instanceof Place) {
                details.add(sitting, i);
            }
        }
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
}
