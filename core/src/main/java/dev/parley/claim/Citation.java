package dev.parley.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exact words that carry a claim, and where they stand.
 *
 * <pre>{@code
 * String text = "On Friday Russia handed over 1,212 bodies to Ukraine.";
 * Citation.builder().document("dispatch-1").start(10).end(52).quote(text.substring(10, 52)).build()
 * }</pre>
 *
 * @param document the name of the document, which is its file's name without the ending; never blank
 * @param published the day on which the document was published
 * @param start where the words start in the document's text, in UTF-16 code units from 0
 * @param end where they end, exclusive
 * @param quote the words themselves, {@code end - start} UTF-16 code units of them, at least one
 */
@Value.Builder
public record Citation(String document, Optional<LocalDate> published, int start, int end, String quote)
        implements WithCitation {
    /** @throws IllegalArgumentException if the document is blank, the quote is empty, or it is not as long as its span */
    public Citation {
        checkArgument(!document.isBlank(), "document: \"%s\" is blank, expected a document's name", document);
        checkArgument(start >= 0, "start: %s is below 0, expected an offset into the document's text", start);
        checkArgument(!quote.isEmpty(), "quote: it is empty, expected the words that carry the claim");
        checkArgument(
                quote.length() == (long) end - start,
                "quote: it is %s characters long, expected the %s from start %s to end %s",
                quote.length(),
                (long) end - start,
                start,
                end);
    }

    /** A builder with nothing set; document, start, end and quote must be. */
    public static Builder builder() {
        return new Builder();
    }

    /** The document and the span, as {@code dispatch-1[10,52): "…"}, with the words. */
    @Override
    public String toString() {
        return document + "[" + start + "," + end + "): \"" + quote + "\"";
    }

    /** Collects the components of a citation. */
    public static final class Builder extends CitationBuilder {
        Builder() {}
    }
}
