package dev.parley.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Consumer;

/** Values as an array; absent where there is none. */
record ListForm<T>(Form<T> item) implements Form<ImmutableList<T>> {
    @Override
    public ImmutableList<T> read(Node node, Consumer<Misfit> passedOver) throws Misfit {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (Node value : node.items()) {
            values.add(item.read(value, passedOver));
        }
        return values.build();
    }

    @Override
    public void write(ImmutableList<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            item.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.ofType("array");
        schema.set("items", item.schema(definitions));
        return schema;
    }
}
