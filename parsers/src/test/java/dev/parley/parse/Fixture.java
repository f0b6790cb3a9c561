package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A text of our own with exactly the claims that it makes, out of a file of such texts; {@code patterns.txt} documents its form.
 *
 * @param heading the heading under which it stands
 * @param name its first line, which names it
 * @param article the text as it is read
 * @param claims its claims as {@link Told#wholeLine} writes them
 */
record Fixture(String heading, String name, Article article, ImmutableList<String> claims) {
    private static final ArticleReader READER = ArticleReader.standard().withPublished(Told.PUBLISHED);
    private static final String CLAIM = "- ";
    private static final String HEADING = "= ";
    private static final String COMMENT = "#";
    private static final String NOTHING = "nothing";
    private static final String HEADER = "Date:";

    /** The fixtures of a file beside this class, in its order. */
    static ImmutableList<Fixture> in(String file) {
        ImmutableList.Builder<Fixture> fixtures = ImmutableList.builder();
        List<String> block = new ArrayList<>();
        String heading = "";
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length());
            } else if (!line.startsWith(COMMENT)) {
                block.add(line);
            }
            boolean last = i + 1 == lines.size() || !lines.get(i + 1).startsWith(CLAIM);
            if (line.startsWith(CLAIM) && last) {
                fixtures.add(of(heading, block));
                block.clear();
            }
        }
        return fixtures.build();
    }

    /** A test for each fixture of a file. */
    static Stream<DynamicTest> testsOf(String file) {
        return in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.heading() + ": " + fixture.name(), fixture::check));
    }

    /** How many fixtures a file has under each of its headings. */
    static Map<String, Long> countsIn(String file) {
        return in(file).stream()
                .collect(Collectors.groupingBy(Fixture::heading, LinkedHashMap::new, Collectors.counting()));
    }

    private void check() {
        assertThat(told()).as(article.text()).containsExactlyInAnyOrderElementsOf(claims);
    }

    private ImmutableList<String> told() {
        return ClaimParser.standard().parse(article).claims().stream()
                .map(Told::wholeLine)
                .collect(ImmutableList.toImmutableList());
    }

    private static Fixture of(String heading, List<String> block) {
        ImmutableList<String> claims = block.stream()
                .filter(line -> line.startsWith(CLAIM))
                .map(line -> line.substring(CLAIM.length()))
                .filter(claim -> !claim.equals(NOTHING))
                .collect(ImmutableList.toImmutableList());
        String text = paragraphs(block);
        String name = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HEADER))
                .findFirst()
                .orElseThrow();
        return new Fixture(heading, name, READER.read("fixture", text).article().orElseThrow(), claims);
    }

    /** The text of a block, each paragraph in one line. */
    private static String paragraphs(List<String> block) {
        String text = block.stream().filter(line -> !line.startsWith(CLAIM)).collect(Collectors.joining("\n"));
        return Splitter.on("\n\n")
                .splitToStream(text.strip())
                .map(paragraph -> paragraph.replace('\n', ' '))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> lines(String file) {
        try {
            return Resources.readLines(Resources.getResource(Fixture.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
