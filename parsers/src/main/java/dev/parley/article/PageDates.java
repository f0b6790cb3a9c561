package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When a page was published, of all days that it states.
 *
 * @param day the first that can be read; empty where none can
 * @param problems which can't be read, and which contradict the first
 */
record PageDates(Optional<LocalDate> day, ImmutableList<Problem> problems) {
    /** Reads what a page states, what counts first first. */
    static PageDates of(List<Stated> all) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        Optional<Moment> first = Optional.empty();
        for (Stated stated : all) {
            Optional<Moment> read = Moment.parse(stated.value());
            if (read.isEmpty()) {
                problems.add(stated.problem(ProblemKind.BAD_VALUE, "is not a date", Moment.EXPECTED));
            } else if (first.isEmpty()) {
                first = read;
            } else if (read.get().contradicts(first.get())) {
                problems.add(contradiction(stated, first.get()));
            }
        }
        return new PageDates(first.map(Moment::day), problems.build());
    }

    /** These, or where none can be read what else is stated that may be the day. */
    PageDates orElse(Supplier<List<Stated>> others) {
        if (day.isPresent()) {
            return this;
        }
        PageDates second = of(others.get());
        return new PageDates(
                second.day,
                ImmutableList.<Problem>builder()
                        .addAll(problems)
                        .addAll(second.problems)
                        .build());
    }

    private static Problem contradiction(Stated stated, Moment first) {
        return stated.problem(
                ProblemKind.CONTRADICTION,
                "is another day of publication than the page states before",
                first.day() + ", which counts");
    }
}
