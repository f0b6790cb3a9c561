package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The meetings that an article tells of, by which "the talks" and "the first round" are dated.
 *
 * @param all every meeting told with an ordinal or a day, in the order of the text
 */
record Meetings(ImmutableList<Meeting> all) {
    private static final int REACH = 4;

    /** A meeting: which round, and when. */
    record Meeting(OptionalInt ordinal, DateSpan date) {
        static final Meeting UNKNOWN = new Meeting(OptionalInt.empty(), DateSpan.unknown());
    }

    /** A meeting that a sentence tells of, and the token at which it does. */
    record Told(Meeting meeting, int at) {
        boolean isNear(Agreed agreed, int reach) {
            return at - agreed.end <= reach && agreed.start - at <= reach;
        }
    }

    static Meetings of(List<Scene> scenes) {
        List<Meeting> all = new ArrayList<>();
        scenes.forEach(scene -> told(scene).map(Told::meeting).ifPresent(all::add));
        return new Meetings(ImmutableList.copyOf(all));
    }

    /** The meeting that a sentence tells of, by the ordinal before a word for talks and the day nearest to it. */
    static Optional<Told> told(Scene scene) {
        for (Mention mention : scene.mentions()) {
            boolean talks = Scene.cue(mention, Sense.TALKS) != null || isMet(scene, mention);
            if (talks) {
                OptionalInt ordinal = ordinalAround(scene, mention);
                DateSpan date = nearestDay(scene, mention);
                if (ordinal.isPresent() || !date.isUnknown()) {
                    return Optional.of(new Told(new Meeting(ordinal, date), mention.from()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(Scene scene, Mention mention) {
        return mention instanceof Day day
                && (scene.lower(day.from() - 1).equals("met")
                        || scene.lower(day.from() - 2).equals("met"));
    }

    private static OptionalInt ordinalAround(Scene scene, Mention talks) {
        for (int i = talks.from() - 1; i >= Math.max(0, talks.from() - REACH); i--) {
            OptionalInt ordinal = Ordinals.at(scene, i);
            if (ordinal.isPresent()) {
                return ordinal;
            }
        }
        for (int i = talks.to(); i + 1 < scene.tokens().size(); i++) {
            if (scene.lower(i + 1).equals("time") || scene.lower(i + 1).equals("round")) {
                OptionalInt ordinal = Ordinals.at(scene, i);
                if (ordinal.isPresent()) {
                    return ordinal;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static DateSpan nearestDay(Scene scene, Mention talks) {
        Day nearest = null;
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day
                    && scene.isWhen(day)
                    && (nearest == null || distance(day, talks) < distance(nearest, talks))) {
                nearest = day;
            }
        }
        return nearest == null ? DateSpan.unknown() : nearest.span();
    }

    private static int distance(Day day, Mention talks) {
        return day.from() >= talks.to() ? day.from() - talks.to() : talks.from() - day.to();
    }

    /** The meeting that the article is about: the round of the highest ordinal, with its day wherever that is told. */
    Meeting main() {
        OptionalInt highest =
                all.stream().flatMapToInt(m -> m.ordinal().stream()).max();
        for (Meeting meeting : all) {
            if (meeting.ordinal().equals(highest) && !meeting.date().isUnknown()) {
                return meeting;
            }
        }
        DateSpan day = all.stream()
                .filter(meeting -> meeting.ordinal().isEmpty() && meeting.date().isSingleDay())
                .map(Meeting::date)
                .filter(date -> all.stream()
                        .noneMatch(m -> m.ordinal().isPresent() && m.date().equals(date)))
                .findFirst()
                .orElse(DateSpan.unknown());
        return new Meeting(highest, day);
    }

    /** The meeting that these words mean: that of the ordinal, else the one at that time, else the main one. */
    Meeting meant(Optional<Meeting> told, DateSpan date) {
        if (told.isPresent() && told.get().ordinal().isPresent()) {
            return withDate(told.get());
        }
        DateSpan day = told.map(Meeting::date).filter(d -> !d.isUnknown()).orElse(date);
        if (day.isUnknown()) {
            return main();
        }
        return all.stream()
                .filter(meeting -> meeting.date().meets(day)
                        && meeting.ordinal().isPresent()
                        && !meeting.date().isUnknown())
                .findFirst()
                .orElseGet(() -> main().date().meets(day) && !main().date().isUnknown()
                        ? main()
                        : new Meeting(OptionalInt.empty(), day));
    }

    private Meeting withDate(Meeting meeting) {
        return all.stream()
                .filter(other -> other.ordinal().equals(meeting.ordinal())
                        && other.date().meets(meeting.date()))
                .filter(other -> !other.date().isUnknown())
                .findFirst()
                .orElse(meeting.ordinal().equals(main().ordinal()) ? main() : meeting);
    }
}
