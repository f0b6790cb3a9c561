package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Problem;

/**
 * A vocabulary file that has something wrong in it, with all that is.
 *
 * <p>Its message is the first problem, and how many more there are: {@code ardenia.tsv<3:1>: "ar" is not a party's code, expected 2 to 40 of
 * A-Z, 0-9, _, - and blank, A-Z first (and 2 more)}.
 */
public final class VocabularyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Problem> problems;

    VocabularyException(ImmutableList<Problem> problems) {
        super(problems.get(0) + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        this.problems = problems;
    }

    /** All that is wrong with the file, at least one, in its order. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
