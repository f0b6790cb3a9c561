package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Weekdays;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives a sitting its days, of those that a sentence mentions, and reads them against the day of publication: whether it is over or to come. */
final class SittingDays {
    /** How many words may stand between "have not met" and "since". */
    private static final int SINCE = 4;

    /** More days may not part the first and the last of those that "and" joins, where they are those of one meeting. */
    private static final int FAR = 3;

    /** So many days ahead what is called off was to be held. */
    private static final int NEAR = 2;

    /** So many days ahead a day is not taken for that of the year before. */
    private static final int SOON = 60;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final Optional<LocalDate> published;
    private final Deadlines deadlines;

    SittingDays(Scene scene, Optional<LocalDate> published, Deadlines deadlines) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.published = published;
        this.deadlines = deadlines;
    }

    /** Adds a day that is told of a meeting. */
    void day(Sitting sitting, Day day) {
        if (isLastTime(sitting, day)) {
            sitting.date = day.named();
            sitting.stance = Stance.ASSERTED;
            sitting.past = true;
            sitting.cover(day.from(), day.to());
            return;
        }
        boolean bounded = day.span().first().isPresent() && day.span().last().isPresent();
        boolean first = sitting.date.isUnknown();
        if (first && isGoingOnSince(sitting, day)) {
            sitting.date = day.named();
            sitting.past = true;
            sitting.cover(day.from(), day.to());
            return;
        }
        // "The third time this year" counts, and tells no day.
        String before = scene.lower(day.from() - 1);
        boolean time = before.equals("time") && !scene.lower(day.from()).equals("on")
                || (DayWord.TIMES.is(before)
                                || Ordinals.at(scene, day.from() - 1).isPresent())
                        && scene.lower(day.from()).equals("this")
                        && sitting.ordinal.isPresent();
        boolean counts = time || day.from() > sitting.to && scene.countsFromNext(day);
        if (isPutOffUntil(day)) {
            sitting.later = day.named();
            sitting.cover(day.from(), day.to());
            return;
        }
        if (deadlines.isOne(day)) {
            sitting.until = sitting.until.or(() -> deadlines.last(day));
            sitting.cover(day.from(), day.to());
        }
        if (isOfDeal(day)
                || counts
                || !day.resolved()
                || !bounded
                || first && !isOfTime(sitting, day)
                || isPutOffFrom(day)) {
            return;
        }
        boolean several = isNthTime();
        boolean next = several || !sitting.elsewhere.isEmpty() || isJoined(day);
        if (first || next && day.from() - sitting.to <= 2) {
            boolean apart =
                    several && !(isListed(day) && isOfTwo(day.span())) || sitting.past && isFarApart(day.span());
            List<DateSpan> days = apart ? Weekdays.apart(scene, day) : List.of(day.span());
            for (DateSpan date : first ? days.subList(1, days.size()) : days) {
                sitting.further.add(new Stop(date, sitting.elsewhere));
            }
            sitting.date = first ? days.get(0) : sitting.date;
            sitting.elsewhere = Optional.empty();
            sitting.cover(day.from(), day.to());
        } else {
            last(sitting, day);
        }
    }

    private static boolean isOfTwo(DateSpan days) {
        return days.first().map(first -> first.plusDays(1)).equals(days.last());
    }

    /** "On May 16 and June 2": whether the days that are joined are too far apart for one meeting. */
    private static boolean isFarApart(DateSpan days) {
        Optional<LocalDate> far = days.first().map(first -> first.plusDays(FAR));
        return far.isPresent()
                && days.last().filter(last -> last.isAfter(far.get())).isPresent();
    }

    /** "On May 16 and on June 2": whether "and" joins a day to the one before. */
    private boolean isJoined(Day day) {
        int i = scene.indexOf(day);
        return i > 0
                && mentions.get(i - 1) instanceof Day before
                && before.to() == day.from() - 1
                && scene.lower(before.to()).equals("and");
    }

    /** Whether the days of one meeting and those of the next stand in a row: "on January 23 and 24 and February 4 and 5". */
    private boolean isListed(Day day) {
        int i = scene.indexOf(day);
        return isJoined(day) || i + 1 < mentions.size() && mentions.get(i + 1) instanceof Day next && isJoined(next);
    }

    /** "Began on Monday and ended on Thursday": the last day of several. */
    private static void last(Sitting sitting, Day day) {
        Optional<LocalDate> from = sitting.date.first();
        Optional<LocalDate> to = day.span().last();
        boolean days = sitting.ends && sitting.date.isSingleDay() && day.span().isSingleDay();
        if (days
                && from.isPresent()
                && to.isPresent()
                && from.get().isBefore(to.get())
                && to.get().isBefore(from.get().plusDays(SittingDetails.MOST_DAYS))) {
            sitting.date = DateSpan.between(from.get(), to.get());
            sitting.whole = true;
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

    /** "Have been meeting since last Thursday": whether a day is that on which talks began that still go on. */
    private boolean isGoingOnSince(Sitting sitting, Day day) {
        boolean since = scene.lower(day.from()).equals("since")
                && day.resolved()
                && day.named().isSingleDay()
                && sitting.stance == Stance.ASSERTED;
        for (int i = 0; since && i + 1 < mentions.size() && mentions.get(i).to() < day.from(); i++) {
            boolean been = Scene.cue(mentions.get(i), Sense.BE) != null
                    && scene.lower(mentions.get(i).to() - 1).equals("been");
            if (been
                    && mentions.get(i + 1) instanceof Cue verb
                    && verb.form() == Form.ING
                    && verb.from() == mentions.get(i).to()) {
                return true;
            }
        }
        return false;
    }

    /** "Put off from Tuesday, it was held": not the day that it was on. */
    private boolean isPutOffFrom(Day day) {
        boolean from = scene.lower(day.from() - 1).equals("from")
                || scene.lower(day.from()).equals("from");
        return from && scene.has(Sense.POSTPONE) && !scene.is(day.to(), Token.Kind.POSSESSIVE);
    }

    /** "Was put off to Friday", "until Friday", "has been moved to May 3": the day that it is to be on now. */
    private boolean isPutOffUntil(Day day) {
        boolean to = scene.lower(day.from() - 1).equals("to") && scene.has(Sense.POSTPONE, Sense.MOVE);
        return to || DayWord.UNTIL.is(scene.lower(day.from())) && scene.has(Sense.POSTPONE);
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

    private boolean isOfTime(Sitting sitting, Day day) {
        boolean own = day.to() == sitting.from && day.span().isSingleDay(); // "the May 16 meeting"
        return own
                || scene.isWhen(day)
                || scene.lower(day.from()).equals("between")
                || scene.lower(day.from()).equals("from");
    }

    /** "Twelve days of talks ended on Tuesday": all of these days. */
    private static void lengthen(Sitting sitting) {
        Optional<LocalDate> last = sitting.date.last();
        if (sitting.days > 1 && sitting.ends && sitting.date.isSingleDay() && last.isPresent()) {
            sitting.date = DateSpan.between(last.get().minusDays(sitting.days - 1L), last.get());
            sitting.whole = true;
        }
    }

    /** Reads the day and how it is put against the day of publication. */
    void complete(Sitting sitting) {
        lengthen(sitting);
        if (sitting.date.isUnknown() && sitting.stance == Stance.EXPECTED) {
            sitting.date = sitting.fromNow.map(deadlines::after).orElseGet(() -> deadlines.span(sitting));
        }
        if (sitting.justEnded
                && sitting.date.isUnknown()
                && sitting.stance == Stance.ASSERTED
                && published.isPresent()) {
            sitting.date = DateSpan.on(published.get());
        }
        if (published.isPresent()) {
            DateSpan later = Weekdays.ahead(scene, sitting.later, published.get());
            sitting.later = isLater(later) ? later : DateSpan.unknown();
        }
        if (published.isEmpty() || sitting.date.isUnknown()) {
            return;
        }
        sitting.said = sitting.date;
        boolean later = isLater(sitting.date);
        if (sitting.past) {
            sitting.further.replaceAll(
                    stop -> isLater(stop.date()) ? stop.withDate(Weekdays.yearBefore(stop.date())) : stop);
        }
        if (later && sitting.stance == Stance.ASSERTED) {
            // "Left for talks on June 17": what those who have set out go to is near, and not of last year.
            boolean over = sitting.past && !isSoon(sitting.date);
            sitting.stance = over ? Stance.ASSERTED : Stance.EXPECTED;
            sitting.date = over ? Weekdays.yearBefore(sitting.date) : sitting.date;
        }
        boolean present = sitting.present && sitting.stance == Stance.ASSERTED;
        if (present && !Weekdays.ahead(scene, sitting.date, published.get()).equals(sitting.date)) {
            sitting.stance = Stance.EXPECTED;
        }
        if (isJustAhead(sitting)) {
            sitting.date = Weekdays.ahead(scene, sitting.date, published.get());
        } else if ((sitting.stance == Stance.EXPECTED || sitting.ahead) && !later) {
            DateSpan ahead = Weekdays.ahead(scene, sitting.date, published.get());
            sitting.date = sitting.due && !isSoon(ahead) ? sitting.date : ahead;
        }
    }

    /** "Was to be held on Friday and has been called off", on the day before: what is called off was nearly always to come in a day or two. */
    private boolean isJustAhead(Sitting sitting) {
        if (sitting.stance != Stance.DENIED || sitting.ahead || published.isEmpty() || !scene.has(Sense.POSTPONE)) {
            return false;
        }
        LocalDate near = published.get().plusDays(NEAR);
        return Weekdays.ahead(scene, sitting.date, published.get())
                .first()
                .filter(day -> day.isAfter(published.get()) && !day.isAfter(near))
                .isPresent();
    }

    private boolean isSoon(DateSpan date) {
        return published.isPresent()
                && date.first()
                        .filter(first -> first.isBefore(published.get().plusDays(SOON)))
                        .isPresent();
    }

    private boolean isLater(DateSpan date) {
        return published.isPresent()
                && date.first().filter(first -> first.isAfter(published.get())).isPresent();
    }
}
