package dev.parley.frame.clause;

import dev.parley.frame.words.DayWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.text.Token;
import java.time.LocalDate;

/** Days that a sentence tells of something else than a hand-over: of a war, of a deal, of the capture of those who are handed over. */
public final class OtherDays {
    private static final int YEAR = 370;

    /** How many tokens a word may stand before its day that says how somebody came to be held. */
    private static final int REACH = 4;

    /** How many tokens a noun for a war or a battle may stand before its day. */
    private static final int EVENT = 7;

    private OtherDays() {}

    /** Whether a day is none of a hand-over. */
    static boolean has(Scene scene, Day day) {
        return isOfEvent(scene, day)
                || isOfStart(scene, day)
                || isOfAge(scene, day)
                || isOfCapture(scene, day)
                || isOfWar(scene, day)
                || isOfDeal(scene, day);
    }

    /** "A war that ended in 2013", "in the attack on Goma in May": whether a noun for fighting stands before a day, with no other verb of the article's between. */
    private static boolean isOfWar(Scene scene, Day day) {
        for (int i = day.from() - 1; i >= Math.max(0, day.from() - EVENT) && !isPause(scene, i); i--) {
            if (DayWord.EVENT.is(scene.lower(i))) {
                return !isApart(scene, i, day.from());
            }
        }
        return false;
    }

    /** Whether the noun only belongs to those who move ("prisoners of war"), or somebody moves between it and the day. */
    private static boolean isApart(Scene scene, int noun, int day) {
        for (Mention mention : scene.mentions()) {
            boolean within = mention instanceof Theme && mention.from() <= noun && noun < mention.to();
            boolean between = mention.from() > noun && mention.to() <= day;
            boolean moves = Moving.is(mention) || Scene.cue(mention, Sense.LEAVE, Sense.MOVE) != null;
            if (within || between && moves && ((Cue) mention).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** "Under a June ceasefire agreement", "an agreement announced last week": whether a day says when a deal was made. */
    private static boolean isOfDeal(Scene scene, Day day) {
        int next = scene.mentions().indexOf(day) + 1;
        boolean beside = next < scene.mentions().size()
                && scene.mentions().get(next).from() == day.to()
                && isDeal(scene.mentions().get(next))
                && scene.isArticle(day.from() - 1);
        int verb = next - 2;
        boolean made = verb > 0
                && scene.mentions().get(verb) instanceof Cue announced
                && announced.is(Sense.DECLARE)
                && announced.to() == day.from()
                && isDeal(scene.mentions().get(verb - 1))
                && scene.mentions().get(verb - 1).to() == announced.from();
        return beside || made;
    }

    private static boolean isDeal(Mention mention) {
        return Scene.cue(mention, Sense.DEAL, Sense.CEASEFIRE) != null;
    }

    /** "the war of 2006", "the war that they fought from 1980 to 1988": whether days are those of something greater. */
    private static boolean isOfAge(Scene scene, Day day) {
        boolean of = scene.lower(day.from()).equals("of")
                || scene.lower(day.from() - 1).equals("of");
        int noun = scene.lower(day.from()).equals("of") ? day.from() - 1 : day.from() - 2;
        LocalDate first = day.span().first().orElse(LocalDate.MIN);
        LocalDate last = day.span().last().orElse(LocalDate.MAX);
        return of && !DayWord.PART.is(scene.lower(noun))
                || day.from() > 1 && first.plusDays(YEAR).isBefore(last);
    }

    /** "five policemen captured in April": whether a day only says when those moved were taken. */
    public static boolean isOfCapture(Scene scene, Day day) {
        for (int i = day.from() - 1; i >= Math.max(0, day.from() - REACH); i--) {
            if (DayWord.CAPTURE.is(scene.lower(i)) && !scene.lower(i + 1).equals("to")) { // "taken to Muscat on Monday"
                return !isApart(scene, i, day.from()); // "14 wounded were freed on Monday"
            }
            if (scene.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "since the truce began on 19 January": a day from which something lasts. */
    public static boolean isOfStart(Scene scene, Day day) {
        int before = dayBefore(scene, day);
        for (int i = day.from() - 1; i >= before && !isPause(scene, i); i--) {
            if (DayWord.SINCE.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(Scene scene, int token) {
        return scene.lower(token).equals(",") || scene.lower(token).equals(";");
    }

    /** Where the day told before another one ends, which "since" belongs to rather than to the other; 0 where there is none. */
    private static int dayBefore(Scene scene, Day day) {
        int end = 0;
        for (Mention mention : scene.mentions()) {
            end = mention instanceof Day other && other.to() <= day.from() ? other.to() : end;
        }
        return end;
    }

    /** "detained during last year's incursion": whether a day only says which event is meant, and none of handing over. */
    private static boolean isOfEvent(Scene scene, Day day) {
        int next = scene.mentions().indexOf(day) + 1;
        boolean handOver = next < scene.mentions().size()
                && Scene.cue(scene.mentions().get(next), Sense.GIVE_NOUN, Sense.SWAP_NOUN, Sense.START_NOUN) != null;
        return scene.is(day.to(), Token.Kind.POSSESSIVE) && !handOver;
    }
}
