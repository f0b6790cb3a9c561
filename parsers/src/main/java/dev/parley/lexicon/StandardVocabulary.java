package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Problem;
import dev.parley.article.ProblemKind;
import dev.parley.text.internal.Rows;

/** The words that Parley comes with: the resource files of this package. */
final class StandardVocabulary {
    /**
     * The files, each with what it is about. Where names have several readings the file that comes first is taken first: Brussels is the union's
     * before it is Belgium's.
     */
    private static final ImmutableList<Resource> RESOURCES = ImmutableList.of(
            new Resource("verbs.tsv", Section.VERBS),
            new Resource("words.tsv", Section.WORDS),
            new Resource("talks.tsv", Section.WORDS),
            new Resource("memorandums.tsv", Section.WORDS),
            new Resource("proposals.tsv", Section.WORDS),
            new Resource("parties.tsv", Section.PARTIES),
            new Resource("states.tsv", Section.PARTIES),
            new Resource("persons.tsv", Section.PERSONS),
            new Resource("outlets.tsv", Section.OUTLETS),
            new Resource("sides.tsv", Section.SIDES),
            new Resource("roles.tsv", Section.OFFICES));

    private record Resource(String name, Section section) {
        VocabularyFile read() {
            return VocabularyParser.parseOwn(name, Rows.text(Lexicon.class, name), section);
        }
    }

    private StandardVocabulary() {}

    static Vocabulary read() {
        Vocabulary.Builder all = Vocabulary.builder();
        for (Resource resource : RESOURCES) {
            VocabularyFile file = resource.read();
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
        return RESOURCES.stream()
                .flatMap(resource -> resource.read().problems().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
