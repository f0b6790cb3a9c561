package dev.parley.frame.discourse;

import dev.parley.claim.Stance;
import dev.parley.fact.Fact;

/**
 * A fact found in a sentence, before anybody is found who says it.
 *
 * @param fact what is stated
 * @param stance how the clause itself puts it, apart from hedges and doubts around it
 * @param from the index of the first token that carries it
 * @param to the index behind the last one
 * @param rule the name of the rule that found it
 */
public record Finding(Fact fact, Stance stance, int from, int to, String rule) {
    Finding withFact(Fact newFact) {
        return new Finding(newFact, stance, from, to, rule);
    }
}
