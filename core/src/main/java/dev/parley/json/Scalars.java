package dev.parley.json;

import static com.google.common.base.CaseFormat.LOWER_UNDERSCORE;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.parley.fact.Coded;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** The forms that are one JSON scalar: a text, a text that stands for something, a code, a whole number, true or false. */
final class Scalars {
    private Scalars() {}

    /** Any text that the records take; what they refuse is a blank one, of which the schema can tell the empty one only. */
    static final class TextForm implements Form<String> {
        @Override
        public String read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            return node.text();
        }

        @Override
        public void write(String value, JsonGenerator out) throws IOException {
            out.writeString(value);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return Definitions.ofType("string").put("minLength", 1);
        }
    }

    /**
     * A value written as its canonical text.
     *
     * @param name the name of its definition
     * @param pattern what the text looks like; {@code parse} may ask for more
     */
    record ParsedForm<T>(String name, String pattern, Function<String, T> parse) implements Form<T> {
        @Override
        public T read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            String text = node.text();
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw node.invalid(e);
            }
        }

        @Override
        public void write(T value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return definitions.refer(name, () -> Definitions.ofType("string").put("pattern", pattern));
        }
    }

    /** A constant of an enum, written as its code. */
    record CodeForm<E extends Enum<E> & Coded>(String name, ImmutableMap<String, E> constants) implements Form<E> {
        static <E extends Enum<E> & Coded> CodeForm<E> of(Class<E> type) {
            ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
            for (E constant : type.getEnumConstants()) {
                constants.put(constant.code(), constant);
            }
            return new CodeForm<>(UPPER_CAMEL.to(LOWER_UNDERSCORE, type.getSimpleName()), constants.buildOrThrow());
        }

        @Override
        public E read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            E constant = constants.get(node.text());
            if (constant == null) {
                throw node.unknownCode(constants.keySet());
            }
            return constant;
        }

        @Override
        public void write(E value, JsonGenerator out) throws IOException {
            out.writeString(value.code());
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return definitions.refer(name, () -> {
                ObjectNode schema = Definitions.ofType("string");
                ArrayNode codes = schema.putArray("enum");
                constants.keySet().forEach(codes::add);
                return schema;
            });
        }
    }

    /** A count or an offset, from 0; some records take it from 1 only. */
    static final class NumberForm implements Form<Integer> {
        @Override
        public Integer read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            return (int) node.wholeNumber(0, Integer.MAX_VALUE);
        }

        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return Definitions.ofType("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
        }
    }

    static final class FlagForm implements Form<Boolean> {
        @Override
        public Boolean read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            return node.flag();
        }

        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return Definitions.ofType("boolean");
        }
    }
}
