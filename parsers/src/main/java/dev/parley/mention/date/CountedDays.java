package dev.parley.mention.date;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.mark.CalendarRole;
import dev.parley.mention.mark.Phrase;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves days that count from another one of their sentence: "said on Thursday that they had been freed the day before" is Wednesday.
 *
 * <p>"On Thursday, two days after the talks" tells the day of the talks, which stand behind it: two days before Thursday. "Two days after the talks on
 * Thursday, they came home" tells by the day behind it. Where the sentence tells no day to count from, they stay unresolved.
 */
public final class CountedDays {
    /** How many tokens behind "two days after" the day may stand from which it counts. */
    private static final int REACH = 8;

    private static final int WEEK = 7;

    /** How many sentences before "two days later" the day may be told from which it counts. */
    private static final int NEAR = 4;

    private final List<Token> tokens;
    private final List<Mention> mentions;

    /** The day told last in the sentences before. */
    private final Optional<LocalDate> told;

    private CountedDays(List<Token> tokens, List<Mention> mentions, Optional<LocalDate> told) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.told = told;
    }

    /** Replaces those that can be resolved by resolved ones. */
    public static void resolve(List<Token> tokens, List<Mention> mentions) {
        resolve(tokens, mentions, Optional.empty());
    }

    private static void resolve(List<Token> tokens, List<Mention> mentions, Optional<LocalDate> told) {
        CountedDays days = new CountedDays(tokens, mentions, told);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Day day && !day.resolved()) {
                days.resolve(i, day);
            }
        }
    }

    /** The scenes with those resolved that count from a day told in a sentence before: "They met on 3 June. A week later they met again." */
    public static ImmutableList<Scene> across(List<Scene> scenes) {
        ImmutableList.Builder<Scene> all = ImmutableList.builder();
        Optional<LocalDate> told = Optional.empty();
        int at = 0;
        for (Scene scene : scenes) {
            Optional<LocalDate> near = scene.index() - at <= NEAR ? told : Optional.empty();
            Scene resolved = near.isPresent() && hasOpen(scene) ? counted(scene, near) : scene;
            Optional<LocalDate> last = last(resolved);
            told = last.isPresent() ? last : told;
            at = last.isPresent() ? scene.index() : at;
            all.add(resolved);
        }
        return all.build();
    }

    private static boolean hasOpen(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Day day && !day.resolved()) {
                return true;
            }
        }
        return false;
    }

    private static Scene counted(Scene scene, Optional<LocalDate> told) {
        List<Mention> mentions = new ArrayList<>(scene.mentions());
        resolve(scene.tokens(), mentions, told);
        return new Scene(scene.index(), scene.sentence(), mentions);
    }

    /** The day that a scene tells last, but for one on which only something was said. */
    private static Optional<LocalDate> last(Scene scene) {
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            boolean said = i > 0 && isSaying(scene.mentions().get(i - 1));
            if (scene.mentions().get(i) instanceof Day day && day.span().isSingleDay() && !said) {
                return day.span().first();
            }
        }
        return Optional.empty();
    }

    private static boolean isSaying(Mention mention) {
        return Scene.cue(mention, Sense.SAY, Sense.REMARK, Sense.RELAY) != null;
    }

    private void resolve(int index, Day day) {
        OptionalInt offset = offset(day);
        if (offset.isEmpty() || Tokens.is(tokens, day.to(), "than")) { // "two days later than planned"
            return;
        }
        Optional<LocalDate> before = before(index);
        int days = offset.getAsInt();
        Optional<LocalDate> date = !Scene.countsFromNext(tokens, day)
                ? before.map(from -> from.plusDays(days))
                : before.isPresent() && told.isEmpty()
                        ? before.map(from -> from.minusDays(days))
                        : behind(index).map(from -> from.plusDays(days));
        date.map(DateSpan::on).ifPresent(span -> mentions.set(index, new Day(span, span, day.from(), day.to(), true)));
    }

    /** How many days on from the other day it is; empty where it is no number of days. */
    private OptionalInt offset(Day day) {
        Optional<Phrase<CalendarRole>> phrase = CalendarRole.ELSEWHERE.at(tokens, day.from());
        if (phrase.isPresent()) {
            return phrase.get().value().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) phrase.get().number());
        }
        Optional<Phrase<CalendarRole>> turn = CalendarRole.ELSEWHERE_BEHIND.at(tokens, day.to() - 1);
        Optional<Phrase<CalendarRole>> unit = CalendarRole.UNIT.at(tokens, day.to() - 2);
        if (turn.isEmpty() || unit.isEmpty()) {
            return OptionalInt.empty();
        }
        if (Tokens.is(tokens, day.from() - 1, "and") && CalendarRole.UNIT.isAt(tokens, day.from() - 2)) {
            return OptionalInt.empty(); // "two years and four days after"
        }
        OptionalInt number = RelativeDates.count(tokens, day.from());
        int days = unit.get().value().equals("day") ? 1 : unit.get().value().equals("week") ? WEEK : 0;
        return number.isEmpty() || days == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) turn.get().number() * days * number.getAsInt());
    }

    private Optional<LocalDate> before(int index) {
        boolean other = index > 0 && isSaying(mentions.get(index - 1)); // "said the same day" tells when it was said
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Day day && day.span().isSingleDay()) {
                return day.span().first();
            }
            other |= mentions.get(i) instanceof Day;
        }
        return other ? Optional.empty() : told;
    }

    private Optional<LocalDate> behind(int index) {
        int end = mentions.get(index).to();
        for (int i = index + 1; i < mentions.size() && mentions.get(i).from() - end <= REACH; i++) {
            if (mentions.get(i) instanceof Day day && day.span().isSingleDay()) {
                return day.span().first();
            }
        }
        return Optional.empty();
    }
}
