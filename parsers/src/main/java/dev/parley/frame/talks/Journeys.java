package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;

/** When and where a meeting is, by who goes to it or is sent there: "flew to Geneva on Monday for talks", "sent a team to Doha to resume the talks". */
final class Journeys {
    /** Verbs of going somewhere. */
    private static final Sense[] GOING = {Sense.MOVE, Sense.TRAVEL, Sense.LEAVE};

    /** Verbs by which somebody has another go somewhere. */
    private static final Sense[] SENDING = {Sense.SEND, Sense.GIVE, Sense.SUBMIT, Sense.ATTEND};

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final MeetingVerbs meetingVerbs;
    private final SittingLead lead;

    Journeys(Scene scene, SittingDetails details, SittingVerbs verbs) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.meetingVerbs = new MeetingVerbs(scene);
        this.lead = new SittingLead(scene, details);
    }

    /** Whether the mention of this index says that somebody went somewhere, or was sent there: "flew", "returned to Geneva", "sent a team to Geneva". */
    boolean isOne(int index) {
        Mention verb = mentions.get(index);
        if (Scene.cue(verb, GOING) != null) {
            return true;
        }
        int next = index + 1;
        while (next < mentions.size() && isTeam(mentions.get(next))) {
            next++;
        }
        return next < mentions.size()
                && mentions.get(next) instanceof Place place
                && scene.lower(place.from() - 1).equals("to")
                && place.from() - mentions.get(next - 1).to() <= 1
                && Scene.cue(verb, SENDING) != null;
    }

    /** "On Tuesday Vidal flew to Geneva for talks", "did not arrive in Geneva": when and where somebody went for a meeting, or was to. */
    void add(Sitting sitting, int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            Mention mention = mentions.get(i);
            String preposition = scene.preposition(mention);
            boolean there = mention instanceof Place
                    && (preposition.equals("in")
                            || preposition.equals("to")
                            || mention.from() == mentions.get(verb).to());
            if (there || mention instanceof Day) {
                details.add(sitting, i);
            }
        }
        if (verbs.isMissed(verb)) {
            missed(sitting, verb);
        } else {
            verbs.verb(sitting, verb, true);
        }
        lead.add(sitting, verb);
    }

    /** "Flew to Geneva to resume the talks": for what somebody went there, by the verb of the talks. */
    void purpose(Sitting sitting, int verb) {
        int i = meetingVerbs.isPurpose(verb) || isReadyTo(verb) ? verb - 1 : -1;
        while (i >= 0 && (isWhenOrWhere(mentions.get(i)) || isTeam(mentions.get(i)) || isReadyTo(i + 1))) {
            i--;
        }
        if (i >= 0 && i + 1 < verb && isOne(i)) {
            sitting.stance = Stance.ASSERTED; // as the journey is told
            add(sitting, i, verb);
        }
    }

    /** "Returned to Geneva, ready to resume the talks". */
    private boolean isReadyTo(int verb) {
        Mention before = verb > 0 ? mentions.get(verb - 1) : mentions.get(verb);
        return Scene.cue(before, Sense.FUTURE) != null
                && before.to() == mentions.get(verb).from()
                && scene.lower(before.from() - 1).equals(",");
    }

    /** "Will not attend the talks": a meeting that one of those who were to meet stays away from. */
    void missed(Sitting sitting, int verb) {
        Clause clause = Clause.of(scene, verb);
        sitting.stance = Stance.DENIED;
        sitting.asserted = true;
        sitting.ahead = clause.isToCome();
        sitting.cover(clause.from(), sitting.to);
    }

    private static boolean isWhenOrWhere(Mention mention) {
        return mention instanceof Place || mention instanceof Day;
    }

    private static boolean isTeam(Mention mention) {
        return mention instanceof PartyMention
                || Scene.cue(mention, Sense.DEMONYM, Sense.DELEGATION, Sense.NEGOTIATOR) != null;
    }
}
