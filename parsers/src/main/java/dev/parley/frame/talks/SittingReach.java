package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Asides;
import dev.parley.frame.clause.Subjects;
import dev.parley.frame.clause.Weekdays;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** How far the words reach that belong to a meeting: behind its noun or verb, at the head of its clause, before "where" and "when". */
final class SittingReach {
    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final MeetingVerbs meetingVerbs;
    private final Subjects subjects;
    private final Asides asides;
    private final SittingOrdinals ordinals;
    private final Itinerary itinerary;

    SittingReach(Scene scene, SittingDetails details, SittingVerbs verbs, Subjects subjects) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.meetingVerbs = new MeetingVerbs(scene);
        this.subjects = subjects;
        this.asides = new Asides(scene);
        this.ordinals = new SittingOrdinals(scene);
        this.itinerary = new Itinerary(scene);
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
                listed(sitting, mention);
                return;
            }
            Cue cue = mention instanceof Cue c ? c : null;
            if (cue != null && (cue.is(Sense.ACCORDING) || goesOnBehindRelative(sitting, cue))) {
                return;
            }
            if (cue != null && (cue.is(Sense.BARRIER) && !isNoBarrier(cue) || cue.is(Sense.IN_RETURN))) {
                lengthBehind(sitting, i);
                return;
            }
            if (isEllipsis(Math.max(before, sitting.to), mention.from()) || goesOnToTell(before, mention.from())) {
                return;
            }
            if (cue != null && cue.isVerb()) {
                if (isFurtherMeeting(cue)) {
                    return;
                }
                if (cue.is(Sense.MEDIATE) && isOfWhich(i)) {
                    other = false;
                    continue;
                }
                if (isHeadline(cue) && meetingVerbs.isPurpose(i)) {
                    verbs.verb(sitting, i, true);
                    sitting.stance = Stance.EXPECTED;
                    continue;
                }
                if (meetingVerbs.isPurpose(i) || meetingVerbs.isReduced(cue) || meetingVerbs.isAdjective(i)) {
                    continue;
                }
                if (!meetingVerbs.isPredicate(cue) && ReducedRelative.isAt(scene, i)) {
                    i = lastOfObject(i);
                    continue;
                }
                other &= !meetingVerbs.isPredicate(cue) || !isOfWhich(i);
                int end = other || !meetingVerbs.isPredicate(cue)
                        ? asides.end(
                                index < 0 ? sitting.to : mentions.get(index).to(), cue)
                        : cue.from();
                if (end < 0) {
                    return;
                }
                if (end > cue.from()) {
                    i = lastBefore(end);
                    other = false;
                    continue;
                }
                verbs.verb(sitting, i, true);
                is = cue.is(Sense.MARK);
                continue;
            }
            if (cue != null
                    && cue.is(Sense.POSTPONE)
                    && (is || cue.value(Sense.POSTPONE).equals("be"))) {
                verbs.verb(sitting, i, true);
            }
            if (!other && cue != null && cue.is(Sense.MODAL)) {
                verbs.future(sitting, cue);
            }
            is |= cue != null && cue.is(Sense.BE);
            sitting.past |= is
                    && (scene.lower(mention.from()).equals("was")
                            || scene.lower(mention.from()).equals("were"));
            if (cue != null && cue.is(Sense.TALKS) && !is) {
                return;
            }
            if (is) {
                ordinals.behind(sitting, before, mention);
            }
            int end = itinerary.add(sitting, i);
            if (end > i) {
                i = end - 1;
                continue;
            }
            other |= subjects.isActor(i) && !asides.adds(sitting.to, i);
            details.add(sitting, i);
            if (i > 0 && Scene.cue(mentions.get(i - 1), Sense.LAST) != null) {
                details.days(sitting, mention);
            }
            details.language(sitting, mention);
        }
        if (is) {
            ordinals.behind(
                    sitting,
                    mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).to(),
                    null);
        }
    }

    /** "Talks, which Oman hosted in Muscat": whether the subject of a verb stands behind "which". */
    private boolean isOfWhich(int verb) {
        int i = verb - 1;
        while (i > 0 && Scene.cue(mentions.get(i), Sense.MODAL, Sense.HAVE, Sense.BE) != null) {
            i--;
        }
        Mention subject = mentions.get(Math.max(0, i));
        int which = scene.isArticle(subject.from() - 1) ? subject.from() - 2 : subject.from() - 1;
        return subject.to() <= mentions.get(verb).from()
                && mentions.get(verb).from() - subject.to() <= 2
                && (scene.lower(which).equals("which") || scene.lower(which).equals("that"));
    }

    /** "Held a first round and are to meet again on Monday": whether a verb tells of one more meeting than the noun before. */
    private boolean isFurtherMeeting(Cue verb) {
        return verb.is(Sense.MEET)
                && (scene.lower(verb.to()).equals("again")
                        || scene.lower(verb.from() - 1).equals("again"));
    }

    /** "Talks to open in Geneva on Monday": an infinitive that tells what is to come where no other verb does. */
    private boolean isHeadline(Cue infinitive) {
        for (Mention mention : mentions) {
            boolean verb = mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE));
            if (verb && mention != infinitive) {
                return false;
            }
        }
        return infinitive.is(Sense.OCCUR)
                && scene.lower(infinitive.from() - 1).equals("to")
                && !scene.isArticle(infinitive.to());
    }

    /** "Representing Oman and the two councils": the index of the last mention before the next verb. */
    private int lastOfObject(int verb) {
        int i = verb;
        while (i + 1 < mentions.size()
                && !(mentions.get(i + 1) instanceof Cue cue
                        && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE)))) {
            i++;
        }
        return i;
    }

    /** The index of the last mention before a token. */
    private int lastBefore(int token) {
        int last = -1;
        for (int i = 0; i < mentions.size() && mentions.get(i).from() < token; i++) {
            last = i;
        }
        return last;
    }

    /** "Held three rounds last year: on May 16 and June 2": the days behind a colon, which are those of the rounds told before it. */
    private void listed(Sitting sitting, Mention mention) {
        boolean year = sitting.date.isUnknown() || !sitting.date.isSingleDay();
        if (mention instanceof Day day && year && isColonBefore(day)) {
            if (itinerary.add(sitting, scene.indexOf(day)) > scene.indexOf(day)) {
                return;
            }
            DateSpan within = sitting.date;
            sitting.date = DateSpan.unknown();
            sitting.firsts = true;
            for (int i = scene.indexOf(mention); i < mentions.size() && mentions.get(i) instanceof Day; i++) {
                details.add(sitting, i);
            }
            sitting.date = yearOf(sitting.date, within);
            sitting.further.replaceAll(stop -> stop.withDate(yearOf(stop.date(), within)));
        }
    }

    private boolean isColonBefore(Day day) {
        return scene.lower(day.from() - 1).equals(":")
                || scene.lower(day.from() - 2).equals(":");
    }

    /** "Last year: on May 16": a day in the year that was told before. */
    private static DateSpan yearOf(DateSpan date, DateSpan within) {
        return within.meets(date) ? date : Weekdays.yearBefore(date);
    }

    /** "The envoy, who met them in Doha, is": where a clause ends that a comma closes. */
    private boolean goesOnBehindRelative(Sitting sitting, Cue cue) {
        boolean verb = sitting.rule.equals("meet") || sitting.rule.equals("visit");
        return verb
                && scene.lower(cue.from() - 1).equals(",")
                && (cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
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

    /** "Before the talks, killing three in the city": whether a participle behind a comma tells what else was done. */
    private boolean goesOnToTell(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (scene.lower(i).equals(",") && scene.lower(i + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** ", and the third, in Havana": where an ordinal alone names another meeting. */
    private boolean isEllipsis(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ordinal =
                    Ordinals.at(scene, i + 1).isPresent() && scene.lower(i).equals("the");
            boolean alone = scene.lower(i + 2).equals(",")
                    || scene.lower(i + 2).equals("one")
                    || scene.isPreposition(i + 2) && !scene.lower(i + 2).equals("of")
                    || ShortSittings.isOfThem(scene, i + 1);
            if (ordinal && alone) {
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
}
