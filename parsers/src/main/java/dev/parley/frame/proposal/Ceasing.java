package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.HandOverWord;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ceasefires that verbs tell of: "agreed to stop all firing", "told his troops to stop shooting until Sunday", "his men would hold their fire for three
 * months".
 */
final class Ceasing {
    /** How many tokens behind such a ceasefire its condition may start. */
    private static final int CONDITION = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;

    Ceasing(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** What is done to such a ceasefire, given what the verbs say that govern it; null where they only speak of it. */
    @Nullable
    Deed of(Proposable proposable, DeedChain chain) {
        Clause clause = Clause.of(scene, proposable.index());
        Cue governor = clause.governor();
        boolean timed = !proposable.days().isUnknown();
        if (governor != null && governor.is(Sense.ORDER) && clause.isInfinitive()) {
            Optional<Party> who =
                    Actors.agent(scene, discourse, Clause.of(scene, Actors.lastBefore(mentions, governor.to())));
            return Deed.of(Kind.DECLARE, who, Mood.FACT, governor.from(), proposable.to());
        }
        Deed deed = chain.deed();
        if (deed != null) {
            // What a side demands without a time is a term; what somebody else asks both for is a proposal.
            boolean third = deed.kind() == Kind.DEMAND
                    && deed.agent().isPresent()
                    && discourse.sides().areKnown()
                    && !discourse.sides().parties().contains(deed.agent().get());
            boolean offered = deed.kind() == Kind.WANT && isConditional(proposable.to());
            boolean told = deed.kind() == Kind.ACCEPT || deed.kind() == Kind.PROPOSE || timed || third || offered;
            return told ? deed : null;
        }
        return alone(proposable, clause, timed);
    }

    /** "Would hold their fire for a month": what whoever speaks for a side offers; "both sides stopped firing": a truce. */
    private @Nullable Deed alone(Proposable proposable, Clause clause, boolean timed) {
        Optional<Party> agent = Actors.agent(scene, discourse, clause);
        Plan plan = timed && chainIsToCome(clause) ? Plan.of(scene, discourse) : null;
        if (plan != null) {
            return Deed.of(Kind.PROPOSE, Optional.of(plan.author()), Mood.FACT, clause.from(), proposable.to());
        }
        if (chainIsToCome(clause) && clause.hasBothAsSubject()) {
            return Deed.of(Kind.IN_FORCE, Optional.empty(), Mood.FUTURE, proposable.from(), proposable.to());
        }
        if (chainIsToCome(clause)) {
            Optional<Party> by =
                    discourse.partyOfSpeaker(scene, proposable.from()).or(() -> agent);
            return (timed || isConditional(proposable.to())) && by.isPresent()
                    ? Deed.of(Kind.PROPOSE, by, Mood.FACT, Math.min(clause.from(), proposable.from()), proposable.to())
                    : null;
        }
        boolean past =
                clause.verb().form() == Form.PAST_OR_PARTICIPLE || clause.verb().form() == Form.PAST;
        return past && (isOfGuns(clause) || clause.hasBothAsSubject())
                ? Deed.of(Kind.IN_FORCE, Optional.empty(), Mood.FACT, proposable.from(), proposable.to())
                : null;
    }

    /** "Would hold its fire if the other side did", "as long as it does": whether the other side is to do its part. */
    private boolean isConditional(int token) {
        for (int i = token; i < Math.min(scene.tokens().size(), token + CONDITION); i++) {
            boolean asLongAs =
                    scene.lower(i).equals("long") && scene.lower(i + 1).equals("as");
            if (HandOverWord.CONDITION.is(scene.lower(i)) && !scene.lower(i).equals("whether")
                    || asLongAs
                    || scene.lower(i).equals("once")) {
                return true;
            }
            if (scene.lower(i).equals(";") || scene.is(i, Token.Kind.CLOSE_QUOTE)) {
                return false;
            }
        }
        return false;
    }

    /** "The guns fell silent", but "a year after the guns fell silent", which only tells when something else was. */
    private boolean isOfGuns(Clause clause) {
        int first = clause.verb().from();
        int last = Actors.lastBefore(mentions, first);
        boolean passing = last >= 0
                && first - mentions.get(last).to() <= 1
                && (Scene.cue(mentions.get(last), Sense.BARRIER) != null
                        || mentions.get(last) instanceof Day day && scene.countsFromNext(day));
        return ProposingWord.GUNS.is(scene.lower(first)) && !passing;
    }

    private static boolean chainIsToCome(Clause clause) {
        return clause.left().stream()
                .anyMatch(mention ->
                        clause.isNear(mention) && Scene.cue(mention, Sense.MODAL, Sense.FUTURE, Sense.OUGHT) != null);
    }
}
