package dev.parley.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.parley.internal.IndentedJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes JSON-LD, in which only whole characters stand. */
final class JsonLd implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer writer;
    private final JsonGenerator out;

    JsonLd(Writer writer) throws IOException {
        this.writer = writer;
        this.out = JSON.createGenerator(writer);
        out.setPrettyPrinter(IndentedJson.printer());
    }

    /** What stands between the braces of an object, or the brackets of an array. */
    interface Content {
        void write() throws IOException;
    }

    void object(Content properties) throws IOException {
        out.writeStartObject();
        properties.write();
        out.writeEndObject();
    }

    void object(String name, Content properties) throws IOException {
        out.writeFieldName(name);
        object(properties);
    }

    void array(String name, Content items) throws IOException {
        out.writeArrayFieldStart(name);
        items.write();
        out.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(name, Characters.wellFormed(value));
    }

    /** Writes the property if there is a value. */
    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    @Override
    public void close() throws IOException {
        out.close();
        writer.write('\n');
    }
}
