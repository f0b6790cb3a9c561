package dev.parley.examples;

import dev.parley.article.Article;
import dev.parley.article.ArticleFile;
import dev.parley.article.ArticleReader;
import dev.parley.article.Copies;
import dev.parley.article.Problem;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Vocabulary;
import dev.parley.lexicon.VocabularyFile;
import dev.parley.parse.ClaimParser;
import dev.parley.parse.ParseReport;
import dev.parley.reconcile.TextFamilies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Reads articles and parses them, one at a time, and reports what can't be read on the way. */
public final class Intake {
    /** What is done with each article's claims. */
    public interface Consumer {
        /** Takes an article and what it says. */
        void accept(Article article, ParseReport report) throws IOException;
    }

    private final Screen screen;
    private Lexicon lexicon = Lexicon.standard();
    private final Copies copies = new Copies();
    private int articles;
    private boolean hasLostInput;

    /** An intake that reports to that screen. */
    public Intake(Screen screen) {
        this.screen = screen;
    }

    /** Takes in the words of vocabulary files, the first of which are taken first, for the articles read from now on. */
    public void learn(List<Path> vocabularies) {
        Vocabulary.Builder words = Vocabulary.builder();
        for (Path path : vocabularies) {
            VocabularyFile file = VocabularyFile.read(path);
            file.problems().forEach(this::report);
            words.addAll(file.vocabulary());
        }
        lexicon = lexicon.with(words.build());
    }

    /** Reads the files and folders and hands over what each article says, in their order. */
    public void read(ArticleReader reader, Collection<Path> paths, Consumer consumer) throws IOException {
        ClaimParser parser = ClaimParser.of(lexicon);
        for (Iterator<ArticleFile> files = reader.read(paths).iterator(); files.hasNext(); ) {
            ArticleFile file = files.next();
            file.problems().forEach(this::report);
            if (file.article().isPresent()) {
                Article article = file.article().get();
                copies.add(article);
                consumer.accept(article, parser.parse(article));
                articles++;
                screen.progress().step();
            }
        }
        screen.progress().wipe();
    }

    private void report(Problem problem) {
        screen.complain(problem);
        hasLostInput |= problem.kind().losesInput();
    }

    /** The words by which articles are read, and the names of parties. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** How many articles were read. */
    public int articles() {
        return articles;
    }

    /** Which of the articles are copies or rewrites of one text. */
    public TextFamilies families() {
        return copies.families();
    }

    /** Whether something that was given could not be read. */
    public boolean hasLostInput() {
        return hasLostInput;
    }
}
