package dev.parley.text;

import java.util.Collection;

/**
 * Numbers of words by their characters: an open-addressing table over one array of characters.
 *
 * <p>Every word of every text is looked for here, and most are not found. A slot has the word's hash beside its number, so that a word that is not there is
 * told by one look at one cache line, and one that is there by another at its characters.
 */
final class WordTable {
    /** At most half of the slots are taken. */
    private static final int ROOM = 4;

    /** The hash of a word in the upper half, its number and one in the lower; 0 where there is none. */
    private final long[] slots;

    private final int mask;

    /** The characters of the words, one behind the other. */
    private final char[] chars;

    /** Where the characters of each start, and behind the last where they end. */
    private final int[] starts;

    /** The table of these words, numbered from 0 in their order. */
    WordTable(Collection<String> words) {
        this.slots = new long[Integer.highestOneBit(Math.max(1, words.size())) * ROOM];
        this.mask = slots.length - 1;
        this.starts = new int[words.size() + 1];
        this.chars = String.join("", words).toCharArray();
        int number = 0;
        for (String word : words) {
            starts[number + 1] = starts[number] + word.length();
            put(word.hashCode(), number);
            number++;
        }
    }

    private void put(int hash, int number) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) hash << Integer.SIZE | (number + 1);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** The number of the word that these characters are in lower case; {@link Vocabulary#NO_WORD} where it is none of the table's. */
    int find(char[] text, int start, int end, int hash) {
        int slot = slot(hash);
        long found = slots[slot];
        while (found != 0) {
            int number = (int) found - 1;
            if ((int) (found >> Integer.SIZE) == hash && is(number, text, start, end)) {
                return number;
            }
            slot = (slot + 1) & mask;
            found = slots[slot];
        }
        return Vocabulary.NO_WORD;
    }

    private boolean is(int number, char[] text, int start, int end) {
        int at = starts[number];
        if (starts[number + 1] - at != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (Characters.lower(text[i]) != chars[at]) {
                return false;
            }
            at++;
        }
        return true;
    }
}
