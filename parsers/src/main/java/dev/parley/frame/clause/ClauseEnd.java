package dev.parley.frame.clause;

import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Theme;

/** Where the words of a claim end that a clause tells. */
final class ClauseEnd {
    private ClauseEnd() {}

    /** The index behind the last of what the verb moves, of the parties and of the days to its right. */
    static int of(Clause clause) {
        int end = clause.verb().to();
        boolean moved = false;
        for (Mention mention : clause.right()) {
            // "Russia returned 1,212, Ukraine 27": what has a subject of its own is another clause.
            if (moved
                    && mention instanceof PartyMention
                    && clause.scene().preposition(mention).isEmpty()) {
                break;
            }
            moved |= mention instanceof Theme;
            // What a theme as the subject is said to do has no theme for an object: "230 came home and 248 were
            // returned".
            boolean object = mention instanceof Theme && !(clause.subject() instanceof Theme);
            boolean carries = object || mention instanceof PartyMention || mention instanceof Day;
            end = carries ? mention.to() : end;
        }
        return end;
    }
}
