package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.Optional;

/** Gives a sitting its city and venue, of the places that a sentence mentions. */
record SittingPlaces(Scene scene) {
    /** How many words may stand between "at" and the name of a venue: "at the 19th-century Villa Aurora". */
    private static final int VENUE = 6;

    /** Adds a place that is told of a meeting. */
    void add(Sitting sitting, Place place) {
        if (isOfSpeaker(sitting, place)
                || place.kind() == Place.Kind.VENUE && !isWhere(place)
                || scene.preposition(place).equals("of") && isPartOfName(place)) {
            return;
        }
        switch (place.kind()) {
            case CITY, NAME -> city(sitting, place);
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

    /** ", a spokesman in Tehran said": where somebody is who only tells of a meeting. */
    private boolean isOfSpeaker(Sitting sitting, Place place) {
        int next = scene.indexOf(place) + 1;
        boolean says = next < mentions().size()
                && Scene.cue(mentions().get(next), Sense.SAY, Sense.RELAY) != null
                && mentions().get(next).from() == place.to();
        for (int i = place.from() - 1; says && i >= sitting.to; i--) {
            if (scene.lower(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "In Prague on 6 October and in Sochi on 31 October": a city behind the day of another is that of a further meeting. */
    private void city(Sitting sitting, Place place) {
        if (sitting.city.isPresent() && !sitting.date.isUnknown() && isJoined(place)) {
            sitting.elsewhere = Optional.of(place.name());
        } else {
            sitting.city = sitting.city.filter(city -> !isBehindVerb(place)).or(() -> Optional.of(place.name()));
        }
    }

    /** "And in Sochi on": whether "and" or a comma joins a place that a day follows. */
    private boolean isJoined(Place place) {
        int i = scene.indexOf(place);
        String before = scene.lower(scene.isPreposition(place.from() - 1) ? place.from() - 2 : place.from() - 1);
        return (before.equals("and") || before.equals(","))
                && i + 1 < mentions().size()
                && mentions().get(i + 1) instanceof Day day
                && day.from() - place.to() <= 1;
    }

    /** "Talks on an attack in Rafah may be held on Monday in Doha": whether a verb says of a place that something is held there. */
    private boolean isBehindVerb(Place place) {
        int i = scene.indexOf(place) - 1;
        while (i >= 0 && mentions().get(i) instanceof Day) {
            i--;
        }
        return i >= 0
                && Scene.cue(mentions().get(i), Sense.OCCUR) != null
                && mentions().get(i + 1).from() - mentions().get(i).to() <= 1
                && scene.preposition(place).equals("in");
    }

    /** "The Geneva Declaration" is not where anything is held. */
    private boolean isPartOfName(Place place) {
        int next = place.to();
        return next < scene.tokens().size() && scene.tokens().get(next).isCapitalised() && !isMention(next);
    }

    private boolean isMention(int token) {
        for (Mention mention : mentions()) {
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

    private ImmutableList<Mention> mentions() {
        return scene.mentions();
    }
}
