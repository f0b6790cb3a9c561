package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers to a proposal told before: "rejected it", "welcomed the offer", "the idea was turned down", "we are waiting for a response". */
final class Replies {
    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;
    private final AnswerObject objects;
    private final PendingReplies pending;
    private final Answered answered;

    Replies(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
        this.objects = new AnswerObject(scene);
        this.pending = new PendingReplies(scene, discourse, drafts);
        this.answered = new Answered(scene, discourse, drafts);
    }

    void read() {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Cue cue && !drafts.covers(cue.from())) {
                if (cue.isVerb()) {
                    verb(i, cue);
                } else if (cue.is(Sense.ANSWER)) {
                    pending.noun(i, cue);
                }
            }
        }
    }

    private void verb(int index, Cue verb) {
        Kind kind = Kind.of(verb);
        if (verb.is(Sense.AWAIT)) {
            pending.await(index, verb);
        } else if (verb.is(Sense.RESPOND)) {
            pending.respond(index, verb);
        } else if (kind != null && kind.isAnswer()) {
            answer(index, verb);
        }
    }

    private void answer(int index, Cue verb) {
        Clause clause = Clause.of(scene, index);
        Mention object = objects.noun(index, verb);
        boolean behindWhich = object == null && isRelative(clause) && !clause.isPassive();
        boolean passive = clause.isPassive() || object == null && !behindWhich && subject(clause) != null;
        Mention reference = passive ? subject(clause) : object;
        boolean pronoun = !passive && objects.isPronounAt(verb.to());
        boolean relative = !passive && isRelative(clause);
        if (isPartial(verb) && drafts.unanswered(verb.from(), Actors.agent(scene, discourse, clause)) != null) {
            partial(verb, clause);
            return;
        }
        boolean bare = !passive && reference == null && !pronoun && !relative && objects.endsAt(verb.to());
        if (reference == null && !pronoun && !relative && !bare
                || bare && !verb.is(Sense.ACCEPT) && !verb.is(Sense.REJECT) && !verb.is(Sense.AGREE)) {
            return;
        }
        DeedChain chain = new DeedChain(scene, discourse, verb.from(), verb.to());
        chain.verbs(index);
        Deed deed = chain.deed();
        if (deed == null || !deed.kind().isAnswer()) {
            return;
        }
        Optional<Party> agent = passive ? Actors.party(scene, discourse, clause.actorBehind("by")) : deed.agent();
        Deed done = deed.withAgent(agent);
        if (reference != null) {
            toNoun(done, reference);
        } else if (agent.isPresent() || clause.agent() != null && (!bare || clause.hasBothAsSubject())) {
            answered.last(done, pronoun);
        }
    }

    /** "agreed to work on only ten of them": an answer to a part of what was asked in the same sentence. */
    private boolean isPartial(Cue verb) {
        for (int i = verb.to(); verb.is(Sense.AGREE) && i < verb.to() + AnswerObject.REACH; i++) {
            if (scene.lower(i).equals("only")
                    || scene.lower(i).equals("partly")
                    || scene.lower(i).equals("partially")) {
                return true;
            }
        }
        return false;
    }

    private void partial(Cue verb, Clause clause) {
        Optional<Party> agent = Actors.agent(scene, discourse, clause);
        ProposalDraft own = drafts.unanswered(verb.from(), agent);
        if (own != null) {
            own.response = Optional.of(Response.PARTIAL);
            own.to = agent.or(() -> own.to);
            own.end = Math.max(own.end, verb.to());
        }
    }

    /** "welcomed Egypt's offer": the proposal that the noun means, or one of which no more is known. */
    private void toNoun(Deed deed, Mention reference) {
        boolean document = Scene.cue(reference, Sense.OFFER) == null;
        boolean studied = deed.kind() == Kind.CONSIDER && !isOfTruce(deed);
        if (document && (studied || deed.agent().isEmpty())) {
            return; // the papers of a side are studied, and those of both signed
        }
        if (!isMain(reference) && ProposingWord.CONTENT.is(scene.lower(reference.to()))) {
            return; // "rejected the demand for a corridor" says which
        }
        int index = Actors.lastBefore(mentions, reference.to());
        NounGroup group = NounGroup.of(scene, discourse, index);
        Optional<Party> owner = group.owner().or(() -> Plan.maker(scene, discourse, index));
        ProposalDraft here = owner.isEmpty() && !document ? drafts.lastBefore(deed.from(), deed.agent()) : null;
        ProposalDraft before = here != null
                ? here
                : Proposals.of(discourse)
                        .last(
                                scene.index(),
                                Integer.MAX_VALUE,
                                told -> Answered.isAnswerable(told, deed, owner)
                                        && (!document || told.kind == ProposalKind.CEASEFIRE && !isSettled(told)));
        ProposalDraft answer = before != null && (group.isDefinite() || owner.isPresent()) ? before.again() : null;
        if (answer == null) {
            ProposalKind kind = Proposals.of(discourse).unnamed();
            boolean known = owner.isPresent() || deed.agent().isPresent() && group.isDefinite();
            // A paper in an article without a truce is a memorandum.
            boolean proposed = document
                    ? kind == ProposalKind.CEASEFIRE
                    : isMain(reference) || owner.isPresent() && isIdea(reference);
            if (!known || !proposed) {
                return;
            }
            answer = new ProposalDraft(kind);
        }
        answer.start = Math.min(deed.from(), group.from());
        answer.end = Math.max(deed.to(), reference.to());
        answer.rule = "answer";
        drafts.answer(answer, deed, owner.isPresent() ? owner : answer.by);
        drafts.add(answer);
    }

    private static boolean isSettled(ProposalDraft told) {
        return told.response.isPresent() && !told.response.equals(Optional.of(Response.PENDING));
    }

    /** "Hamas is studying the text": whether a truce was proposed just before, of which the paper is. */
    private boolean isOfTruce(Deed deed) {
        return Proposals.of(discourse)
                        .last(
                                scene.index(),
                                Answered.NEAR,
                                told -> told.kind == ProposalKind.CEASEFIRE && !told.by.equals(deed.agent()))
                != null;
    }

    /** "The plan of France", which somebody proposes. */
    private static boolean isIdea(Mention reference) {
        return reference instanceof Cue cue && cue.value(Sense.OFFER).equals("idea");
    }

    /** What is demanded is told in terms; only of a proposal is more to be told. */
    private static boolean isMain(Mention reference) {
        return reference instanceof Cue cue && cue.value(Sense.OFFER).equals("proposed");
    }

    private static @Nullable Mention subject(Clause clause) {
        for (int i = clause.left().size() - 1; i >= 0; i--) {
            if (AnswerObject.isNoun(clause.left().get(i))) {
                return clause.left().get(i);
            }
        }
        return null;
    }

    /** "a step that Baku ruled out", "which Kyiv rejected": a relative pronoun in front of who does it. */
    private boolean isRelative(Clause clause) {
        Mention agent = clause.agent();
        if (agent == null || agent.to() > clause.verb().from()) {
            return false;
        }
        int relative = agent.from() - 1;
        relative = ProposingWord.DETERMINER.is(scene.lower(relative)) ? relative - 1 : relative;
        String before = scene.lower(relative - 1);
        return ProposingWord.RELATIVE.is(scene.lower(relative))
                && (before.equals(",") || before.equals("something") || before.equals("move") || before.equals("step"));
    }
}
