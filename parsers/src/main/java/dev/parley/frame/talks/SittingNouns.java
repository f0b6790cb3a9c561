package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Subjects;
import dev.parley.frame.discourse.Actors;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
import dev.parley.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that the nouns for talks of one sentence tell of, with what stands around the noun and belongs to it: of "Monday's less than two-hour
 * second meeting" the day, the time and the ordinal.
 */
final class SittingNouns {
    /** How many tokens may stand between "the suspension" and "talks". */
    private static final int CHAIN = 6;

    private final Scene scene;
    private final NounChains chains;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final MeetingVerbs meetingVerbs;
    private final SittingReach reach;
    private final SittingLead lead;
    private final Subjects subjects;
    private final Journeys journeys;
    private final BeforeNoun before;
    private final OtherPhrases others;

    /**
     * The nouns of a sentence.
     *
     * @param setting the article, in which those who help others to talk have meetings of their own
     */
    SittingNouns(
            Scene scene,
            Setting setting,
            SittingDetails details,
            SittingVerbs verbs,
            SittingReach reach,
            Subjects subjects) {
        this.scene = scene;
        this.chains = new NounChains(scene, setting);
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.meetingVerbs = new MeetingVerbs(scene);
        this.reach = reach;
        this.lead = new SittingLead(scene, details);
        this.subjects = subjects;
        this.before = new BeforeNoun(scene, details);
        this.journeys = new Journeys(scene, details, verbs);
        this.others = new OtherPhrases(scene);
    }

    /** The meeting that the noun of this index among the mentions tells of; null where it is none of the sides. */
    @Nullable
    Sitting at(int first) {
        Mention noun = mentions.get(first);
        if (chains.isOfOthers(first)) {
            return null;
        }
        int last = chains.last(first);
        Sitting sitting = new Sitting("talks", noun.from(), mentions.get(last).to());
        Cue cue = (Cue) noun;
        sitting.part = cue.value(Sense.TALKS).equals("session");
        for (int i = first + 1; i < last; i++) {
            details.add(sitting, i);
        }
        before.add(sitting, first);
        numbered(sitting, noun);
        reach.spread(sitting, last);
        governed(sitting, first);
        ahead(sitting);
        sitting.asserted |= isWhatItIs(sitting);
        details.sameDay(sitting);
        sitting.heading = isHeading() && !sitting.isIdentified();
        lead.antecedent(sitting, first);
        details.complete(sitting);
        return sitting;
    }

    /** "Round three". */
    private void numbered(Sitting sitting, Mention noun) {
        int end = chains.end(noun);
        if (end > noun.to()) {
            sitting.ordinal = Ordinals.numbered(scene, noun.to());
            sitting.cover(noun.from(), end);
        }
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

    /** What the verb says of whose object or subject the noun is: "Cairo will host the talks", "talks were put off". */
    private void governed(Sitting sitting, int index) {
        String preposition = scene.lower(sitting.from - 1);
        boolean what = scene.prepositionBefore(sitting.from).equals("for");
        boolean at = isTime(scene.prepositionBefore(sitting.from));
        int first = lead.own(index);
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
                    if (meetingVerbs.isPredicateAt(i)) {
                        lead.add(sitting, i);
                    }
                    journeys.purpose(sitting, i);
                } else if (meetingVerbs.isWish(i)) {
                    sitting.wished = !isTime(preposition) && !preposition.equals("of") || subjects.isLead(i, index);
                }
                return;
            }
            if (isPreparedFor(mention, sitting)) {
                sitting.stance = Stance.EXPECTED;
                sitting.fresh = true;
                return;
            }
            if (isNotHad(i, sitting)) {
                sitting.stance = Stance.DENIED;
                sitting.asserted = true;
                sitting.cover(mention.from(), sitting.to);
                return;
            }
            if (isClauseBetween(
                    mention.to(), i + 1 < mentions.size() ? mentions.get(i + 1).from() : sitting.from)) {
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

    /** "To prepare for a fresh round", "gets ready for talks". */
    private boolean isPreparedFor(Mention mention, Sitting sitting) {
        return Scene.cue(mention, Sense.FUTURE) != null
                && scene.lower(mention.to() - 1).equals("for")
                && sitting.from - mention.to() <= 1;
    }

    /** "Left Geneva on Monday, and the next meeting": whether a comma and a conjunction start another clause between two tokens. */
    private boolean isClauseBetween(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = scene.lower(i + 1);
            if (scene.lower(i).equals(",") && (word.equals("and") || word.equals("but"))) {
                return true;
            }
        }
        return false;
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
