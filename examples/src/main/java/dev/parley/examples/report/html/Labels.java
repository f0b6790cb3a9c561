package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.html.Chart.Label;
import dev.parley.examples.report.words.Wording;
import dev.parley.interval.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The words that stand beside the lines of a picture, at its right, none over another. */
final class Labels {
    /** How high a line of words is. */
    static final double LINE = 14;

    private static final double GAP = 6;

    private record Placed(double y, Label label) {}

    private final Frame frame;
    private final List<Placed> placed = new ArrayList<>();

    Labels(Frame frame) {
        this.frame = frame;
    }

    /** Names the number agreed. */
    void agreed(Quantity agreed) {
        place("agreed", "agreed " + Wording.of(agreed), frame.greatest(agreed));
    }

    /** Names the number delivered, its ends apart where there is room between them. */
    void delivered(Quantity delivered) {
        double greatest = frame.greatest(delivered);
        double least = frame.least(delivered);
        long min = delivered.allowed().min();
        if (delivered.isUnknown() || min == 0 || least - greatest < 3 * LINE) {
            place("delivered", "delivered " + Wording.of(delivered), greatest, least);
        } else {
            delivered.allowed().max().ifPresent(max -> place("delivered", "at most " + Wording.number(max), greatest));
            place("delivered", "delivered at least " + Wording.number(min), least);
        }
    }

    /** Above or below one of those heights, where there is room; else above them all. */
    private void place(String kind, String text, double... heights) {
        double y = DoubleStream.of(heights)
                .flatMap(height -> DoubleStream.of(height - GAP, height + LINE))
                .filter(this::isFree)
                .findFirst()
                .orElse(heights[0] - GAP - LINE);
        placed.add(new Placed(y, new Label(kind, text, Outline.number(frame.right()), Outline.number(y), "end")));
    }

    private boolean isFree(double y) {
        boolean isInside = y >= LINE && y <= Frame.BASE - 2;
        return isInside && placed.stream().noneMatch(other -> Math.abs(other.y() - y) < LINE);
    }

    ImmutableList<Label> all() {
        return placed.stream().map(Placed::label).collect(ImmutableList.toImmutableList());
    }
}
