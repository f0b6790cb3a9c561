package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Subjects;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The meetings that one sentence tells of, by nouns for talks ("the second round of talks, held in Doha"), verbs of meeting ("the envoys met on
 * Monday") and ordinals alone ("the first, in Doha, ended on 9 June").
 */
final class Sittings {
    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final MeetingVerbs meetingVerbs;
    private final SittingReach reach;
    private final SittingLead lead;
    private final SittingOrdinals ordinals;
    private final Hosts hosts;
    private final SittingNouns nouns;
    private final Sessions sessions;
    private final Visits visits;
    private final HostedSittings hosted;
    private final ShortSittings shorts;
    private final ToldSittings found;

    private Sittings(Scene scene, Setting setting, Optional<LocalDate> published, boolean goesOn) {
        this.scene = scene;
        this.found = new ToldSittings(scene);
        this.mentions = scene.mentions();
        this.details = new SittingDetails(scene, published);
        this.hosts = new Hosts(scene, setting.people());
        Subjects subjects = new Subjects(scene);
        this.verbs = new SittingVerbs(scene, hosts);
        this.meetingVerbs = new MeetingVerbs(scene);
        this.reach = new SittingReach(scene, details, verbs, subjects);
        this.lead = new SittingLead(scene, details);
        this.ordinals = new SittingOrdinals(scene);
        this.nouns = new SittingNouns(scene, setting, details, verbs, reach, subjects);
        this.shorts = new ShortSittings(scene, details, verbs, reach, goesOn);
        Attendance attendance = new Attendance(scene);
        this.sessions = new Sessions(scene, attendance);
        this.visits = new Visits(scene, setting, attendance);
        this.hosted = new HostedSittings(scene, hosts, visits, details, verbs, reach);
    }

    /** Words of meetings and visits. */
    private static final Senses TRIGGERS =
            Senses.of(Sense.TALKS, Sense.MEET, Sense.HOST, Sense.LAST, Sense.TRAVEL, Sense.RECEIVE);

    /** What may be told of talks that the sentence before speaks of. */
    private static final Senses OF_TALKS_BEFORE = Senses.of(Sense.OCCUR, Sense.POSTPONE, Sense.LANGUAGE, Sense.SUBSET);

    /**
     * What a sentence tells of meetings, in its order; nothing of those that are only named.
     *
     * @param goesOn whether the sentence before speaks of talks
     */
    static ImmutableList<Sitting> of(Scene scene, Setting setting, Optional<LocalDate> published, boolean goesOn) {
        return isTriggered(scene) || isFurther(scene, goesOn)
                ? new Sittings(scene, setting, published, goesOn).run()
                : ImmutableList.of();
    }

    /** Whether a sentence can go on to tell of a meeting: how long it was, or by a verb whose subject is "it". */
    static boolean isFurther(Scene scene, boolean goesOn) {
        if (goesOn && scene.has(OF_TALKS_BEFORE)) {
            return true;
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Duration) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of talks, which a short form of the next one can mean. */
    static boolean speaksOfTalks(Scene scene) {
        return scene.has(Sense.TALKS) || scene.has(Sense.MEET);
    }

    /** Whether a sentence has a word that can tell of a meeting. */
    static boolean isTriggered(Scene scene) {
        if (scene.has(TRIGGERS)) {
            return true;
        }
        return scene.lower(0).equals("the") && Ordinals.at(scene, 1).isPresent();
    }

    private ImmutableList<Sitting> run() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            ellipses(i == 0 ? 0 : mentions.get(i - 1).to(), mention.to(), i);
            if (mention.from() < found.behind()) {
                continue;
            }
            if (mention instanceof Duration duration) {
                found.keepIfTold(shorts.measured(duration));
            }
            Cue talks = Scene.cue(mention, Sense.TALKS);
            Cue verb = mention instanceof Cue cue && cue.isVerb() ? cue : null;
            if (talks != null && !talks.isVerb()) {
                found.keepIfTold(nouns.at(i));
            } else if (verb != null && verb.is(Sense.MEET)) {
                met(i);
            } else if (verb != null && verb.is(Sense.HOST)) {
                hosted.read(i, found);
            } else if (verb != null && verb.is(Sense.LAST)) {
                found.keepIfTold(shorts.pronoun(i, speaksOfTalks(scene)));
            } else if (Scene.cue(mention, Sense.TRAVEL, Sense.RECEIVE) != null) {
                visited(i);
            } else if (verb != null && (verb.is(Sense.OCCUR) || verb.is(Sense.POSTPONE))) {
                put(i);
            } else if (Scene.cue(mention, Sense.DEMONYM, Sense.LANGUAGE) != null) {
                found.keepIfTold(shorts.spoken(i));
            }
        }
        return found.all();
    }

    // Verbs.

    /** "The envoys met in Doha on Monday", "Umerov met Witkoff in Miami". */
    private void met(int index) {
        Cue verb = (Cue) mentions.get(index);
        Clause clause = Clause.of(scene, index);
        if (!sessions.isOne(clause)) {
            return;
        }
        Sitting sitting = new Sitting("meet", Math.min(verb.from(), start(clause)), verb.to());
        verbs.verb(sitting, index, true);
        reach.spread(sitting, index);
        lead.add(sitting, index);
        lead.antecedent(sitting, index);
        ordinals.time(sitting, verb.from());
        ordinals.timeBehind(sitting, verb.to());
        hosts.guests(sitting);
        sitting.asserted = !lead.isInPassing(sitting);
        details.complete(sitting);
        if (!verbs.isPossible(index) || sitting.isIdentified() || sitting.city.isPresent()) {
            found.keep(sitting);
        }
    }

    private static int start(Clause clause) {
        Mention agent = clause.agent();
        return agent == null ? clause.verb().from() : agent.from();
    }

    /** "The envoy flew to Doha on Monday", "Berri received the envoy in Beirut": a visit of those who negotiate. */
    private void visited(int index) {
        Cue verb = (Cue) mentions.get(index);
        if (!visits.isOne(index)) {
            return;
        }
        Mention agent = verb.isVerb() ? Clause.of(scene, index).agent() : visits.guest(index);
        Sitting sitting =
                new Sitting("visit", agent == null ? verb.from() : Math.min(agent.from(), verb.from()), verb.to());
        sitting.asserted = true;
        if (verb.isVerb()) {
            verbs.verb(sitting, index, true);
        } else if (!verb.value(Sense.TRAVEL).equals("visit")) {
            sitting.stance = Stance.EXPECTED;
        }
        reach.spread(sitting, index);
        if (!meetingVerbs.isAllowed(verb)) {
            lead.add(sitting, index);
        }
        details.complete(sitting);
        sitting.minutes = verb.is(Sense.RECEIVE) ? sitting.minutes : Quantity.unknown();
        if (sitting.city.isPresent() || !sitting.date.isUnknown()) {
            found.keep(sitting);
        }
    }

    // Short forms.

    /** "The first, in Doha, ended on 9 June", "the last of them". */
    private void ellipses(int from, int to, int next) {
        for (int i = Math.max(Math.max(from, 1), found.behind()); i < to; i++) {
            int after = i < mentions.get(next).from() ? next : next + 1;
            found.keepIfTold(shorts.ordinal(i, after));
        }
    }

    /** "It will be held on Monday", "but it was put off". */
    private void put(int index) {
        Sitting last = found.last();
        Clause clause = Clause.of(scene, index);
        boolean over = last != null && last.past && clause.stance() == Stance.DENIED && !clause.isToCome();
        if (last != null && over && last.stance == Stance.EXPECTED) {
            last.stance = Stance.DENIED; // "were supposed to open on Monday but have yet to begin"
            last.date = last.said;
            last.cover(last.from, mentions.get(index).to());
        } else if (last != null && last.stance == Stance.EXPECTED && shorts.isPutOff(index)) {
            last.stance = Stance.DENIED;
            last.date = last.said;
            last.cover(last.from, mentions.get(index).to());
        } else {
            found.keepIfTold(shorts.pronoun(index, !found.isEmpty() || isBehindTalks(index)));
        }
    }

    /** "The talks were interrupted, but they resumed in May". */
    private boolean isBehindTalks(int verb) {
        Cue cue = (Cue) mentions.get(verb);
        for (int i = 0; i < verb && cue.is(Sense.OCCUR); i++) {
            if (Scene.cue(mentions.get(i), Sense.TALKS) != null) {
                return meetingVerbs.isWithoutObject(cue);
            }
        }
        return false;
    }
}
