package dev.parley.frame.term;

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
    /** How what is asked for is read. */
    enum Reading {
        /** What a written proposal asks for, or has in it: any nouns, and a ceasefire or a return too. */
        PAPER(true, true, Item.Words.ANY),
        /** What a line of a list asks for. */
        LINE(false, true, Item.Words.ANY),
        /** What is to be done under a written proposal. */
        PLAN(false, true, Item.Words.ACT),
        /** What a treaty has in it, which both sides have signed. */
        DEAL(true, false, Item.Words.ANY),
        /** What both sides agreed to do. */
        AGREED(false, false, Item.Words.ACT),
        /** What a deal lays down, but for whom it exchanges. */
        LAID_DOWN(false, false, Item.Words.THING),
        /** What a party demands. */
        DEMAND(false, false, Item.Words.ANY),
        /** What a party may demand, or may just want. */
        WISH(false, false, Item.Words.THING),
        /** What a party offers; an exchange that it offers is a proposal. */
        OFFER(false, false, Item.Words.THING),
        /** What a party says that another has to do. */
        OUGHT(false, true, Item.Words.ACT),
        /** What a party wants done before it does anything itself. */
        CONDITION(false, true, Item.Words.ACT),
        /** What a party does not want to last: "no talks while the siege goes on". */
        NO_LONGER(false, true, Item.Words.ANY);

        private final boolean list;
        private final boolean paper;
        private final Item.Words words;

        Reading(boolean list, boolean paper, Item.Words words) {
            this.list = list;
            this.paper = paper;
            this.words = words;
        }

        /** Whether it can be a list of any nouns. */
        boolean isList() {
            return list;
        }
    }

    /** Whether an item of it is a term. */
    boolean takes(Item item) {
        boolean exchange = item.kind() == TermKind.PRISONER_EXCHANGE || item.kind() == TermKind.RETURN_CHILDREN;
        boolean demanded = reading == Reading.DEMAND || reading == Reading.WISH;
        boolean truce = item.kind() == TermKind.CEASEFIRE
                && (reading == Reading.AGREED || reading == Reading.OFFER); // which is a proposal
        boolean offered =
                (reading == Reading.OFFER || reading == Reading.AGREED || reading == Reading.LAID_DOWN) && exchange
                        || truce;
        return item.term()
                && !offered
                && item.words().compareTo(reading.words) >= 0
                && (reading.paper || !item.paper() || demanded && item.kind() == TermKind.PRISONER_EXCHANGE);
    }
}
