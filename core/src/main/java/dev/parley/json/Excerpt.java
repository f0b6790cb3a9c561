package dev.parley.json;

/** Foreign text as it is shown in a message: on one line, and not too much of it. */
final class Excerpt {
    static final int LONGEST = 64;
    private static final String CUT = "...";

    private Excerpt() {}

    static String of(String text) {
        return visible(shortened(text));
    }

    /** The text with each control character, line breaks among them, shown as {@code U+FFFD}. */
    static String visible(String text) {
        return text.replaceAll("\\p{Cc}", "\uFFFD");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        boolean splitsPair = Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return text.substring(0, splitsPair ? end - 1 : end) + CUT;
    }
}
