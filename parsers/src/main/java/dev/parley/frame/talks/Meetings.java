package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The meetings that an article tells of, by which "the talks" and "the first round" are dated.
 */
public final class Meetings {
    private static final int NEAR_DAY = 6;
    private static final int REACH = 4;

    /** A meeting: which round, and when. */
    public record Meeting(OptionalInt ordinal, DateSpan date) {
        public static final Meeting UNKNOWN = new Meeting(OptionalInt.empty(), DateSpan.unknown());
    }

    /** A meeting that a sentence tells of, and the token at which it does. */
    public record Told(Meeting meeting, int at) {
        /** Whether the sentence tells of it beside these tokens. */
        public boolean isNear(int start, int end, int reach) {
            return at - end <= reach && start - at <= reach;
        }
    }

    private final ImmutableList<Meeting> all;
    private final Optional<LocalDate> published;
    private final Meeting main;

    private Meetings(ImmutableList<Meeting> all, Optional<LocalDate> published) {
        this.all = all;
        this.published = published;
        this.main = findMain();
    }

    /** The meetings of an article. */
    public static Meetings of(Discourse discourse) {
        return discourse.memory(Meetings.class, () -> of(discourse.setting().scenes(), discourse.published()));
    }

    private static Meetings of(List<Scene> scenes, Optional<LocalDate> published) {
        Meetings none = new Meetings(ImmutableList.of(), published);
        // What is told again is still one meeting.
        Set<Meeting> all = new LinkedHashSet<>();
        scenes.forEach(scene -> none.told(scene).map(Told::meeting).ifPresent(all::add));
        return new Meetings(ImmutableList.copyOf(all), published);
    }

    /** The meeting that a sentence tells of: the ordinal before a word for talks, and the day nearest to that or to "agreed". */
    public Optional<Told> told(Scene scene) {
        boolean named = scene.lower(0).equals("the") || scene.has(Sense.TALKS, Sense.AGREE);
        return named || hasMet(scene) ? find(scene) : Optional.empty();
    }

    private static boolean hasMet(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (isMet(scene, mention)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Told> find(Scene scene) {
        return namedByOrdinal(scene).or(() -> told(scene, Sense.TALKS)).or(() -> told(scene, Sense.AGREE));
    }

    private Optional<Told> told(Scene scene, Sense sense) {
        for (Mention mention : scene.mentions()) {
            if (Scene.cue(mention, sense) != null || sense == Sense.TALKS && isMet(scene, mention)) {
                OptionalInt ordinal = ordinalAround(scene, mention);
                // "Monday's swap is all that came of the talks": a day far from bare talks is not theirs.
                boolean near = sense == Sense.TALKS && ordinal.isEmpty();
                DateSpan date = nearestDay(
                        scene, mention, near ? NEAR_DAY : scene.tokens().size());
                boolean meant = ordinal.isPresent() && !isOneOfMany(scene, mention);
                if (meant || !date.isUnknown()) {
                    return Optional.of(new Told(new Meeting(ordinal, date), mention.from()));
                }
            }
        }
        return Optional.empty();
    }

    /** "The first, on 16 May, had led to an exchange": the ordinal alone names the meeting. */
    private Optional<Told> namedByOrdinal(Scene scene) {
        OptionalInt ordinal = Ordinals.at(scene, 1);
        boolean named = scene.lower(0).equals("the")
                && ordinal.isPresent()
                && scene.lower(2).equals(",");
        if (!named) {
            return Optional.empty();
        }
        return scene.mentions().stream()
                .filter(mention -> mention instanceof Day day && isPast(scene, day) && day.from() <= REACH + 1)
                .map(day -> new Told(new Meeting(ordinal, ((Day) day).span()), day.to()))
                .findFirst();
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

    /** "No date was set for a fourth round": nobody need have met at what is one of many. */
    private static boolean isOneOfMany(Scene scene, Mention talks) {
        for (int i = talks.from() - 1; i >= Math.max(1, talks.from() - REACH); i--) {
            if (Ordinals.at(scene, i).isPresent()) {
                return DayWord.ONE_OF_MANY.is(scene.lower(i - 1));
            }
        }
        return false;
    }

    private DateSpan nearestDay(Scene scene, Mention talks, int reach) {
        Day nearest = null;
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day
                    && isPast(scene, day)
                    && distance(day, talks) <= reach
                    && (nearest == null || distance(day, talks) < distance(nearest, talks))) {
                nearest = day;
            }
        }
        return nearest == null ? DateSpan.unknown() : nearest.span();
    }

    /** Whether a date tells when something was: nobody has agreed yet on what is to come. */
    private boolean isPast(Scene scene, Day day) {
        boolean later = published.isPresent()
                && day.span()
                        .last()
                        .filter(last -> last.isAfter(published.get()))
                        .isPresent();
        return scene.isWhen(day) && !later;
    }

    private static int distance(Day day, Mention talks) {
        return day.from() >= talks.to() ? day.from() - talks.to() : talks.from() - day.to();
    }

    /**
     * The meeting that the article is about: the round of the highest ordinal, with its day wherever that is told; or the meeting of a day
     * alone, where that is later than every round told with its day.
     */
    public Meeting main() {
        return main;
    }

    private Meeting findMain() {
        OptionalInt highest =
                all.stream().flatMapToInt(m -> m.ordinal().stream()).max();
        DateSpan lone = loneDay();
        Optional<Meeting> dated = all.stream()
                .filter(meeting ->
                        meeting.ordinal().equals(highest) && !meeting.date().isUnknown())
                .findFirst();
        if (dated.isEmpty()) {
            return new Meeting(highest, lone);
        }
        boolean earlier = !lone.isUnknown() && lone.compareTo(dated.get().date()) > 0;
        return earlier && highest.isPresent() ? new Meeting(OptionalInt.empty(), lone) : dated.get();
    }

    /** The first day of a meeting that no ordinal goes with; unknown where there is none. */
    private DateSpan loneDay() {
        return all.stream()
                .filter(meeting -> meeting.ordinal().isEmpty() && meeting.date().isSingleDay())
                .map(Meeting::date)
                .filter(date -> all.stream()
                        .noneMatch(m -> m.ordinal().isPresent() && m.date().equals(date)))
                .findFirst()
                .orElse(DateSpan.unknown());
    }

    /** The meeting that these words mean: that of the ordinal, else the one at that time, else the main one. */
    public Meeting meant(Optional<Meeting> told, DateSpan date) {
        if (told.isPresent() && told.get().ordinal().isPresent()) {
            return withDate(told.get());
        }
        DateSpan day = told.map(Meeting::date).filter(d -> !d.isUnknown()).orElse(date);
        if (day.isUnknown()) {
            return main();
        }
        return all.stream()
                .filter(meeting -> meeting.ordinal().isPresent() && isOn(meeting, day))
                .findFirst()
                .map(meeting -> day.isSingleDay() ? new Meeting(meeting.ordinal(), day) : meeting)
                .orElseGet(() -> main().date().meets(day) && !main().date().isUnknown()
                        ? main()
                        : new Meeting(OptionalInt.empty(), day));
    }

    /** Whether a meeting was on that day or, of a longer time, in it; a meeting of which only the year is told may be any of its. */
    private static boolean isOn(Meeting meeting, DateSpan day) {
        return meeting.date().meets(day)
                && (meeting.date().isSingleDay() || meeting.date().equals(day));
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
