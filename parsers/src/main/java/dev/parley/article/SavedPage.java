package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What browsers write above a page that they save: {@code <!-- saved from url=(0026)https://courier.example/1 -->}, or, on a line, {@code url: ...}. */
final class SavedPage {
    private static final ImmutableList<String> BEFORE_ADDRESS = ImmutableList.of("saved from url=", "url: ");

    private SavedPage() {}

    /** Where a page was saved from. */
    static Optional<String> addressIn(Document page) {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.children().stream().map(Element::childNodes).flatMap(inner -> inner.stream()))
                .flatMap(node ->
                        node instanceof Comment comment ? comment.getData().lines() : Stream.of())
                .map(String::strip)
                .flatMap(line ->
                        BEFORE_ADDRESS.stream().filter(line::startsWith).map(before -> line.substring(before.length())))
                .map(rest -> rest.startsWith("(") ? rest.substring(rest.indexOf(')') + 1) : rest)
                .flatMap(written -> WebAddress.of(written).stream())
                .findFirst();
    }
}
