package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.article.FileText;
import dev.parley.article.Problem;
import java.nio.file.Path;

/**
 * What a vocabulary file gives: the vocabulary of its good rows, and what is wrong with the others.
 *
 * <pre>{@code
 * VocabularyFile file = VocabularyFile.read(Path.of("ardenia.tsv"));
 * file.problems().forEach(System.err::println); // ardenia.tsv<7:9>: "gve" is not a role of verbs, expected one of ...
 * Lexicon lexicon = Lexicon.standard().with(file.vocabulary());
 * }</pre>
 *
 * <p>{@link Vocabulary} says what a file looks like. A row with something wrong in it is left out as a whole; a word that is repeated
 * counts once. Nothing is thrown, whatever the file; {@link Vocabulary#read} is the way for those who would have it so.
 *
 * @param file the file, as the caller named it
 * @param vocabulary what the good rows have; empty where there is none
 * @param problems all that is wrong, in the order of the file; empty where nothing is
 */
public record VocabularyFile(String file, Vocabulary vocabulary, ImmutableList<Problem> problems) {
    /** What a file has, which is text in UTF-8; where its bytes are no such text, what stands before the first that is not. */
    public static VocabularyFile read(Path path) {
        FileText text = FileText.read(path);
        VocabularyFile parsed = parse(path.toString(), text.text());
        ImmutableList<Problem> problems = ImmutableList.<Problem>builder()
                .addAll(parsed.problems)
                .addAll(text.problem().stream().toList())
                .build();
        return new VocabularyFile(parsed.file, parsed.vocabulary, problems);
    }

    /** What a text has, as if it stood in a file of that name. */
    public static VocabularyFile parse(String file, String text) {
        return VocabularyParser.parse(file, text);
    }

    /**
     * The vocabulary of a file that is right.
     *
     * @throws VocabularyException if anything is wrong with it
     */
    public Vocabulary orThrow() {
        if (!problems.isEmpty()) {
            throw new VocabularyException(problems);
        }
        return vocabulary;
    }
}
