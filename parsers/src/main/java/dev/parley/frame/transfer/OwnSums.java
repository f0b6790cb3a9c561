package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Sums that a side gives of its people who are back: "In all, 3,767 people have been returned, Kyiv said", "Ukraine has returned 4,115 prisoners since 2022",
 * as Ukraine says. Of those that it gave back it would say to whom.
 */
final class OwnSums {
    private OwnSums() {}

    /** The side to which those came back whom a clause counts; empty where it is no side that counts its own. */
    static Optional<Party> of(Scene scene, Discourse discourse, Clause clause, Theme theme) {
        boolean living = !discourse.category(theme).equals(Optional.of(Category.REMAINS));
        boolean sum = living
                && HandOverWord.RETURNING.is(scene.lower(clause.verb().from()))
                && discourse.owner(scene, theme).isEmpty()
                && Tallies.of(scene, clause) == Tally.CUMULATIVE;
        if (!sum) {
            return Optional.empty();
        }
        Optional<Party> speaker = discourse
                .partyOfSpeaker(scene, clause.from())
                .filter(discourse.sides().parties()::contains);
        Mention agent = clause.agent();
        return agent == null || discourse.partyOf(scene, agent).equals(speaker) ? speaker : Optional.empty();
    }
}
