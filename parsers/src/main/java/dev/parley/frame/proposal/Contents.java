package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What proposals, written ones and deals have in them: "its proposal would include a month-long truce", "the draft foresees a truce of 60 days". */
final class Contents {
    /** How many mentions before the verb what it tells of may stand. */
    private static final int REACH = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;

    Contents(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** What the verb at an index does to the content behind it: whoever makes the proposal proposes that too. Null where its subject is none. */
    @Nullable
    Deed of(int verb, int to) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            Mention mention = mentions.get(i);
            boolean it = mention instanceof PartyMention party && party.which() == Which.PRONOUN;
            if (it) {
                return it(mention, to);
            }
            Cue cue = mention instanceof Cue c ? c : null;
            if (cue != null && (cue.is(Sense.SAY) || cue.is(Sense.BARRIER))) {
                return null;
            }
            if (cue != null && !cue.isVerb() && cue.is(Sense.DEAL)) {
                return Deed.of(Kind.IN_FORCE, Optional.empty(), Mood.FACT, cue.from(), to);
            }
            if (cue != null && !cue.isVerb() && (cue.is(Sense.OFFER) || cue.is(Sense.DOCUMENT))) {
                return noun(i, cue, to);
            }
        }
        return null;
    }

    private @Nullable Deed it(Mention mention, int to) {
        return Documents.of(discourse)
                .lastBefore(scene)
                .map(document -> Deed.of(Kind.PROPOSE, document.author(), Mood.FACT, mention.from(), to))
                .orElse(null);
    }

    private Deed noun(int index, Cue noun, int to) {
        NounGroup group = NounGroup.of(scene, discourse, index);
        Optional<Party> author = group.owner()
                .or(() -> proposer(index))
                .or(() -> Documents.of(discourse).meant(Optional.empty()).flatMap(Document::author))
                .or(this::lastProposer);
        return Deed.of(Kind.PROPOSE, author, Mood.FACT, Math.min(group.from(), noun.from()), to);
    }

    /** "Hamas accepted Egypt's proposal. The plan provides for": who made the proposal told last. */
    private Optional<Party> lastProposer() {
        ProposalDraft last = Proposals.of(discourse).last(ProposalKind.CEASEFIRE);
        return last == null ? Optional.empty() : last.by;
    }

    /** "Egypt put forth a proposal that": who makes the proposal in the same sentence. */
    private Optional<Party> proposer(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb()) {
                boolean makes = cue.is(Sense.PROPOSE) || cue.is(Sense.SUBMIT) || cue.is(Sense.WRITE);
                return makes ? Actors.agent(scene, discourse, Clause.of(scene, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
