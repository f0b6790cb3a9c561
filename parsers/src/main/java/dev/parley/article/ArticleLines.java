package dev.parley.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Articles as JSON Lines, one object a line; {@link ArticleReader} reads them from files that end in {@code .jsonl}.
 *
 * <pre>{@code
 * {"document":"dispatch-1","text":"Bodies come home\n\nKyiv received 27 bodies.","published":"2025-06-14","publisher":"The Strait Courier"}
 * }</pre>
 *
 * <p>The properties are {@code document} and {@code text}, which must be there, and {@code published}, a day such as {@code 2025-06-14}, {@code
 * publisher}, {@code url} and {@code title}, all of them texts; one that is absent or null is not stated. Offsets of claims count in the text, in UTF-16
 * code units, once its escapes are read. They are written in this order and read in any; blank lines are passed over.
 */
public final class ArticleLines {
    private static final JsonFactory JSON = new JsonFactory();

    private ArticleLines() {}

    /**
     * Writes one line, ended by {@code \n}; what is read from it is equal to what was written, but for a title, a day, a publisher or an address that a
     * header block in the text has and the article lacks.
     *
     * @throws IOException if the writer can't be written
     */
    public static void write(Article article, Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField(ArticleLine.DOCUMENT, article.document());
        json.writeStringField(ArticleLine.TEXT, article.text());
        write(json, ArticleLine.PUBLISHED, article.published().map(Object::toString));
        write(json, ArticleLine.PUBLISHER, article.publisher());
        write(json, ArticleLine.URL, article.url());
        write(json, ArticleLine.TITLE, article.title());
        json.writeEndObject();
        json.close();
        out.write('\n');
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
