package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.interval.Quantity;
import java.util.List;
import java.util.function.Function;

/** The course of a number in a picture, as paths: it jumps on the days on which it changes, and stays as it is in between. */
final class Outline {
    /** Where a stretch begins, and how low and how high the number may be in it. */
    private record Stretch(double x, double least, double greatest, boolean hasEnd) {}

    private final ImmutableList<Stretch> stretches;
    private final double right;

    private Outline(ImmutableList<Stretch> stretches, double right) {
        this.stretches = stretches;
        this.right = right;
    }

    static Outline of(List<Point> points, Function<Point, Quantity> number, Frame frame) {
        return new Outline(
                points.stream()
                        .map(point -> stretch(frame.x(point.day()), number.apply(point), frame))
                        .collect(ImmutableList.toImmutableList()),
                frame.right());
    }

    private static Stretch stretch(double x, Quantity quantity, Frame frame) {
        return new Stretch(
                x,
                frame.least(quantity),
                frame.greatest(quantity),
                quantity.allowed().max().isPresent());
    }

    /** A line along the least. */
    String least() {
        return along(Stretch::least);
    }

    /** A line along the least that rises from the base where it begins. */
    String rising() {
        double x = stretches.get(0).x();
        return move(x, Frame.BASE) + "L" + least().substring(1);
    }

    /** A line along the most, with gaps where there is no upper end. */
    String greatest() {
        StringBuilder path = new StringBuilder();
        boolean isDrawing = false;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.hasEnd()) {
                path.append(isDrawing ? "V" + number(stretch.greatest()) : move(stretch.x(), stretch.greatest()));
                path.append("H").append(number(end(i)));
            }
            isDrawing = stretch.hasEnd();
        }
        return path.toString();
    }

    /** From left to right along the most, and back along the least. */
    String area() {
        StringBuilder path = new StringBuilder(along(Stretch::greatest));
        for (Stretch stretch : stretches.reverse()) {
            path.append("V").append(number(stretch.least())).append("H").append(number(stretch.x()));
        }
        return path.append("Z").toString();
    }

    private String along(Function<Stretch, Double> height) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            double y = height.apply(stretch);
            path.append(i == 0 ? move(stretch.x(), y) : "V" + number(y));
            path.append("H").append(number(end(i)));
        }
        return path.toString();
    }

    private double end(int index) {
        return index + 1 < stretches.size() ? stretches.get(index + 1).x() : right;
    }

    private static String move(double x, double y) {
        return "M" + number(x) + " " + number(y);
    }

    /** With one digit behind the point, which is finer than anybody sees. */
    static String number(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
