package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.examples.report.html.Chart.Label;
import dev.parley.examples.report.html.Chart.Step;
import dev.parley.examples.report.html.Chart.Tick;
import dev.parley.examples.report.html.Telling.Point;
import dev.parley.examples.report.words.Days;
import dev.parley.examples.report.words.Wording;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws how an account stood day by day. */
final class Drawing {
    /** How much room the name of a day takes. */
    private static final double DAY_ROOM = 46;

    private static final double LINE = 14;
    private static final double ABOVE = 6;

    private final Telling telling;
    private final Frame frame;
    private final Setting setting;
    private final List<Label> labels = new ArrayList<>();

    private Drawing(Telling telling, Frame frame, Setting setting) {
        this.telling = telling;
        this.frame = frame;
        this.setting = setting;
    }

    static Chart of(Telling telling, Frame frame, Setting setting) {
        return new Drawing(telling, frame, setting).chart();
    }

    private Chart chart() {
        List<Point> points = telling.points();
        List<Point> agreed =
                points.stream().filter(point -> !point.agreed().isUnknown()).toList();
        boolean isOpen = points.stream().anyMatch(point -> !point.delivered().isExact());
        boolean isAgreedOpen = agreed.stream().anyMatch(point -> !point.agreed().isExact());
        label(agreed);
        return new Chart(
                title(),
                summary(),
                isOpen ? band(points, Point::delivered) : "",
                line(points, point -> frame.least(point.delivered())),
                isOpen ? line(points, point -> frame.greatest(point.delivered())) : "",
                agreed.isEmpty() ? "" : agreedLines(agreed, isAgreedOpen),
                isAgreedOpen ? band(agreed, Point::agreed) : "",
                ImmutableList.copyOf(labels),
                ticks(),
                days(),
                steps());
    }

    private String agreedLines(List<Point> agreed, boolean isOpen) {
        String most = line(agreed, point -> frame.greatest(point.agreed()));
        return isOpen ? most + line(agreed, point -> frame.least(point.agreed())) : most;
    }

    /** {@code All sources together}, {@code As Ukraine tells it}. */
    private String title() {
        Reading reading = telling.reading();
        return reading.equals(Reading.everybody()) ? "All sources together" : "As " + name(reading) + " tells it";
    }

    private String name(Reading reading) {
        return telling.end().direction().parties().stream()
                .filter(party -> party.code().equals(reading.name()))
                .map(setting.names()::of)
                .findFirst()
                .orElse(reading.name());
    }

    /** The picture in words, for those who don't see it. */
    private String summary() {
        String agreed = telling.end().agreed().isUnknown()
                ? "No agreed number is told."
                : "Agreed: " + Wording.of(telling.end().agreed()) + ".";
        return telling.points().stream()
                .map(point -> "%s: %s".formatted(Days.of(point.day()), Wording.of(point.delivered())))
                .collect(Collectors.joining("; ", title() + ". " + agreed + " Delivered by ", "."));
    }

    private String line(List<Point> points, ToDoubleFunction<Point> height) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double y = height.applyAsDouble(point);
            String move = path.isEmpty() ? "M%s %s" : "H%sV%s";
            path.append(move.formatted(number(frame.x(point.day())), number(y)));
        }
        return path.append("H").append(number(frame.right())).toString();
    }

    /** From left to right along the most, and back along the least. */
    private String band(List<Point> points, Function<Point, Quantity> quantity) {
        StringBuilder path = new StringBuilder(line(points, point -> frame.greatest(quantity.apply(point))));
        for (int i = points.size() - 1; i >= 0; i--) {
            path.append("V%sH%s"
                    .formatted(
                            number(frame.least(quantity.apply(points.get(i)))),
                            number(frame.x(points.get(i).day()))));
        }
        return path.append("Z").toString();
    }

    private void label(List<Point> agreed) {
        Quantity delivered = telling.points().get(telling.points().size() - 1).delivered();
        if (!agreed.isEmpty()) {
            Quantity number = agreed.get(agreed.size() - 1).agreed();
            place("agreed", "agreed " + Wording.of(number), frame.greatest(number));
        }
        double most = frame.greatest(delivered);
        double least = frame.least(delivered);
        if (least - most < 3 * LINE) {
            place("delivered", "delivered " + Wording.of(delivered), most, least);
        } else {
            place("most", most(delivered), most);
            place(
                    "delivered",
                    "delivered at least " + Wording.number(delivered.allowed().min()),
                    least);
        }
    }

    private static String most(Quantity delivered) {
        return delivered.allowed().max().isPresent()
                ? "at most " + Wording.number(delivered.allowed().max().getAsLong())
                : "or more";
    }

    /** Above or below one of those heights, where there is room. */
    private void place(String kind, String text, double... heights) {
        double y = heights[0] - ABOVE;
        for (double height : heights) {
            for (double candidate : new double[] {height - ABOVE, height + LINE}) {
                if (isFree(candidate)) {
                    labels.add(new Label(kind, text, number(frame.right()), number(candidate), "end"));
                    return;
                }
            }
        }
        labels.add(new Label(kind, text, number(frame.right()), number(y - LINE), "end"));
    }

    private boolean isFree(double y) {
        boolean isInside = y >= LINE && y <= Frame.BASE - 2;
        return isInside && labels.stream().noneMatch(label -> Math.abs(Double.parseDouble(label.y()) - y) < LINE);
    }

    private ImmutableList<Tick> ticks() {
        return frame.ticks().stream()
                .map(number -> new Tick(Wording.number(number), number(frame.y(number))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Label> days() {
        List<LocalDate> wanted = telling.points().stream().map(Point::day).toList();
        return frame.named(wanted, DAY_ROOM).stream()
                .map(day -> new Label(
                        "day", Days.inShort(day), number(frame.x(day)), number(Frame.BASE + LINE + 2), anchor(day)))
                .collect(ImmutableList.toImmutableList());
    }

    private String anchor(LocalDate day) {
        double x = frame.x(day);
        return x > frame.right() - DAY_ROOM / 2 ? "end" : x < DAY_ROOM / 2 ? "start" : "middle";
    }

    private ImmutableList<Step> steps() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Point point : telling.points()) {
            List<SourcedClaim<?>> claims = claims(point.day());
            if (!claims.isEmpty()) {
                String text = "%s: delivered %s".formatted(Days.of(point.day()), Wording.of(point.delivered()));
                steps.add(new Step(
                        setting.citations().link(text, claims),
                        number(frame.x(point.day())),
                        number(frame.least(point.delivered()))));
            }
        }
        return steps.build();
    }

    /** What is told as a fact of hand-overs and counts that end on a day. */
    List<SourcedClaim<?>> claims(LocalDate day) {
        return telling.end().transfers().stream()
                .filter(transfer -> ends(transfer).last().filter(day::equals).isPresent())
                .<SourcedClaim<?>>flatMap(transfer -> transfer.claims().stream())
                .filter(claim -> claim.stance() == Stance.ASSERTED || claim.stance() == Stance.REPORTED)
                .toList();
    }

    private DateSpan ends(Matter transfer) {
        return transfer.days(telling.reading());
    }

    /** With one digit behind the point, which is finer than anybody sees. */
    private static String number(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
