package dev.parley.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.parley.fact.Fact;
import java.io.IOException;
import java.util.function.Consumer;

/** A fact as an object that names its type, which decides what else it has. */
record FactForm(ImmutableMap<String, RecordForm<?>> types) implements Form<Fact> {
    @Override
    public Fact read(Node node, Consumer<Misfit> passedOver) throws Misfit {
        Node type = node.required(RecordForm.TAG);
        RecordForm<?> form = types.get(type.text());
        if (form == null) {
            throw type.unknownCode(types.keySet());
        }
        return (Fact) form.read(node, passedOver);
    }

    @Override
    public void write(Fact fact, JsonGenerator out) throws IOException {
        write(requireNonNull(types.get(fact.type())), fact, out);
    }

    private static <R extends Record> void write(RecordForm<R> form, Fact fact, JsonGenerator out) throws IOException {
        form.write(form.cast(fact), out);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode either = schema.putArray("oneOf");
        types.values().forEach(form -> either.add(form.schema(definitions)));
        return schema;
    }
}
