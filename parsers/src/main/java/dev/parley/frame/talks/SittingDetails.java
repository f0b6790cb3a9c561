package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Wording;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.Optional;

/** Gives a sitting the days, places, lengths and languages that a sentence mentions. */
final class SittingDetails {
    private static final long MINUTES_A_DAY = 24 * 60;

    /** More days take no meeting. */
    static final int MOST_DAYS = 60;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDays days;
    private final SameDay sameDay;
    private final SittingPlaces places;
    private final Deadlines deadlines;

    SittingDetails(Scene scene, Optional<LocalDate> published) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.deadlines = new Deadlines(scene, published);
        this.places = new SittingPlaces(scene);
        this.days = new SittingDays(scene, published, deadlines);
        this.sameDay = new SameDay(scene, published);
    }

    /** Adds what a mention tells. */
    void add(Sitting sitting, int index) {
        Mention mention = mentions.get(index);
        if (mention instanceof Day day) {
            days.day(sitting, day);
        } else if (mention instanceof Place place) {
            places.add(sitting, place);
        } else if (mention instanceof Duration duration) {
            length(sitting, duration);
        } else if (mention instanceof Cue cue) {
            cue(sitting, cue);
        }
    }

    /** How long it took; days are no length of a meeting. */
    void length(Sitting sitting, Duration duration) {
        if (deadlines.isOne(duration)) {
            sitting.within = Optional.of(duration);
            return;
        }
        if (deadlines.isFromNow(duration)) {
            sitting.fromNow = Optional.of(duration);
            sitting.cover(duration.from(), duration.to());
            return;
        }
        boolean hours = duration.minutes().max().orElse(duration.minutes().min()) < MINUTES_A_DAY;
        if (hours
                && !sitting.minutes.isUnknown()
                && scene.lower(duration.from() - 1).equals("and")) {
            sitting.lengths.add(duration.minutes());
        } else if (hours && sitting.minutes.isUnknown()) {
            sitting.minutes = duration.minutes();
            sitting.cover(duration.from(), duration.to());
        }
    }

    /** How many days it took: "the three-day talks", "lasted three days". */
    void days(Sitting sitting, Mention mention) {
        boolean days = mention instanceof Duration duration
                && !deadlines.isOne(duration)
                && duration.days().isExact()
                && duration.days().min() <= MOST_DAYS;
        if (days && mention instanceof Duration duration && sitting.days == 0) {
            sitting.days = (int) duration.days().min();
        }
    }

    private void cue(Sitting sitting, Cue cue) {
        if (cue.is(Sense.FUTURE) && !sitting.past && isSaidOf(cue)) {
            sitting.fresh = true;
            sitting.stance = sitting.stance == Stance.ASSERTED ? Stance.EXPECTED : sitting.stance;
        }
    }

    /** Whether "planned" or "due" is said of the meeting: before its noun, right behind it or behind "to be". */
    private boolean isSaidOf(Cue cue) {
        for (Mention mention : mentions) {
            boolean before = mention.to() == cue.from()
                    || mention.to() == cue.from() - 1
                            && scene.lower(cue.from() - 1).equals(",");
            boolean noun = before && Scene.cue(mention, Sense.TALKS, Sense.BE, Sense.MODAL) != null;
            if (noun || mention.from() == cue.to() && Scene.cue(mention, Sense.TALKS) != null) {
                return true;
            }
        }
        int next = cue.to();
        return scene.isAdjective(next) && isBeforeTalks(next);
    }

    private boolean isBeforeTalks(int token) {
        for (Mention mention : mentions) {
            if (mention.from() >= token && mention.from() - token <= 2) {
                return Scene.cue(mention, Sense.TALKS) != null;
            }
        }
        return false;
    }

    /** "The next round", "a new meeting": another one than those told. */
    void other(Sitting sitting, Mention mention) {
        Cue such = Scene.cue(mention, Sense.SUCH);
        sitting.fresh |= such != null && !such.value(Sense.SUCH).isEmpty();
        sitting.previous |= such != null && such.value(Sense.SUCH).equals("past");
        sitting.past |= sitting.previous;
    }

    /** "No talks", "no fourth round". */
    void none(Sitting sitting, Mention mention) {
        if (Scene.cue(mention, Sense.NOT) != null && scene.lower(mention.from()).equals("no")) {
            sitting.stance = Stance.DENIED;
            sitting.asserted = true;
            sitting.none = isExistential(mention.from() - 1);
            sitting.ahead = scene.lower(mention.from() - 1).equals("be");
            // "No such meeting is planned" answers a proposal.
            sitting.wished |= scene.lower(mention.to()).equals("such");
        }
    }

    /** "There were no talks". */
    private boolean isExistential(int be) {
        boolean past = scene.lower(be).equals("were")
                || scene.lower(be).equals("was")
                || scene.lower(be).equals("been");
        return past
                && (scene.lower(be - 1).equals("there") || scene.lower(be - 2).equals("there"));
    }

    /** The language behind "in" or a verb of speaking: "conducted in Russian", "they spoke Arabic". */
    void language(Sitting sitting, Mention mention) {
        Cue cue = Scene.cue(mention, Sense.DEMONYM, Sense.LANGUAGE);
        if (cue == null) {
            return;
        }
        boolean in = scene.lower(cue.from() - 1).equals("in") || isSpoken(cue);
        boolean noun = cue.to() < scene.tokens().size()
                && scene.tokens().get(cue.to()).kind() == Token.Kind.WORD
                && !scene.isFunctionWord(cue.to());
        if (in && !noun && sitting.language.isEmpty()) {
            int end = behindSecond(cue);
            sitting.language = Optional.of(Wording.text(scene, cue.from(), end));
            sitting.cover(cue.from(), end);
        }
    }

    /** "In Russian and English": where the language ends, with a second one. */
    private int behindSecond(Cue language) {
        for (Mention mention : mentions) {
            boolean second = mention.from() == language.to() + 1
                    && scene.lower(language.to()).equals("and")
                    && Scene.cue(mention, Sense.DEMONYM, Sense.LANGUAGE) != null;
            if (second) {
                return mention.to();
            }
        }
        return language.to();
    }

    private boolean isSpoken(Cue language) {
        for (Mention mention : mentions) {
            if (mention.to() == language.from()) {
                return Scene.cue(mention, Sense.MEET) != null;
            }
        }
        return false;
    }

    /** "Signed on Saturday, after a meeting that took an hour": the day of what it was just before. */
    void sameDay(Sitting sitting) {
        int day = sameDay.add(sitting);
        if (day > 0) {
            left(sitting, day - 1);
        }
    }

    /** Reads the day and how it is put against the day of publication. */
    void complete(Sitting sitting) {
        days.complete(sitting);
    }

    /** "Left Geneva on 13 April after five days of talks": where they were. */
    private void left(Sitting sitting, int place) {
        boolean leaves = place > 0 && Scene.cue(mentions.get(place - 1), Sense.LEAVE) != null;
        if (leaves
                && mentions.get(place) instanceof Place city
                && city.from() == mentions.get(place - 1).to()) {
            places.add(sitting, city);
        }
    }
}
