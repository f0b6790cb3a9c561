package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.Deed.Kind;
import dev.parley.frame.Deed.Mood;
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
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says is done to something that can be proposed: before it by verbs and nouns that govern it, or behind it as its verb. */
final class Deeds {
    /** How many mentions away what is done may be told. */
    private static final int REACH = 12;

    /** How many tokens a clause with "which" may have behind its verb. */
    private static final int RELATIVE = 16;

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
        boolean verb = mentions.get(proposable.index()) instanceof Cue named && named.isVerb();
        Deed before = verb ? ofVerb(proposable) : before(proposable);
        if (verb) {
            return before;
        }
        Deed behind = behind(proposable);
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
        boolean by = before.kind().isAnswer() && behind.kind() == Kind.PROPOSE;
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
        return summit ? chain.will() : chain.deed();
    }

    /** "This is not a ceasefire": a ceasefire is said not to be there. */
    private @Nullable Deed denied(Proposable proposable) {
        int start = proposable.noun().start();
        Deed unplanned = unplanned(proposable);
        if (unplanned != null) {
            return unplanned;
        }
        boolean not = scene.lower(start - 1).equals("not");
        int be = Actors.lastBefore(mentions, start - 1);
        boolean is = not
                && be >= 0
                && Scene.cue(mentions.get(be), Sense.BE) != null
                && mentions.get(be).to() == start - 1;
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
        ProposalDraft before = such ? discourse.proposals().last(proposable.kind()) : null;
        return before == null ? Optional.empty() : before.by;
    }

    /** "the next step should be a meeting of the two presidents", "a truce must come first": what a speaker says ought to be. */
    private @Nullable Deed ought(Proposable proposable) {
        boolean large = proposable.kind() == ProposalKind.SUMMIT || proposable.kind() == ProposalKind.CEASEFIRE;
        Optional<Party> speaker = large ? discourse.partyOfSpeaker(scene, proposable.from()) : Optional.empty();
        for (int j = proposable.index() - 1; speaker.isPresent() && j >= Math.max(0, proposable.index() - REACH); j--) {
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

    private @Nullable Deed before(Proposable proposable) {
        DeedChain chain = new DeedChain(scene, discourse, proposable.from(), proposable.to());
        Cue head = Scene.cue(mentions.get(proposable.index()), Sense.OFFER, Sense.EXTENSION);
        if (head != null) {
            chain.noun(head, proposable.noun(), proposable.noun().owner().or(() -> ownerBehind(proposable.index())));
        }
        int edge = proposable.noun().start();
        for (int j = proposable.index() - 1; j >= 0 && proposable.index() - j <= REACH; j--) {
            Mention mention = mentions.get(j);
            if (mention.to() > edge) {
                continue;
            }
            if (scene.isParted(mention.to(), edge) || Scene.cue(mention, Sense.BARRIER, Sense.IN_RETURN) != null) {
                break;
            }
            if (!(mention instanceof Cue cue)) {
                continue;
            }
            if (cue.isVerb() && cue.is(Sense.INVOLVE) && cue.form() == Form.ING) {
                continue; // "engagement, including a meeting": a part of what the verb before is about
            }
            Deed content = cue.isVerb() && chain.isEmpty() && Contents.isContent(cue) ? content(j, proposable) : null;
            if (content != null) {
                return content;
            }
            if (cue.isVerb()) {
                if (reaches(cue.to(), edge)) {
                    chain.verbs(j);
                }
                break;
            }
            if (cue.is(Sense.WILLING) || isPending(cue)) {
                if (reaches(cue.to(), edge)) {
                    chain.adjective(j);
                }
                break;
            }
            if (cue.is(Sense.OFFER) || cue.is(Sense.ANSWER) || cue.is(Sense.EXTENSION)) {
                if (!reaches(cue.to(), edge)) {
                    break;
                }
                NounGroup group = NounGroup.of(scene, discourse, j);
                chain.noun(cue, group, group.owner().or(() -> ownerBehind(index(cue))));
                edge = group.start();
            } else if (cue.is(Sense.DOCUMENT) || cue.is(Sense.OUTCOME) || isOther(cue) && !isListed(cue.to(), edge)) {
                break;
            }
        }
        Deed deed = chain.deed();
        boolean brokered = deed != null
                && deed.kind() == Kind.ACCEPT
                && deed.owner().isEmpty()
                && proposable.kind() != ProposalKind.CEASEFIRE;
        Deed ought = deed == null || brokered ? ought(proposable) : null;
        return ought != null ? ought : deed;
    }

    /** A ceasefire of so many days in a written proposal is a proposal of its own; one without is among its terms. */
    private @Nullable Deed content(int verb, Proposable proposable) {
        boolean timed = !proposable.days().isUnknown()
                && reaches(mentions.get(verb).to(), proposable.noun().start());
        return timed && proposable.kind() == ProposalKind.CEASEFIRE
                ? new Contents(scene, discourse).of(verb, proposable.to())
                : null;
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

    private int index(Mention mention) {
        return Actors.lastBefore(mentions, mention.to());
    }

    private static boolean isPending(Cue cue) {
        return cue.is(Sense.ANSWER) && cue.value(Sense.ANSWER).equals("pending");
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

    /** Whether what ends at a token governs what starts at another: no noun that we know nothing of stands between with a preposition of its own. */
    private boolean reaches(int from, int to) {
        int mention = Actors.lastBefore(mentions, from + 1);
        for (int i = from; i < to; i++) {
            while (mention + 1 < mentions.size() && mentions.get(mention + 1).from() <= i) {
                mention++;
            }
            boolean inside = mention >= 0 && mentions.get(mention).to() > i;
            Token token = scene.tokens().get(i);
            boolean noun = !inside
                    && token.kind() == Token.Kind.WORD
                    && !ProposingWord.BEHIND.is(token.lower())
                    && !ProposingWord.TRANSPARENT.is(token.lower())
                    && !token.lower().endsWith("ly");
            boolean preposition = isPreposition(scene.lower(i + 1)) && i + 1 < to;
            boolean other = inside && mentions.get(mention) instanceof Cue cue && !isTransparent(cue);
            if ((noun || other) && preposition && i + 2 == to
                    || noun && preposition
                    || scene.lower(i).startsWith("toward")
                    || scene.lower(i).equals("without") && !ProposingWord.CONDITION.is(scene.lower(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of the lexicon between a verb and what it is about changes nothing: "agreed in principle on". */
    private static boolean isTransparent(Cue cue) {
        return cue.is(Sense.OFFER) || cue.is(Sense.DEAL) || cue.is(Sense.EXTENSION) || cue.is(Sense.START_NOUN);
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "for", "of", "on", "to", "about", "with", "from", "against", "over", "under", "by", "in", "at" -> true;
            default -> false;
        };
    }

    private @Nullable Deed behind(Proposable proposable) {
        Mood mood = Mood.FACT;
        Deed aside = null;
        boolean not = false;
        boolean be = false;
        for (int k = proposable.index() + 1; k < mentions.size() && k - proposable.index() <= REACH; k++) {
            Mention mention = mentions.get(k);
            if (mention.to() <= proposable.to()
                    || isAside(mention)
                    || mention instanceof Day
                    || mention instanceof Duration) {
                continue;
            }
            if (scene.isParted(proposable.to(), mention.from()) || isNewSubject(mention, proposable)) {
                return aside;
            }
            if (!(mention instanceof Cue cue)) {
                continue;
            }
            if (cue.is(Sense.BARRIER)
                    && scene.lower(cue.from()).equals("as")
                    && scene.lower(cue.from() - 1).equals(",")) {
                k = afterAside(k);
                continue;
            }
            if (cue.is(Sense.BARRIER)
                    || cue.is(Sense.IN_RETURN)
                    || cue.isVerb() && cue.is(Sense.SAY) && !cue.is(Sense.DECLARE)) {
                return aside;
            }
            mood = mood.with(cue);
            not |= cue.is(Sense.NOT);
            be |= cue.is(Sense.BE);
            if (cue.isVerb()) {
                Deed deed = verbBehind(proposable, k, mood, not, be);
                int end = relativeEnd(proposable, cue);
                if (end < 0) {
                    return deed == null ? aside : answering(deed, aside);
                }
                aside = deed;
                mood = Mood.FACT;
                not = false;
                be = false;
                k = Math.max(k, Actors.lastBefore(mentions, end));
            }
            Kind answer = cue.is(Sense.ANSWER) && be ? DeedChain.kindOf(cue.value(Sense.ANSWER)) : null;
            if (answer != null) {
                return Deed.of(answer, proposable.noun().owner(), mood, proposable.from(), cue.to());
            }
        }
        return aside;
    }

    /** The comma that ends a clause with "which" that a verb stands in: "the truce, which began in May, was"; -1 where it stands in none. */
    private int relativeEnd(Proposable proposable, Cue verb) {
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
    private static Deed answering(Deed deed, @Nullable Deed aside) {
        return aside == null || !aside.kind().isAsking() || deed.owner().isPresent()
                ? deed
                : deed.withOwner(aside.agent());
    }

    private boolean isAside(Mention mention) {
        return (mention instanceof PartyMention || mention instanceof PersonMention)
                        && !scene.preposition(mention).isEmpty()
                || mention instanceof Theme
                || mention instanceof Amount;
    }

    private boolean isNewSubject(Mention mention, Proposable proposable) {
        boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
        return actor && mention.from() >= proposable.to() && !isJoined(mention);
    }

    private boolean isJoined(Mention mention) {
        String before = scene.lower(mention.from() - 1);
        return before.equals("and")
                || before.equals("the") && scene.lower(mention.from() - 2).equals("and");
    }

    /** Behind "as X writes": the index of the last mention before the comma that ends it. */
    private int afterAside(int index) {
        int token = mentions.get(index).to();
        int limit = Math.min(scene.tokens().size(), token + REACH);
        while (token < limit && !scene.lower(token).equals(",")) {
            token++;
        }
        return Math.max(index, Actors.lastBefore(mentions, token));
    }

    private @Nullable Deed verbBehind(Proposable proposable, int index, Mood mood, boolean not, boolean be) {
        Cue verb = (Cue) mentions.get(index);
        Clause clause = Clause.of(scene, index);
        boolean participle = verb.form() == Form.PARTICIPLE || verb.form() == Form.PAST_OR_PARTICIPLE;
        boolean near = verb.from() - proposable.to() <= 2;
        boolean passive = participle && (be || near && !hasObject(verb));
        Kind kind = null;
        if (verb.is(Sense.TAKE_EFFECT) || verb.is(Sense.LAPSE) || verb.is(Sense.LAST)) {
            kind = Kind.IN_FORCE;
            passive = false;
        } else if (passive) {
            kind = verb.is(Sense.WRITE) ? Kind.PROPOSE : DeedChain.kindOf(verb);
            boolean brokered = verb.is(Sense.STRIKE) || clause.actorBehind("by") == null;
            kind = kind == Kind.PROLONG || kind == Kind.ACCEPT && brokered ? Kind.IN_FORCE : kind;
            kind = kind == Kind.WANT ? null : kind;
        }
        if (kind == null || proposable.kind() != ProposalKind.CEASEFIRE && kind == Kind.IN_FORCE) {
            return null;
        }
        Optional<Party> agent = passive ? Actors.party(scene, discourse, clause.actorBehind("by")) : Optional.empty();
        boolean longer = verb.is(Sense.PROLONG);
        return new Deed(
                kind,
                agent,
                proposable.noun().owner(),
                Optional.empty(),
                false,
                longer,
                not,
                mood,
                proposable.from(),
                Math.max(proposable.to(), verb.to()));
    }

    private boolean hasObject(Cue verb) {
        String next = scene.lower(verb.to());
        return ProposingWord.DETERMINER.is(next) || ProposingWord.OWN.is(next) || ProposingWord.PRONOUN.is(next);
    }
}
