package dev.parley.frame.discourse;

import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When and where the main meeting of a report was, if nothing else says so: the first day that its first sentences tell, and the city that it was filed
 * from ("ISTANBUL, July 23 - The sides agreed on Wednesday ..."), unless that is a capital of the sides.
 *
 * @param day the day; unknown where the first sentences tell none
 * @param city the city; empty where the report does not say where it was filed
 */
public record Lead(DateSpan day, Optional<String> city) {
    /** How many sentences tell of the main meeting. */
    private static final int SENTENCES = 3;

    /** How many letters the shortest city in capitals has; "UN" is none. */
    private static final int SHORTEST = 4;

    public static Lead of(Setting setting, Optional<LocalDate> published) {
        List<Scene> scenes =
                setting.scenes().subList(0, Math.min(SENTENCES, setting.scenes().size()));
        DateSpan day = DateSpan.unknown();
        Optional<String> city = Optional.empty();
        for (Scene scene : scenes) {
            day = day.isUnknown() ? day(scene, published) : day;
            city = city.isPresent() ? city : city(scene, setting);
        }
        return new Lead(day, city);
    }

    private static DateSpan day(Scene scene, Optional<LocalDate> published) {
        for (Mention mention : scene.mentions()) {
            boolean past = mention instanceof Day day
                    && scene.isWhen(day)
                    && !isOfSpeaking(scene, day)
                    && day.span().isSingleDay()
                    && published.isPresent()
                    && day.span()
                            .first()
                            .filter(first -> !first.isAfter(published.get()))
                            .isPresent();
            if (past) {
                return ((Day) mention).span();
            }
        }
        return DateSpan.unknown();
    }

    /** "A mediator said on Monday". */
    private static boolean isOfSpeaking(Scene scene, Day day) {
        int before = scene.indexOf(day) - 1;
        return before >= 0
                && scene.mentions().get(before).to() == day.from()
                && Scene.cue(scene.mentions().get(before), Sense.SAY, Sense.REMARK, Sense.RELAY) != null;
    }

    /** The city in capitals that a sentence starts with. */
    private static Optional<String> city(Scene scene, Setting setting) {
        String word = scene.tokens().get(0).text();
        boolean shouted = word.length() >= SHORTEST
                && word.chars().allMatch(Character::isUpperCase)
                && scene.tokens().size() > 1
                && scene.tokens().get(1).kind() != Token.Kind.WORD;
        if (!shouted) {
            return Optional.empty();
        }
        Lexicon lexicon = setting.lexicon();
        return lexicon.longest(scene.tokens(), 0)
                .filter(match -> isForeign(match, setting))
                .map(match -> word.charAt(0) + scene.lower(0).substring(1));
    }

    /** Whether a phrase is a city that is no seat of one of the sides. */
    private static boolean isForeign(Match match, Setting setting) {
        for (Entry entry : match.entries()) {
            if (entry.sense() == Sense.SEAT || entry.sense() == Sense.PARTY) {
                return !setting.sides().parties().contains(Party.of(entry.value()));
            }
            if (entry.sense() == Sense.CITY) {
                return true;
            }
        }
        return false;
    }
}
