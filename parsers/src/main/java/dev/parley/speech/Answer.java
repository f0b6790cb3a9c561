package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.party.Person;
import java.util.Optional;

/**
 * Somebody's word on what was told before: "Kyiv confirmed it", "a claim that the army denied".
 *
 * @param by who confirms or denies it; empty for somebody unnamed who denies it
 * @param stance asserted or denied
 * @param from the index of the first token that says so; what the sentence tells before is what is answered
 * @param to the index behind the last one
 */
public record Answer(Optional<Person> by, Stance stance, int from, int to) {}
