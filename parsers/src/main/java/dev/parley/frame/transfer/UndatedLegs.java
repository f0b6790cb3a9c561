package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Headline;
import dev.parley.frame.clause.OtherDays;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.List;

/**
 * Dates the hand-overs that a sentence tells without a day: by "that day", by the day of what was told just before, which the sentence goes on about, or
 * by the day that the article is about. What goes back behind that day by words of its own, and a sum, stays without one.
 */
final class UndatedLegs {
    private static final ImmutableSet<String> PERFECT = ImmutableSet.of("has", "have");
    private static final ImmutableSet<String> PLUPERFECT = ImmutableSet.of("had");

    /** How many tokens before its verb an auxiliary may stand. */
    private static final int AUXILIARIES = 3;

    private final Scene scene;
    private final Discourse discourse;
    private final DateSpan thatDay;
    private final DateSpan carried;

    private UndatedLegs(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.thatDay = discourse.days().thatDay(scene);
        DateSpan before = discourse.days().dateToElaborate(scene.sentence().paragraph());
        // What was done is of no day to come.
        DateSpan goesOn = discourse.days().isPast(before) ? before : DateSpan.unknown();
        this.carried = thatDay.isUnknown() ? goesOn : thatDay;
    }

    /** Dates the legs of a sentence. */
    static void date(Scene scene, Discourse discourse, List<Leg> legs) {
        UndatedLegs undated = new UndatedLegs(scene, discourse);
        for (Leg leg : legs) {
            boolean told = leg.isConcrete()
                    || leg.ordinal.isPresent()
                    || leg.rule.equals(SwapVerbs.OF_BOTH)
                    || (leg.isExchange() || leg.rule.equals("nominal")) && Headline.is(scene);
            if (leg.date.isUnknown() && told && leg.tally == Tally.INCREMENT && undated.isDone(leg)) {
                leg.date = undated.day(leg);
            }
        }
    }

    private boolean isDone(Leg leg) {
        return leg.stance == Stance.ASSERTED || leg.stance == Stance.DENIED && !thatDay.isUnknown();
    }

    private DateSpan day(Leg leg) {
        if (leg.ordinal.isPresent()
                && goesBack()
                && !discourse.days().lastHandOver().isUnknown()) {
            return discourse.days().lastHandOver();
        }
        if (isOfThatTime()) {
            return DateSpan.unknown();
        }
        if (!carried.isUnknown() || scene.has(Sense.EARLIER) || isEarlier(leg) || isOfAnotherTime()) {
            return carried;
        }
        DateSpan lead = discourse.days().leadDay(scene);
        // "The army has freed 40 captives": what is told as done just now was not done on a day long before.
        boolean old = hasBefore(leg, PERFECT) && !discourse.days().isLatest(lead);
        return old ? DateSpan.unknown() : lead;
    }

    /** "It was the 58th exchange", "that makes it the third": whether a sentence starts with a pronoun for the hand-over told last. */
    private boolean goesBack() {
        return DayWord.POINTER.is(scene.lower(0));
    }

    /** "Israel had freed 766": whether the reporter, and nobody whose words are told, goes back behind the day that the article is about. */
    private boolean isEarlier(Leg leg) {
        return hasBefore(leg, PLUPERFECT) && !scene.has(Sense.SAY);
    }

    private boolean hasBefore(Leg leg, ImmutableSet<String> auxiliaries) {
        for (int i = leg.verb - 1; i >= Math.max(0, leg.verb - AUXILIARIES); i--) {
            if (auxiliaries.contains(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "During that phase": whether a sentence opens with a time told before, which is no day. */
    private boolean isOfThatTime() {
        return DayWord.THAT.is(scene.lower(1)) && DayWord.PERIOD.is(scene.lower(2));
    }

    /** "In the truce of May 2023": whether the sentence has a time of its own that is no day of what it tells. */
    private boolean isOfAnotherTime() {
        for (Mention mention : scene.mentions()) {
            boolean other = mention instanceof Day day
                    && day.resolved()
                    && !scene.isWhen(day)
                    && !OtherDays.isOfCapture(scene, day)
                    && !OtherDays.isOfStart(scene, day);
            if (other) {
                return true;
            }
        }
        return false;
    }
}
