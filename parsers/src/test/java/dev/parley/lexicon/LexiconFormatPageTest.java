package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the lexicon format has what the parser of it has. */
class LexiconFormatPageTest {
    private static final Path PAGE = Path.of("lexicon-format.md");

    @Test
    void everySectionHasItsColumns() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ["))
                .filter(line -> !line.contains("](src"))
                .toList();

        assertThat(rows)
                .isEqualTo(Arrays.stream(Section.values())
                        .map(LexiconFormatPageTest::row)
                        .toList());
    }

    private static String row(Section section) {
        List<String> columns = section.columns().stream()
                .map(column -> column.name() + (column.required() ? "\\*" : ""))
                .toList();
        return "| " + section.heading() + " | " + String.join(", ", columns) + " |";
    }

    @Test
    void theExampleIsRightAndHasEverySection() throws IOException {
        VocabularyFile example = VocabularyFile.parse("page", blocks().get(0));

        assertThat(example.problems()).isEmpty();
        assertThat(example.vocabulary().rows().stream().map(Row::section).distinct())
                .containsExactly(Section.values());
    }

    @Test
    void theSlipIsToldAndTheGoodRowCounts() throws IOException {
        VocabularyFile slip = VocabularyFile.parse("page", blocks().get(1));

        assertThat(slip.vocabulary().rows()).hasSize(1);
        assertThat(slip.problems()).singleElement().asString().startsWith("page<2:1>: \"gve\"");
    }

    @Test
    void everyFileThatIsLinkedIsThereAndOfThatForm() throws IOException {
        List<String> links = Pattern.compile("\\]\\((.+?)\\)")
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        link -> assertThat(VocabularyFile.read(Path.of(link)).problems())
                                .as(link)
                                .isEmpty());
    }

    private static List<String> blocks() throws IOException {
        List<String> parts = Splitter.on("```").splitToList(Files.readString(PAGE));
        return List.of(parts.get(1).substring("text\n".length()), parts.get(3).substring("text\n".length()));
    }
}
