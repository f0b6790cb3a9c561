package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.examples.report.html.Chart.Label;
import dev.parley.examples.report.html.Chart.Step;
import dev.parley.examples.report.html.Chart.Tick;
import dev.parley.examples.report.words.Days;
import dev.parley.examples.report.words.Wording;
import dev.parley.interval.DateSpan;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Draws how an account stood day by day. */
final class Drawing {
    /** How much room the name of a day takes. */
    private static final double DAY_ROOM = 54;

    private final AccountHistory history;
    private final Frame frame;
    private final Setting setting;

    private Drawing(AccountHistory history, Frame frame, Setting setting) {
        this.history = history;
        this.frame = frame;
        this.setting = setting;
    }

    static Chart of(AccountHistory history, Frame frame, Setting setting) {
        return new Drawing(history, frame, setting).chart();
    }

    private Chart chart() {
        List<Point> points = history.points();
        List<Point> agreed =
                points.stream().filter(point -> !point.agreed().isUnknown()).toList();
        Labels labels = new Labels(frame);
        if (!agreed.isEmpty()) {
            labels.agreed(last(agreed).agreed());
        }
        labels.delivered(last(points).delivered());
        Outline delivery = Outline.of(points, Point::delivered, frame);
        Outline agreement = Outline.of(agreed, Point::agreed, frame);
        boolean isOpen = points.stream().anyMatch(point -> !point.delivered().isExact());
        boolean isAgreedOpen = agreed.stream().anyMatch(point -> !point.agreed().isExact());
        return new Chart(
                title(),
                Days.of(DateSpan.between(points.get(0).day(), last(points).day())),
                summary(),
                isOpen ? delivery.area() : "",
                delivery.rising(),
                isOpen ? delivery.greatest() : "",
                isAgreedOpen ? agreement.greatest() + agreement.least() : agreement.least(),
                isAgreedOpen ? agreement.area() : "",
                labels.all(),
                ticks(),
                days(),
                steps());
    }

    private static Point last(List<Point> points) {
        return points.get(points.size() - 1);
    }

    /** {@code All sources together}, {@code As Ukraine tells it}. */
    private String title() {
        Reading reading = history.reading();
        String name = setting.name(reading, history.end().direction().parties().stream());
        return reading.equals(Reading.everybody()) ? name : "As " + name + " tells it";
    }

    /** The picture in words, for those who don't see it. */
    private String summary() {
        String agreed = history.end().agreed().isUnknown()
                ? "No agreed number is told."
                : "Agreed: " + Wording.of(history.end().agreed()) + ".";
        return history.points().stream()
                .map(point -> "%s: %s".formatted(Days.of(point.day()), Wording.of(point.delivered())))
                .collect(Collectors.joining("; ", title() + ". " + agreed + " Delivered by ", "."));
    }

    private ImmutableList<Tick> ticks() {
        return frame.ticks().stream()
                .map(number -> new Tick(Wording.number(number), Outline.number(frame.y(number))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Label> days() {
        List<LocalDate> wanted = history.points().stream().map(Point::day).toList();
        return frame.named(wanted, DAY_ROOM).stream()
                .map(day -> new Label(
                        "day",
                        Days.inShort(day),
                        Outline.number(frame.x(day)),
                        Outline.number(Frame.BASE + Labels.LINE + 2),
                        frame.anchor(day, DAY_ROOM)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Step> steps() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Point point : history.points()) {
            List<SourcedClaim<?>> claims = claims(point);
            if (!claims.isEmpty()) {
                String text = "%s: delivered %s".formatted(Days.of(point.day()), Wording.of(point.delivered()));
                steps.add(new Step(
                        setting.citations().link(text, claims),
                        Outline.number(frame.x(point.day())),
                        Outline.number(frame.least(point.delivered()))));
            }
        }
        return steps.build();
    }

    /** What is told as a fact of the hand-overs and counts that ended since the day looked at before. */
    private List<SourcedClaim<?>> claims(Point point) {
        return history.end().transfers().stream()
                .filter(transfer -> transfer.days(history.reading())
                        .last()
                        .filter(day -> day.isAfter(point.after()) && !day.isAfter(point.day()))
                        .isPresent())
                .<SourcedClaim<?>>flatMap(transfer -> transfer.claims().stream())
                .filter(claim -> claim.stance().isFactual())
                .toList();
    }
}
