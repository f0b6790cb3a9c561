package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Weekdays;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several meetings that are told together by day and city: "on April 12 and 26 in Muscat and, in between, on April 19 in Rome". */
record Itinerary(Scene scene) {
    /** How many tokens may stand between the days and cities of a list. */
    private static final int GAP = 5;

    /** Gives a sitting the first stop of the list that starts with the day of this index, and the others as further ones; the index behind the list. */
    int add(Sitting sitting, int first) {
        if (!(mentions().get(first) instanceof Day) || !sitting.date.isUnknown()) {
            return first;
        }
        int end = end(first);
        Optional<String> before = cityBefore(first);
        List<Stop> stops = before.isPresent() && isOfCities(first, end) ? stops(first, end, before) : stops(first, end);
        if (stops.size() < 2 || stops.get(0).city().isEmpty()) {
            return first;
        }
        Stop start = stops.get(0);
        sitting.date = start.date();
        sitting.city = start.city();
        sitting.further.addAll(stops.subList(1, stops.size()));
        sitting.listed = true;
        sitting.cover(mentions().get(first).from(), mentions().get(end - 1).to());
        return end;
    }

    /** "In Muscat on April 12": the city right in front of a day. */
    private Optional<String> cityBefore(int day) {
        return day > 0
                        && mentions().get(day - 1) instanceof Place city
                        && mentions().get(day).from() - city.to() <= 1
                ? Optional.of(city.name())
                : Optional.empty();
    }

    /** Whether each city of a list stands in front of its days, the last of them too, or the meetings were all in one: "on May 3 and again on May 9". */
    private boolean isOfCities(int first, int end) {
        boolean again = false;
        for (int i = mentions().get(first).to(); i < mentions().get(end - 1).from(); i++) {
            again |= scene.lower(i).equals("again");
        }
        boolean cities = false;
        for (int i = first; i < end; i++) {
            cities |= mentions().get(i) instanceof Place;
        }
        return mentions().get(end - 1) instanceof Day && (cities || again);
    }

    /** The days from one index to another, each with the city that stands in front of it. */
    private List<Stop> stops(int first, int end, Optional<String> before) {
        List<Stop> stops = new ArrayList<>();
        Optional<String> city = before;
        for (int i = first; i < end; i++) {
            city = mentions().get(i) instanceof Place place ? Optional.of(place.name()) : city;
            for (DateSpan date : mentions().get(i) instanceof Day day ? days(day) : List.<DateSpan>of()) {
                stops.add(new Stop(date, city));
            }
        }
        return stops;
    }

    /** The index behind the last day or city that only small words join to those before it. */
    private int end(int first) {
        int end = first + 1;
        while (end < mentions().size() && isNext(end)) {
            end++;
        }
        return end;
    }

    private boolean isNext(int index) {
        Mention mention = mentions().get(index);
        boolean stop = mention instanceof Day
                || mention instanceof Place place
                        && (place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.NAME);
        int from = mentions().get(index - 1).to();
        if (!stop || mention.from() - from > GAP) {
            return false;
        }
        for (int i = from; i < mention.from(); i++) {
            if (!DayWord.BETWEEN_STOPS.is(scene.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** The days from one index to another, each with the city that stands behind it. */
    private List<Stop> stops(int first, int end) {
        List<Stop> stops = new ArrayList<>();
        int open = 0;
        for (int i = first; i < end; i++) {
            Mention mention = mentions().get(i);
            if (mention instanceof Day day) {
                for (DateSpan date : days(day)) {
                    stops.add(new Stop(date, Optional.empty()));
                }
            } else if (mention instanceof Place place) {
                for (; open < stops.size(); open++) {
                    stops.set(open, new Stop(stops.get(open).date(), Optional.of(place.name())));
                }
            }
        }
        return stops;
    }

    /** "April 12 and 26", but of "October 18 and 19" both days. */
    private List<DateSpan> days(Day day) {
        Optional<LocalDate> second = day.span().first().map(date -> date.plusDays(1));
        return second.equals(day.span().last()) ? List.of(day.span()) : Weekdays.apart(scene, day);
    }

    private ImmutableList<Mention> mentions() {
        return scene.mentions();
    }
}
