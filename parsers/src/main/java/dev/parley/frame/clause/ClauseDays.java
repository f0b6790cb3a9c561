package dev.parley.frame.clause;

import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days that a clause, or its sentence, tells. */
public record ClauseDays(Clause clause) {
    /** The day told in the clause itself: the first behind its verb, or else the last before it. */
    DateSpan own() {
        DateSpan when = beforeWhen();
        if (!when.isUnknown()) {
            return when;
        }
        for (Mention mention : clause.right()) {
            if (mention instanceof Day day && isOwn(day) && !isOfNext(day)) {
                return day.span();
            }
        }
        DateSpan nearest = DateSpan.unknown();
        for (Mention mention : clause.left()) {
            boolean own = mention instanceof Day day && isOwn(day) && !isWithinRelative(day) && !isOfAside(day);
            boolean counted = own && clause.scene().countsFromNext((Day) mention);
            if (counted && (nearest.isUnknown() || !isParted((Day) mention))) {
                return ((Day) mention).span(); // "two days after the talks on Monday they came home"
            }
            nearest = own && !counted ? ((Day) mention).span() : nearest;
        }
        return nearest.isUnknown() && isBehindAside() ? opening().map(Day::span).orElse(nearest) : nearest;
    }

    /** "On May 3, ...": the day that the sentence opens with, and a comma behind it; empty where it doesn't. */
    private Optional<Day> opening() {
        Mention first = clause.scene().mentions().get(0);
        return first instanceof Day day && day.from() <= 1 && isComma(day.to()) && isOwn(day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** "On May 3, after a deal reached on 20 April, 40 came home": whether a day is that of what stands between commas behind the opening day. */
    private boolean isOfAside(Day day) {
        return clause.governor() != null
                && isComma(day.to())
                && opening().filter(first -> first.to() < day.from()).isPresent();
    }

    /** Whether what stands between the opening day and the verb has verbs of its own: "On May 3, 40 soldiers who were held there came home". */
    private boolean isBehindAside() {
        Mention subject = clause.subject();
        boolean relative = subject != null && clause.scene().mentions().indexOf(subject) < clause.first();
        return relative || clause.left().stream().anyMatch(mention -> mention instanceof Day day && isOfAside(day));
    }

    /** "On May 3, a day after the talks, 40 came home", but not "on May 3, a day after 40 came home": whether a comma parts a day from the verb. */
    private boolean isParted(Day day) {
        return IntStream.range(day.to(), clause.verb().from()).anyMatch(this::isComma);
    }

    private boolean isComma(int token) {
        return clause.scene().lower(token).equals(",");
    }

    /** The day of what is to come: none on which somebody only said so ("said on Monday that it would free 40"). */
    public DateSpan ahead() {
        DateSpan day = own();
        for (Mention mention : clause.left()) {
            if (mention instanceof Day said && said.span().equals(day) && isOfVerbBefore(said)) {
                return DateSpan.unknown();
            }
        }
        return day;
    }

    /** Whether a day stands right behind the verb before the clause, and before whoever does what the clause tells. */
    private boolean isOfVerbBefore(Day day) {
        int first = clause.first();
        Mention before = first > 0 ? clause.scene().mentions().get(first - 1) : null;
        boolean behind =
                before instanceof Cue verb && verb.isVerb() && !verb.is(Sense.PLAN) && day.from() - verb.to() <= 1;
        return behind && clause.scene().mentions().get(first) == day;
    }

    /** "No swap since 2 October, when 185 came home": the day that "when" goes back to. */
    private DateSpan beforeWhen() {
        Scene scene = clause.scene();
        int first = clause.mentions().isEmpty()
                ? scene.mentions().indexOf(clause.verb())
                : scene.mentions().indexOf(clause.mentions().get(0));
        boolean when = first > 1
                && scene.mentions().get(first - 1) instanceof Cue barrier
                && barrier.is(Sense.BARRIER)
                && scene.lower(barrier.from()).equals("when");
        return when
                        && scene.mentions().get(first - 2) instanceof Day day
                        && scene.mentions().get(first - 1).from() - day.to() <= 1
                        && day.span().first().isPresent()
                ? day.span().last().isPresent()
                        ? day.span()
                        : DateSpan.on(day.span().first().get())
                : DateSpan.unknown();
    }

    /** "390 came home, on Saturday 307": whether a day is that of the next number in a list. */
    private boolean isOfNext(Day day) {
        Scene scene = clause.scene();
        int next = scene.mentions().indexOf(day) + 1;
        String before = scene.lower(day.from() - 1);
        return (before.equals(",") || before.equals("and"))
                && next < scene.mentions().size()
                && scene.mentions().get(next) instanceof Theme theme
                && theme.isBare()
                && theme.from() == day.to();
    }

    private boolean isOwn(Day day) {
        boolean ofNext = day.from() > clause.verb().from() && clause.scene().countsFromNext(day);
        return clause.scene().isWhen(day) && !ofNext && !isOfSomebody(day) && !OtherDays.has(clause.scene(), day);
    }

    /** Whether a "who" stands between the verb and a day: "Medinsky, who met them last year". */
    private boolean isOfSomebody(Day day) {
        for (int i = clause.verb().to(); i < day.from(); i++) {
            if (isRelative(clause.scene(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "Eleven people, who were taken away by force last August, returned": whether a day before the verb is told in a relative clause. */
    private boolean isWithinRelative(Day day) {
        for (int i = day.from() - 1; i >= 0 && !clause.scene().lower(i).equals(","); i--) {
            if (isRelative(clause.scene(), i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelative(Scene scene, int token) {
        String word = scene.lower(token);
        return word.equals("who") || word.equals("which") || word.equals("whom") || word.equals("whose");
    }

    /**
     * The one day that a sentence tells; unknown where it tells none or several. A part of it behind a semicolon that tells none goes on about the day told
     * last before.
     */
    public static DateSpan in(Scene scene, Mention near) {
        DateSpan here = inPart(scene, near);
        Day before = here.isUnknown() ? lastBeforePart(scene, near) : null;
        return before == null ? here : inPart(scene, before);
    }

    /** The last day told before the semicolon behind which a mention stands; null where none stands before it. */
    private static @Nullable Day lastBeforePart(Scene scene, Mention near) {
        int semicolon = near.from() - 1;
        while (semicolon > 0 && !scene.lower(semicolon).equals(";")) {
            semicolon--;
        }
        Day last = null;
        for (Mention mention : scene.mentions()) {
            last = mention instanceof Day day && day.to() <= semicolon ? day : last;
        }
        return last;
    }

    private static DateSpan inPart(Scene scene, Mention near) {
        DateSpan only = DateSpan.unknown();
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Day day
                    && scene.isWhen(day)
                    && !OtherDays.has(scene, day)
                    && !isBehindBarrier(scene, i)
                    && !isApart(scene, near, day)
                    && !isAside(scene, near, day)
                    && !isOfDeal(scene, i)) {
                if (!only.isUnknown() && !only.equals(day.span())) {
                    return DateSpan.unknown();
                }
                only = day.span();
            }
        }
        return only;
    }

    /** Whether a semicolon or a "who" stands between a mention and a day, or the day is of what a colon leads to. */
    private static boolean isApart(Scene scene, Mention near, Day day) {
        int from = Math.min(near.to(), day.to());
        int to = Math.max(near.from(), day.from());
        for (int i = from; i < to; i++) {
            boolean verb = near instanceof Cue cue && cue.isVerb();
            if (scene.lower(i).equals("who")
                    || verb && isRelative(scene, i)
                    || scene.lower(i).equals(";")
                    || scene.lower(i).equals(":") && near.to() <= i && i < day.from()) {
                return true;
            }
        }
        return false;
    }

    /** "Medinsky, who met them on Monday in Doha, said": whether commas part a clause with a day of its own from what follows. */
    private static boolean isAside(Scene scene, Mention near, Day day) {
        int relative = day.from() - 1;
        while (relative > 0
                && !isRelative(scene, relative)
                && !scene.lower(relative).equals(",")) {
            relative--;
        }
        return isRelative(scene, relative)
                && scene.lower(relative - 1).equals(",")
                && IntStream.range(day.to(), near.from())
                        .anyMatch(i -> scene.lower(i).equals(","));
    }

    /** "The second swap since the deal that they reached on 1 April": whether a day is that of an agreement. */
    private static boolean isOfDeal(Scene scene, int day) {
        for (int i = day - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                return cue.is(Sense.AGREE) || cue.is(Sense.STRIKE);
            }
        }
        return false;
    }

    private static boolean isBehindBarrier(Scene scene, int mention) {
        for (int i = mention - 1; i >= 0 && i > mention - 4; i--) {
            Mention before = scene.mentions().get(i);
            if (Scene.cue(before, Sense.BARRIER) != null) {
                return !scene.lower(before.from()).equals("when")
                        && !scene.lower(before.from()).equals("while")
                        && !scene.lower(before.from()).equals("as");
            }
        }
        return false;
    }

    /** "By Saturday 25 had been returned": whether it tells what was done up to a day. */
    boolean isUpToADay() {
        return clause.mentions().stream().anyMatch(mention -> mention instanceof Day day && isUpTo(day));
    }

    /** The day up to which it tells what was done. */
    public Optional<DateSpan> upTo() {
        for (Mention mention : clause.mentions()) {
            if (mention instanceof Day day && isUpTo(day)) {
                return day.span().last().map(DateSpan::on);
            }
        }
        return Optional.empty();
    }

    private boolean isUpTo(Day day) {
        return day.resolved() && isBehindBy(day);
    }

    private boolean isBehindBy(Day day) {
        return clause.scene().lower(day.from()).equals("by")
                || clause.scene().lower(day.from() - 1).equals("by");
    }
}
