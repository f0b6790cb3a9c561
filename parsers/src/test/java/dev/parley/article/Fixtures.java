package dev.parley.article;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files that these tests read; each is named by what is wrong with it. */
final class Fixtures {
    private static final Path ROOT = root();

    private Fixtures() {}

    static Path path(String name) {
        return name.isEmpty() ? ROOT : ROOT.resolve(name);
    }

    static Articles read(String... names) {
        return read(ArticleReader.standard(), names);
    }

    static Articles read(ArticleReader reader, String... names) {
        return reader.readAll(List.of(names).stream().map(Fixtures::path).toArray(Path[]::new));
    }

    /** The problems as they print, with the names of the files as they are here. */
    static List<String> problems(Articles read) {
        return read.problems().stream()
                .map(p -> p.toString().replace(ROOT + "/", ""))
                .toList();
    }

    private static Path root() {
        URL known = Objects.requireNonNull(Fixtures.class.getResource("empty.txt"));
        try {
            return Objects.requireNonNull(Path.of(known.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
