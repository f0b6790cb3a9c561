package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds the ways in which one name is written in Latin letters: Zelensky, Zelenskyy, Zelenskiy, Selenskyj.
 *
 * <p>Marks and apostrophes go; letters that transliterations interchange become one; letters that are doubled become
 * single. The result is for comparing, not for reading.
 */
final class Spelling {
    private static final ImmutableList<Fold> FOLDS = ImmutableList.of(
            Fold.of("[^\\p{L}]", ""),
            Fold.of("x", "ks"),
            Fold.of("ce$", "se"),
            Fold.of("ck|q", "k"),
            Fold.of("ph", "f"),
            Fold.of("kh", "h"),
            Fold.of("w", "v"),
            Fold.of("z", "s"),
            Fold.of("[yj]", "i"),
            Fold.of("(.)\\1+", "$1"),
            Fold.of("i([aeu])", "$1"),
            Fold.of("(.)\\1+", "$1"));

    private Spelling() {}

    private record Fold(Pattern pattern, String letters) {
        static Fold of(String pattern, String letters) {
            return new Fold(Pattern.compile(pattern), letters);
        }

        String in(String word) {
            return pattern.matcher(word).replaceAll(letters);
        }
    }

    static String fold(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (Fold fold : FOLDS) {
            folded = fold.in(folded);
        }
        return folded;
    }
}
