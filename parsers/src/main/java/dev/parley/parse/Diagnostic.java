package dev.parley.parse;

/**
 * A sentence that gave less than its words promised.
 *
 * @param document the article's document
 * @param start where the words stand in the article's text, in UTF-16 code units from 0
 * @param end where they end, exclusive
 * @param quote the words
 * @param reason what is missing
 */
public record Diagnostic(String document, int start, int end, String quote, Reason reason) {
    private static final int SHOWN = 80;

    /** The place, the reason and the beginning of the words: {@code dispatch-1[10,52): NO_FACT: "…"}. */
    @Override
    public String toString() {
        return document + "[" + start + "," + end + "): " + reason + ": " + shown(quote);
    }

    /** The beginning of words, in quotation marks. */
    static String shown(String quote) {
        return "\"" + (quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN) + "…") + "\"";
    }
}
