package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final LocalDate JUNE_14 = LocalDate.of(2025, 6, 14);

    @Test
    void aFileIsAnArticleNamedWithoutItsEnding() {
        Article article = only("title.txt");

        assertThat(article.document()).isEqualTo("title");
        assertThat(article.title()).hasValue("Bodies come home");
        assertThat(article.bodyStart()).isZero();
        assertThat(article.published()).isEmpty();
        assertThat(article.text())
                .isEqualTo("Bodies come home\n\nThe talks went on for a day, and 27 bodies came home.\n");
        assertThat(only("no-title.txt").title()).isEmpty();
    }

    @Test
    void lineEndsAndAByteOrderMarkStayInTheTextAndOutOfTheTitle() {
        Article article = only("bom-crlf-title.txt");

        assertThat(article.title()).hasValue("Bodies come home");
        assertThat(article.text()).startsWith("\uFEFFBodies come home\r\n\r\nThe talks");
    }

    @Test
    void aHeaderBlockSaysWhatIsKnownAndIsNoBody() {
        Article article = only("bom-crlf-header.txt");

        assertThat(article.published()).hasValue(JUNE_14);
        assertThat(article.title()).hasValue("Bodies come home");
        assertThat(article.url()).hasValue("https://example.org/1");
        assertThat(article.publisher()).hasValue("The Strait Courier");
        assertThat(article.body()).isEqualTo("The talks went on for a day, and 27 bodies came home.\r\n");
        assertThat(article.text()).startsWith("\uFEFFDATE: 2025-06-14\r\n");
    }

    @Test
    void aColonMakesNoHeaderBlock() {
        assertThat(only("colon-in-first-line.txt").title()).hasValue("Istanbul: what was agreed");
        assertThat(only("colon-in-first-line.txt").bodyStart()).isZero();
        assertThat(only("header-without-blank-line.txt").published()).isEmpty();
        assertThat(only("header-without-blank-line.txt").bodyStart()).isZero();
    }

    @Test
    void theTableOutweighsTheHeaderAndTheHeaderTheTextAndTheTextTheCaller() {
        Articles read = Fixtures.read(ArticleReader.standard().withPublished(LocalDate.of(2025, 6, 15)), "precedence");

        assertThat(read.articles().stream().map(Article::toString))
                .containsExactly(
                        "both (2025-06-12, 110 characters): From the header",
                        "header (2025-06-13, 110 characters): From the table",
                        "text (2025-06-15, 69 characters): From the text");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aTextAtHandIsReadLikeAFile() {
        ArticleFile file = ArticleReader.standard()
                .withPublished(JUNE_14)
                .read("dispatch-1", "Publisher: The Strait Courier\nDate: soon\n\nKyiv received 27 bodies.");

        Article article = file.article().orElseThrow();
        assertThat(article.published()).hasValue(JUNE_14);
        assertThat(article.publisher()).hasValue("The Strait Courier");
        assertThat(article.body()).isEqualTo("Kyiv received 27 bodies.");
        assertThat(file.problems())
                .hasToString("[dispatch-1<2:7>: \"soon\" is not a date, expected a day such as 2025-06-14]");
    }

    @Test
    void aFolderGivesItsTextsAndThoseOfItsSubFoldersInTheOrderOfTheirNames() {
        Stream<ArticleFile> files = ArticleReader.standard().read(List.of(Fixtures.path("folder")));

        assertThat(files.map(f ->
                        Fixtures.path("folder").relativize(Path.of(f.file())).toString()))
                .containsExactly("a/z.txt", "a.txt", "b.txt", "c.TXT");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItsEnding() {
        assertThat(only("folder/notes.md").document()).isEqualTo("notes");
    }

    @Test
    void whatIsWrongWithAFileStandsWhereItsArticleWould() {
        assertThat(Fixtures.problems(Fixtures.read("not-utf8.txt", "title.txt", "empty.txt", "nowhere.txt")))
                .containsExactly(
                        "not-utf8.txt<2:11>: \"0xE9\" at byte 21 is not UTF-8, expected text in UTF-8",
                        "empty.txt: it is empty, expected the text of an article",
                        "nowhere.txt: it does not exist, expected a file or a folder");
        assertThat(Fixtures.read("not-utf8.txt", "title.txt", "empty.txt").articles())
                .hasSize(1);
    }

    @Test
    void aLetterThatIsCutOffIsNotUtf8() {
        Problem problem = Fixtures.read("cut-off-in-a-letter.txt").problems().get(0);

        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_UTF8);
        assertThat(problem.place().offset()).hasValue(27);
        assertThat(problem.place()).hasToString(Fixtures.path("cut-off-in-a-letter.txt") + "<1:28>");
    }

    @Test
    void aFileOfNothingButWhiteSpaceOrAHeaderIsEmpty() {
        assertThat(Fixtures.problems(Fixtures.read("white-space-only.txt", "header-only.txt")))
                .containsExactly(
                        "white-space-only.txt: it is empty, expected the text of an article",
                        "header-only.txt: it is empty, expected the text of an article");
    }

    @Test
    void aFolderWithoutTextsIsReported() {
        assertThat(Fixtures.problems(Fixtures.read("folder-without-texts")))
                .containsExactly(
                        "folder-without-texts: it holds no article, expected a folder with files that end in .txt, .html, .htm"
                                + " or .jsonl");
    }

    @Test
    void aBadLineOfAHeaderCostsOnlyThatLine() {
        Articles read = Fixtures.read("header-bad-date.txt", "header-unknown-key.txt", "header-repeated-key.txt");

        assertThat(Fixtures.problems(read))
                .containsExactly(
                        "header-bad-date.txt<2:8>: \"14 June 2025\" is not a date, expected a day such as 2025-06-14",
                        "header-unknown-key.txt<2:1>: \"Author\" is an unknown key, expected one of Date, Publisher,"
                                + " Url, Title",
                        "header-repeated-key.txt<2:1>: \"Date\" is a repeated key, expected each key once; the first"
                                + " one counts");
        assertThat(read.articles().get(0).publisher()).hasValue("The Strait Courier");
        assertThat(read.articles().get(1).published()).hasValue(JUNE_14);
        assertThat(read.articles().get(2).published()).hasValue(JUNE_14);
    }

    @Test
    void aLinkToNowhereInAFolderIsReported(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

        assertThat(ArticleReader.standard().readAll(folder).problems())
                .hasToString(
                        "[" + folder.resolve("gone.txt") + ": it can't be read, expected a file that may be read]");
    }

    @Test
    void aFolderBehindALinkIsNotEntered(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "27 bodies came home.");
        Files.createSymbolicLink(folder.resolve("round.txt"), folder);

        Articles read = ArticleReader.standard().readAll(folder);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aFileBeyondAnyArticleIsNotReadIntoMemory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FileBytes.LARGEST + 1L);
        }

        assertThat(ArticleReader.standard().readAll(file).problems())
                .hasToString("[" + file + ": it is too large, expected at most 64 MiB]");
    }

    @Test
    void anArticleUnderTheNameOfAnotherIsReadAndTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "27 bodies came home.");
        Files.writeString(folder.resolve("b.jsonl"), "{\"document\":\"a\",\"text\":\"28 bodies came home.\"}");

        Articles read = ArticleReader.standard().readAll(folder);

        assertThat(read.articles()).hasSize(2);
        assertThat(read.problems())
                .hasToString("[" + folder.resolve("b.jsonl") + ": \"a\" is a document of " + folder.resolve("a.txt")
                        + ", too, expected a name of its own, as claims cite it by that]");
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Path file = Fixtures.path("title.txt");
        Collection<Path> paths = Collections2.transform(Collections.nCopies(1_000, file), path -> {
            asked.incrementAndGet();
            return path;
        });

        assertThat(ArticleReader.standard().read(paths).limit(3)).hasSize(3);
        assertThat(asked).hasValueLessThanOrEqualTo(4);
    }

    @Test
    void onlyAContradictionASharedNameAndAnUnknownOneLoseNothing() {
        assertThat(Stream.of(ProblemKind.values()).filter(k -> !k.losesInput()))
                .containsExactly(ProblemKind.CONTRADICTION, ProblemKind.SAME_DOCUMENT, ProblemKind.UNKNOWN_NAME);
    }

    private static Article only(String name) {
        Articles read = Fixtures.read(name);
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles()).hasSize(1);
        return read.articles().get(0);
    }
}
