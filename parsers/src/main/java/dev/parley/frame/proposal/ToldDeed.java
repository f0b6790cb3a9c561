package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.MeetingWord;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;

/** Tells whether what is done to something that can be proposed makes a proposal of it, rather than a round to come or an idea of nobody's. */
record ToldDeed(Scene scene, Proposable proposable, Deed deed) {
    /** How many tokens behind a meeting its day may stand. */
    private static final int REACH = 14;

    /** How many tokens before a meeting "agreed to" may stand. */
    private static final int AGREED = 9;

    /** How many tokens behind "agreed" its "to" may stand: "agreed in principle to". */
    private static final int ADVERBIAL = 3;

    /** Whether what is done makes a claim of what is asked for. */
    boolean isClaim() {
        boolean answersProposal = deed.owner().isPresent();
        return switch (deed.kind()) {
            case PROPOSE, DEMAND -> deed.agent().isPresent() || ProposalFrames.standsAlone(proposable.kind());
            case WANT ->
                ProposalFrames.standsAlone(proposable.kind()) && !isAimOfTalks()
                        || proposable.kind() == ProposalKind.MEETING
                                && (!proposable.date().isUnknown() || isReadiness());
            case WILL -> proposable.kind() == ProposalKind.SUMMIT && !isScheduled();
            case DENY -> proposable.kind() != ProposalKind.RETURN;
            case IN_FORCE ->
                proposable.kind() == ProposalKind.CEASEFIRE
                        && deed.mood() != Mood.POSSIBLE
                        && (!deed.denied() || deed.longer() && deed.agent().isPresent());
            case END ->
                proposable.kind() == ProposalKind.CEASEFIRE
                        && deed.agent().isPresent()
                        && !deed.denied()
                        && !deed.mood().isToCome();
            case DECLARE ->
                proposable.kind() == ProposalKind.CEASEFIRE && !deed.denied() && deed.mood() != Mood.POSSIBLE;
            case ACCEPT ->
                (deed.mood() != Mood.POSSIBLE || isNotReached())
                        && (proposable.kind() == ProposalKind.CEASEFIRE
                                || answersProposal
                                || proposable.kind() == ProposalKind.MEETING && (isAgreedTo() || isOffered()))
                        && (!deed.denied() || deed.agent().isPresent() || isNotReached());
            case REJECT -> (proposable.kind() != ProposalKind.RETURN || answersProposal) && !isOccasion();
            case CONSIDER -> ProposalFrames.standsAlone(proposable.kind()) || answersProposal;
            case PROLONG -> false;
        };
    }

    /** "The two sides failed to agree on a truce": whether none was made that nobody alone turned down. */
    private boolean isNotReached() {
        return proposable.kind() == ProposalKind.CEASEFIRE
                && deed.isNotReached()
                && (deed.mood() == Mood.FACT
                        || scene.tokens().subList(deed.from(), deed.to()).stream()
                                .anyMatch(token -> ProposingWord.ABILITY.is(token.lower())));
    }

    /** "Is ready to start talks", "open to talks": who only wants them need not offer them. */
    private boolean isReadiness() {
        for (int i = 0; i < proposable.index(); i++) {
            if (Scene.cue(scene.mentions().get(i), Sense.WILLING) != null
                    && scene.mentions().get(i).to() > deed.from()) {
                boolean not = i > 0 && Scene.cue(scene.mentions().get(i - 1), Sense.NOT) != null;
                return !not && !deed.denied() && deed.agent().isPresent();
            }
        }
        return false;
    }

    /** "Agreed to start talks", "agreed to meet again": whether what is agreed to is that they meet. */
    private boolean isAgreedTo() {
        for (Mention mention : scene.mentions()) {
            boolean before = mention.from() >= deed.from() && mention.to() < proposable.from();
            boolean near = proposable.from() - mention.to() < AGREED;
            if (before && near && Scene.cue(mention, Sense.AGREE) != null) {
                return isToMeet(behindTo(mention));
            }
        }
        return false;
    }

    /** "Agreed in principle to", "committed to": the token behind; -1 where there is no "to". */
    private int behindTo(Mention agreed) {
        for (int i = agreed.to() - 1; i < agreed.to() + ADVERBIAL; i++) {
            if (scene.lower(i).equals("to")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Accepted the offer of talks": whether what is accepted is an offer, be it nobody's. */
    private boolean isOffered() {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.from() >= deed.from()
                        && mention.to() <= proposable.from()
                        && Scene.cue(mention, Sense.OFFER) != null);
    }

    /** "To meet", "to start talks", rather than to do anything during talks. */
    private boolean isToMeet(int token) {
        Cue meeting = (Cue) scene.mentions().get(proposable.index());
        if (meeting.isVerb()) {
            return meeting.from() == token && !meeting.is(Sense.INVOLVE);
        }
        for (Mention mention : scene.mentions()) {
            boolean starts =
                    mention.from() == token && Scene.cue(mention, Sense.OCCUR, Sense.HOST, Sense.ATTEND) != null;
            if (starts) {
                return scene.prepositionBefore(proposable.noun().start()).isEmpty();
            }
        }
        return false;
    }

    /** "Declared an end to its truce", "declared its truce over": whether what is declared is that it is over. */
    boolean isDeclaredOver() {
        if (deed.kind() != Kind.DECLARE) {
            return false;
        }
        return isOver(proposable.to())
                || scene.tokens().subList(deed.from(), Math.max(deed.from(), proposable.from())).stream()
                        .anyMatch(token -> ProposingWord.ENDING.is(token.lower()));
    }

    /** "Declared its truce over", but "declared a truce over Christmas", "over the holidays". */
    private boolean isOver(int token) {
        boolean during = scene.lower(token).equals("over")
                && token + 1 < scene.tokens().size()
                && (scene.tokens().get(token + 1).isCapitalised() || scene.isDeterminer(token + 1))
                && scene.mentions().stream().noneMatch(m -> m instanceof Day && m.from() == token + 1);
        return ProposingWord.OVER.is(scene.lower(token)) && !during;
    }

    /** Whether a day stands behind a meeting: it is then a round to come. */
    private boolean isScheduled() {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = proposable.index() + 1; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Day) {
                return true;
            }
            if (mentions.get(i).from() - proposable.to() > REACH
                    || mentions.get(i) instanceof Cue cue && cue.isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** "Lambasted its neighbour at a meeting", "denied that the new round had begun": a meeting at which, or of which, something else is said. */
    private boolean isOccasion() {
        boolean meeting = proposable.kind() == ProposalKind.MEETING || proposable.kind() == ProposalKind.SUMMIT;
        int start = proposable.noun().start();
        boolean at = MeetingWord.OCCASION.is(scene.prepositionBefore(start))
                || MeetingWord.OCCASION.is(scene.lower(scene.isArticle(start) ? start - 1 : start));
        return meeting && (at || scene.lower(start - 1).equals("that"));
    }

    /** "Talks between Oman and Qatar, aimed at a truce": what is talked about is not yet wanted by anybody. */
    private boolean isAimOfTalks() {
        int last = Actors.lastBefore(scene.mentions(), deed.from());
        while (last >= 0 && scene.mentions().get(last) instanceof PartyMention) {
            last--;
        }
        return last >= 0 && deed.agent().isEmpty() && Scene.cue(scene.mentions().get(last), Sense.TALKS) != null;
    }
}
