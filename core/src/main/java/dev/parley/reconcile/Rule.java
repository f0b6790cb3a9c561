package dev.parley.reconcile;

import dev.parley.fact.Coded;

/** Why numbers have to come to the same. */
public enum Rule implements Coded {
    /** A total of both sides is the sum of the quotas of both directions. */
    TOTAL_OF_QUOTAS("the total is the sum of the quotas"),

    /** As many for as many are two equal quotas. */
    EQUAL_QUOTAS("the quotas of the two directions are equal"),

    /** A count so far is the sum of the hand-overs up to its day, and of those that nobody has listed. */
    COUNT_OF_HAND_OVERS("the count so far is the sum of the hand-overs"),

    /** A number of both directions together is the sum of what moved in each. */
    BOTH_DIRECTIONS("the number of both directions is the sum of the two"),

    /** A whole is the sum of the parts that are told of it. */
    WHOLE_OF_PARTS("the whole is the sum of its parts");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** The rule as a sentence without a stop. */
    public String sentence() {
        return sentence;
    }
}
