package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;

/** Answers that are still to come, and those of which only is told that they were given: "no reply has come", "has yet to respond", "responded to the offer". */
final class PendingReplies {
    private static final int OBJECT = AnswerObject.REACH;

    /** How many sentences back an answer may mean that names no proposal. */
    private static final int SOME = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;
    private final AnswerObject objects;

    PendingReplies(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
        this.objects = new AnswerObject(scene);
    }

    /** "We are waiting for a response": the other side has not answered yet. */
    void await(int index, Cue verb) {
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        Cue reply = next == null ? null : Scene.cue(next, Sense.ANSWER);
        if (reply != null && reply.value(Sense.ANSWER).equals("reply")) {
            pending(Optional.empty(), verb.from(), reply.to(), SOME);
        }
    }

    /** "has yet to respond", "did not respond to the offer". */
    void respond(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Mention object = objects.noun(index, verb);
        boolean ignored = ProposingWord.IGNORING.is(scene.lower(verb.from()));
        if (ignored && object == null) {
            return; // "ignored the truce" is no answer
        }
        boolean not = ignored
                || clause.left().stream().anyMatch(mention -> Scene.cue(mention, Sense.NOT) != null)
                || scene.lower(verb.from() - 2).equals("yet");
        Optional<Party> agent = Actors.agent(scene, discourse, clause);
        if (not) {
            pending(agent, verb.from(), verb.to(), SOME);
            return;
        }
        Mention list = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        boolean toList = list != null && Scene.cue(list, Sense.LIST) != null;
        if ((object != null || toList) && agent.isPresent()) {
            ProposalDraft before = Proposals.of(discourse)
                    .last(
                            scene.index(),
                            SOME,
                            told -> !told.by.equals(agent) && (!toList || told.kind == ProposalKind.RETURN));
            if (before != null) {
                ProposalDraft answered = before.again();
                answered.to = agent;
                answered.start = verb.from();
                answered.end = verb.to();
                answered.rule = "respond";
                drafts.add(answered);
            }
        }
    }

    /** "No reply", "open to it": an answer that a noun or adjective tells of. */
    void noun(int index, Cue cue) {
        String value = cue.value(Sense.ANSWER);
        if (value.equals("reply")) {
            reply(index, cue);
        } else if (value.equals("pending")) {
            boolean pronoun = ProposingWord.PRONOUN.is(scene.lower(cue.to())) || objects.endsAt(cue.to());
            if (pronoun) {
                DeedChain chain = new DeedChain(scene, discourse, cue.from(), cue.to());
                chain.adjective(index);
                Deed deed = chain.deed();
                Optional<Party> agent = deed == null ? Optional.empty() : deed.agent();
                pending(agent, cue.from(), cue.to(), SOME);
            }
        }
    }

    /** "No reply has come", "did not issue a response", "Israel's answer is expected". */
    private void reply(int index, Cue cue) {
        NounGroup group = NounGroup.of(scene, discourse, index);
        Optional<Party> owner = group.owner();
        boolean not = group.determiner().equals("no") || isYetToCome(group.start());
        for (int i = index - 1;
                i >= 0 && mentions.get(index).from() - mentions.get(i).to() <= OBJECT;
                i--) {
            not |= Scene.cue(mentions.get(i), Sense.NOT) != null;
        }
        Kind verdict = not ? null : Verdict.of(scene, cue);
        if (verdict != null) {
            Optional<Party> agent = owner.or(() -> actorBefore(index));
            int from = Math.min(group.from(), cue.from());
            new Answered(scene, discourse, drafts).last(Deed.of(verdict, agent, Mood.FACT, from, cue.to()), false);
            return;
        }
        boolean awaited = false;
        for (int i = index + 1; i < Math.min(mentions.size(), index + OBJECT); i++) {
            awaited |= Scene.cue(mentions.get(i), Sense.FUTURE, Sense.PLAN, Sense.AWAIT) != null;
        }
        if (!not && !(awaited && owner.isPresent())) {
            return;
        }
        boolean own = owner.isPresent() && !isYetToCome(group.start());
        Optional<Party> agent = own || group.determiner().equals("no")
                ? owner
                : actorBefore(index).or(() -> owner);
        pending(agent, group.from(), cue.to(), owner.isPresent() ? Integer.MAX_VALUE : SOME);
    }

    /** "Has yet to give its answer". */
    private boolean isYetToCome(int token) {
        return scene.lower(token - 3).equals("yet") && scene.lower(token - 2).equals("to");
    }

    private Optional<Party> actorBefore(int index) {
        for (int i = index - 1; i >= Math.max(0, index - OBJECT); i--) {
            Mention mention = mentions.get(i);
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (actor && scene.preposition(mention).isEmpty()) {
                return Actors.party(scene, discourse, mention);
            }
        }
        return Optional.empty();
    }

    private void pending(Optional<Party> agent, int from, int to, int within) {
        ProposalDraft before = Proposals.of(discourse)
                .last(scene.index(), within, told -> told.by.isEmpty() || !told.by.equals(agent));
        ProposalDraft own = drafts.unanswered(from, agent);
        if (own != null) {
            own.response = Optional.of(Response.PENDING);
            own.end = Math.max(own.end, to);
            return;
        }
        if (before == null) {
            return;
        }
        ProposalDraft waiting = before.again();
        waiting.to = agent.or(() -> before.to);
        waiting.response = Optional.of(Response.PENDING);
        waiting.stance = Stance.ASSERTED;
        waiting.start = from;
        waiting.end = to;
        waiting.rule = "pending";
        drafts.add(waiting);
    }
}
