package dev.parley.frame.memorandum;

import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * A written proposal as an article has told of it so far.
 *
 * @param author whose it is
 * @param about its subject
 * @param deal whether both sides have signed it, so that it is nobody's proposal any more
 * @param reply whether it answers another one
 * @param sentence the index of the sentence that told of it last
 * @param paragraph the number of that sentence's paragraph
 */
public record Document(
        Optional<Party> author, Optional<String> about, boolean deal, boolean reply, int sentence, int paragraph) {
    /** A written proposal that a sentence tells of. */
    public static Document in(Scene scene, Optional<Party> author, Optional<String> about, boolean deal) {
        return new Document(
                author, about, deal, false, scene.index(), scene.sentence().paragraph());
    }

    /** This as an answer to another one. */
    Document asReply() {
        return new Document(author, about, deal, true, sentence, paragraph);
    }

    /** Whether both can be one: no two authors are named. */
    boolean agrees(Optional<Party> other) {
        return author.isEmpty() || other.isEmpty() || author.equals(other);
    }

    /** This as a later sentence tells of it. */
    Document with(Document later) {
        return new Document(
                author.or(later::author),
                about.or(later::about),
                deal || later.deal,
                reply || later.reply,
                later.sentence,
                later.paragraph);
    }
}
