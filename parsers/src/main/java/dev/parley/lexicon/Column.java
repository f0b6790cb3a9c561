package dev.parley.lexicon;

/**
 * A column of a section.
 *
 * @param name what its cells are, in the plural for a list
 * @param content what they may hold
 * @param required whether every row needs something there
 */
record Column(String name, Content content, boolean required) {
    static Column required(String name, Content content) {
        return new Column(name, content, true);
    }

    static Column optional(String name, Content content) {
        return new Column(name, content, false);
    }
}
