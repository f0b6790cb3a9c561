package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.ProposingWord;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proposals of one sentence, each made of what is asked for and what is done to it. */
final class ProposalDrafts {
    /** How many tokens behind what is done the length may stand that it adds. */
    private static final int LENGTH = 14;

    private final Scene scene;
    private final Discourse discourse;
    private final Sides sides;
    private final List<ProposalDraft> all = new ArrayList<>();

    ProposalDrafts(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.sides = discourse.sides();
    }

    /** Takes in what is asked for, if the sentence says that anything is done to it. */
    void take(Proposable proposable, @Nullable Deed deed) {
        Deed done = deed != null ? deed : implied(proposable);
        if (done == null) {
            return;
        }
        ProposalDraft proposed = ProposalDraft.of(proposable);
        proposed.rule = done.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        proposed.start = Math.min(proposable.from(), done.from());
        proposed.end = Math.max(proposable.to(), done.to());
        proposed.further = done.longer() || deed == null && done.kind() == Kind.PROPOSE;
        if (done.longer()) {
            lengthen(proposed, done);
        }
        ToldDeed told = new ToldDeed(scene, proposable, done);
        if (told.isClaim() && !isPurpose(proposable, done)) {
            put(proposed, proposable, told.isDeclaredOver() ? done.withKind(Kind.END) : done);
            requested(proposed);
            add(proposed);
        }
    }

    /** "Agreed to a truce at the request of Oman": of what is agreed, who asked for it. */
    private void requested(ProposalDraft proposed) {
        if (proposed.by.isEmpty() && proposed.response.equals(Optional.of(Response.ACCEPTED))) {
            proposed.by = Requested.by(scene, discourse, proposed.end);
            proposed.to = proposed.to.or(() -> sides.other(proposed.by));
        }
    }

    /** "extended the two-month truce by ten days": by how much it is to last longer. */
    private void lengthen(ProposalDraft draft, Deed deed) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = Math.max(0, Actors.lastBefore(mentions, deed.from()));
                i < mentions.size() && mentions.get(i).from() - deed.to() <= LENGTH;
                i++) {
            Mention mention = mentions.get(i);
            int at = mention.from() - 1;
            String before = scene.lower(scene.isArticle(at) ? at - 1 : at); // "for another 15 days"
            boolean by = before.equals("by") || before.equals("for");
            if (mention instanceof Duration duration && mention.from() >= deed.from() && by) {
                draft.days = duration.days();
                draft.end = Math.max(draft.end, duration.to());
                return;
            }
        }
    }

    /** "proposed a truce to recover the dead": what something else is proposed for. */
    private boolean isPurpose(Proposable proposable, Deed deed) {
        ProposalDraft last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null
                && proposable.kind() == ProposalKind.RETURN
                && last.kind != ProposalKind.RETURN
                && deed.from() <= last.start
                && scene.lower(proposable.from() - 1).equals("to");
    }

    /** "under a four-day truce": a ceasefire with its length stands where no verb says so; one behind a proposal is part of that. */
    private @Nullable Deed implied(Proposable proposable) {
        if (proposable.kind() != ProposalKind.CEASEFIRE || proposable.days().isUnknown()) {
            return null;
        }
        ProposalDraft before = all.isEmpty() ? null : all.get(all.size() - 1);
        if (before != null && before.stance == Stance.PROPOSED && before.response.isEmpty()) {
            return Deed.of(Kind.PROPOSE, before.by, Mood.FACT, proposable.from(), proposable.to());
        }
        return switch (scene.lower(proposable.noun().start() - 1)) {
            case "under", "during", "in", "within", "of", "despite", "since" ->
                Deed.of(
                        Kind.IN_FORCE,
                        Optional.empty(),
                        Mood.FACT,
                        proposable.noun().start() - 1,
                        proposable.to());
            default -> null;
        };
    }

    private void put(ProposalDraft proposed, Proposable proposable, Deed deed) {
        switch (deed.kind()) {
            case PROPOSE, DEMAND, WANT -> ask(proposed, proposable, deed);
            case WILL -> will(proposed, proposable, deed);
            case DECLARE -> declare(proposed, deed);
            case END -> {
                proposed.by = deed.agent();
                proposed.stance = Stance.DENIED;
            }
            case DENY -> {
                proposed.by = deed.owner().or(deed::agent);
                proposed.to = deed.owner().isPresent() ? sides.other(proposed.by) : Optional.empty();
                proposed.stance = Stance.DENIED;
            }
            case IN_FORCE -> {
                if (deed.denied()) {
                    proposed.by = deed.agent();
                    proposed.stance = Stance.DENIED;
                    return;
                }
                proposed.response = Optional.of(Response.ACCEPTED);
                proposed.stance = deed.mood().isToCome() ? Stance.EXPECTED : Stance.ASSERTED;
            }
            default -> {
                boolean pointless = deed.kind() == Kind.REJECT && deed.agent().isEmpty();
                Deed done = pointless ? deed.withAgent(speaker(proposable)) : deed;
                boolean told = proposable.noun().isDefinite()
                        || pointless && done.agent().isPresent();
                Optional<Party> by = deed.owner().or(() -> told ? proposer(proposable, done) : Optional.empty());
                answer(proposed, done, by);
            }
        }
    }

    /** "There is no point in a summit": the side that says so rejects it. */
    private Optional<Party> speaker(Proposable proposable) {
        return discourse
                .partyOfSpeaker(scene, proposable.from())
                .filter(party -> sides.other(Optional.of(party)).isPresent());
    }

    private Optional<Party> proposer(Proposable proposable, Deed deed) {
        ProposalDraft before = Proposals.of(discourse).last(proposable.kind());
        return before == null || before.by.equals(deed.agent()) ? Optional.empty() : before.by;
    }

    private void ask(ProposalDraft proposed, Proposable proposable, Deed deed) {
        proposed.by = deed.agent();
        // "Zelensky said he would meet Putin": whoever meets somebody does not ask himself.
        Optional<Party> addressee =
                deed.addressee().filter(party -> !Optional.of(party).equals(proposed.by));
        boolean both = deed.addressed() && deed.addressee().isEmpty() && proposable.kind() != ProposalKind.SUMMIT;
        proposed.to = both ? Optional.empty() : addressee.or(() -> other(proposed.by, proposable));
        // What a third party calls for is a proposal; only a side of the war demands.
        boolean demanded = deed.kind() == Kind.DEMAND
                && (proposed.by.isEmpty()
                        || !sides.areKnown()
                        || sides.other(proposed.by).isPresent());
        proposed.stance = deed.denied() ? Stance.DENIED : demanded ? Stance.DEMANDED : Stance.PROPOSED;
    }

    /** The other side; of a summit, the one other party whose leader is to come. */
    private Optional<Party> other(Optional<Party> by, Proposable proposable) {
        List<Party> others = proposable.with().stream()
                .filter(party -> !Optional.of(party).equals(by))
                .toList();
        boolean meets = by.isPresent() && proposable.with().contains(by.get());
        return others.size() == 1 && (meets || proposable.with().size() == 1)
                ? Optional.of(others.get(0))
                : others.size() > 1 ? Optional.empty() : sides.other(by);
    }

    /** "Putin and Zelensky will meet", "he would meet": what a leader says of a summit that another proposed is an answer. */
    private void will(ProposalDraft proposed, Proposable proposable, Deed deed) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, proposed.start);
        Optional<Party> self = deed.agent().isPresent() ? deed.agent() : speaker;
        ProposalDraft before = Proposals.of(discourse).last(ProposalKind.SUMMIT);
        Optional<Party> proposer = before == null || deed.denied() ? Optional.empty() : before.by;
        if (speaker.equals(self) && proposer.isPresent() && !proposer.equals(self)) {
            proposed.by = proposer;
            proposed.to = self;
            proposed.response = Optional.of(Response.ACCEPTED);
        } else {
            proposed.by = speaker.or(() -> self);
            proposed.to = other(proposed.by, proposable);
            proposed.stance = deed.denied() ? Stance.DENIED : Stance.EXPECTED;
        }
    }

    /** What one side declares is its own; what a third party announces has been agreed to. */
    private void declare(ProposalDraft proposed, Deed deed) {
        boolean mutual = proposed.scope.filter(ProposingWord.MUTUAL::is).isPresent();
        boolean own = !mutual
                && deed.agent().isPresent()
                && (!sides.areKnown() || sides.other(deed.agent()).isPresent());
        if (own) {
            proposed.by = deed.agent();
            proposed.to = sides.other(proposed.by);
        } else {
            proposed.response = Optional.of(Response.ACCEPTED);
        }
        proposed.stance = deed.mood().isToCome() ? Stance.EXPECTED : Stance.ASSERTED;
    }

    /** Says of a proposal how it was answered. */
    void answer(ProposalDraft proposed, Deed deed, Optional<Party> by) {
        // "Russia rejected its proposal": nobody answers a proposal of his own, so that "its" is the other's.
        proposed.by = by.isPresent() && by.equals(deed.agent()) ? sides.other(by) : by;
        proposed.to = deed.agent().or(() -> proposed.to);
        boolean refused = deed.kind() == Kind.ACCEPT && deed.denied() && deed.mood() != Mood.PERFECT;
        if (deed.kind() == Kind.REJECT && !deed.denied() || refused) {
            proposed.response = Optional.of(Response.REJECTED);
            proposed.stance = deed.isNotReached() ? Stance.DENIED : Stance.REJECTED;
        } else if (deed.kind() == Kind.ACCEPT && !deed.denied()) {
            proposed.response = Optional.of(Response.ACCEPTED);
            proposed.stance = deed.mood().isToCome() ? Stance.EXPECTED : Stance.ASSERTED;
        } else {
            proposed.response = Optional.of(Response.PENDING);
        }
    }

    /** Adds a proposal, unless the sentence has told of the same already: of that it only tells more. */
    void add(ProposalDraft proposed) {
        for (ProposalDraft other : all) {
            boolean same = other.kind == proposed.kind
                    && !proposed.further
                    && other.by.equals(proposed.by)
                    && other.response.equals(proposed.response);
            boolean also = other.kind == proposed.kind
                    && !proposed.further
                    && other.response.isPresent()
                    && other.to.isPresent()
                    && (other.to.equals(proposed.by) || other.to.equals(proposed.to));
            if (same && (other.quantity.isUnknown() || proposed.quantity.isUnknown()) || also) {
                other.days = other.days.isUnknown() ? proposed.days : other.days;
                other.quantity = other.quantity.isUnknown() ? proposed.quantity : other.quantity;
                other.stance = proposed.stance == Stance.DEMANDED ? proposed.stance : other.stance;
                return;
            }
        }
        all.add(proposed);
    }

    /** The last one that ends before a token, waits for an answer and is not of whoever answers; null where there is none. */
    @Nullable
    ProposalDraft unanswered(int token, Optional<Party> agent) {
        ProposalDraft last = null;
        for (ProposalDraft draft : all) {
            boolean own = draft.by.isPresent() && draft.by.equals(agent);
            boolean asking =
                    draft.response.isEmpty() && (draft.stance == Stance.PROPOSED || draft.stance == Stance.DEMANDED);
            last = draft.start < token && asking && !own ? draft : last;
        }
        return last;
    }

    /** The last one told before a token that is not of whoever answers it; null where there is none. */
    @Nullable
    ProposalDraft lastBefore(int token, Optional<Party> agent) {
        ProposalDraft last = null;
        for (ProposalDraft draft : all) {
            boolean own =
                    draft.by.isPresent() && draft.by.equals(agent) || draft.to.isPresent() && draft.to.equals(agent);
            last = draft.start < token && !own && agent.isPresent() ? draft : last;
        }
        return last;
    }

    /** The proposals told so far. */
    List<ProposalDraft> all() {
        return all;
    }

    /** Whether a token stands within the words of a proposal told so far. */
    boolean covers(int token) {
        for (ProposalDraft proposed : all) {
            if (proposed.start <= token && token < proposed.end) {
                return true;
            }
        }
        return false;
    }

    /** The proposals as findings, of which the discourse is told. */
    ImmutableList<Finding> findings() {
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        // "The proposal" means a whole one rather than its part, which is told of behind it.
        all.stream()
                .filter(draft -> draft.further && !draft.rule.equals("elaborated"))
                .forEach(draft -> Proposals.of(discourse).tell(draft, scene.index()));
        all.stream()
                .filter(draft -> !draft.further)
                .forEach(draft -> Proposals.of(discourse).tell(draft, scene.index()));
        return all.stream().map(ProposalDraft::finding).collect(ImmutableList.toImmutableList());
    }
}
