package dev.parley.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each described once and referred to by name. */
final class Definitions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SortedMap<String, ObjectNode> definitions = new TreeMap<>();

    /** A reference to the definition of that name, described now if it is not there yet. */
    ObjectNode refer(String name, Supplier<ObjectNode> description) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, description.get());
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** All that were referred to, by name. */
    ObjectNode all() {
        return JSON.objectNode().setAll(definitions);
    }

    static ObjectNode ofType(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** What the schema describes, or null; a schema that has a type is not used any further. */
    static ObjectNode orNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        if (type != null) {
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(ofType("null"));
        return either;
    }
}
