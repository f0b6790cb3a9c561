package dev.parley.frame.talks;

import dev.parley.claim.Stance;
import dev.parley.fact.TalksRound;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The meetings that a sentence tells of: which round, when, where, how long, in which language, whose guests.
 *
 * <p>A sentence that only names a meeting once more tells nothing of it: "after Monday's talks, Umerov said".
 */
public final class RoundFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return Sittings.isTriggered(scene) || Sittings.isFurther(scene, true);
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        List<Finding> findings = new ArrayList<>();
        for (Rounds.Told told : Rounds.of(discourse).told(scene)) {
            if (KnownRounds.of(discourse).isNews(told) && isTold(told)) {
                findings.add(finding(told.sitting(), told.round()));
            }
        }
        return findings;
    }

    /** That there were no talks says nothing where nothing is told of which. */
    private static boolean isTold(Rounds.Told told) {
        Round round = told.round();
        return told.sitting().tells()
                || !round.date().isUnknown()
                || round.city().isPresent();
    }

    private static Finding finding(Sitting sitting, Round round) {
        OptionalInt ordinal = sitting.ordinal.isPresent() ? sitting.ordinal : round.ordinal();
        // What was called off may have been planned for another day than that of the round told.
        boolean off = sitting.stance == Stance.DENIED && !sitting.none;
        DateSpan date = sitting.date.isUnknown() && !off ? round.date() : sitting.date;
        Optional<String> city = sitting.city.or(round::city);
        TalksRound fact = TalksRound.builder()
                .ordinal(ordinal)
                .date(date)
                .city(city)
                .venue(sitting.venue)
                .minutes(sitting.minutes)
                .language(sitting.language)
                .host(sitting.host)
                .build();
        return new Finding(fact, sitting.stance, sitting.from, sitting.to, sitting.rule);
    }
}
