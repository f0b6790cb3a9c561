package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Breakdown.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the numbers told of one hand-over count: all of it, or a part.
 *
 * <ul>
 *   <li>Numbers into which a text {@linkplain Breakdown breaks down} a greater one tell more of that, and are no positions beside it.
 *   <li>Numbers that add up to what somebody else tells are parts of that: 173 and 75 contradict no 248. So is a number that a text breaks
 *       a greater one down into, where somebody else tells it alone.
 *   <li>A source does not contradict itself in one text: of two numbers that it tells, the lesser is a part of the greater, or counts some
 *       beside it.
 * </ul>
 */
final class WholeAndParts {
    /** A source in one text. */
    private record Voice(String document, Origin origin) {}

    private static final WholeAndParts ALIKE = new WholeAndParts(List.of());

    private final ImmutableSet<Testimony<Transfer>> broken;
    private final List<Parts> found = new ArrayList<>();
    private final Map<Testimony<Transfer>, Scope> scopes = new LinkedHashMap<>();

    private WholeAndParts(List<Testimony<Transfer>> told) {
        long greatest = told.stream()
                .filter(testimony -> !testimony.isPart())
                .mapToLong(testimony -> number(testimony).allowed().min())
                .max()
                .orElse(0);
        broken = told.stream()
                .filter(testimony -> testimony.isPart() && number(testimony).min() < greatest)
                .collect(toImmutableSet());
        List<Testimony<Transfer>> rest =
                told.stream().filter(testimony -> !isBroken(testimony)).toList();
        if (rest.stream().map(WholeAndParts::number).distinct().count() > 1) {
            findLesser(rest);
            findParts(rest);
            findBroken(rest, greatest);
        }
        if (!scopes.isEmpty()) {
            rest.forEach(testimony -> scopes.putIfAbsent(testimony, Scope.THE_WHOLE));
        }
    }

    static WholeAndParts of(List<Testimony<Transfer>> matter) {
        if (!isAnyToldTwice(matter)) {
            return ALIKE;
        }
        return new WholeAndParts(matter.stream()
                .filter(testimony -> testimony.isFactual() && testimony.fact().tally() == Tally.INCREMENT)
                .filter(testimony -> isNumber(number(testimony)))
                .toList());
    }

    /** Claims are costly to look up, and nearly always there are none to be found. */
    private boolean isBroken(Testimony<Transfer> testimony) {
        return !broken.isEmpty() && broken.contains(testimony);
    }

    /** Whether a text, whose claims stand one after the other, may tell a number and a part of it; other numbers are no parts. */
    static boolean isAnyToldTwice(List<Testimony<Transfer>> matter) {
        for (int i = 0; i < matter.size(); i++) {
            boolean again = i > 0 && matter.get(i).isInTextOf(matter.get(i - 1));
            if (again || matter.get(i).isPart()) {
                return true;
            }
        }
        return false;
    }

    private static Quantity number(Testimony<Transfer> testimony) {
        return testimony.fact().quantity();
    }

    private static boolean isNumber(Quantity quantity) {
        return !quantity.isUnknown() && !quantity.isUndisclosed();
    }

    private void findLesser(List<Testimony<Transfer>> rest) {
        ListMultimap<Voice, Testimony<Transfer>> voices =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        rest.forEach(testimony -> voices.put(new Voice(testimony.document(), testimony.origin()), testimony));
        Multimaps.asMap(voices).values().forEach(voice -> {
            Quantity greatest = voice.stream()
                    .map(WholeAndParts::number)
                    .max(Comparator.comparingLong(number -> number.allowed().min()))
                    .orElseThrow();
            voice.stream()
                    .filter(testimony -> !number(testimony).meets(greatest))
                    .forEach(testimony -> scopes.put(testimony, Scope.ANOTHER_COUNT));
        });
    }

    private void findParts(List<Testimony<Transfer>> rest) {
        List<Testimony<Transfer>> exact =
                rest.stream().filter(testimony -> number(testimony).isExact()).toList();
        Multimaps.asMap(Multimaps.index(exact, Testimony::document))
                .values()
                .forEach(text -> found.addAll(Breakdown.parts(text, exact)));
        found.forEach(parts -> parts.parts().forEach(part -> scopes.put(part, Scope.A_PART)));
    }

    /** What one text tells as a part of a greater number, another may tell alone: 55 for whoever leaves out the civilian, where 56 are 55 and one. */
    private void findBroken(List<Testimony<Transfer>> rest, long greatest) {
        ImmutableSet<Quantity> parts =
                broken.stream().map(WholeAndParts::number).collect(toImmutableSet());
        rest.stream()
                .filter(testimony ->
                        parts.contains(number(testimony)) && number(testimony).min() < greatest)
                .forEach(testimony -> scopes.put(testimony, Scope.A_PART));
    }

    /** Numbers of one text that add up to what is told elsewhere. */
    List<Parts> found() {
        return found;
    }

    /** The number as a position; empty where it only breaks down another. */
    Optional<Quantity> position(Testimony<Transfer> testimony) {
        return isBroken(testimony)
                ? Optional.empty()
                : Statements.stated(testimony.fact().quantity());
    }

    Optional<Scope> scope(Testimony<Transfer> testimony) {
        return scopes.isEmpty() ? Optional.empty() : Optional.ofNullable(scopes.get(testimony));
    }

    /** Which numbers break down another. */
    Note note() {
        if (broken.isEmpty()) {
            return Note.NONE;
        }
        TreeSet<Quantity> numbers = new TreeSet<>(Comparator.reverseOrder());
        broken.forEach(testimony -> numbers.add(number(testimony)));
        return Note.refining("%s %s of it, told beside it by %s."
                .formatted(
                        Texts.joined(numbers.stream().map(Quantity::toString).toList()),
                        numbers.size() == 1 ? "is a part" : "are parts",
                        Texts.listed(broken.stream().map(Testimony::origin).collect(toImmutableSet()))));
    }
}
