package dev.parley.frame.proposal;

import dev.parley.fact.ProposalKind;
import dev.parley.frame.discourse.Discourse;
import dev.parley.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an article has told of proposals, which "the idea", "the offer" and "it" mean. */
final class Proposals {
    private static final int REMEMBERED = 16;

    /** A proposal and the sentence that told it. */
    private record Told(ProposalDraft proposed, int scene) {}

    private final List<Told> told = new ArrayList<>();

    /** What a proposal is of that an article names only as such. */
    private final ProposalKind unnamed;

    private Proposals(ProposalKind unnamed) {
        this.unnamed = unnamed;
    }

    /** Those of an article. */
    static Proposals of(Discourse discourse) {
        return discourse.memory(Proposals.class, () -> {
            boolean truce = discourse.setting().scenes().stream().anyMatch(scene -> scene.has(Sense.CEASEFIRE));
            return new Proposals(truce ? ProposalKind.CEASEFIRE : ProposalKind.OTHER);
        });
    }

    /** What a proposal is of that an article names only as such: a ceasefire, where it tells of any. */
    ProposalKind unnamed() {
        return unnamed;
    }

    void tell(ProposalDraft proposed, int scene) {
        told.add(new Told(proposed, scene));
        if (told.size() > REMEMBERED) {
            told.remove(0);
        }
    }

    /** The last one told at most so many sentences before; null where none was. */
    @Nullable
    ProposalDraft last(int scene, int within, Predicate<ProposalDraft> fits) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Told one = told.get(i);
            if (scene - one.scene() <= within && fits.test(one.proposed())) {
                return one.proposed();
            }
        }
        return null;
    }

    /** The last one of a kind; null where none was told. */
    @Nullable
    ProposalDraft last(ProposalKind kind) {
        return last(0, Integer.MAX_VALUE, proposed -> proposed.kind == kind);
    }
}
