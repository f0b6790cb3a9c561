package dev.parley.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A subject of the news: sentences with slots, of which articles are made. The resource files document how they are written.
 *
 * @param title the title
 * @param sentences what an article may say, in an order that an article may keep
 */
record Story(String title, ImmutableList<String> sentences) {
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    /** The stories of a resource file of this package. */
    static ImmutableList<Story> of(String resource) {
        ImmutableList.Builder<Story> stories = ImmutableList.builder();
        List<String> block = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("==")) {
                addTo(stories, block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        addTo(stories, block);
        return stories.build();
    }

    /** The lines of a resource file of this package, without comments. */
    static ImmutableList<String> lines(String resource) {
        try (InputStream in = requireNonNull(Story.class.getResourceAsStream(resource), resource)) {
            return LINES.splitToStream(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTo(ImmutableList.Builder<Story> stories, List<String> block) {
        if (!block.isEmpty()) {
            stories.add(new Story(block.get(0), ImmutableList.copyOf(block.subList(1, block.size()))));
        }
    }
}
