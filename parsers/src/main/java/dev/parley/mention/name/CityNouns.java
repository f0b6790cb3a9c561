package dev.parley.mention.name;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Cities by a noun and what stands beside it ("the Omani capital", "Georgia's capital Tbilisi", "the village of Tavildara", "the city" told before), and
 * the land behind a city's name.
 *
 * @param found the mentions before, of which the land that tells whose city it is goes
 */
record CityNouns(ImmutableList<Token> tokens, Lexicon lexicon, Seats seats, List<Mention> found) {
    /** How many tokens the owner of a city may have: "in South Sudan's capital". */
    private static final int OWNER = 4;

    /** "The Omani capital", "the Turkish city", "the village of Tavildara"; whose they are is no party that acts. */
    Optional<Place> at(Cue noun, Mention behind) {
        Mention before = found.isEmpty() ? noun : found.get(found.size() - 1);
        Cue land = before.to() == noun.from() ? Scene.cue(before, Sense.DEMONYM) : null;
        if (land != null) {
            found.remove(land);
        }
        if (isCalled(noun, behind)) {
            return Optional.of(new Place(Place.Kind.CITY, text(behind), noun.from(), behind.to()));
        }
        boolean of = lower(noun.to()).equals("of") && behind.from() == noun.to() + 1;
        if (of) {
            Optional<String> capital = capital(noun, behind);
            if (capital.isPresent()) {
                return Optional.of(new Place(Place.Kind.CITY, capital.get(), noun.from(), behind.to()));
            }
            boolean named =
                    behind instanceof PersonMention || behind instanceof PartyMention seat && seats.isSeat(seat);
            return named ? Optional.of(Places.city(tokens, behind.from(), behind.to())) : Optional.empty();
        }
        int from = land == null ? noun.from() : land.from();
        if (land != null && !noun.value(Sense.PLACE_NOUN).isEmpty()) {
            return lexicon.capital(Party.of(land.value(Sense.DEMONYM)))
                    .map(capital -> new Place(Place.Kind.CITY, capital, from, noun.to()));
        }
        boolean told = lower(from - 1).equals("the") || lower(from - 1).equals("same");
        return told ? Optional.of(new Place(Place.Kind.THERE, "", from, noun.to())) : Optional.empty();
    }

    /** "Georgia's capital Tbilisi", "the Omani capital, Muscat": whether the seat of government that is said to be one follows. */
    private boolean isCalled(Cue noun, Mention behind) {
        boolean aside =
                !noun.value(Sense.PLACE_NOUN).isEmpty() && lower(noun.to()).equals(",");
        return behind.from() == noun.to() + (aside ? 1 : 0)
                && behind instanceof PartyMention seat
                && tokens.get(seat.from()).isCapitalised() // no "the White House"
                && seats.isSeat(seat)
                && !isPossessive(behind.to())
                && isWhere(noun.from());
    }

    /** Whether a word that says where something is stands before the owner of a noun: "in Georgia's capital". */
    private boolean isWhere(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER); i--) {
            if (SmallWord.WHERE.isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The capital of Qatar". */
    private Optional<String> capital(Cue noun, Mention land) {
        return noun.value(Sense.PLACE_NOUN).isEmpty() || !(land instanceof PartyMention party)
                ? Optional.empty()
                : party.party().flatMap(lexicon::capital);
    }

    /** "In Kuala Lumpur, Malaysia, on Monday", but "in Paris, Ukraine agreed": whether a land behind a city only tells where that is. */
    boolean isLand(Place city, Mention behind) {
        int next = behind.to();
        return city.kind() == Place.Kind.CITY
                && behind instanceof PartyMention land
                && land.party().filter(Party::isState).isPresent()
                && tokens.get(land.from()).isCapitalised()
                && !seats.isSeat(land)
                && land.from() == city.to() + 1
                && lower(city.to()).equals(",")
                && (next >= tokens.size()
                        || SmallWord.PREPOSITION.isAt(tokens, next)
                        || SmallWord.BEHIND_LAND.isAt(tokens, next));
    }

    private String text(Mention mention) {
        return Tokens.text(tokens, mention.from(), mention.to());
    }

    private boolean isPossessive(int index) {
        return Tokens.is(tokens, index, Token.Kind.POSSESSIVE);
    }

    private String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
