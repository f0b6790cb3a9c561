package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinesTest {
    private static final String EXPECTED =
            "expected an article, such as {\"document\": \"a\", \"text\": \"Kyiv received 27 bodies.\"}";

    @TempDir
    private Path folder;

    @Test
    void eachLineIsAnArticle() throws IOException {
        Articles read = read("""
            {"document":"a","text":"Bodies come home\\n\\nKyiv received 27 bodies.","published":"2025-06-14","publisher":"The Courier","url":"https://courier.example/a","title":"27 return"}

            {"title": null, "text": "Kyiv: \\u00ab27 \\ud83d\\udd4a\\u00bb", "document": "b", "published": "2025-06-14T23:10:00+03:00"}
            {"document":"c","text":"Bodies come home\\n\\nKyiv received 27 bodies."}
            """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.articles())
                .containsExactly(
                        Article.of("a", "Bodies come home\n\nKyiv received 27 bodies.")
                                .withTitle("27 return")
                                .withPublished(LocalDate.of(2025, 6, 14))
                                .withPublisher("The Courier")
                                .withUrl("https://courier.example/a"),
                        Article.of("b", "Kyiv: «27 🕊»").withPublished(LocalDate.of(2025, 6, 14)),
                        Article.of("c", "Bodies come home\n\nKyiv received 27 bodies."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"document":"x","text":"y"               | <2:27>: it is no JSON from here on, EXPECTED
        {"document":"x",text:"y"}                | <2:17>: it is no JSON from here on, EXPECTED
        nonsense                                 | <2:1>: it is no JSON from here on, EXPECTED
        []                                       | <2:1>: it is no object, EXPECTED
        "x"                                      | <2:1>: it is no object, EXPECTED
        {"document":"x","text":"y"} {}           | <2:29>: it goes on here, expected one object on a line
        {"document":"x"}                         | <2:1>: it has no text, EXPECTED
        {"text":"y"}                             | <2:1>: it names no document, EXPECTED
        {"document":" ","text":"y"}              | <2:1>: it names no document, EXPECTED
        {"document":"x","text":" \\n"}            | <2:1>: it has no text, EXPECTED
        {"document":"x","text":null}             | <2:1>: it has no text, EXPECTED
        {"doc":"x","quote":"y"}                  | <2:1>: it is no article, EXPECTED
        {}                                       | <2:1>: it is no article, EXPECTED
        """)
    void aBrokenLineIsReportedAndTheOthersComeThrough(String line, String problem) throws IOException {
        Articles read = read("{\"document\":\"a\",\"text\":\"27 bodies\"}\n" + line + "\n"
                + "{\"document\":\"b\",\"text\":\"27 bodies\"}\n");

        assertThat(problems(read)).containsExactly("in.jsonl" + problem.replace("EXPECTED", EXPECTED));
        assertThat(read.articles().stream().map(Article::document)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "published":"14 June"              | <1:41>: "14 June" is not a date, expected a day or a time such as 2025-06-14 or 2025-06-14T18:30:00+03:00
        "title":27                         | <1:29>: "title" is not a text, expected a text, or null
        "title":{"a":["b"]}                | <1:29>: "title" is not a text, expected a text, or null
        "document":"b"                     | <1:29>: "document" is a repeated property, expected each property once; the first one counts
        "author":{"name":"A. Weir"}        | <1:29>: "author" is an unknown property, expected one of document, text, published, publisher, url, title
        """)
    void whatIsWrongWithAPropertyCostsThatOnly(String property, String problem) throws IOException {
        Articles read = read("{\"document\":\"a\",\"text\":\"27\"," + property + "}");

        assertThat(problems(read)).containsExactly("in.jsonl" + problem);
        assertThat(read.articles()).containsExactly(Article.of("a", "27"));
    }

    @Test
    void anUnknownPropertyIsToldOnceAFile() throws IOException {
        Articles read = read("""
            {"document":"a","text":"27","lang":"en"}
            {"document":"b","text":"27","lang":"en","tags":[]}
            """);

        assertThat(problems(read)).hasSize(2).first().asString().startsWith("in.jsonl<1:29>: \"lang\"");
        assertThat(read.articles()).hasSize(2);
    }

    @Test
    void aFileOfClaimsIsToldAtOnce() throws IOException {
        String claim = "{\"fact\":{\"type\":\"transfer\"},\"stance\":\"asserted\"}\n";

        assertThat(problems(read(claim.repeat(3))))
                .containsExactly("in.jsonl<1:1>: it begins with a claim, " + EXPECTED
                        + "; claims are read by ClaimLines, and on the command line by --claims");
    }

    @Test
    void bytesThatAreNoTextSpoilTheirLineOnly() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.write(
                file,
                "{\"document\":\"a\",\"text\":\"27\"}\n{\"document\":\"caf\u00E9\"}\n{\"document\":\"b\",\"text\":\"27\"}"
                        .getBytes(StandardCharsets.ISO_8859_1));

        Articles read = ArticleReader.standard().readAll(file);

        assertThat(problems(read))
                .containsExactly("in.jsonl<2:17>: \"0xE9\" at byte 16 is not UTF-8, expected text in UTF-8");
        assertThat(read.articles()).hasSize(2);
    }

    @Test
    void aFileWithoutALineIsEmpty() throws IOException {
        assertThat(problems(read("\n \n"))).containsExactly("in.jsonl: it is empty, expected an article on each line");
    }

    @Test
    void theLineOutweighsTheTableAndTheTableTheTextAndTheTextTheCaller() throws IOException {
        Files.writeString(
                folder.resolve("articles.csv"),
                "document,published,publisher\na,2025-06-11,Table\nb,2025-06-11,Table\n");
        Files.writeString(folder.resolve("in.jsonl"), """
            {"document":"a","text":"27","published":"2025-06-12"}
            {"document":"b","text":"Date: 2025-06-13\\n\\n27"}
            {"document":"c","text":"Date: 2025-06-13\\n\\n27"}
            {"document":"d","text":"27"}
            """);

        Articles read = ArticleReader.standard()
                .withPublished(LocalDate.of(2025, 6, 15))
                .readAll(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.articles().stream()
                        .map(a -> a.document() + " " + a.published().orElseThrow() + " "
                                + a.publisher().orElse("-")))
                .containsExactly("a 2025-06-12 Table", "b 2025-06-11 Table", "c 2025-06-13 -", "d 2025-06-15 -");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Article full = Article.of("a \"1\"", "Bodies come home\r\n\r\nKyiv: «27 🕊».\t\u0007\u2028")
                .withPublished(LocalDate.of(2025, 6, 14))
                .withPublisher("The Courier")
                .withUrl("https://courier.example/a");
        Article headed = ArticleReader.standard()
                .read("b", "Date: 2025-06-14\n\n27 bodies came home.")
                .article()
                .orElseThrow();
        StringWriter out = new StringWriter();
        ArticleLines.write(full, out);
        ArticleLines.write(headed, out);

        assertThat(out.toString().lines()).hasSize(2);
        assertThat(read(out.toString()).articles()).containsExactly(full, headed);
    }

    @Test
    void lastingFilesAreReadAsTheyAreAskedFor() throws IOException {
        Path file = folder.resolve("in.jsonl");
        String line = "{\"document\":\"%s\",\"text\":\"" + "27 bodies. ".repeat(10_000) + "\"}\n";
        Files.writeString(file, line.formatted("a") + line.formatted("b") + line.formatted("c"));

        try (Stream<ArticleFile> files = ArticleReader.standard().read(List.of(file))) {
            var iterator = files.iterator();
            assertThat(iterator.next().article()).isPresent();
            Files.writeString(file, "");

            assertThat(iterator.next().problems()).isNotEmpty();
        }
    }

    private Articles read(String lines) throws IOException {
        return ArticleReader.standard().readAll(Files.writeString(folder.resolve("in.jsonl"), lines));
    }

    private List<String> problems(Articles read) {
        return read.problems().stream()
                .map(p -> p.toString().replace(folder + "/", ""))
                .toList();
    }
}
