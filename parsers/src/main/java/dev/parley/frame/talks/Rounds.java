package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Lead;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
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

    /**
     * What a sentence tells of a round.
     *
     * @param sitting in its own words
     * @param round which one it is
     */
    record Told(Sitting sitting, Round round) {}

    /** The rounds of an article. */
    static Rounds of(Discourse discourse) {
        return discourse.memory(Rounds.class, () -> of(discourse.setting(), discourse.published()));
    }

    private static Rounds of(Setting setting, Optional<LocalDate> published) {
        Rounds rounds = new Rounds();
        Map<Sitting, Round> identified = new HashMap<>();
        List<List<Sitting>> sittings = new ArrayList<>();
        Optional<String> city = Optional.empty();
        Optional<String> venue = Optional.empty();
        boolean goesOn = false;
        OptionalInt count = OptionalInt.empty();
        for (Scene scene : setting.scenes()) {
            List<Sitting> found = Sittings.of(scene, setting, published, goesOn);
            goesOn = Sittings.speaksOfTalks(scene) || goesOn && !found.isEmpty();
            for (Sitting sitting : found) {
                sitting.ordinal = sitting.last ? count : sitting.ordinal;
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
            count = counted(scene, count);
        }
        number(sittings);
        rounds.identify(sittings, identified);
        rounds.lead(Lead.of(setting, published));
        rounds.resolve(setting.scenes(), sittings, identified);
        return rounds;
    }

    /** "Three rounds of talks": how many rounds there were, so that the last one has that number. */
    private static OptionalInt counted(Scene scene, OptionalInt before) {
        for (int i = 1; i < scene.mentions().size(); i++) {
            Mention noun = scene.mentions().get(i);
            Quantity number = scene.mentions().get(i - 1) instanceof Amount amount && amount.to() == noun.from()
                    ? amount.quantity()
                    : Quantity.unknown();
            if (number.isExact() && Scene.cue(noun, Sense.TALKS) != null) {
                return OptionalInt.of((int) number.min());
            }
        }
        return before;
    }

    /** "The two previous rounds, on May 16 and June 2" before the third one: the first and the second. */
    private static void number(List<List<Sitting>> sittings) {
        int highest = 0;
        for (List<Sitting> sentence : sittings) {
            for (Sitting sitting : sentence) {
                highest = Math.max(highest, sitting.ordinal.orElse(0));
            }
        }
        for (List<Sitting> sentence : sittings) {
            for (Sitting sitting : sentence) {
                boolean earlier = sitting.ordinal.isEmpty() && sitting.of > 1 && sitting.of == highest - 1;
                sitting.ordinal = earlier ? OptionalInt.of(sitting.nth) : sitting.ordinal;
            }
        }
    }

    /** Gives the round that the report is about, the one of the highest number, the day and the city that the lead tells. */
    private void lead(Lead lead) {
        Round main = null;
        for (Round round : rounds) {
            boolean higher =
                    main == null || round.ordinal().orElse(0) > main.ordinal().orElse(0);
            main = !round.isAhead() && round.ordinal().isPresent() && higher ? round : main;
            if (round.date().equals(lead.day())) {
                return;
            }
        }
        if (main != null && main.date().isUnknown() && !lead.day().isUnknown()) {
            main.complete(lead.day(), lead.city());
        }
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
            int likeness = round.likeness(sitting);
            if (likeness > most) {
                best = round;
                most = likeness;
            }
        }
        boolean same = best == null && last != null && !sitting.fresh && last.likeness(sitting) == 0;
        return same && last != null && last.isOpenTo(sitting) ? last : best;
    }

    /** The rounds that a sitting can be one of: no article goes back further, and a text without end must not take time without end. */
    private List<Round> recent() {
        return rounds.subList(Math.max(0, rounds.size() - MOST), rounds.size());
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
                } else if (sitting.part && !sitting.previous && sitting.ordinal.isEmpty() && last != null) {
                    round.completeCity(last);
                }
                told.add(new Told(sitting, round));
                boolean passing = sitting.stance == Stance.DENIED || sitting.stance == Stance.EXPECTED;
                last = passing && last != null && !last.isAhead() ? last : round;
                lastAt = i;
            }
            byScene.put(scenes.get(i).index(), told.build());
        }
    }

    /** The round that is told of without an ordinal or a day. */
    private Round meant(Sitting sitting, @Nullable Round last, boolean near) {
        if (last != null && last.isMeantBy(sitting, near)) {
            last.add(sitting);
            return last;
        }
        for (Round round : recent()) {
            if (round.isMeantAgainBy(sitting)) {
                return round;
            }
        }
        Round round = new Round();
        round.add(sitting);
        rounds.add(round);
        return round;
    }

    /** What a sentence tells of rounds, in its order. */
    ImmutableList<Told> told(Scene scene) {
        return byScene.getOrDefault(scene.index(), ImmutableList.of());
    }

    ImmutableList<Round> all() {
        return ImmutableList.copyOf(rounds);
    }
}
