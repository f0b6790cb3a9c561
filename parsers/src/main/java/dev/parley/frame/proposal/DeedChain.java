package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nouns and verbs that govern something that can be proposed, put together from the inside outwards: what "agreed to extend", "refused to
 * accept a proposal for" and "is ready to accept" come to.
 */
final class DeedChain {
    /** How many verbs may hang on each other. */
    private static final int DEPTH = 4;

    /** How many tokens before a verb its auxiliaries may stand. */
    private static final int AUXILIARIES = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private @Nullable Kind kind;
    private Optional<Party> agent = Optional.empty();
    private Optional<Party> owner = Optional.empty();
    private Optional<Party> addressee = Optional.empty();
    /** Whether somebody has been found who does it, be it both sides together. */
    private boolean acted;

    private boolean longer;
    private boolean addressed;

    /** Whether the verb that hangs on the next one is a subjunctive. */
    private boolean subjunctive;

    /** Whether the verb that hangs on the next one has somebody else to do it. */
    private boolean others;

    private boolean denied;

    /** Whether somebody is asked not to do it, so that nobody asks for it. */
    private boolean askedNot;

    private Mood mood = Mood.FACT;
    private int from;
    private int to;

    DeedChain(Scene scene, Discourse discourse, int from, int to) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.from = from;
        this.to = to;
    }

    /** Takes in a noun in front: "its proposal for", "the rejection of", "an extension of". */
    void noun(Cue noun, NounGroup group, Optional<Party> whose) {
        Kind verdict = Verdict.of(scene, noun);
        Kind outer = noun.is(Sense.EXTENSION)
                ? Kind.PROLONG
                : verdict != null ? verdict : Kind.of(noun.value(noun.is(Sense.OFFER) ? Sense.OFFER : Sense.ANSWER));
        compose(outer);
        if (outer != null && outer.isAnswer()) {
            agent = agent.or(() -> whose);
        } else {
            owner = owner.or(() -> whose);
        }
        from = Math.min(from, group.from());
    }

    /** Takes in an adjective in front: "ready for", "open to". */
    void adjective(int index) {
        Cue cue = (Cue) mentions.get(index);
        compose(cue.is(Sense.WILLING) ? Kind.WANT : Kind.of(cue.value(Sense.ANSWER)));
        agent = before(index);
        from = Math.min(from, cue.from());
    }

    private Optional<Party> before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return Optional.empty();
            }
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (actor && scene.preposition(mention).isEmpty()) {
                return Actors.party(scene, discourse, mention);
            }
        }
        return Optional.empty();
    }

    /** Takes in the verb at an index, and those that it hangs on. */
    void verbs(int index) {
        int at = index;
        for (int depth = 0; depth < DEPTH; depth++) {
            Cue verb = (Cue) mentions.get(at);
            Clause clause = Clause.of(scene, at);
            verb(verb, clause);
            nounBefore(verb, clause);
            subjunctive = isSubjunctive(verb, clause);
            Cue governor = clause.governor();
            if (governor == null
                    || !hangs(verb, clause)
                    || governor.is(Sense.SAY)
                            && !governor.is(Sense.DEMAND)
                            && !(subjunctive && governor.is(Sense.WANT))) {
                return;
            }
            address(clause);
            only(verb, governor);
            at = Actors.lastBefore(mentions, governor.to());
        }
    }

    /** "Flew to Cairo to finalize a truce", "exchanged views on extending it": what somebody goes or talks for is not done by that. */
    private void only(Cue verb, Cue governor) {
        boolean done = kind == Kind.ACCEPT || kind == Kind.PROLONG || kind == Kind.IN_FORCE;
        boolean goes = verb.form() == Form.BASE
                && Scene.cue(governor, Sense.TRAVEL, Sense.LEAVE, Sense.HOME, Sense.MEET, Sense.OCCUR) != null
                && !governor.is(Sense.STRIKE); // "reached a deal to extend it"
        boolean talks = verb.form() == Form.ING && (governor.is(Sense.DISCUSS) || governor.is(Sense.MEET));
        if (done && goes) {
            mood = Mood.POSSIBLE;
        } else if (done && talks) {
            kind = Kind.PROPOSE;
        }
    }

    /** "a proposal to extend", "a demand that Israel free": the noun that what the verb says is the content of. */
    private void nounBefore(Cue verb, Clause clause) {
        ImmutableList<Mention> left = clause.left();
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i) instanceof Cue noun && (noun.is(Sense.OFFER) || noun.is(Sense.ANSWER))) {
                String next = scene.lower(noun.to());
                boolean content = next.equals("to") && verb.from() == noun.to() + 1 || next.equals("that");
                if (content) {
                    int index = Actors.lastBefore(mentions, noun.to());
                    NounGroup group = NounGroup.of(scene, discourse, index);
                    agent = Optional.empty();
                    acted = false;
                    noun(noun, group, group.owner());
                }
                return;
            }
        }
    }

    private boolean hangs(Cue verb, Clause clause) {
        // "Agreed to extend it, starting from the end of the truce": when, and not what.
        boolean when =
                verb.is(Sense.TAKE_EFFECT) && scene.lower(verb.from() - 1).equals(",");
        boolean reduced = verb.form() == Form.ING && !when && !isReducedRelative(verb) && !isActorBefore(verb);
        boolean be = scene.lower(verb.from() - 1).equals("be"); // "that they be freed", "for them to be freed"
        boolean plain = (verb.form() == Form.BASE || be) && !hasModal(clause);
        boolean must = kind == null && hasModal(clause);
        // "a proposal to extend": the noun hangs on the verb before.
        boolean ofNoun = kind != null && kind.isAsking() && owner.isPresent() && !clause.sharesSubject();
        return ofNoun || clause.isInfinitive() || reduced || plain || must;
    }

    /** "that it free them", "that they be freed". */
    private boolean isSubjunctive(Cue verb, Clause clause) {
        boolean plain = verb.form() == Form.BASE || scene.lower(verb.from() - 1).equals("be");
        return plain && !hasModal(clause) && !clause.isInfinitive() && !clause.isToBe();
    }

    /** "officials like Fidan pushing for": a verb in -ing right behind whoever does it. */
    private boolean isActorBefore(Cue verb) {
        int last = Actors.lastBefore(mentions, verb.from());
        Mention before = last < 0 ? null : mentions.get(last);
        return before != null
                && before.to() == verb.from()
                && (before instanceof PartyMention || before instanceof PersonMention);
    }

    /** "a resolution calling for": a verb in -ing right behind a noun that we know nothing of is what that does. */
    private boolean isReducedRelative(Cue verb) {
        int last = Actors.lastBefore(mentions, verb.from());
        boolean mentioned = last >= 0 && mentions.get(last).to() == verb.from();
        String before = scene.lower(verb.from() - 1);
        return !mentioned
                && !before.equals(",")
                && !before.equals("and")
                && !ProposingWord.BEHIND.is(before)
                && verb.from() > 0;
    }

    private static boolean hasModal(Clause clause) {
        return clause.left().stream().anyMatch(mention -> Scene.cue(mention, Sense.MODAL) != null);
    }

    private void verb(Cue verb, Clause clause) {
        denied ^= kind != null && verb.is(Sense.REFRAIN);
        askedNot |= new Negation(clause).isAskedFor();
        Kind outer = outerOf(verb);
        Kind before = kind;
        compose(outer);
        boolean decides = kind != before || outer == kind;
        for (Mention mention : clause.left()) {
            if (mention.from() < verb.from() - AUXILIARIES || !(mention instanceof Cue cue)) {
                continue;
            }
            mood = mood.with(cue);
            denied |= decides && cue.is(Sense.NOT) && !isRefusal(cue);
            if (isRefusal(cue)) {
                compose(Kind.REJECT);
                decides = true;
            }
            if (cue.is(Sense.WILLING) && clause.isInfinitive()) {
                compose(Kind.WANT);
            } else if (cue.is(Sense.ANSWER) && cue.value(Sense.ANSWER).equals("pending")) {
                compose(Kind.CONSIDER);
            }
        }
        if (outer != null || kind != null || verb.is(Sense.MEET)) {
            boolean nobody = verb.form() == Form.ING && isReducedRelative(verb);
            Optional<Party> who = nobody ? Optional.empty() : Actors.agent(scene, discourse, clause);
            agent = decides || agent.isEmpty() && !acted ? who : agent;
            acted |= clause.agent() != null;
        }
        if ((outer == Kind.PROPOSE || outer == Kind.DEMAND) && !addressed) {
            addressee = addressee.or(() -> addressee(verb, clause));
        }
        from = Math.min(from, start(verb, clause));
        to = Math.max(to, verb.to());
    }

    /** "wants the army to free them", "insisted that they be freed": who wants something of somebody else asks for it. */
    private @Nullable Kind outerOf(Cue verb) {
        boolean ofOthers = verb.is(Sense.WANT) && (others || subjunctive);
        // "Ordered his forces to observe a truce"
        boolean own = kind == Kind.IN_FORCE && verb.is(Sense.ORDER);
        return ofOthers ? Kind.DEMAND : own ? Kind.DECLARE : Kind.of(verb);
    }

    private static boolean isRefusal(Cue cue) {
        return cue.value(Sense.NOT).equals("refused");
    }

    private int start(Cue verb, Clause clause) {
        Mention subject = clause.agent();
        return subject == null ? verb.from() : Math.min(subject.from(), verb.from());
    }

    /** "offered Washington", "proposed to Kyiv": whom it is put to. */
    private Optional<Party> addressee(Cue verb, Clause clause) {
        for (Mention mention : clause.right()) {
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            boolean to = scene.preposition(mention).equals("to") && !isSource(mention);
            boolean object = mention.from() - verb.to() <= 1
                    && scene.preposition(mention).isEmpty();
            if (actor && (to || object)) {
                return address(mention);
            }
        }
        return Optional.empty();
    }

    /** "according to Kyiv": says who says it, not to whom. */
    private boolean isSource(Mention mention) {
        int before = Actors.lastBefore(mentions, mention.from());
        return before >= 0 && Scene.cue(mentions.get(before), Sense.ACCORDING) != null;
    }

    private Optional<Party> address(Mention mention) {
        addressed = !(mention instanceof PartyMention party && party.which() == Which.BOTH);
        return Actors.isPair(scene, mention) ? Optional.empty() : Actors.party(scene, discourse, mention);
    }

    /** "demanded that Israel accept", "urged both sides to": who is to do what hangs on the verb. */
    private void address(Clause clause) {
        others = false;
        for (Mention mention : clause.left()) {
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (actor && scene.preposition(mention).isEmpty() && !addressed) {
                addressee = address(mention);
                others = true;
                agent = Optional.empty();
                acted = false;
            }
        }
    }

    private void compose(@Nullable Kind outer) {
        longer |= outer == Kind.PROLONG;
        if (outer == null || kind == Kind.REJECT || kind == Kind.CONSIDER) {
            return;
        }
        if (kind == null
                || kind == Kind.PROLONG
                || kind == Kind.IN_FORCE && (outer.isAsking() || outer == Kind.DECLARE)) {
            kind = outer;
        } else if (kind.isAsking() && outer.isAnswer()) {
            owner = owner.or(() -> agent);
            kind = outer;
        } else if (kind == Kind.ACCEPT && (outer == Kind.REJECT || outer == Kind.CONSIDER)) {
            kind = outer;
        } else if (kind == Kind.ACCEPT && (outer == Kind.PROPOSE || outer == Kind.DEMAND)) {
            kind = outer;
        } else if (kind == Kind.ACCEPT && outer == Kind.WANT) {
            mood = Mood.FUTURE;
        }
    }

    boolean isEmpty() {
        return kind == null;
    }

    boolean isToCome() {
        return mood.isToCome();
    }

    /** What all of it comes to; null where nothing is done. */
    @Nullable
    Deed deed() {
        if (kind == null || askedNot) {
            return null;
        }
        Kind done = kind == Kind.PROLONG ? Kind.IN_FORCE : kind;
        // Whoever owns a proposal makes it, where the words only tell of it: "emphasized Ukraine's demand for".
        Optional<Party> who = done.isAsking() && owner.isPresent() ? owner : agent;
        return new Deed(done, who, owner, addressee, addressed, longer, denied, mood, from, to);
    }

    /** As deed, where the noun itself says that there is none: "agreed on no truce". */
    DeedChain toNone(boolean none) {
        denied |= none && kind == Kind.ACCEPT;
        return this;
    }

    /** As deed, where nothing but a modal says that it is to be. */
    Deed will() {
        return new Deed(Kind.WILL, agent, owner, addressee, addressed, false, denied, mood, from, to);
    }
}
