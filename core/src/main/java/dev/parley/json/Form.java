package dev.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** How values of one type are written, read and described, all in one place so that the three agree. */
interface Form<T> {
    /**
     * The value that the node stands for.
     *
     * @param passedOver takes the unknown properties, which don't stop the reading
     */
    T read(Node node, Consumer<Misfit> passedOver) throws Misfit;

    void write(T value, JsonGenerator out) throws IOException;

    /** The JSON Schema of what {@link #read} takes, or a reference to it among the definitions. */
    ObjectNode schema(Definitions definitions);

    /** What a property says that is absent; empty if it must be there. */
    default Optional<T> absent() {
        return Optional.empty();
    }

    /** This form, for a property that says so when it is absent. */
    default Form<T> orElse(T absent) {
        return new Defaulted<>(this, absent);
    }

    /** This form, for values that are others in disguise. */
    default <U> Form<U> as(Function<T, U> there, Function<U, T> back) {
        return new Disguised<>(this, there, back);
    }

    record Defaulted<T>(Form<T> form, T value) implements Form<T> {
        @Override
        public T read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            return form.read(node, passedOver);
        }

        @Override
        public void write(T written, JsonGenerator out) throws IOException {
            form.write(written, out);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return form.schema(definitions);
        }

        @Override
        public Optional<T> absent() {
            return Optional.of(value);
        }
    }

    record Disguised<T, U>(Form<T> form, Function<T, U> there, Function<U, T> back) implements Form<U> {
        @Override
        public U read(Node node, Consumer<Misfit> passedOver) throws Misfit {
            return there.apply(form.read(node, passedOver));
        }

        @Override
        public void write(U value, JsonGenerator out) throws IOException {
            form.write(back.apply(value), out);
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return form.schema(definitions);
        }
    }
}
