package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.HandOverWord;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the proposal told just before by other words than verbs of answering: "called it a non-starter", "said no", "would not reciprocate",
 * "promised to respect it", "would attend".
 */
final class OtherAnswers {
    /** How many tokens behind "called it" the word may stand that scorns it. */
    private static final int SCORN = 6;

    /** How many mentions before an answer whoever gives it may be named. */
    private static final int REACH = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final ProposalDrafts drafts;
    private final AnswerObject objects;
    private final Answered answered;

    OtherAnswers(Scene scene, Discourse discourse, ProposalDrafts drafts) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.drafts = drafts;
        this.objects = new AnswerObject(scene);
        this.answered = new Answered(scene, discourse, drafts);
    }

    void read() {
        boolean told = !drafts.all().isEmpty()
                || Proposals.of(discourse).last(scene.index(), Answered.NEAR, draft -> true) != null;
        for (int i = 1; told && i < scene.tokens().size(); i++) {
            if (!drafts.covers(i)) {
                at(i);
            }
        }
    }

    private void at(int token) {
        if (ProposingWord.CALLING.is(scene.lower(token))) {
            scorned(token);
        } else if (ProposingWord.YES_SAYING.is(scene.lower(token))) {
            yesOrNo(token);
        } else {
            int matching = matchingEnd(token);
            int end = matching > 0 ? matching : keptEnd(token);
            if (end > 0) {
                answer(token, end, OtherAnswers::isOwnTruce);
            } else if (attends(token)) {
                answer(token, token + 1, OtherAnswers::isInvitation);
            }
        }
    }

    /** "Called it a non-starter", "dismissed the order as a stunt". */
    private void scorned(int token) {
        boolean it = ProposingWord.PRONOUN.is(scene.lower(token + 1));
        boolean named =
                ProposingWord.DEFINITE.is(scene.lower(token + 1)) && ProposingWord.ANSWERED.is(scene.lower(token + 2));
        for (int i = token + 2;
                (it || named) && i <= token + SCORN && i < scene.tokens().size();
                i++) {
            if (ProposingWord.SCORN.is(scene.lower(i)) && !hasNot(token, i)) {
                tell(Kind.REJECT, Mood.FACT, token, i + 1, told -> true);
                return;
            }
        }
    }

    /** "Said yes", "said no". */
    private void yesOrNo(int token) {
        boolean yes = scene.lower(token + 1).equals("yes");
        if ((yes || scene.lower(token + 1).equals("no")) && objects.endsAt(token + 2)) {
            tell(yes ? Kind.ACCEPT : Kind.REJECT, Mood.FACT, token, token + 2, told -> true);
        }
    }

    /** Behind "reciprocate", "follow suit", "do the same": the index; -1 where nothing of the kind stands at the token. */
    private int matchingEnd(int token) {
        String word = scene.lower(token);
        if (ProposingWord.MATCHING.is(word)) {
            return token + 1;
        }
        boolean suit =
                ProposingWord.FOLLOWING.is(word) && scene.lower(token + 1).equals("suit");
        boolean same = ProposingWord.DOING.is(word)
                && (scene.lower(token + 1).equals("the")
                                && scene.lower(token + 2).equals("same")
                        || scene.lower(token + 1).equals("so")
                                && scene.lower(token + 2).equals("too"));
        return suit ? token + 2 : same ? token + 3 : -1;
    }

    /** Behind "respect it" of a truce: the index; -1 where nothing of the kind stands at the token. */
    private int keptEnd(int token) {
        Cue verb = cueAt(token);
        if (verb == null || !verb.isVerb() || !verb.is(Sense.KEEP)) {
            return -1;
        }
        int end = verb.to() + 1;
        return ProposingWord.BODY.is(scene.lower(verb.to())) && objects.endsAt(end) ? end : -1;
    }

    /** "It would attend", "would not be there": whether a verb tells of coming to what somebody is invited to. */
    private boolean attends(int token) {
        Cue verb = cueAt(token);
        return verb != null && verb.isVerb() && verb.is(Sense.ATTEND) && objects.endsAt(verb.to()) && isToCome(token);
    }

    private boolean isToCome(int token) {
        int last = Actors.lastBefore(mentions, token);
        for (int i = last; i >= 0 && token - mentions.get(i).to() <= 2; i--) {
            if (Scene.cue(mentions.get(i), Sense.MODAL, Sense.FUTURE) != null) {
                return true;
            }
        }
        return scene.lower(token - 1).equals("to");
    }

    private void answer(int token, int end, Predicate<ProposalDraft> fits) {
        int from = subject(token);
        if (hasCondition(from < 0 ? token : mentions.get(from).from(), token)) {
            return;
        }
        boolean not = hasNot(
                from < 0 ? Math.max(0, token - SCORN) : mentions.get(from).to(), token);
        Mood mood = isToCome(token) && !scene.lower(token - 1).equals("to") ? Mood.FUTURE : Mood.FACT;
        tell(not ? Kind.REJECT : Kind.ACCEPT, mood, token, end, fits);
    }

    private void tell(Kind kind, Mood mood, int token, int end, Predicate<ProposalDraft> fits) {
        int subject = subject(token);
        Optional<Party> named = subject < 0 ? Optional.empty() : Actors.party(scene, discourse, mentions.get(subject));
        Optional<Party> agent = named.or(() -> discourse.partyOfSpeaker(scene, token));
        boolean both =
                subject >= 0 && mentions.get(subject) instanceof PartyMention party && party.which() == Which.BOTH;
        if (agent.filter(party -> !discourse.isHelper(party)).isPresent() && !both) {
            int from =
                    subject < 0 ? token : Math.min(token, mentions.get(subject).from());
            answered.last(
                    Deed.of(kind, agent, mood, from, end), false, told -> !isSettled(told, agent) && fits.test(told));
        }
    }

    /** The index of whoever gives an answer, named before it; -1 where nobody is. */
    private int subject(int token) {
        int last = Actors.lastBefore(mentions, token);
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            Mention mention = mentions.get(i);
            if (Scene.cue(mention, Sense.BARRIER) != null) {
                return -1;
            }
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (actor && scene.preposition(mention).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasNot(int from, int to) {
        for (int i = Actors.lastBefore(mentions, to); i >= 0 && mentions.get(i).from() >= from; i--) {
            if (Scene.cue(mentions.get(i), Sense.NOT) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Has not said whether it will": what is not known. */
    private boolean hasCondition(int from, int to) {
        for (int i = Math.max(0, from - 1); i < to; i++) {
            if (HandOverWord.CONDITION.is(scene.lower(i))
                    || scene.lower(i).equals("as")
                    || scene.lower(i).equals("once")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSettled(ProposalDraft told, Optional<Party> agent) {
        return told.response.isPresent() && told.to.equals(agent);
    }

    /** A truce that one side has declared, or proposes. */
    private static boolean isOwnTruce(ProposalDraft told) {
        return told.kind == ProposalKind.CEASEFIRE && told.by.isPresent();
    }

    private static boolean isInvitation(ProposalDraft told) {
        return (told.kind == ProposalKind.MEETING || told.kind == ProposalKind.SUMMIT) && told.by.isPresent();
    }

    private @Nullable Cue cueAt(int token) {
        int last = Actors.lastBefore(mentions, token + 1);
        return last >= 0 && mentions.get(last).from() == token && mentions.get(last) instanceof Cue cue ? cue : null;
    }
}
