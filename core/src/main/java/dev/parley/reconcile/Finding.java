package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.parley.internal.Columns;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of a sum as one side, or several that tell its numbers alike, have it.
 *
 * <p>It prints as {@code according to UA and text a: 12000 = 6000 + 6000 holds}.
 *
 * @param readings who tells the numbers so; where a reading is silent on one, it is as everybody tells it
 * @param outcome whether the sum holds
 * @param whole the whole
 * @param parts what it is the sum of
 * @param unlisted how many there must be beside the parts, derived from the sum and told by no claim; empty where the parts are all there is
 */
public record Finding(
        ImmutableList<Reading> readings,
        Outcome outcome,
        Amount whole,
        ImmutableList<Amount> parts,
        Optional<Quantity> unlisted) {
    /** How many parts can still be read in one sentence. */
    private static final int SHORT = 6;

    /** How many hand-overs have to be missing from what is told: derived, and not claimed by anybody. */
    public Optional<Quantity> missing() {
        return unlisted.filter(quantity -> outcome != Outcome.FAILS && quantity.min() > 0);
    }

    /** The numbers that the sum narrows. */
    public ImmutableList<Amount> derived() {
        return amounts().filter(Amount::isDerived).collect(toImmutableList());
    }

    /** What has to be alike for two findings to be one. */
    ImmutableList<?> numbers() {
        ImmutableList.Builder<Object> numbers = ImmutableList.builder().add(outcome, unlisted);
        amounts().forEach(amount -> numbers.add(amount.stated(), amount.derived()));
        return numbers.build();
    }

    /** The finding of both, which tell the same numbers. */
    Finding and(Finding other) {
        return new Finding(
                ImmutableList.<Reading>builder()
                        .addAll(readings)
                        .addAll(other.readings)
                        .build(),
                outcome,
                whole.and(other.whole),
                Streams.zip(parts.stream(), other.parts.stream(), Amount::and).collect(toImmutableList()),
                unlisted);
    }

    /** The whole, then its parts. */
    Stream<Amount> amounts() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }

    /** {@code 6057 = 1212 + 1200 + 1200 + 1245 + 1200 that no claim lists}. */
    public String equation() {
        return sum(parts)
                + missing()
                        .map(number -> " + " + number + " that no claim lists")
                        .orElse("");
    }

    private String sum(List<Amount> first) {
        return first.stream()
                .map(part -> part.stated().toString())
                .collect(Collectors.joining(" + ", whole.stated() + " = ", ""));
    }

    /** The sum, what becomes of it, what it leaves of one of its numbers, and whose it is: {@code 2412 = 1212 + 1000.. leaves 1000..1200 of it}. */
    String clause(Matter matter, String name) {
        String outcomeOfIt = derived().stream()
                .filter(amount -> amount.isOf(matter, name))
                .map(amount -> "leaves " + amount.derived() + " of it")
                .findFirst()
                .orElse(outcome == Outcome.FAILS ? "fails" : "holds");
        String told = shortEquation() + " " + outcomeOfIt;
        return readings.contains(Reading.everybody()) ? told : told + " according to " + names();
    }

    /** Of many parts the first few, and how many more there are. */
    private String shortEquation() {
        return parts.size() <= SHORT
                ? equation()
                : sum(parts.subList(0, SHORT)) + " + " + (parts.size() - SHORT) + " more";
    }

    private String names() {
        return Texts.joined(readings.stream().map(Reading::name).distinct().toList());
    }

    /** Whose it is, the sum and what becomes of it, on one line of any length. */
    public String line() {
        String narrowed = derived().stream()
                .map(amount -> "; derived: " + amount.label() + " is " + amount.derived())
                .collect(Collectors.joining());
        return "according to " + names() + ": " + equation() + " " + outcome.code() + narrowed;
    }

    /** Whose it is, the sum and what becomes of it, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
