package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that lie in Markdown beside the code are in the documentation of the code, too. */
class PagesTest {
    /** Where one is not, give {@code -DargLine=-Dpages.write=true} to the build, which writes it. */
    @ParameterizedTest
    @CsvSource({
        "core/wire-format, dev.parley.core/dev/parley/json",
        "parsers/lexicon-format, dev.parley.parsers/dev/parley/lexicon"
    })
    void aPageIsWhatItsMarkdownSays(Path page, String place) throws IOException {
        String markdown = Files.readString(Path.of("..").resolve(page + ".md"));
        Path html = Path.of("..")
                .resolve(page.getParent())
                .resolve("src/main/javadoc")
                .resolve(place)
                .resolve("doc-files")
                .resolve(page.getFileName() + ".html");
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(html.getParent());
            Files.writeString(html, html(markdown));
        }

        assertThat(html).content().isEqualTo(html(markdown));
    }

    private static String html(String markdown) {
        List<Extension> tables = List.of(TablesExtension.create());
        Node document = Parser.builder().extensions(tables).build().parse(markdown);
        document.accept(new Unlinking());
        String title = markdown.lines().findFirst().orElseThrow().substring("# ".length());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>" + title + "</title></head>\n<body>\n"
                + HtmlRenderer.builder().extensions(tables).build().render(document)
                + "</body>\n</html>\n";
    }

    /** Links to files beside the page lead nowhere from the documentation. */
    private static final class Unlinking extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            while (link.getFirstChild() != null) {
                link.insertBefore(link.getFirstChild());
            }
            link.unlink();
        }
    }
}
