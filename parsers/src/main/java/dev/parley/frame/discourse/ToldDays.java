package dev.parley.frame.discourse;

import dev.parley.frame.clause.Later;
import dev.parley.frame.clause.Weekdays;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that an article has told, by which its sentences without a day of their own are dated: "It was the second swap that day" goes back to
 * the day told last, and a title means the day of the hand-over that the article is about.
 */
public final class ToldDays {
    /** How many days back a sum may start that is told by its days. */
    private static final int RECENT = 21;

    /** How many days before the publication a hand-over may be of which the article tells no day. */
    private static final int NEAR = 4;

    private final Optional<LocalDate> published;
    private final HandOverDay handOver;
    /** The day of what the first sentences tell. */
    private final DateSpan lead;

    /** The day of the hand-over told last. */
    private DateSpan lastDate = DateSpan.unknown();

    /** Whether the hand-over told last had no numbers. */
    private boolean lastWasVague;

    private int lastParagraph = -1;

    /** The day told last, of whatever it is. */
    private DateSpan lastDay = DateSpan.unknown();

    /** The day that a sentence of the paragraph starts with. */
    private DateSpan topicDay = DateSpan.unknown();

    /** The first day told that is over and near the publication. */
    private DateSpan firstDay = DateSpan.unknown();

    ToldDays(HandOverDay handOver, DateSpan lead, Optional<LocalDate> published) {
        this.handOver = handOver;
        this.lead = lead;
        this.published = published;
    }

    /** Whether a date is not behind the day on which the article was published. */
    boolean isPast(Day day) {
        return isPast(day.span());
    }

    /** Whether no day of a span is behind the day on which the article was published. */
    public boolean isPast(DateSpan span) {
        return published.isEmpty()
                || span.last().filter(last -> last.isAfter(published.get())).isEmpty();
    }

    /** Whether a date is not before the day on which the article was published. */
    public boolean isToCome(DateSpan days) {
        return published.isEmpty()
                || days.last().filter(last -> last.isBefore(published.get())).isEmpty();
    }

    /** The day of the hand-over that the article is about, which its title and what it tells without a day mean. */
    public DateSpan leadDay() {
        return handOver.date();
    }

    /** The day that a sentence means by itself: that of the article's hand-over or, where the text has not come to it yet, the day told last. */
    public DateSpan leadDay(Scene scene) {
        boolean ahead = handOver.sentence() > scene.index() || handOver.date().isUnknown();
        if (ahead && !firstDay.isUnknown()) {
            return firstDay;
        }
        return handOver.date().isUnknown() ? lead : handOver.date();
    }

    private boolean isNear(DateSpan day) {
        return published
                .filter(at -> day.first()
                        .filter(first -> first.plusDays(NEAR).isAfter(at))
                        .isPresent())
                .isPresent();
    }

    /** Whether a day is the publication's or the one before, of which an article tells as news. */
    public boolean isLatest(DateSpan day) {
        return published.isEmpty()
                || day.first()
                        .filter(first -> first.isBefore(published.get().minusDays(1)))
                        .isEmpty();
    }

    /** A day of what is to come, a week on where it is a weekday that is over. */
    public DateSpan ahead(Scene scene, DateSpan date) {
        return published.isEmpty() ? date : Weekdays.ahead(scene, date, published.get());
    }

    /** The days from one on up to the publication, where these are few; a long time is none that a sum is dated by. */
    public DateSpan since(LocalDate first) {
        boolean recent = published
                .filter(day -> !first.isAfter(day) && first.plusDays(RECENT).isAfter(day))
                .isPresent();
        return recent ? DateSpan.between(first, published.get()) : DateSpan.unknown();
    }

    /** The days from the publication up to one that is to come. */
    public DateSpan upTo(LocalDate last) {
        return published
                .filter(day -> !day.isAfter(last))
                .map(day -> DateSpan.between(day, last))
                .orElse(DateSpan.unknown());
    }

    /**
     * The day of the hand-over told just before, which the sentence after it goes on about: where that gave no numbers yet, or where both
     * stand in one paragraph.
     */
    public DateSpan dateToElaborate(int paragraph) {
        boolean goesOn = lastWasVague || lastParagraph == paragraph;
        DateSpan date = goesOn ? lastDate : DateSpan.unknown();
        return date.isUnknown() && lastParagraph == paragraph ? topicDay : date;
    }

    /** The day of the hand-over told last; unknown where none is told, or its day. */
    public DateSpan lastHandOver() {
        return lastDate;
    }

    /** What "that day" means in a sentence: the last day told before it. */
    public DateSpan thatDay(Scene scene) {
        boolean dated = false;
        for (Mention mention : scene.mentions()) {
            boolean means = mention instanceof Day day
                    && !day.resolved()
                    && (scene.lower(day.from()).equals("that")
                            || scene.lower(day.from() + 1).equals("same"));
            if (means) {
                return lastDay;
            }
            dated |= mention instanceof Day day && (day.resolved() || !Later.isIn(scene, day));
        }
        int later = dated || !lastDay.isSingleDay() ? 0 : Later.days(scene);
        if (later != 0) {
            return DateSpan.on(lastDay.first().orElseThrow().plusDays(later));
        }
        return !dated && saysThen(scene) ? lastDay : DateSpan.unknown();
    }

    private static boolean saysThen(Scene scene) {
        for (Token token : scene.tokens()) {
            if (token.is("then")) {
                return true;
            }
        }
        return false;
    }

    /** Tells the days of the sentence just read. */
    void tellOf(Scene scene) {
        boolean samePart = scene.sentence().paragraph() == lastParagraph;
        lastParagraph = scene.sentence().paragraph();
        topicDay = topicDay(scene)
                .or(() -> samePart ? Optional.of(topicDay) : Optional.empty())
                .orElse(DateSpan.unknown());
        for (Mention mention : scene.mentions()) {
            lastDay = mention instanceof Day day && scene.isWhen(day) ? day.span() : lastDay;
            boolean near = firstDay.isUnknown() && lastDay.isSingleDay() && isPast(lastDay) && isNear(lastDay);
            firstDay = near ? lastDay : firstDay;
        }
    }

    /** Tells the day of the hand-over that the sentence just read told of, and whether it told it without numbers. */
    void tell(DateSpan date, boolean vague) {
        lastDate = date;
        lastWasVague = vague;
    }

    /** A day or a month, rather than the days between two events. */
    private static boolean isTopic(DateSpan span) {
        LocalDate first = span.first().orElseThrow();
        LocalDate last = span.last().orElseThrow();
        boolean month =
                first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
        return span.isSingleDay() || month;
    }

    /** "Saturday was for the Saudis": the day that a sentence starts with, which those behind it go on about. */
    private Optional<DateSpan> topicDay(Scene scene) {
        boolean moving = HandOverDay.isMoving(scene);
        for (Mention mention : scene.mentions()) {
            if (mention.from() > 1 && !moving) {
                break;
            }
            if (mention instanceof Day day && scene.isWhen(day) && isPast(day) && isTopic(day.span())) {
                return Optional.of(day.span());
            }
        }
        return Optional.empty();
    }
}
