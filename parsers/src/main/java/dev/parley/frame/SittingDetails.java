package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives a sitting the days, places, lengths and languages that a sentence mentions. */
final class SittingDetails {
    private static final long MINUTES_A_DAY = 24 * 60;

    /** How many words may stand between "at" and the name of a venue: "at the 19th-century Villa Aurora". */
    private static final int VENUE = 6;

    /** How many words may stand between "have not met" and "since". */
    private static final int SINCE = 4;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Optional<LocalDate> published;
    private final Deadlines deadlines;

    SittingDetails(Scene scene, Optional<LocalDate> published) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.published = published;
        this.deadlines = new Deadlines(scene, published);
    }

    /** Adds what a mention tells. */
    void add(Sitting sitting, int index) {
        Mention mention = mentions.get(index);
        if (mention instanceof Day day) {
            day(sitting, day);
        } else if (mention instanceof Place place) {
            place(sitting, place);
        } else if (mention instanceof Duration duration) {
            length(sitting, duration);
        } else if (mention instanceof Cue cue) {
            cue(sitting, cue);
        }
    }

    private void day(Sitting sitting, Day day) {
        if (isLastTime(sitting, day)) {
            sitting.date = day.named();
            sitting.stance = Stance.ASSERTED;
            sitting.past = true;
            sitting.cover(day.from(), day.to());
            return;
        }
        boolean bounded = day.span().first().isPresent() && day.span().last().isPresent();
        boolean first = sitting.date.isUnknown();
        // "The third time this year" counts, and tells no day.
        boolean time = scene.lower(day.from() - 1).equals("time")
                && !scene.lower(day.from()).equals("on");
        boolean counts = time || day.from() > sitting.to && scene.countsFromNext(day);
        if (deadlines.isOne(day)) {
            sitting.until = sitting.until.or(() -> deadlines.last(day));
            sitting.cover(day.from(), day.to());
        }
        if (isOfDeal(day) || counts || !day.resolved() || !bounded || first && !isOfTime(day) || isPutOffTo(day)) {
            return;
        }
        boolean several = isNthTime();
        if (first || several && day.from() - sitting.to <= 2) {
            List<DateSpan> days = several ? Weekdays.apart(scene, day) : List.of(day.span());
            sitting.further.addAll(first ? days.subList(1, days.size()) : days);
            sitting.date = first ? days.get(0) : sitting.date;
            sitting.cover(day.from(), day.to());
        }
    }

    /** "The 10 March agreement": the day of what was agreed. */
    private boolean isOfDeal(Day day) {
        for (Mention mention : mentions) {
            if (mention.from() == day.to()) {
                return Scene.cue(mention, Sense.DEAL, Sense.DOCUMENT) != null;
            }
        }
        return false;
    }

    /** "They have not met since March": when they last did. */
    private boolean isLastTime(Sitting sitting, Day day) {
        return sitting.stance == Stance.DENIED
                && sitting.date.isUnknown()
                && day.from() - sitting.to <= SINCE
                && day.resolved()
                && scene.lower(day.from()).equals("since");
    }

    /** "Was put off to Friday", "put off from Tuesday, it was held": not the day that it was to be on, or was on. */
    private boolean isPutOffTo(Day day) {
        String before = scene.lower(day.from() - 1);
        boolean from = before.equals("from") || scene.lower(day.from()).equals("from");
        return (before.equals("to") || from) && scene.has(Sense.POSTPONE);
    }

    /** "Met three times, on March 3 and March 7". */
    private boolean isNthTime() {
        for (Token token : scene.tokens()) {
            if (token.is("times") || token.is("rounds") || token.is("meetings")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTime(Day day) {
        return scene.isWhen(day)
                || scene.lower(day.from()).equals("between")
                || scene.lower(day.from()).equals("from");
    }

    private void place(Sitting sitting, Place place) {
        if (place.kind() == Place.Kind.VENUE && !isWhere(place)
                || scene.preposition(place).equals("of") && isPartOfName(place)) {
            return;
        }
        switch (place.kind()) {
            case CITY, NAME -> sitting.city = sitting.city.or(() -> Optional.of(place.name()));
            case VENUE -> sitting.venue = sitting.venue.or(() -> Optional.of(place.name()));
            case SAME_VENUE -> {
                sitting.sameVenue = sitting.venue.isEmpty();
                sitting.there |= sitting.city.isEmpty();
            }
            case THERE -> sitting.there |= sitting.city.isEmpty();
            default -> {
                return;
            }
        }
        sitting.cover(place.from(), place.to());
    }

    /** "The Geneva Declaration" is not where anything is held. */
    private boolean isPartOfName(Place place) {
        int next = place.to();
        return next < scene.tokens().size() && scene.tokens().get(next).isCapitalised() && !isMention(next);
    }

    private boolean isMention(int token) {
        for (Mention mention : mentions) {
            if (mention.from() == token) {
                return !(mention instanceof PersonMention);
            }
        }
        return false;
    }

    /** "At the White House", but "White House spokesman". */
    private boolean isWhere(Place venue) {
        String preposition = scene.preposition(venue);
        boolean where = preposition.equals("at") || preposition.equals("in") || preposition.equals("inside");
        int before = venue.from() - 1;
        boolean owned = before >= 0 && scene.tokens().get(before).kind() == Token.Kind.POSSESSIVE;
        return where || owned || isAdjectiveBehind(venue);
    }

    /** "At the 19th-century Villa Aurora". */
    private boolean isAdjectiveBehind(Place venue) {
        for (int i = venue.from() - 1; i >= Math.max(0, venue.from() - VENUE); i--) {
            String word = scene.lower(i);
            if (word.equals("at") || word.equals("in") || word.equals("inside")) {
                return true;
            }
        }
        return false;
    }

    /** How long it took; days are no length of a meeting. */
    void length(Sitting sitting, Duration duration) {
        if (deadlines.isOne(duration)) {
            sitting.within = Optional.of(duration);
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

    private void cue(Sitting sitting, Cue cue) {
        if (cue.is(Sense.FUTURE) && isSaidOf(cue)) {
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
        sitting.past |= such != null && such.value(Sense.SUCH).equals("past");
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

    /** "Twelve days of talks ended on Tuesday": all of these days. */
    private static void lengthen(Sitting sitting) {
        Optional<LocalDate> last = sitting.date.last();
        if (sitting.days > 1 && sitting.ends && sitting.date.isSingleDay() && last.isPresent()) {
            sitting.date = DateSpan.between(last.get().minusDays(sitting.days - 1L), last.get());
        }
    }

    /** "Signed on Saturday, after a meeting that took an hour": what was just before something was on that day. */
    void sameDay(Sitting sitting) {
        boolean told = sitting.hasDetails() || sitting.days > 0;
        if (!sitting.date.isUnknown() || !told || sitting.ordinal.isPresent()) {
            return;
        }
        for (int i = 1; i + 1 < mentions.size(); i++) {
            Mention after = mentions.get(i);
            boolean just = Scene.cue(after, Sense.BARRIER) != null
                    && scene.lower(after.from()).equals("after")
                    && sitting.from - after.to() <= 2
                    && sitting.from >= after.to();
            if (just && mentions.get(i - 1) instanceof Day day && after.from() - day.to() <= 1 && scene.isWhen(day)) {
                sitting.date = day.span();
                left(sitting, i - 2);
                return;
            }
        }
    }

    /** "Left Geneva on 13 April after five days of talks": where they were. */
    private void left(Sitting sitting, int place) {
        boolean leaves = place > 0 && Scene.cue(mentions.get(place - 1), Sense.LEAVE) != null;
        if (leaves
                && mentions.get(place) instanceof Place city
                && city.from() == mentions.get(place - 1).to()) {
            place(sitting, city);
        }
    }

    /** Reads the day and how it is put against the day of publication. */
    void complete(Sitting sitting) {
        lengthen(sitting);
        if (sitting.date.isUnknown() && sitting.stance == Stance.EXPECTED) {
            sitting.date = deadlines.span(sitting);
        }
        if (sitting.justEnded
                && sitting.date.isUnknown()
                && sitting.stance == Stance.ASSERTED
                && published.isPresent()) {
            sitting.date = DateSpan.on(published.get());
        }
        if (published.isEmpty() || sitting.date.isUnknown()) {
            return;
        }
        sitting.said = sitting.date;
        boolean later = sitting.date
                .first()
                .filter(first -> first.isAfter(published.get()))
                .isPresent();
        if (later && sitting.stance == Stance.ASSERTED) {
            sitting.stance = sitting.past ? Stance.ASSERTED : Stance.EXPECTED;
            sitting.date = sitting.past ? Weekdays.yearBefore(sitting.date) : sitting.date;
        }
        boolean present = sitting.present && sitting.stance == Stance.ASSERTED;
        if (present && !Weekdays.ahead(scene, sitting.date, published.get()).equals(sitting.date)) {
            sitting.stance = Stance.EXPECTED;
        }
        if ((sitting.stance == Stance.EXPECTED || sitting.ahead) && !later) {
            sitting.date = Weekdays.ahead(scene, sitting.date, published.get());
        }
    }
}
