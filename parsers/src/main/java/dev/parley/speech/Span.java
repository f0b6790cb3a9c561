package dev.parley.speech;

/**
 * Tokens of a sentence.
 *
 * @param from the index of the first
 * @param to the index behind the last
 */
record Span(int from, int to) {
    boolean has(int token) {
        return from <= token && token < to;
    }

    int length() {
        return to - from;
    }
}
