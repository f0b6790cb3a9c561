package dev.parley.examples;

import dev.parley.article.ArticleFile;
import dev.parley.article.ArticleReader;
import dev.parley.article.Problem;
import dev.parley.parse.ClaimParser;
import dev.parley.parse.ParseReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;

/** Reads articles and parses them, one at a time, and reports what can't be read on the way. */
public final class Intake {
    /** What is done with each article's claims. */
    public interface Consumer {
        /** Takes what an article says. */
        void accept(ParseReport report) throws IOException;
    }

    private final Screen screen;
    private final ClaimParser parser = ClaimParser.standard();
    private int articles;
    private boolean hasLostInput;

    /** An intake that reports to that screen. */
    public Intake(Screen screen) {
        this.screen = screen;
    }

    /** Reads the files and folders and hands over what each article says, in their order. */
    public void read(ArticleReader reader, Collection<Path> paths, Consumer consumer) throws IOException {
        for (Iterator<ArticleFile> files = reader.read(paths).iterator(); files.hasNext(); ) {
            ArticleFile file = files.next();
            file.problems().forEach(this::report);
            if (file.article().isPresent()) {
                consumer.accept(parser.parse(file.article().get()));
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

    /** How many articles were read. */
    public int articles() {
        return articles;
    }

    /** Whether something that was given could not be read. */
    public boolean hasLostInput() {
        return hasLostInput;
    }
}
