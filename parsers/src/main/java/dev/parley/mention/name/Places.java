package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places among the mentions of a sentence: cities by name, venues by their noun and name ("the Ciragan Palace", "the Omani
 * embassy", "Villa La Grange"), cities told before ("there", "the Turkish city"), capitals ("the Omani capital"), and what else stands with a capital
 * behind "in".
 */
public final class Places {
    private static final String WHOLE = "whole";
    private static final String FIRST = "first";

    private final ImmutableList<Token> tokens;
    private final List<Mention> mentions;
    private final Seats seats;
    private final CityNouns nouns;
    private final List<Mention> found = new ArrayList<>();
    private int next;

    private Places(ImmutableList<Token> tokens, List<Mention> mentions, Lexicon lexicon) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.seats = new Seats(tokens, lexicon);
        this.nouns = new CityNouns(tokens, lexicon, seats, found);
    }

    /** The mentions with the places among them. */
    public static List<Mention> find(ImmutableList<Token> tokens, List<Mention> mentions, Lexicon lexicon) {
        return new Places(tokens, mentions, lexicon).run();
    }

    /** The city that stands between two tokens. */
    public static Place city(ImmutableList<Token> tokens, int from, int to) {
        return new Place(Place.Kind.CITY, Tokens.text(tokens, from, to), from, to);
    }

    /** Whether a phrase of the lexicon is a city, or a seat of government where something happens rather than one who acts. */
    public static boolean isCity(ImmutableList<Token> tokens, Match match) {
        boolean city = false;
        boolean seat = false;
        boolean party = false;
        boolean venue = false;
        for (int i = 0; i < match.entries().size(); i++) {
            Sense sense = match.entries().get(i).sense();
            city |= sense == Sense.CITY;
            seat |= sense == Sense.SEAT;
            party |= sense == Sense.PARTY;
            venue |= sense == Sense.VENUE;
        }
        boolean actor = seat || party;
        return (city || seat && !party && !venue)
                && (!actor || isWhere(tokens, match.from()) && !isOwner(tokens, match.to()));
    }

    /** "In Kyiv's version": an owner is nowhere. */
    private static boolean isOwner(ImmutableList<Token> tokens, int index) {
        return index < tokens.size() && tokens.get(index).kind() == Token.Kind.POSSESSIVE;
    }

    private static boolean isWhere(ImmutableList<Token> tokens, int index) {
        int before = index - 1;
        while (before > 0 && tokens.get(before).is("the")) {
            before--;
        }
        return before >= 0 && SmallWord.WHERE.is(tokens.get(before));
    }

    private List<Mention> run() {
        int token = 0;
        while (next < mentions.size()) {
            Mention mention = mentions.get(next);
            there(token, mention.from());
            token = mention.to();
            Optional<Place> place = placeAt(mention);
            if (place.isPresent()) {
                found.add(place.get());
                token = Math.max(token, place.get().to());
                skipTo(token);
            } else {
                found.add(mention);
                next++;
            }
        }
        there(token, tokens.size());
        return found;
    }

    /** Goes on behind a token. */
    private void skipTo(int token) {
        next++;
        while (next < mentions.size() && mentions.get(next).from() < token) {
            next++;
        }
    }

    private Optional<Place> placeAt(Mention mention) {
        Mention behind = next + 1 < mentions.size() ? mentions.get(next + 1) : mention;
        if (mention instanceof Place city) {
            return nouns.isLand(city, behind)
                    ? Optional.of(new Place(city.kind(), city.name(), city.from(), behind.to()))
                    : Optional.empty();
        }
        if (isPlainVenue(mention) && lower(mention.from() - 1).equals("same")) {
            return Optional.of(new Place(Place.Kind.SAME_VENUE, "", mention.from(), mention.to()));
        }
        if (Scene.cue(mention, Sense.VENUE) != null) {
            return site((Cue) mention, behind);
        }
        boolean some = lower(mention.from() - 1).equals("a")
                || lower(mention.from() - 1).equals("an");
        if (some && mention instanceof PartyMention seat && isPlainVenue(behind) && seats.isSeat(seat)) {
            return Optional.of(city(tokens, seat.from(), seat.to())); // "in a Kathmandu hotel"
        }
        boolean named = isName(mention) || Scene.cue(mention, Sense.DEMONYM) != null;
        if (named && behind.from() == mention.to() && isPlainVenue(behind)) {
            return Optional.of(place(Place.Kind.VENUE, mention.from(), behind.to()));
        }
        if (mention instanceof PartyMention seat && seats.isWhere(seat, found)) {
            return Optional.of(place(Place.Kind.CITY, seat.from(), seat.to()));
        }
        if (Scene.cue(mention, Sense.PLACE_NOUN) != null) {
            return nouns.at((Cue) mention, behind);
        }
        Mention second = next + 2 < mentions.size() ? mentions.get(next + 2) : behind;
        boolean about = Scene.cue(behind, Sense.CATEGORY, Sense.CEASEFIRE) != null && behind.from() == mention.to();
        Mention talks = about && second.from() == behind.to() ? second : behind;
        if (mention instanceof PartyMention seat && seats.isOfTalks(seat, talks)) {
            return Optional.of(place(Place.Kind.CITY, seat.from(), seat.to()));
        }
        boolean somewhere = mention instanceof PersonMention person
                && SmallWord.WHERE.isAt(tokens, person.from() - 1)
                && !isPossessive(person.to());
        Place.Kind kind = lower(mention.from() - 1).equals("at") ? Place.Kind.VENUE : Place.Kind.NAME;
        return somewhere ? Optional.of(place(kind, mention.from(), mention.to())) : Optional.empty();
    }

    private static boolean isName(Mention mention) {
        return mention instanceof PersonMention || mention instanceof PartyMention party && party.isNamed();
    }

    private static boolean isPlainVenue(Mention mention) {
        Cue venue = Scene.cue(mention, Sense.VENUE);
        return venue != null && isVenue(venue, "");
    }

    private static boolean isVenue(Cue cue, String kind) {
        for (Entry reading : cue.readings()) {
            if (reading.sense() == Sense.VENUE && reading.value().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** "Camp David"; "Villa La Grange", "Palais des Nations". */
    private Optional<Place> site(Cue venue, Mention behind) {
        if (isVenue(venue, WHOLE)) {
            return Optional.of(place(Place.Kind.VENUE, venue.from(), venue.to()));
        }
        boolean named = behind instanceof PersonMention && behind.from() - venue.to() <= 1;
        return isVenue(venue, FIRST) && named && tokens.get(venue.from()).isCapitalised()
                ? Optional.of(place(Place.Kind.VENUE, venue.from(), behind.to()))
                : Optional.empty();
    }

    private void there(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (tokens.get(i).is("there") && (isBehindTalks(i) || !SmallWord.EXISTENTIAL.isAt(tokens, i + 1))) {
                found.add(new Place(Place.Kind.THERE, "", i, i + 1));
            }
        }
    }

    private boolean isBehindTalks(int index) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before != null && before.to() == index && Scene.cue(before, Sense.TALKS) != null;
    }

    private Place place(Place.Kind kind, int from, int to) {
        return new Place(kind, Tokens.text(tokens, from, to), from, to);
    }

    private boolean isPossessive(int index) {
        return Tokens.is(tokens, index, Token.Kind.POSSESSIVE);
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
