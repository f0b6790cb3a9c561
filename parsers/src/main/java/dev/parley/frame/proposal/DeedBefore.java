package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Content;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What governs something that can be proposed from before it: the "accepted a proposal for" of "Kyiv accepted a proposal for a 30-day truce". */
final class DeedBefore {
    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Proposable proposable;
    private final DeedReach reach;
    private final DeedChain chain;
    /** The first token of the noun group that the next word in front would govern. */
    private int edge;

    DeedBefore(Scene scene, Discourse discourse, Proposable proposable) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.proposable = proposable;
        this.reach = new DeedReach(scene);
        this.chain = new DeedChain(scene, discourse, proposable.from(), proposable.to());
        this.edge = proposable.noun().start();
    }

    /** What the words before it say is done to it; null where they say nothing. */
    @Nullable
    Deed find() {
        takeOwnNoun();
        Deed ending = ending();
        if (ending != null) {
            return ending;
        }
        for (int j = proposable.index() - 1; j >= 0 && proposable.index() - j <= Deeds.REACH; j--) {
            Mention mention = mentions.get(j);
            if (mention.to() > edge) {
                continue;
            }
            if (isBarred(mention)) {
                break;
            }
            if (mention instanceof Cue cue && !isPart(cue)) {
                Deed content = denied(cue) ? denial(cue, j) : content(cue, j);
                if (content != null) {
                    return content;
                }
                if (!take(cue, j)) {
                    break;
                }
            }
        }
        return orOught(chain.toNone(proposable.noun().isNone(scene)).deed());
    }

    /** "The war was ended by a truce": a ceasefire that something ends by is in force; null where nothing does. */
    private @Nullable Deed ending() {
        int last = Actors.lastBefore(mentions, edge);
        boolean ended = proposable.kind() == ProposalKind.CEASEFIRE
                && last > 0
                && mentions.get(last) instanceof Cue verb
                && verb.is(Sense.END)
                && mentions.get(last).to() == edge - 1
                && scene.lower(edge - 1).equals("by");
        return ended && Scene.cue(mentions.get(last - 1), Sense.BE) != null
                ? Deed.of(
                        Kind.IN_FORCE,
                        Optional.empty(),
                        Mood.FACT,
                        mentions.get(last).from(),
                        proposable.to())
                : null;
    }

    /** "A truce proposal by Egypt": takes in the noun that its own name ends with. */
    private void takeOwnNoun() {
        Cue head = Scene.cue(mentions.get(proposable.index()), Sense.OFFER, Sense.EXTENSION);
        if (head != null) {
            chain.noun(head, proposable.noun(), proposable.noun().owner().or(() -> ownerBehind(proposable.index())));
        }
    }

    private boolean isBarred(Mention mention) {
        return scene.isParted(mention.to(), edge) || Scene.cue(mention, Sense.BARRIER, Sense.IN_RETURN) != null;
    }

    /** "Engagement, including a meeting": a part of what the verb before is about. */
    private static boolean isPart(Cue cue) {
        return cue.isVerb() && cue.is(Sense.INVOLVE) && cue.form() == Form.ING;
    }

    /** "Oman denies a truce deal with the rebels": whether a verb says that there is no ceasefire. */
    private boolean denied(Cue verb) {
        return verb.isVerb()
                && verb.is(Sense.DENY)
                && chain.isEmpty()
                && proposable.kind() == ProposalKind.CEASEFIRE
                && reach.reaches(verb.to(), proposable.noun().start());
    }

    private @Nullable Deed denial(Cue verb, int index) {
        Clause clause = Clause.of(scene, index);
        return clause.stance() == Stance.ASSERTED
                ? Deed.of(Kind.DENY, Optional.empty(), Mood.FACT, Math.min(clause.from(), verb.from()), proposable.to())
                : null;
    }

    /** A ceasefire of so many days in a written proposal is a proposal of its own; one without is among its terms. */
    private @Nullable Deed content(Cue verb, int index) {
        boolean content = verb.isVerb() && chain.isEmpty() && Content.isToldBy(verb);
        boolean timed = content
                && !proposable.days().isUnknown()
                && reach.reaches(verb.to(), proposable.noun().start());
        return timed && proposable.kind() == ProposalKind.CEASEFIRE
                ? new Contents(scene, discourse).of(index, proposable.to())
                : null;
    }

    /** Takes in a word in front; whether those before it may govern too. */
    private boolean take(Cue cue, int index) {
        if (cue.isVerb()) {
            if (reach.reaches(cue.to(), edge) && !cue.is(Sense.DENY)) {
                chain.verbs(index);
            }
            return false;
        }
        if (cue.is(Sense.WILLING) || isPending(cue)) {
            if (reach.reaches(cue.to(), edge)) {
                chain.adjective(index);
            }
            return false;
        }
        boolean governs = cue.is(Sense.OFFER) || cue.is(Sense.ANSWER) || cue.is(Sense.EXTENSION);
        if (governs || Verdict.of(scene, cue) != null) {
            return takeNoun(cue, index);
        }
        return !cue.is(Sense.DOCUMENT) && !cue.is(Sense.OUTCOME) && (!isOther(cue) || isListed(cue.to(), edge));
    }

    private boolean takeNoun(Cue cue, int index) {
        if (!reach.reaches(cue.to(), edge)) {
            return false;
        }
        NounGroup group = NounGroup.of(scene, discourse, index);
        chain.noun(cue, group, group.owner().or(() -> ownerBehind(Actors.lastBefore(mentions, cue.to()))));
        edge = group.start();
        return true;
    }

    private static boolean isPending(Cue cue) {
        return cue.is(Sense.ANSWER) && cue.value(Sense.ANSWER).equals("pending");
    }

    private static boolean isOther(Cue cue) {
        return cue.is(Sense.TALKS)
                || cue.is(Sense.CEASEFIRE)
                || cue.is(Sense.SUMMIT)
                || cue.is(Sense.GIVE_NOUN)
                || cue.is(Sense.SWAP_NOUN);
    }

    /** "a truce and the release of": whether what ends at a token and what starts at another are listed together. */
    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = scene.lower(i);
            if (word.equals("and") || word.equals("or") || word.equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "the request of M23", "a proposal by Egypt": whose a noun is, behind it. */
    private Optional<Party> ownerBehind(int noun) {
        if (noun + 1 >= mentions.size()) {
            return Optional.empty();
        }
        Mention next = mentions.get(noun + 1);
        String preposition = scene.preposition(next);
        boolean owner = (preposition.equals("of") || preposition.equals("by") || preposition.equals("from"))
                && next.from() - mentions.get(noun).to() <= 2;
        return owner ? Actors.party(scene, discourse, next) : Optional.empty();
    }

    /** What the words that govern it say, unless they say nothing and a speaker that it ought to be. */
    private @Nullable Deed orOught(@Nullable Deed deed) {
        boolean brokered = deed != null
                && deed.kind() == Kind.ACCEPT
                && deed.owner().isEmpty()
                && proposable.kind() != ProposalKind.CEASEFIRE;
        Deed ought = deed == null || brokered ? ought() : null;
        return ought != null ? ought : deed;
    }

    /** "the next step should be a meeting of the two presidents", "a truce must come first": what a speaker says ought to be. */
    private @Nullable Deed ought() {
        boolean large = proposable.kind() == ProposalKind.SUMMIT || proposable.kind() == ProposalKind.CEASEFIRE;
        Optional<Party> speaker = large ? discourse.partyOfSpeaker(scene, proposable.from()) : Optional.empty();
        int first = Math.max(0, proposable.index() - Deeds.REACH);
        for (int j = proposable.index() - 1; speaker.isPresent() && j >= first; j--) {
            Cue cue = mentions.get(j) instanceof Cue c ? c : null;
            if (cue != null && (cue.is(Sense.BARRIER) || cue.is(Sense.SAY) || cue.is(Sense.IN_RETURN))) {
                return null;
            }
            if (cue != null && isOught(cue)) {
                return Deed.of(Kind.PROPOSE, speaker, Mood.FACT, cue.from(), proposable.to());
            }
        }
        return null;
    }

    private boolean isOught(Cue cue) {
        return cue.value(Sense.MODAL).equals("demand") && !scene.lower(cue.to()).equals("not");
    }
}
