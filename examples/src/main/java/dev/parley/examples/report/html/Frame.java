package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.interval.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The frame of charts that are to be compared, and so have the same days across and the same numbers up: where a day and a number are in it.
 *
 * @param first the first day
 * @param last the last day
 * @param most the number at the top
 */
record Frame(LocalDate first, LocalDate last, long most) {
    static final int WIDTH = 360;
    static final int TOP = 24;
    static final int BASE = 176;
    static final int HEIGHT = 204;
    private static final int RIGHT = WIDTH - 4;
    private static final int LEFT = 40;
    private static final int MOST_TICKS = 4;

    /** By how much more than a number with no upper end is drawn. */
    private static final double OPEN = 1.25;

    /** The frame that has room for all of those, with a day or more before them and behind; any frame where nothing is dated. */
    static Frame of(Collection<AccountHistory> histories) {
        List<LocalDate> days = histories.stream()
                .flatMap(history -> history.points().stream())
                .map(Point::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Frame(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), 1);
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        long margin = Math.max(1, ChronoUnit.DAYS.between(first, last) / 12);
        long most = histories.stream()
                .flatMap(history -> history.points().stream())
                .flatMap(point -> Stream.of(point.agreed(), point.delivered()))
                .mapToLong(Frame::top)
                .max()
                .orElse(1);
        return new Frame(first.minusDays(margin), last.plusDays(margin), Math.max(1, most));
    }

    private static long top(Quantity quantity) {
        Quantity allowed = quantity.allowed();
        return allowed.max().orElse((long) (allowed.min() * OPEN));
    }

    double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        return LEFT + (double) (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / all;
    }

    double y(long number) {
        return BASE - (double) (BASE - TOP) * Math.min(number, most) / most;
    }

    /** Where the least is that a quantity allows. */
    double least(Quantity quantity) {
        return y(quantity.allowed().min());
    }

    /** Where the most is that a quantity allows: at the top where it has no upper end. */
    double greatest(Quantity quantity) {
        return y(quantity.allowed().max().orElse(most));
    }

    double right() {
        return RIGHT;
    }

    /** Round numbers for lines across, the least first. */
    ImmutableList<Long> ticks() {
        long step =
                steps().filter(size -> most / size <= MOST_TICKS).findFirst().orElse(most);
        return LongStream.iterate(0, number -> number <= most, number -> number + step)
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** 1, 2, 5, 10, 20, 50, ... */
    private static LongStream steps() {
        return LongStream.iterate(1, power -> power <= Quantity.LIMIT, power -> power * 10)
                .flatMap(power -> LongStream.of(power, 2 * power, 5 * power));
    }

    /** Which end of the name of a day stands below it, so that the name is within the frame: {@code start}, {@code middle} or {@code end}. */
    String anchor(LocalDate day, double room) {
        double x = x(day);
        return x > RIGHT - room / 2 ? "end" : x < room / 2 ? "start" : "middle";
    }

    private double left(LocalDate day, double room) {
        return switch (anchor(day, room)) {
            case "start" -> x(day);
            case "end" -> x(day) - room;
            default -> x(day) - room / 2;
        };
    }

    /** The days that have a name below: the first and the last that count, and those between for which there is room. */
    ImmutableList<LocalDate> named(Collection<LocalDate> wanted, double room) {
        List<LocalDate> days =
                wanted.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        ImmutableList.Builder<LocalDate> named = ImmutableList.builder();
        LocalDate last = days.get(days.size() - 1);
        double used = Double.NEGATIVE_INFINITY;
        for (LocalDate day : days) {
            double left = left(day, room);
            boolean fits = left >= used && (day.equals(last) || left + room <= left(last, room));
            if (fits) {
                named.add(day);
                used = left + room;
            }
        }
        return named.build();
    }
}
