package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ArticleReaderProperties {
    @Property(tries = 300)
    void anyBytesGiveAnArticleOrAProblem(@ForAll("contents") byte[] bytes) throws IOException {
        Path file = Files.createTempFile("parley", ".txt");
        try {
            Files.write(file, bytes);
            Articles read = ArticleReader.standard().readAll(file);

            assertThat(read.articles().size() + read.problems().size()).isPositive();
            read.articles()
                    .forEach(a -> assertThat(a.text().getBytes(StandardCharsets.UTF_8))
                            .isEqualTo(bytes));
        } finally {
            Files.delete(file);
        }
    }

    @Property
    void aByteThatIsNotUtf8IsBehindTheLongestStartThatIs(@ForAll("contents") byte[] bytes) {
        int longest = bytes.length;
        while (!isUtf8(Arrays.copyOf(bytes, longest))) {
            longest--;
        }

        Utf8 decoded = Utf8.decode(Place.at("any", 1, 1), bytes);

        assertThat(decoded.text()).isEqualTo(new String(bytes, 0, longest, StandardCharsets.UTF_8));
        assertThat(decoded.problem().isPresent()).isEqualTo(longest < bytes.length);
        if (decoded.problem().isPresent()) {
            assertThat(decoded.problem().get().place().offset()).hasValue(longest);
        }
    }

    @Property
    void aTextIsHeaderAndBodyAndTheTitleIsALineOfIt(@ForAll("texts") String text) {
        ArticleFile file = ArticleReader.standard().read("any", text);

        file.article().ifPresent(a -> {
            assertThat(a.text()).isEqualTo(text);
            assertThat(text.substring(0, a.bodyStart()) + a.body()).isEqualTo(text);
            a.title().ifPresent(t -> assertThat(text).contains(t));
        });
        assertThat(file.article().isPresent() || !file.problems().isEmpty()).isTrue();
    }

    @Property
    void whateverThePageItsTextIsParagraphsWithABlankLineBetweenThem(@ForAll("pages") String html) {
        ArticleFile file = ArticleReader.standard().readHtml("any", html);

        assertThat(file.article().isPresent() || !file.problems().isEmpty()).isTrue();
        file.article().ifPresent(a -> {
            assertThat(Splitter.on("\n\n").split(a.text())).allMatch(p -> p.equals(p.strip()) && !p.isEmpty());
            assertThat(a.text()).doesNotContain("\n\n\n", "  ", "\t", "\r", "\u00AD");
            a.title().ifPresent(title -> assertThat(a.text()).startsWith(title + "\n\n"));
        });
    }

    @Property
    void aTextThatIsMadeAPageIsReadAgain(@ForAll @Size(min = 2, max = 9) List<@From("words") String> words) {
        String page = words.stream().skip(1).map(word -> "<p>" + word + "</p>").collect(Collectors.joining());

        assertThat(ArticleReader.standard()
                        .readHtml("any", "<article><h1>" + words.get(0) + "</h1>" + page + "</article>")
                        .article()
                        .map(Article::text))
                .hasValue(String.join("\n\n", words));
    }

    @Property
    void anyTableGivesRowsAndProblems(@ForAll("tables") String text) {
        ArticleTable table = ArticleTableParser.parse("articles.csv", text);

        assertThat(table.rows().keySet()).noneMatch(String::isBlank);
        assertThat(table.problems()).allMatch(p -> p.toString().startsWith("articles.csv<"));
    }

    @Property
    void everyRowOfAWellFormedTableIsRead(@ForAll @Size(max = 9) List<@From("words") String> words) {
        List<String> documents = words.stream().distinct().toList();
        String text = "title,document\n"
                + Joiner.on("")
                        .join(documents.stream()
                                .map(d -> "\"" + d + ", again\"," + d + "\n")
                                .toList());

        ArticleTable table = ArticleTableParser.parse("articles.csv", text);

        assertThat(table.problems()).isEmpty();
        assertThat(table.rows().keySet()).containsExactlyElementsOf(documents);
        documents.forEach(d -> assertThat(table.of(d).title()).hasValue(d + ", again"));
    }

    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        Arbitrary<byte[]> text = texts().map(t -> t.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> cut = text.flatMap(
                bytes -> Arbitraries.integers().between(0, bytes.length).map(n -> Arrays.copyOf(bytes, n)));
        return Arbitraries.oneOf(noise, text, cut);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Date: ",
                        "Title:",
                        "Author: x",
                        "2025-06-14",
                        "27 bodies",
                        " ",
                        "\n",
                        "\r\n",
                        "\r",
                        "\uFEFF",
                        "Київ",
                        "🕊",
                        ":")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<article>",
                        "</article>",
                        "<main>",
                        "<h1>",
                        "</h1>",
                        "<h2>",
                        "</h2>",
                        "<br>",
                        "<a href=x>",
                        "</a>",
                        "<b>",
                        "</b>",
                        "<ul><li>",
                        "</ul>",
                        "<table><tr><td>",
                        "</table>",
                        "<aside>",
                        "</aside>",
                        "<div class=ad>",
                        "<pre>",
                        "</pre>",
                        "<title>",
                        "</title>",
                        "<span>",
                        "</span>",
                        "<p itemprop=articleBody>",
                        "<!--",
                        "-->",
                        "27 bodies came home.",
                        "Kyiv",
                        "&nbsp;",
                        "&shy;",
                        " ",
                        "\n",
                        "\r\n",
                        "\t",
                        "<",
                        "&amp;",
                        "🕊")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                        "document",
                        "published",
                        "title",
                        "author",
                        ",",
                        ",",
                        "\"",
                        "\n",
                        "\r\n",
                        "2025-06-14",
                        "a",
                        "b",
                        "\uFEFF",
                        " ",
                        "\\")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
