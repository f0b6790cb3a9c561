package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.party.Person;
import java.util.Optional;

/**
 * Somebody saying something in a sentence.
 *
 * @param speaker who says it; empty for anonymous sources and where only an outlet is credited
 * @param via the outlets credited
 * @param said the day told beside the verb
 * @param at the index of the verb's first token
 * @param from the index of the first token of what is said
 * @param to the index behind its last token
 */
record SpeechAct(Optional<Person> speaker, ImmutableList<String> via, DateSpan said, int at, int from, int to) {
    boolean covers(int token) {
        return from <= token && token < to;
    }
}
