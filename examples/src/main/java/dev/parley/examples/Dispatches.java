package dev.parley.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of dispatches that comes with the examples: real events in invented words, under the names of invented outlets, which contradict
 * each other as the real reports did.
 */
public final class Dispatches implements AutoCloseable {
    private final Path folder;
    private final Optional<FileSystem> jar;

    private Dispatches(Path folder, Optional<FileSystem> jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** Opens the folder of five dispatches that tell of one week of talks; it may be inside a jar. */
    public static Dispatches open() {
        return open("dispatches/articles.csv");
    }

    /** Opens the folder of twelve cases, each with its dispatches in a folder of its own, which {@code cases.tsv} lists. */
    public static Dispatches openCases() {
        return open("cases/cases.tsv");
    }

    /** Opens the folder in which a file stands. */
    private static Dispatches open(String file) {
        URL table = Objects.requireNonNull(Dispatches.class.getResource(file));
        try {
            URI uri = table.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new Dispatches(Path.of(uri).resolveSibling(""), Optional.empty());
            }
            String[] jarAndEntry = uri.getRawSchemeSpecificPart().split("!/", 2);
            FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarAndEntry[0])));
            return new Dispatches(jar.getPath("/", jarAndEntry[1]).resolveSibling(""), Optional.of(jar));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, to be read while this is open. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        jar.ifPresent(Dispatches::close);
    }

    private static void close(FileSystem jar) {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
