package dev.parley.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parley.interval.TextFormatException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows its place, both in the text and in the values around it.
 *
 * <p>A claim is read from nodes and not from the parser's tokens because a fact's properties can't be told before its type, which
 * need not come first.
 */
final class Node {
    private static final int DEEPEST = 16;
    private static final int MOST_DIGITS = 100;

    private final @Nullable Node parent;
    private final String step;
    private final JsonLocation at;
    private final JsonToken token;
    private final String scalar;
    private final Map<String, Node> properties = new LinkedHashMap<>();
    private final List<Node> items = new ArrayList<>();

    private Node(@Nullable Node parent, String step, JsonParser in) throws IOException {
        this.parent = parent;
        this.step = step;
        this.at = in.currentTokenLocation();
        this.token = in.currentToken();
        this.scalar = token.isScalarValue() ? in.getText() : "";
    }

    /** The value whose first token is the parser's current one; its last token is current after that. */
    static Node read(JsonParser in) throws IOException {
        return read(null, "", in, 1);
    }

    private static Node read(@Nullable Node parent, String step, JsonParser in, int depth) throws IOException {
        Node node = new Node(parent, step, in);
        if (depth > DEEPEST) {
            throw node.misfit(
                    LineProblem.Reason.TOO_DEEP, "nested too deeply, expected " + DEEPEST + " levels at most");
        }
        if (node.token == JsonToken.START_OBJECT) {
            node.readProperties(in, depth + 1);
        } else if (node.token == JsonToken.START_ARRAY) {
            node.readItems(in, depth + 1);
        }
        return node;
    }

    private void readProperties(JsonParser in, int depth) throws IOException {
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Node value = read(this, "." + Excerpt.of(name), in, depth);
            if (properties.put(name, value) != null) {
                throw value.misfit(
                        LineProblem.Reason.DUPLICATE_PROPERTY, "this property stands twice, expected it once");
            }
        }
    }

    private void readItems(JsonParser in, int depth) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(this, "[" + items.size() + "]", in, depth));
        }
    }

    private boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    String text() throws Misfit {
        require(token == JsonToken.VALUE_STRING, "a text");
        return scalar;
    }

    boolean flag() throws Misfit {
        require(token.isBoolean(), "true or false");
        return token == JsonToken.VALUE_TRUE;
    }

    List<Node> items() throws Misfit {
        require(token == JsonToken.START_ARRAY, "an array");
        return items;
    }

    private Map<String, Node> properties() throws Misfit {
        require(token == JsonToken.START_OBJECT, "an object");
        return properties;
    }

    /** The properties that state something, which those that are null don't; hands over what is wrong with those of other names. */
    Map<String, Node> stated(Collection<String> names, Consumer<Misfit> passedOver) throws Misfit {
        Map<String, Node> stated = new LinkedHashMap<>();
        properties().forEach((name, value) -> {
            if (!names.contains(name)) {
                passedOver.accept(value.unknownProperty(names));
            } else if (!value.isNull()) {
                stated.put(name, value);
            }
        });
        return stated;
    }

    Node required(String name) throws Misfit {
        Node value = properties().get(name);
        if (value == null || value.isNull()) {
            throw missing(name);
        }
        return value;
    }

    /** The whole number that this is; 12.0 is one, as it is for JSON Schema. */
    long wholeNumber(long min, long max) throws Misfit {
        require(token.isNumeric(), "a whole number");
        OptionalLong number = wholeNumber();
        if (number.isPresent() && min <= number.getAsLong() && number.getAsLong() <= max) {
            return number.getAsLong();
        }
        String message = described() + ", expected a whole number from " + min + " to " + max;
        throw misfit(LineProblem.Reason.INVALID_VALUE, message);
    }

    private OptionalLong wholeNumber() {
        try {
            return scalar.length() > MOST_DIGITS
                    ? OptionalLong.empty()
                    : OptionalLong.of(new BigDecimal(scalar).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** What is wrong with this value, after the path to it: {@code citation.start: -1 is a number, ...}. */
    Misfit misfit(LineProblem.Reason reason, String message) {
        String path = path();
        return new Misfit(reason, at, path.isEmpty() ? message : path + ": " + message);
    }

    /** What a type says of a value that it refuses; where in the value is left out, since escapes may have moved it. */
    Misfit invalid(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (refusal instanceof TextFormatException format) {
            message = message.substring(("<" + format.index() + ">: ").length());
        }
        return misfit(LineProblem.Reason.INVALID_VALUE, message);
    }

    Misfit unknownCode(Collection<String> codes) {
        String message = "\"" + Excerpt.of(scalar) + "\" is unknown, expected one of " + String.join(", ", codes);
        return misfit(LineProblem.Reason.UNKNOWN_CODE, message);
    }

    Misfit missing(String name) {
        return misfit(LineProblem.Reason.MISSING_PROPERTY, "\"" + name + "\" is missing, expected it to be stated");
    }

    private Misfit unknownProperty(Collection<String> names) {
        String message = "there is no such property, expected one of " + String.join(", ", names);
        return misfit(LineProblem.Reason.UNKNOWN_PROPERTY, message);
    }

    private void require(boolean fits, String expected) throws Misfit {
        if (!fits) {
            throw misfit(LineProblem.Reason.WRONG_TYPE, described() + ", expected " + expected);
        }
    }

    private String described() {
        return switch (token) {
            case START_OBJECT -> "{...} is an object";
            case START_ARRAY -> "[...] is an array";
            case VALUE_STRING -> "\"" + Excerpt.of(scalar) + "\" is a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Excerpt.of(scalar) + " is a number";
            case VALUE_NULL -> "null states nothing";
            default -> Excerpt.of(scalar) + " is another value";
        };
    }

    private String path() {
        String path = parent == null ? "" : parent.path() + step;
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
