package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.InForce;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.proposal.Deed.Kind;
import dev.parley.frame.proposal.Deed.Mood;
import dev.parley.frame.words.MeetingWord;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of something that can be proposed behind it: the "was rejected" of "the truce, floated by France, was rejected by Kyiv". */
final class DeedBehind {
    /** How many tokens a clause with "which" may have behind its verb. */
    private static final int RELATIVE = 16;

    /** How many mentions may stand between talks and the last thing that they are about. */
    private static final int LISTED = 4;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Proposable proposable;
    /** What a clause between commas says of it. */
    private @Nullable Deed aside;

    private Mood mood = Mood.FACT;
    private boolean not;
    private boolean be;

    DeedBehind(Scene scene, Discourse discourse, Proposable proposable) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.proposable = proposable;
        this.not = proposable.noun().isNone(scene);
    }

    /** What the words behind it say is done to it; null where they say nothing. */
    @Nullable
    Deed find() {
        if (isOfTalks()) {
            return null;
        }
        Deed brokered = brokered();
        if (brokered != null) {
            return brokered;
        }
        for (int k = proposable.index() + 1; k < mentions.size() && k - proposable.index() <= Deeds.REACH; k++) {
            Mention mention = mentions.get(k);
            if (isPassedOver(mention)) {
                continue;
            }
            if (isEnd(mention)) {
                return aside;
            }
            if (!(mention instanceof Cue cue)) {
                continue;
            }
            if (startsAside(cue)) {
                k = afterAside(k);
                continue;
            }
            takeAuxiliary(cue);
            if (isPlanned(cue)) {
                mood = Mood.FUTURE;
                continue;
            }
            if (cue.isVerb()) {
                Deed deed = ofVerb(cue, k);
                int end = relativeEnd(cue);
                if (end < 0) {
                    return deed == null ? aside : answering(deed);
                }
                startAgain(deed);
                k = Math.max(k, Actors.lastBefore(mentions, end));
            }
            Deed answer = answer(cue);
            if (answer != null) {
                return answer;
            }
        }
        return aside;
    }

    /** "Talks on a truce will start", "talks on a release and a truce": what follows is said of the talks. */
    private boolean isOfTalks() {
        int start = proposable.noun().start();
        int last = Actors.lastBefore(mentions, start);
        if (last > 0
                && scene.lower(start - 1).equals("and")
                && mentions.get(last).to() == start - 1) {
            return isAbout(last);
        }
        return last >= 0
                && !scene.prepositionBefore(start).isEmpty()
                && start - mentions.get(last).to() <= 2
                && Scene.cue(mentions.get(last), Sense.TALKS) != null;
    }

    /** "Talks on the release of hostages": whether what a mention is of is talked about. */
    private boolean isAbout(int index) {
        for (int i = index; i >= Math.max(1, index - LISTED); i--) {
            if (mentions.get(i) instanceof Cue cue && cue.isVerb()) {
                return false;
            }
            if (Scene.cue(mentions.get(i - 1), Sense.TALKS) != null
                    && MeetingWord.ABOUT.is(scene.lower(mentions.get(i - 1).to()))) {
                return true;
            }
        }
        return false;
    }

    /** "A truce which Oman brokered": what a clause with a subject of its own says is done to it; null where it says nothing. */
    private @Nullable Deed brokered() {
        int subject = proposable.index() + 1;
        boolean relative = ProposingWord.RELATIVE.is(scene.lower(proposable.to()));
        if (!relative
                || proposable.kind() != ProposalKind.CEASEFIRE
                || subject + 1 >= mentions.size()
                || !isActor(mentions.get(subject))
                || mentions.get(subject).from() - proposable.to() > 2
                || !(mentions.get(subject + 1) instanceof Cue verb)
                || verb.from() != mentions.get(subject).to()) {
            return null;
        }
        Kind kind = verb.is(Sense.STRIKE) ? Kind.IN_FORCE : Kind.of(verb);
        boolean told = kind == Kind.IN_FORCE || kind == Kind.PROPOSE || kind == Kind.DECLARE;
        return kind != null && told && verb.form() != Form.BASE
                ? Deed.of(
                        kind,
                        Actors.party(scene, discourse, mentions.get(subject)),
                        Mood.FACT,
                        proposable.from(),
                        verb.to())
                : null;
    }

    /** "Is expected to take effect": a verb that only says that another is to come. */
    private boolean isPlanned(Cue cue) {
        return be && cue.isVerb() && cue.is(Sense.PLAN) && scene.lower(cue.to()).equals("to");
    }

    private boolean isPassedOver(Mention mention) {
        return mention.to() <= proposable.to()
                || mention instanceof Day
                || mention instanceof Duration
                || mention instanceof Theme
                || mention instanceof Amount
                || isActor(mention) && !scene.preposition(mention).isEmpty();
    }

    private boolean isEnd(Mention mention) {
        return scene.isParted(proposable.to(), mention.from())
                || isNewSubject(mention)
                || mention instanceof Cue cue && isBarrier(cue) && !startsAside(cue);
    }

    private boolean isNewSubject(Mention mention) {
        return isActor(mention) && mention.from() >= proposable.to() && !isJoined(mention);
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }

    private boolean isJoined(Mention mention) {
        String before = scene.lower(mention.from() - 1);
        return before.equals("and")
                || before.equals("the") && scene.lower(mention.from() - 2).equals("and");
    }

    private static boolean isBarrier(Cue cue) {
        return cue.is(Sense.BARRIER)
                || cue.is(Sense.IN_RETURN)
                || cue.isVerb() && cue.is(Sense.SAY) && !cue.is(Sense.DECLARE);
    }

    /** ", as X writes,". */
    private boolean startsAside(Cue cue) {
        return cue.is(Sense.BARRIER)
                && scene.lower(cue.from()).equals("as")
                && scene.lower(cue.from() - 1).equals(",");
    }

    /** Behind "as X writes": the index of the last mention before the comma that ends it. */
    private int afterAside(int index) {
        int token = mentions.get(index).to();
        int limit = Math.min(scene.tokens().size(), token + Deeds.REACH);
        while (token < limit && !scene.lower(token).equals(",")) {
            token++;
        }
        return Math.max(index, Actors.lastBefore(mentions, token));
    }

    private void takeAuxiliary(Cue cue) {
        mood = mood.with(cue);
        not |= cue.is(Sense.NOT);
        be |= cue.is(Sense.BE);
    }

    /** Starts again behind a clause between commas. */
    private void startAgain(@Nullable Deed said) {
        aside = said;
        mood = Mood.FACT;
        not = false;
        be = false;
    }

    /** The comma that ends a clause with "which" that a verb stands in: "the truce, which began in May, was"; -1 where it stands in none. */
    private int relativeEnd(Cue verb) {
        // ", floated by France on Wednesday, was accepted": a participle between commas.
        boolean which = verb.form() != Form.BASE
                && verb.from() - proposable.to() == 1
                && scene.lower(verb.from() - 1).equals(",");
        for (int i = proposable.to(); i < verb.from(); i++) {
            which |= ProposingWord.RELATIVE.is(scene.lower(i))
                    && scene.lower(i - 1).equals(",");
        }
        int end = verb.to();
        int limit = Math.min(scene.tokens().size(), end + RELATIVE);
        while (which && end < limit && !scene.lower(end).equals(",")) {
            end++;
        }
        return which && end < limit ? end : -1;
    }

    /** "The truce, floated by France, was accepted": an answer to what was asked for aside. */
    private Deed answering(Deed deed) {
        return aside == null || !aside.kind().isAsking() || deed.owner().isPresent()
                ? deed
                : deed.withOwner(aside.agent());
    }

    /** "The truce is acceptable": an answer that an adjective gives; null where it gives none. */
    private @Nullable Deed answer(Cue cue) {
        Kind answer = cue.is(Sense.ANSWER) && be ? Kind.of(cue.value(Sense.ANSWER)) : null;
        return answer == null ? null : Deed.of(answer, proposable.noun().owner(), mood, proposable.from(), cue.to());
    }

    private @Nullable Deed ofVerb(Cue verb, int index) {
        Clause clause = Clause.of(scene, index);
        boolean lasts = InForce.says(scene, verb) || !be && InForce.ends(scene, verb) && !isPurpose(verb);
        if (lasts && isPassing(verb)) {
            return null;
        }
        boolean passive = !lasts && isPassive(verb);
        Kind active = lasts ? Kind.IN_FORCE : null;
        Kind kind = passive ? kindOfPassive(verb, clause) : active;
        if (kind == null || proposable.kind() != ProposalKind.CEASEFIRE && kind == Kind.IN_FORCE) {
            return null;
        }
        Optional<Party> agent = passive ? Actors.party(scene, discourse, clause.actorBehind("by")) : Optional.empty();
        return new Deed(
                kind,
                agent,
                proposable.noun().owner(),
                Optional.empty(),
                false,
                verb.is(Sense.PROLONG),
                not,
                mood,
                proposable.from(),
                Math.max(proposable.to(), verb.to()));
    }

    /** "Since the truce began", "talks on the truce will begin": whether a verb only tells when something else is, or is said of another noun. */
    private boolean isPassing(Cue verb) {
        int start = proposable.noun().start();
        if (ProposingWord.PASSING.is(scene.lower(start - 1))) {
            return true;
        }
        boolean relative = ProposingWord.RELATIVE.is(scene.lower(proposable.to()))
                || ProposingWord.RELATIVE.is(scene.lower(proposable.to() + 1));
        boolean own = scene.lower(proposable.to()).equals("to"); // "provides for the truce to begin on Monday"
        return !scene.prepositionBefore(start).isEmpty() && !relative && !own && verb.from() > proposable.to();
    }

    /** "Hopes of a truce to end the fighting": what it is to do, it does not do yet. */
    private boolean isPurpose(Cue verb) {
        return verb.form() == Form.BASE && scene.lower(verb.from() - 1).equals("to");
    }

    private boolean isPassive(Cue verb) {
        boolean near = verb.from() - proposable.to() <= 2;
        // Of "put forward" and the like the first reading may be another form.
        boolean participle = verb.form() == Form.PARTICIPLE
                || verb.form() == Form.PAST_OR_PARTICIPLE
                || near && scene.lower(verb.to()).equals("by");
        return participle && (be || near && !InForce.hasObject(scene, verb));
    }

    /** "Was prolonged", "was agreed" with nobody named: it is in force; else what the verb does to its object. */
    private static @Nullable Kind kindOfPassive(Cue verb, Clause clause) {
        boolean written = verb.is(Sense.WRITE) || verb.is(Sense.SUBMIT) && clause.actorBehind("by") != null;
        Kind kind = written ? Kind.PROPOSE : Kind.of(verb);
        boolean brokered = verb.is(Sense.STRIKE) || clause.actorBehind("by") == null;
        if (kind == Kind.PROLONG || kind == Kind.ACCEPT && brokered) {
            return Kind.IN_FORCE;
        }
        return kind == Kind.WANT ? null : kind;
    }
}
