package dev.parley.export;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a document that claims cite, beside what the claims have.
 *
 * <pre>{@code
 * Document.of("courier").withUrl("https://courier.example/2025/06/14").withText(text)
 * }</pre>
 *
 * @param name its name, as {@link dev.parley.claim.Citation#document} has it; never blank
 * @param url where it is on the web; any text is taken, and what is no address of a page is not used
 * @param title its title
 * @param text the text in which the offsets of claims count; empty where it is not at hand
 */
@Value.Builder
public record Document(String name, Optional<String> url, Optional<String> title, Optional<String> text)
        implements WithDocument {
    /** @throws IllegalArgumentException if the name is blank */
    public Document {
        checkArgument(!name.isBlank(), "name: \"%s\" is blank, expected a document's name", name);
    }

    /**
     * A document of which only the name is known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Document of(String name) {
        return new Document(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where it is on the web, if that is the address of a page, by http or https; empty for any other text, such as a script. */
    public Optional<String> page() {
        return url.flatMap(Iris::page);
    }
}
