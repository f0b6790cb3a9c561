package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Subjects;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that one sentence tells of, by nouns for talks ("the second round of talks, held in Doha"), verbs of meeting ("the envoys met on
 * Monday") and ordinals alone ("the first, in Doha, ended on 9 June").
 */
final class Sittings {
    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final SittingReach reach;
    private final SittingOrdinals ordinals;
    private final Hosts hosts;
    private final SittingNouns nouns;
    private final Sessions sessions;
    private final Visits visits;
    private final ShortSittings shorts;
    private final List<Sitting> found = new ArrayList<>();

    /** Behind this token a sitting that has been read ends. */
    private int behind;

    private Sittings(Scene scene, Setting setting, Optional<LocalDate> published, boolean goesOn) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = new SittingDetails(scene, published);
        this.hosts = new Hosts(scene, setting.people());
        Subjects subjects = new Subjects(scene);
        this.verbs = new SittingVerbs(scene, hosts);
        this.reach = new SittingReach(scene, details, verbs, subjects);
        this.ordinals = new SittingOrdinals(scene);
        this.nouns = new SittingNouns(scene, setting.helpers(), details, verbs, reach, subjects);
        this.shorts = new ShortSittings(scene, details, verbs, reach, goesOn);
        Attendance attendance = new Attendance(scene);
        this.sessions = new Sessions(scene, attendance);
        this.visits = new Visits(scene, setting, attendance);
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
            if (mention.from() < behind) {
                continue;
            }
            if (mention instanceof Duration duration) {
                keepIfTold(shorts.measured(duration));
            }
            Cue talks = Scene.cue(mention, Sense.TALKS);
            Cue verb = mention instanceof Cue cue && cue.isVerb() ? cue : null;
            if (talks != null && !talks.isVerb()) {
                keepIfTold(nouns.at(i));
            } else if (verb != null && verb.is(Sense.MEET)) {
                met(i);
            } else if (verb != null && verb.is(Sense.HOST)) {
                hosted(i);
            } else if (verb != null && verb.is(Sense.LAST)) {
                keepIfTold(shorts.pronoun(i, speaksOfTalks(scene)));
            } else if (Scene.cue(mention, Sense.TRAVEL, Sense.RECEIVE) != null) {
                visited(i);
            } else if (verb != null && (verb.is(Sense.OCCUR) || verb.is(Sense.POSTPONE))) {
                put(i);
            } else if (Scene.cue(mention, Sense.DEMONYM, Sense.LANGUAGE) != null) {
                keepIfTold(shorts.spoken(i));
            }
        }
        return found.stream().filter(sitting -> !sitting.wished).collect(ImmutableList.toImmutableList());
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
        reach.lead(sitting, index);
        reach.antecedent(sitting, index);
        ordinals.time(sitting, verb.from());
        ordinals.timeBehind(sitting, verb.to());
        hosts.guests(sitting);
        sitting.asserted = !reach.isInPassing(sitting);
        details.complete(sitting);
        if (!verbs.isPossible(index) || sitting.isIdentified() || sitting.city.isPresent()) {
            keep(sitting);
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
        if (!verbs.isAllowed(verb)) {
            reach.lead(sitting, index);
        }
        details.complete(sitting);
        sitting.minutes = verb.is(Sense.RECEIVE) ? sitting.minutes : Quantity.unknown();
        if (sitting.city.isPresent() || !sitting.date.isUnknown()) {
            keep(sitting);
        }
    }

    /** "With Oman playing host", "where Oman's sultan was the host": of what the sentence tells, or the one before. */
    private void hosted(int index) {
        Sitting sitting = new Sitting(
                "host", mentions.get(index).from(), mentions.get(index).to());
        hosts.host(sitting, index);
        boolean noun = mentions.get(index) instanceof Cue cue && (cue.form() == Form.BASE || cue.form() == Form.ING);
        if (sitting.host.isPresent() && visits.isGuest(index)) {
            guests(sitting, index);
        } else if (sitting.host.isPresent() && noun && !found.isEmpty()) {
            found.get(found.size() - 1).join(sitting);
        } else if (sitting.host.isPresent() && !noun && hosts.isWithoutObject(index)) {
            sitting.asserted = true;
            found.add(sitting);
        } else if (sitting.host.isPresent() && noun) {
            reach.antecedent(sitting, index);
            boolean was = index > 0 && Scene.cue(mentions.get(index - 1), Sense.BE) != null;
            if (was || hosts.isThanked(index) || sitting.city.isPresent() || !sitting.date.isUnknown()) {
                sitting.asserted = true;
                found.add(sitting);
            }
        }
    }

    /** "Oman will host the envoys of both sides in Muscat on Monday". */
    private void guests(Sitting sitting, int index) {
        sitting.asserted = true;
        verbs.verb(sitting, index, true);
        reach.spread(sitting, index);
        reach.lead(sitting, index);
        details.complete(sitting);
        if (sitting.city.isPresent() || !sitting.date.isUnknown()) {
            keep(sitting);
        }
    }

    // Short forms.

    /** "The first, in Doha, ended on 9 June", "the last of them". */
    private void ellipses(int from, int to, int next) {
        for (int i = Math.max(Math.max(from, 1), behind); i < to; i++) {
            int after = i < mentions.get(next).from() ? next : next + 1;
            keepIfTold(shorts.ordinal(i, after));
        }
    }

    /** "It will be held on Monday", "but it was put off". */
    private void put(int index) {
        Sitting last = found.isEmpty() ? null : found.get(found.size() - 1);
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
            keepIfTold(shorts.pronoun(index, !found.isEmpty() || isBehindTalks(index)));
        }
    }

    /** "The talks were interrupted, but they resumed in May". */
    private boolean isBehindTalks(int verb) {
        Cue cue = (Cue) mentions.get(verb);
        for (int i = 0; i < verb && cue.is(Sense.OCCUR); i++) {
            if (Scene.cue(mentions.get(i), Sense.TALKS) != null) {
                return verbs.isWithoutObject(cue);
            }
        }
        return false;
    }

    private void keepIfTold(@Nullable Sitting sitting) {
        if (sitting != null) {
            keep(sitting);
        }
    }

    // Of one sentence.

    /** Keeps what a sentence tells of a meeting; what it goes on to tell of the same one joins it. */
    private void keep(Sitting sitting) {
        behind = Math.max(behind, sitting.to);
        Sitting last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && isPutOff(last, sitting)) {
            last.stance = Stance.DENIED; // "a session was to be held, but the meeting was put off"
            last.cover(last.from, sitting.to);
        } else if (last != null && last.agrees(sitting) && belongs(last, sitting)) {
            last.join(sitting);
        } else if (sitting.tells() || sitting.none) {
            found.add(sitting);
            found.addAll(sitting.others());
        }
        sitting.putOff().ifPresent(found::add);
    }

    /** "A session was to be held, but the meeting was put off". */
    private static boolean isPutOff(Sitting last, Sitting sitting) {
        return last.stance == Stance.EXPECTED && sitting.stance == Stance.DENIED && !sitting.tells();
    }

    /** Whether a meeting is the one told just before in the sentence: "met for a second round of talks", "after 18 hours of discussions". */
    private boolean belongs(Sitting last, Sitting sitting) {
        if (sitting.rule.equals("language")) {
            return false;
        }
        boolean bare =
                !sitting.isIdentified() && sitting.city.isEmpty() && !sitting.there && !sitting.rule.equals("meet");
        String preposition = scene.lower(sitting.from - 1);
        boolean purpose = last.rule.equals("meet")
                && (preposition.equals("for")
                        || preposition.equals("at")
                        || preposition.equals("in")
                        || preposition.equals("during"))
                && isUnparted(last.to, sitting.from);
        boolean where = last.rule.equals("visit") && sitting.rule.equals("meet") && sitting.from <= last.to;
        boolean sameDay = !sitting.date.isUnknown() && sitting.date.equals(last.date);
        return sameDay || bare && sitting.hasDetails() || purpose || where || sitting.from < last.to;
    }

    private boolean isUnparted(int from, int to) {
        for (Mention mention : mentions) {
            if (mention.from() >= from && mention.to() <= to && mention instanceof Cue cue && cue.isVerb()) {
                return false;
            }
        }
        return true;
    }
}
