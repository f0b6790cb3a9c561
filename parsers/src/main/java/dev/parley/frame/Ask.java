package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.TermKind;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Words by which somebody asks for something.
 *
 * @param author who asks for it
 * @param stance how it is put
 * @param start the index of the token at which the words of asking start
 * @param from the index of the first token of what is asked for
 * @param to the index behind its last token
 * @param reading how what is asked for is read
 * @param rule the name of the rule that found it
 */
record Ask(Optional<Party> author, Stance stance, int start, int from, int to, Reading reading, String rule) {
    /**
     * How what is asked for is read.
     *
     * @param list whether it can be a list of any nouns
     * @param paper whether a written proposal asks for it; then a ceasefire or a return is a term too
     * @param strict whether only what has words of negotiations is a term
     * @param offer whether it is what a party offers, not what it asks for
     */
    record Reading(boolean list, boolean paper, boolean strict, boolean offer) {
        /** What a written proposal asks for, or has in it. */
        static final Reading PAPER = new Reading(true, true, false, false);
        /** What a line of a list asks for. */
        static final Reading LINE = new Reading(false, true, false, false);
        /** What is to be done under a written proposal. */
        static final Reading PLAN = new Reading(false, true, true, false);
        /** What a treaty has in it, which both sides have signed. */
        static final Reading DEAL = new Reading(true, false, false, false);
        /** What a party demands. */
        static final Reading DEMAND = new Reading(false, false, false, false);
        /** What a party may demand, or may just want. */
        static final Reading WISH = new Reading(false, false, true, false);
        /** What a party offers; an exchange that it offers is a proposal. */
        static final Reading OFFER = new Reading(false, false, true, true);
        /** What a party says that another has to do. */
        static final Reading CONDITION = new Reading(false, true, true, false);
        /** What a party wants done before it does anything itself. */
        static final Reading CONDITION_ALONE = new Reading(false, true, false, false);
    }

    /** Whether an item of it is a term. */
    boolean takes(Item item) {
        boolean offered = reading.offer() && item.kind() == TermKind.PRISONER_EXCHANGE;
        return item.term() && !offered && (item.known() || !reading.strict()) && (reading.paper() || !item.paper());
    }
}
