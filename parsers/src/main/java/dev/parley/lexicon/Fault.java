package dev.parley.lexicon;

/**
 * What is wrong with a value of a vocabulary.
 *
 * @param fault what is wrong, as the verb of a sentence: {@code is not a party's code}
 * @param expected what would have been right
 */
record Fault(String fault, String expected) {}
