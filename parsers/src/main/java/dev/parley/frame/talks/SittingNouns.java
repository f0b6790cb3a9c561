package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Subjects;
import dev.parley.frame.discourse.Actors;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that the nouns for talks of one sentence tell of, with what stands around the noun and belongs to it: of "Monday's less than two-hour
 * second meeting" the day, the time and the ordinal.
 */
final class SittingNouns {
    /** How many tokens before a noun may belong to it. */
    private static final int ADJECTIVES = 9;

    /** How many tokens may stand between "round of" and another noun for talks. */
    private static final int CHAIN = 6;

    private final Scene scene;
    private final ImmutableSet<Party> helpers;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final SittingReach reach;
    private final Subjects subjects;
    private final Journeys journeys;
    private final OtherPhrases others;

    /**
     * The nouns of a sentence.
     *
     * @param helpers those who help others to talk, whose own meetings are none of the sides
     */
    SittingNouns(
            Scene scene,
            ImmutableSet<Party> helpers,
            SittingDetails details,
            SittingVerbs verbs,
            SittingReach reach,
            Subjects subjects) {
        this.scene = scene;
        this.helpers = helpers;
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.reach = reach;
        this.subjects = subjects;
        this.journeys = new Journeys(scene, details, verbs, reach);
        this.others = new OtherPhrases(scene);
    }

    /** The meeting that the noun of this index among the mentions tells of; null where it is none of the sides. */
    @Nullable
    Sitting at(int first) {
        Mention noun = mentions.get(first);
        if (isOfOthers(first)) {
            return null;
        }
        int last = lastOfChain(first);
        Sitting sitting = new Sitting("talks", noun.from(), mentions.get(last).to());
        Cue cue = (Cue) noun;
        sitting.part = cue.value(Sense.TALKS).equals("session");
        for (int i = first + 1; i < last; i++) {
            details.add(sitting, i);
        }
        before(sitting, first);
        numbered(sitting, noun);
        reach.spread(sitting, last);
        governed(sitting, first);
        ahead(sitting);
        sitting.asserted |= isWhatItIs(sitting);
        details.sameDay(sitting);
        sitting.heading = isHeading() && !sitting.isIdentified();
        reach.antecedent(sitting, first);
        details.complete(sitting);
        return sitting;
    }

    /** "Round three". */
    private void numbered(Sitting sitting, Mention noun) {
        int end = numberedEnd(noun);
        if (end > noun.to()) {
            sitting.ordinal = Ordinals.numbered(scene, noun.to());
            sitting.cover(noun.from(), end);
        }
    }

    /** Behind the number of a round: "round three of the talks"; behind the noun where it has none. */
    private int numberedEnd(Mention noun) {
        Mention number = scene.lower(noun.to() - 1).equals("round") ? Ordinals.numberBehind(scene, noun.to()) : null;
        return number == null ? noun.to() : number.to();
    }

    /** "Ahead of talks on Sunday": a meeting that is still to come when it is told of. */
    private void ahead(Sitting sitting) {
        boolean ahead = scene.prepositionBefore(sitting.from).equals("of")
                && scene.lower(sitting.from - 2).equals("ahead");
        if (ahead && sitting.stance == Stance.ASSERTED) {
            sitting.stance = Stance.EXPECTED;
        }
    }

    /** "It is the sixth round of talks". */
    private boolean isWhatItIs(Sitting sitting) {
        int be = Actors.lastBefore(mentions, sitting.from);
        boolean is = be > 0
                && Scene.cue(mentions.get(be), Sense.BE) != null
                && sitting.from - mentions.get(be).to() <= 2;
        return is
                && sitting.ordinal.isPresent()
                && scene.lower(mentions.get(be).from() - 1).equals("it");
    }

    /** A line without a verb and a full stop in the middle of a text. */
    private boolean isHeading() {
        int last = scene.tokens().size() - 1;
        boolean open = scene.index() > 0 && scene.is(last, Token.Kind.WORD);
        for (Mention mention : mentions) {
            open &= !(mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE)));
        }
        return open;
    }

    /** "The NATO summit", "a round of applause": no meeting of the sides. */
    private boolean isOfOthers(int index) {
        Mention noun = mentions.get(index);
        boolean one = !scene.lower(noun.to() - 1).endsWith("s");
        if (index > 0
                && one
                && mentions.get(index - 1).to() == noun.from()
                && mentions.get(index - 1) instanceof PartyMention party
                && party.party().filter(helpers::contains).isPresent()) {
            return true;
        }
        boolean round = scene.lower(noun.from()).startsWith("round")
                || scene.lower(noun.from()).startsWith("cycle");
        boolean of = scene.lower(noun.to()).equals("of");
        return round && of && lastOfChain(index) == index;
    }

    /** The index of the last noun for talks, or for those who hold them, that "of" adds: "the second round of direct talks", "of the joint commission". */
    private int lastOfChain(int first) {
        int last = first;
        for (int i = first + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int end = numberedEnd(mentions.get(last));
            if (mention.to() == end) {
                continue;
            }
            boolean body = Scene.cue(mention, Sense.BODY) != null;
            boolean near = mention.from() - end <= (body ? ADJECTIVES : CHAIN)
                    && scene.lower(end).equals("of");
            if (!near) {
                return last;
            }
            if (body || Scene.cue(mention, Sense.TALKS) != null) {
                last = i;
            } else if (mention instanceof Cue cue && cue.isVerb()) {
                return last;
            }
        }
        return last;
    }

    /** What stands before the noun and belongs to it: "Monday's less than two-hour second meeting", "ten days of talks". */
    private void before(Sitting sitting, int index) {
        int at = mentions.get(index).from();
        int limit = Math.max(0, at - ADJECTIVES);
        int m = index - 1;
        while (at > limit) {
            Mention mention = m >= 0 && mentions.get(m).to() == at ? mentions.get(m) : null;
            OptionalInt ordinal = Ordinals.ofMeeting(scene, at - 1);
            if (ordinal.isPresent() && !(mention instanceof Day)) {
                sitting.firsts |= isOfSeveral(at, ordinal);
                sitting.ordinal = sitting.ordinal.isPresent() || sitting.firsts ? sitting.ordinal : ordinal;
                sitting.cover(at - 1, at);
                m -= mention == null ? 0 : 1;
                at = mention == null ? at - 1 : mention.from();
                continue;
            }
            if (mention != null) {
                boolean elsewhere = mention instanceof Day day && (!day.resolved() || countsFromThis(day));
                if (elsewhere
                        || mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER) || cue.is(Sense.BE))) {
                    return;
                }
                details.add(sitting, m);
                details.days(sitting, mention);
                details.none(sitting, mention);
                details.other(sitting, mention);
                sitting.cover(mention.from(), mention.to());
                at = mention.from();
                m--;
                continue;
            }
            at--;
            if (!isAdjective(at)) {
                duration(sitting, at);
                return;
            }
            sitting.cover(at, at + 1);
        }
    }

    /** "The first two rounds": whether an ordinal is that of several, whose number follows. */
    private boolean isOfSeveral(int behind, OptionalInt ordinal) {
        for (Mention mention : mentions) {
            if (mention.from() == behind) {
                return ordinal.orElse(0) == 1
                        && mention instanceof Amount amount
                        && amount.quantity().min() > 1;
            }
        }
        return false;
    }

    /** "Three hours of talks". */
    private void duration(Sitting sitting, int token) {
        for (Mention mention : mentions) {
            if (scene.lower(token).equals("of") && mention.to() == token && mention instanceof Duration duration) {
                details.length(sitting, duration);
                details.days(sitting, duration);
                sitting.cover(duration.from(), token);
            }
        }
    }

    private boolean isAdjective(int token) {
        Token word = scene.tokens().get(token);
        boolean joint = word.kind() == Token.Kind.POSSESSIVE || word.is("-") || word.is("–");
        return joint || word.kind() == Token.Kind.WORD && !scene.isFunctionWord(token);
    }

    /** "Two days after the talks on Monday, they came home": whether a day is of what follows, and counts from that of the talks. */
    private boolean countsFromThis(Day day) {
        Mention first = mentions.stream()
                .filter(mention -> mention instanceof Day)
                .findFirst()
                .orElse(day);
        return first == day && scene.countsFromNext(day);
    }

    /** What the verb says of whose object or subject the noun is: "Cairo will host the talks", "talks were put off". */
    private void governed(Sitting sitting, int index) {
        String preposition = scene.lower(sitting.from - 1);
        boolean what = scene.prepositionBefore(sitting.from).equals("for");
        boolean at = isTime(scene.prepositionBefore(sitting.from));
        int first = reach.own(index);
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER) || cue.is(Sense.POSTPONE))) {
                boolean to = scene.prepositionBefore(sitting.from).equals("to");
                if (to && cue.is(Sense.AGREE) && sitting.ordinal.isPresent()) {
                    sitting.stance = Stance.EXPECTED; // "agreed to a second meeting"
                    sitting.asserted = true;
                    sitting.fresh = true;
                    return;
                }
                boolean object = mention.to() >= sitting.from - 2 || isOfVerb(mention, sitting);
                if (what && journeys.isOne(i)) {
                    journeys.add(sitting, i, index);
                } else if (object && verbs.isMissed(i)) {
                    journeys.missed(sitting, i);
                    journeys.purpose(sitting, i);
                } else if (object && !isPutOffBefore(sitting, i)) {
                    verbs.verb(sitting, i, false);
                    if (verbs.isPredicateAt(i)) {
                        reach.lead(sitting, i);
                    }
                    journeys.purpose(sitting, i);
                } else if (verbs.isWish(i)) {
                    sitting.wished = !isTime(preposition) && !preposition.equals("of") || subjects.isLead(i, index);
                }
                return;
            }
            if (isNotHad(i, sitting)) {
                sitting.stance = Stance.DENIED;
                sitting.asserted = true;
                sitting.cover(mention.from(), sitting.to);
                return;
            }
            boolean during = isTime(preposition);
            boolean place = mention instanceof Place || mention instanceof Day;
            boolean lead = subjects.isLead(i, index);
            boolean own = at || !others.holds(i, index);
            if (place && i >= first && own && (lead || during && sitting.date.isUnknown())) {
                details.add(sitting, i);
                sitting.cover(mention.from(), mention.to());
            }
        }
    }

    /** "The postponed talks may be held on Monday": a participle before the noun, where a verb says what comes of them. */
    private boolean isPutOffBefore(Sitting sitting, int participle) {
        Cue verb = (Cue) mentions.get(participle);
        return sitting.asserted
                && verb.is(Sense.POSTPONE)
                && verb.to() == sitting.from
                && scene.isArticle(verb.from() - 1);
    }

    /** "We won't have the talks today". */
    private boolean isNotHad(int have, Sitting sitting) {
        return Scene.cue(mentions.get(have), Sense.HAVE) != null
                && scene.lower(mentions.get(have).from()).equals("have")
                && mentions.get(have).to() >= sitting.from - 1
                && have > 0
                && Scene.cue(mentions.get(have - 1), Sense.NOT) != null
                && mentions.get(have - 1).to() == mentions.get(have).from();
    }

    private static boolean isTime(String preposition) {
        return preposition.equals("at") || preposition.equals("during") || preposition.equals("in");
    }

    /** "The suspension of its participation in the talks". */
    private boolean isOfVerb(Mention verb, Sitting sitting) {
        return Scene.cue(verb, Sense.POSTPONE) != null && sitting.from - verb.to() <= CHAIN;
    }
}
