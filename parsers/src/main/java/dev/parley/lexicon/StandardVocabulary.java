package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Problem;
import dev.parley.article.ProblemKind;
import dev.parley.resource.Rows;

/** The words that Parley comes with: the resource files of this package. */
final class StandardVocabulary {
    /**
     * The files. Where names have several readings the file that comes first is taken first: Brussels is the union's
     * before it is Belgium's.
     */
    private static final ImmutableList<String> FILES = ImmutableList.of(
            "verbs.tsv",
            "words.tsv",
            "talks.tsv",
            "memorandums.tsv",
            "proposals.tsv",
            "places.tsv",
            "cities.tsv",
            "parties.tsv",
            "states.tsv",
            "persons.tsv",
            "outlets.tsv",
            "sides.tsv",
            "bodies.tsv",
            "roles.tsv");

    private StandardVocabulary() {}

    static Vocabulary read() {
        Vocabulary.Builder all = Vocabulary.builder();
        for (String name : FILES) {
            VocabularyFile file = read(name);
            ImmutableList<Problem> problems = file.problems().stream()
                    .filter(problem -> problem.kind() != ProblemKind.REPEATED)
                    .collect(ImmutableList.toImmutableList());
            if (!problems.isEmpty()) {
                throw new VocabularyException(problems);
            }
            all.addAll(file.vocabulary());
        }
        return all.build();
    }

    /** All that is wrong with the files. */
    static ImmutableList<Problem> problems() {
        return FILES.stream().flatMap(name -> read(name).problems().stream()).collect(ImmutableList.toImmutableList());
    }

    private static VocabularyFile read(String name) {
        return VocabularyParser.parseOwn(name, Rows.text(Lexicon.class, name));
    }
}
