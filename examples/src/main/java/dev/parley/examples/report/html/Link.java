package dev.parley.examples.report.html;

/**
 * Some words of the page, a number mostly, that open the words of articles on which they rest.
 *
 * @param text what it says
 * @param target the id of what it leads to without a script: the first words, or the claim where no article has them; empty where it rests on no claim
 * @param claims the numbers of the claims that it rests on, with blanks between them
 */
record Link(String text, String target, String claims) {
    /** Words that rest on no claim. */
    static Link none(String text) {
        return new Link(text, "", "");
    }

    boolean isOpen() {
        return !target.isEmpty();
    }
}
