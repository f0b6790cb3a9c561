package dev.parley.article;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks files and folders in order, and gives what each file holds. It keeps the names of a folder, those of the documents and the tables
 * met, never an article.
 */
final class ArticleFiles extends AbstractIterator<ArticleFile> implements AutoCloseable {

    private final Iterator<Path> given;
    private final Formats formats;
    private final Map<Path, ArticleTable> tables = new HashMap<>();
    private final Deque<Path> found = new ArrayDeque<>();
    private final Deque<ArticleFile> ready = new ArrayDeque<>();
    private final Map<String, String> documents = new HashMap<>();
    private Iterator<ArticleFile> current = Collections.emptyIterator();
    private String folder = "";
    private boolean folderIsEmpty;

    ArticleFiles(Iterator<Path> given, Formats formats) {
        this.given = given;
        this.formats = formats;
    }

    @Override
    protected @Nullable ArticleFile computeNext() {
        while (ready.isEmpty()) {
            if (current.hasNext()) {
                ready.add(current.next());
            } else if (!found.isEmpty()) {
                visit(found.pop());
            } else if (folderIsEmpty) {
                folderIsEmpty = false;
                fail(
                        ProblemKind.EMPTY,
                        folder,
                        "holds no article",
                        "a folder with files that end in " + Formats.ENDINGS);
            } else if (given.hasNext()) {
                start(given.next());
            } else {
                return endOfData();
            }
        }
        return checked(ready.pop());
    }

    /** An article under a name that another had is read, and told. */
    private ArticleFile checked(ArticleFile next) {
        if (next.article().isEmpty()) {
            return next;
        }
        String document = next.article().get().document();
        String before = documents.putIfAbsent(document, next.file());
        return before == null
                ? next
                : next.with(new Problem(
                        ProblemKind.SAME_DOCUMENT,
                        Place.of(next.file()),
                        document,
                        "is a document of " + before + ", too",
                        "a name of its own, as claims cite it by that"));
    }

    @Override
    public void close() {
        if (current instanceof Closeable file) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void start(Path path) {
        if (Files.isDirectory(path)) {
            folder = path.toString();
            folderIsEmpty = true;
            list(path);
        } else if (Files.exists(path)) {
            readFile(path);
        } else {
            fail(ProblemKind.MISSING, path.toString(), "does not exist", "a file or a folder");
        }
    }

    private void visit(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            list(path);
        } else {
            folderIsEmpty = false;
            readFile(path);
        }
    }

    private void list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            entries.filter(ArticleFiles::isOfInterest)
                    .sorted(Comparator.comparing(ArticleFiles::name).reversed())
                    .forEach(found::push);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            folderIsEmpty = false;
            fail(ProblemKind.UNREADABLE, directory.toString(), "can't be read", "a folder that may be read");
        }
    }

    private static boolean isOfInterest(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isArticle(path);
    }

    /** A link to nowhere is of interest, to be reported; a pipe is not, since reading it might never end. */
    private static boolean isArticle(Path path) {
        return Formats.known(path) && (Files.isRegularFile(path) || !Files.exists(path));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private void readFile(Path path) {
        Path directory = path.toAbsolutePath().getParent();
        ArticleTable table =
                tables.computeIfAbsent(directory, d -> readTable(path.resolveSibling(ArticleTable.FILE_NAME)));
        current = formats.read(path, table);
    }

    private ArticleTable readTable(Path path) {
        if (!Files.exists(path)) {
            return ArticleTable.none();
        }
        String file = path.toString();
        FileText content = FileText.read(path);
        ArticleTable table = content.problem()
                .map(ArticleTable::unreadable)
                .orElseGet(() -> ArticleTableParser.parse(file, content.text()));
        if (!table.problems().isEmpty()) {
            ready.add(new ArticleFile(file, Optional.empty(), table.problems()));
        }
        return table;
    }

    private void fail(ProblemKind kind, String file, String fault, String expected) {
        ready.add(ArticleFile.failed(Problem.ofFile(kind, file, fault, expected)));
    }
}
