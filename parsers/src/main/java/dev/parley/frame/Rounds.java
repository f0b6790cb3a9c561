package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Scene;
import dev.parley.mention.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of talks that an article tells of, and which of them each of its sentences means.
 *
 * <p>What is told with an ordinal or a day tells which round it is; all that is told of one round joins. What has neither ("the meeting, which lasted an
 * hour") is the round told last, or the first one that the article tells of; a city alone names the round held there.
 */
final class Rounds {
    /** How many sentences apart a city and a day may be told that are of one round. */
    private static final int NEAR = 2;

    /** How many rounds an article can have in play. */
    private static final int MOST = 100;

    private final List<Round> rounds = new ArrayList<>();
    private final Map<Integer, ImmutableList<Told>> byScene = new HashMap<>();

    private Rounds() {}

    /** One round, with what the article tells of it wherever it does. */
    static final class Round {
        private OptionalInt ordinal = OptionalInt.empty();
        private DateSpan date = DateSpan.unknown();
        private Optional<String> city = Optional.empty();

        OptionalInt ordinal() {
            return ordinal;
        }

        DateSpan date() {
            return date;
        }

        Optional<String> city() {
            return city;
        }

        /** Whether all that is told of it is still to come. */
        private boolean ahead = true;

        private void add(Sitting sitting) {
            ahead &= sitting.stance == Stance.EXPECTED;
            ordinal = ordinal.isPresent() ? ordinal : sitting.ordinal;
            boolean narrower = sitting.date.isSingleDay() && !date.isSingleDay();
            date = date.isUnknown() || narrower && date.meets(sitting.date) ? sitting.date : date;
            city = city.or(() -> sitting.city);
        }
    }

    /**
     * What a sentence tells of a round.
     *
     * @param sitting in its own words
     * @param round which one it is
     */
    record Told(Sitting sitting, Round round) {}

    /** The rounds of an article's sentences. */
    static Rounds of(Setting setting, Optional<LocalDate> published) {
        Rounds rounds = new Rounds();
        Map<Sitting, Round> identified = new HashMap<>();
        List<List<Sitting>> sittings = new ArrayList<>();
        Optional<String> city = Optional.empty();
        Optional<String> venue = Optional.empty();
        for (Scene scene : setting.scenes()) {
            List<Sitting> found = Sittings.of(scene, setting, published);
            for (Sitting sitting : found) {
                if (sitting.there && sitting.city.isEmpty()) {
                    sitting.city = city;
                }
                if (sitting.sameVenue) {
                    sitting.venue = venue;
                }
                city = sitting.city.isPresent() ? sitting.city : city;
                venue = sitting.venue.isPresent() ? sitting.venue : venue;
            }
            sittings.add(found);
        }
        rounds.identify(sittings, identified);
        rounds.resolve(setting.scenes(), sittings, identified);
        return rounds;
    }

    /** Finds the rounds that are told with an ordinal or a day. */
    private void identify(List<List<Sitting>> sittings, Map<Sitting, Round> identified) {
        Round last = null;
        for (List<Sitting> sentence : sittings) {
            for (Sitting sitting : sentence) {
                if (sitting.isIdentified()) {
                    Round round = sitting.part && sitting.ordinal.isEmpty() ? null : matching(sitting, last);
                    if (round == null) {
                        round = new Round();
                        rounds.add(round);
                    }
                    round.add(sitting);
                    identified.put(sitting, round);
                    last = round;
                }
            }
        }
    }

    /** The round that a sitting is of: the one of its ordinal or day, or the one told last, where nothing parts them. */
    private @Nullable Round matching(Sitting sitting, @Nullable Round last) {
        Round best = null;
        int most = 0;
        for (Round round : recent()) {
            int likeness = likeness(sitting, round);
            if (likeness > most) {
                best = round;
                most = likeness;
            }
        }
        boolean same = best == null && last != null && !sitting.fresh && likeness(sitting, last) == 0;
        boolean open = same && last != null && (last.date.isUnknown() || sitting.date.isUnknown());
        return open ? last : best;
    }

    /** The rounds that a sitting can be one of: no article goes back further, and a text without end must not take time without end. */
    private List<Round> recent() {
        return rounds.subList(Math.max(0, rounds.size() - MOST), rounds.size());
    }

    /** How much a sitting and a round have in common; -1 where they can't be the same. */
    private static int likeness(Sitting sitting, Round round) {
        int likeness = 0;
        if (sitting.ordinal.isPresent() && round.ordinal.isPresent()) {
            if (!sitting.ordinal.equals(round.ordinal)) {
                return -1;
            }
            likeness += 4;
        }
        if (!sitting.date.isUnknown() && !round.date.isUnknown()) {
            if (!sitting.date.meets(round.date)) {
                return -1;
            }
            likeness += sitting.date.equals(round.date) ? 3 : 2;
        }
        if (sitting.city.isPresent() && round.city.isPresent()) {
            if (!sitting.city.equals(round.city)) {
                return -1;
            }
            likeness += sitting.fresh ? 0 : 1;
        }
        return likeness;
    }

    /** Tells of each sitting which round it is, in the order of the text. */
    private void resolve(List<Scene> scenes, List<List<Sitting>> sittings, Map<Sitting, Round> identified) {
        Round last = null;
        int lastAt = 0;
        for (int i = 0; i < sittings.size(); i++) {
            ImmutableList.Builder<Told> told = ImmutableList.builder();
            for (Sitting sitting : sittings.get(i)) {
                Round round = identified.get(sitting);
                if (round == null) {
                    round = meant(sitting, last, i - lastAt <= NEAR);
                } else if (sitting.part && sitting.ordinal.isEmpty() && round.city.isEmpty() && last != null) {
                    round.city = last.city;
                }
                told.add(new Told(sitting, round));
                boolean passing = sitting.stance == Stance.DENIED || sitting.stance == Stance.EXPECTED;
                last = passing && last != null && !last.ahead ? last : round;
                lastAt = i;
            }
            byScene.put(scenes.get(i).index(), told.build());
        }
    }

    /** The round that is told of without an ordinal or a day. */
    private Round meant(Sitting sitting, @Nullable Round last, boolean near) {
        boolean past = sitting.stance == Stance.ASSERTED;
        boolean coming = sitting.stance == Stance.EXPECTED && sitting.city.isPresent();
        if (last != null
                && !(coming && !last.ahead)
                && !sitting.fresh
                && agrees(sitting, last, near)
                && !(past && last.ahead)) {
            last.add(sitting);
            return last;
        }
        for (Round round : recent()) {
            if (past && round.ahead || coming && !round.ahead) {
                continue;
            }
            boolean there = sitting.city.isPresent() && sitting.city.equals(round.city);
            boolean any = sitting.city.isEmpty() && !sitting.fresh;
            if (there && !sitting.fresh || any) {
                return round;
            }
        }
        Round round = new Round();
        round.add(sitting);
        rounds.add(round);
        return round;
    }

    private static boolean agrees(Sitting sitting, Round round, boolean near) {
        return sitting.city.isEmpty()
                || sitting.city.equals(round.city)
                || near && sitting.asserted && round.city.isEmpty();
    }

    /** What a sentence tells of rounds, in its order. */
    ImmutableList<Told> told(Scene scene) {
        return byScene.getOrDefault(scene.index(), ImmutableList.of());
    }

    ImmutableList<Round> all() {
        return ImmutableList.copyOf(rounds);
    }
}
