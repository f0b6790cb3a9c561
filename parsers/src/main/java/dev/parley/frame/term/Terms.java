package dev.parley.frame.term;

import dev.parley.fact.Term;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/** The terms that an article has told of, to which "that" and "these demands" go back. */
final class Terms {
    private static final int REACH = 2;

    private List<Finding> last = List.of();
    private int sentence = -1;
    private final TermList list = new TermList();

    /** Those of an article. */
    static Terms of(Discourse discourse) {
        return discourse.memory(Terms.class, Terms::new);
    }

    /** The list of terms that the article may be in. */
    TermList list() {
        return list;
    }

    /** Tells the terms of a sentence. */
    void tell(Scene scene, List<Finding> terms) {
        if (!terms.isEmpty()) {
            last = List.copyOf(terms);
            sentence = scene.index();
        }
    }

    /** The last term of somebody else than this party that one of the sentences just before told. */
    Optional<Term> lastBefore(Scene scene, Optional<Party> party) {
        return sentence < scene.index() - REACH ? Optional.empty() : lastOf(last, party);
    }

    /** The last of these terms that is somebody else's than this party's. */
    static Optional<Term> lastOf(List<Finding> terms, Optional<Party> party) {
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i).fact() instanceof Term term
                    && !(party.isPresent() && term.author().equals(party))) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
