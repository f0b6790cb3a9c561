package dev.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import dev.parley.interval.Quantity;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A quantity as its stated bounds, {@code {"min": 1000, "max": 1200, "approx": true}}, or as {@code {"undisclosed": true}}. */
final class QuantityForm implements Form<Quantity> {
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String APPROX = "approx";
    private static final String UNDISCLOSED = "undisclosed";
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(MIN, MAX, APPROX, UNDISCLOSED);

    @Override
    public Quantity read(Node node, Consumer<Misfit> passedOver) throws Misfit {
        Map<String, Node> properties = node.stated(NAMES, passedOver);
        Quantity bounds = bounds(properties.get(MIN), properties.get(MAX));
        Quantity stated = flag(properties.get(APPROX)) ? bounds.asApproximate() : bounds;
        if (!flag(properties.get(UNDISCLOSED))) {
            return stated;
        }
        if (!stated.isUnknown()) {
            throw node.misfit(
                    LineProblem.Reason.INVALID_VALUE,
                    "undisclosed: true with " + stated + ", expected a number or that it is undisclosed");
        }
        return Quantity.undisclosed();
    }

    private static Quantity bounds(@Nullable Node min, @Nullable Node max) throws Misfit {
        long least = min == null ? 0 : min.wholeNumber(0, Quantity.LIMIT);
        return max == null ? Quantity.atLeast(least) : Quantity.between(least, max.wholeNumber(least, Quantity.LIMIT));
    }

    private static boolean flag(@Nullable Node node) throws Misfit {
        return node != null && node.flag();
    }

    @Override
    public void write(Quantity value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        long max = value.max().orElse(-1);
        // A lower bound of 0 says nothing, unless the number is 0.
        if (value.min() > 0 || max == 0) {
            out.writeNumberField(MIN, value.min());
        }
        if (max >= 0) {
            out.writeNumberField(MAX, max);
        }
        writeIfTrue(APPROX, value.isApproximate(), out);
        writeIfTrue(UNDISCLOSED, value.isUndisclosed(), out);
        out.writeEndObject();
    }

    private static void writeIfTrue(String name, boolean flag, JsonGenerator out) throws IOException {
        if (flag) {
            out.writeBooleanField(name, true);
        }
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("quantity", () -> {
            ObjectNode schema = Definitions.ofType("object");
            ObjectNode properties = schema.putObject("properties");
            for (String bound : new String[] {MIN, MAX}) {
                ObjectNode number =
                        Definitions.ofType("integer").put("minimum", 0).put("maximum", Quantity.LIMIT);
                properties.set(bound, Definitions.orNull(number));
            }
            for (String flag : new String[] {APPROX, UNDISCLOSED}) {
                properties.set(flag, Definitions.orNull(Definitions.ofType("boolean")));
            }
            return schema.put("additionalProperties", false);
        });
    }
}
