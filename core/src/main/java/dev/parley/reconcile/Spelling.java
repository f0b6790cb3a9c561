package dev.parley.reconcile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the ways in which one name is written in Latin letters: Zelensky, Zelenskyy, Zelenskiy, Selenskyj.
 *
 * <p>Marks and apostrophes go; letters that transliterations interchange become one; letters that are doubled become
 * single. The result is for comparing, not for reading.
 */
final class Spelling {
    private static final String[][] INTERCHANGED = {
        {"[^\\p{L}]", ""},
        {"x", "ks"},
        {"ce$", "se"},
        {"ck|q", "k"},
        {"ph", "f"},
        {"kh", "h"},
        {"w", "v"},
        {"z", "s"},
        {"[yj]", "i"},
        {"(.)\\1+", "$1"},
        {"ie", "e"},
        {"iu", "u"},
        {"ia", "a"},
        {"(.)\\1+", "$1"},
    };

    private Spelling() {}

    static String fold(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (String[] pair : INTERCHANGED) {
            folded = folded.replaceAll(pair[0], pair[1]);
        }
        return folded;
    }
}
