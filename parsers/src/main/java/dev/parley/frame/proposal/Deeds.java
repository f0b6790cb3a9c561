package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says is done to something that can be proposed, putting together what governs it and what is said of it behind: "Kyiv's call for a
 * truce was rejected" is a rejection of what Kyiv called for.
 */
final class Deeds {
    /** How many mentions away what is done may be told. */
    static final int REACH = 12;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;

    Deeds(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** What is done to it; null where the sentence only names it. */
    @Nullable
    Deed to(Proposable proposable) {
        if (mentions.get(proposable.index()) instanceof Cue named && named.isVerb()) {
            return ofVerb(proposable);
        }
        Deed before = new DeedBefore(scene, discourse, proposable).find();
        Deed behind = new DeedBehind(scene, discourse, proposable).find();
        if (before == null) {
            return behind != null ? behind : denied(proposable);
        }
        return behind == null ? before : joined(before, behind);
    }

    /** "accepted a truce proposed by Egypt", "Kyiv's call for a truce was rejected": of a proposal and its answer, the answer with whose it is. */
    private static Deed joined(Deed before, Deed behind) {
        if (before.kind().isAsking()
                && behind.kind().isAnswer()
                && before.owner().isPresent()) {
            return behind.withOwner(before.owner());
        }
        boolean by = before.kind().isAnswer() && (behind.kind() == Kind.PROPOSE || behind.kind() == Kind.DECLARE);
        return by && before.owner().isEmpty() ? before.withOwner(behind.agent()) : before;
    }

    private @Nullable Deed ofVerb(Proposable proposable) {
        DeedChain chain = new DeedChain(scene, discourse, proposable.from(), proposable.to());
        chain.verbs(proposable.index());
        boolean toMeet = chain.isToCome() || scene.lower(proposable.from() - 1).equals("to");
        if (Scene.cue(mentions.get(proposable.index()), Sense.CEASE) != null) {
            return new Ceasing(scene, discourse).of(proposable, chain);
        }
        boolean summit = proposable.kind() == ProposalKind.SUMMIT && chain.isEmpty() && toMeet;
        Deed deed = summit ? chain.will() : chain.deed();
        if (deed == null || !deed.kind().isAsking() || deed.owner().isEmpty()) {
            return deed;
        }
        // "Kyiv's demand that they be freed was rejected": only what a noun holds together is answered as a whole.
        Deed behind = new DeedBehind(scene, discourse, proposable).find();
        return behind == null ? deed : joined(deed, behind);
    }

    /** "This is not a ceasefire": a ceasefire is said not to be there. */
    private @Nullable Deed denied(Proposable proposable) {
        int start = proposable.noun().start();
        Deed unplanned = unplanned(proposable);
        if (unplanned != null) {
            return unplanned;
        }
        boolean none = proposable.noun().determiner().equals("no");
        boolean not = none || scene.lower(start - 1).equals("not");
        int end = none ? start : start - 1;
        int be = Actors.lastBefore(mentions, end);
        boolean is = not
                && be >= 0
                && Scene.cue(mentions.get(be), Sense.BE) != null
                && mentions.get(be).to() == end;
        return is && proposable.kind() == ProposalKind.CEASEFIRE
                ? Deed.of(Kind.DENY, discourse.partyOfSpeaker(scene, start), Mood.FACT, start - 2, proposable.to())
                : null;
    }

    /** "No such meeting is planned", "no truce has been discussed": what is said not even to be under way. */
    private @Nullable Deed unplanned(Proposable proposable) {
        boolean no = proposable.noun().isNone(scene)
                && (proposable.kind() == ProposalKind.SUMMIT || proposable.kind() == ProposalKind.CEASEFIRE);
        for (int i = proposable.index() + 1; no && i < mentions.size() && i - proposable.index() <= REACH; i++) {
            Cue cue = mentions.get(i) instanceof Cue c ? c : null;
            if (cue != null && cue.is(Sense.BARRIER)) {
                return null;
            }
            if (cue != null && cue.isVerb()) {
                boolean planned = cue.is(Sense.PLAN) || cue.is(Sense.DISCUSS) || cue.is(Sense.AGREE);
                return planned
                        ? Deed.of(
                                        Kind.DENY,
                                        Optional.empty(),
                                        Mood.FACT,
                                        proposable.noun().start(),
                                        cue.to())
                                .withOwner(such(proposable))
                        : null;
            }
        }
        return null;
    }

    /** "Such a meeting": whose proposal it was. */
    private Optional<Party> such(Proposable proposable) {
        boolean such = proposable.noun().determiner().equals("such");
        ProposalDraft before = such ? Proposals.of(discourse).last(proposable.kind()) : null;
        return before == null ? Optional.empty() : before.by;
    }
}
