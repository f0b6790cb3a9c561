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
        PAPER(ItemNouns.ANY, true, Item.Words.ANY),
        /** What a line of a list asks for. */
        LINE(ItemNouns.KNOWN, true, Item.Words.ANY),
        /** What is to be done under a written proposal. */
        PLAN(ItemNouns.KNOWN, true, Item.Words.ACT),
        /** What a treaty has in it, which both sides have signed. */
        DEAL(ItemNouns.ANY, false, Item.Words.ANY),
        /** What both sides agreed to do. */
        AGREED(ItemNouns.KNOWN, false, Item.Words.ACT),
        /** What a deal lays down, but for whom it exchanges. */
        LAID_DOWN(ItemNouns.KNOWN, false, Item.Words.THING),
        /** What a party demands. */
        DEMAND(ItemNouns.NEW, false, Item.Words.ANY),
        /** What a party may demand, or may just want. */
        WISH(ItemNouns.NEW, false, Item.Words.THING),
        /** What a party offers; an exchange that it offers is a proposal. */
        OFFER(ItemNouns.KNOWN, false, Item.Words.THING),
        /** What a party says that another has to do. */
        OUGHT(ItemNouns.KNOWN, true, Item.Words.ACT),
        /** What a party wants done before it does anything itself. */
        CONDITION(ItemNouns.KNOWN, true, Item.Words.ACT),
        /** What a party does not want to last: "no talks while the siege goes on". */
        NO_LONGER(ItemNouns.KNOWN, true, Item.Words.ANY);

        private final ItemNouns nouns;
        private final boolean paper;
        private final Item.Words words;

        Reading(ItemNouns nouns, boolean paper, Item.Words words) {
            this.nouns = nouns;
            this.paper = paper;
            this.words = words;
        }

        /** Which nouns start a thing that is asked for. */
        ItemNouns nouns() {
            return nouns;
        }

        /** Whether it can be a list of any nouns. */
        boolean isList() {
            return nouns == ItemNouns.ANY;
        }
    }

    /** This as a demand, where it is a wish. */
    Ask demanded() {
        return reading == Reading.WISH ? new Ask(author, stance, start, from, to, Reading.DEMAND, rule) : this;
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
