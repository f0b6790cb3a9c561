package dev.parley.article;

import com.google.common.collect.ImmutableMap;
import dev.parley.resource.Rows;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * The encoding that a page declares: the first of {@code <meta charset="windows-1251">}, {@code <meta http-equiv="Content-Type" content="text/html;
 * charset=windows-1251">} and {@code <?xml version="1.0" encoding="windows-1251"?>}.
 *
 * @param stated the name as it stands there
 * @param charset the encoding of that name, as browsers take it; empty where they know none
 */
record Declared(Optional<Stated> stated, Optional<Charset> charset) {
    /** What names mean to browsers that mean another encoding to Java. */
    private static final ImmutableMap<String, String> AS_BROWSERS_READ =
            Rows.of(Declared.class, "encodings.tsv").stream()
                    .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

    static Declared in(PageSource page) {
        Optional<Stated> stated = page.document().select("meta[charset], meta[http-equiv~=(?i)^content-type$]").stream()
                .flatMap(meta -> name(page, meta).stream())
                .findFirst()
                .or(() -> xml(page));
        return new Declared(stated, stated.flatMap(name -> charset(name.value())));
    }

    /** What is wrong with it, where a page is in that encoding. */
    Optional<Problem> problem(Charset actual) {
        if (stated.isEmpty() || charset.filter(actual::equals).isPresent() || isUtf16(actual)) {
            return Optional.empty();
        }
        return charset.isEmpty()
                ? stated.map(name -> name.problem(
                        ProblemKind.BAD_VALUE, "is no encoding that is known", "a name such as utf-8 or windows-1251"))
                : stated.map(name -> name.problem(
                        ProblemKind.CONTRADICTION,
                        "is declared",
                        actual.name() + ", which the bytes are, and which counts"));
    }

    /** A name of UTF-16 is read as UTF-8 where it is found byte by byte; behind a byte order mark it may stand rightly. */
    private boolean isUtf16(Charset actual) {
        return actual.name().startsWith("UTF-16")
                && stated.filter(name -> name.value().toLowerCase(Locale.ROOT).startsWith("utf-16"))
                        .isPresent();
    }

    private static Optional<Stated> name(PageSource page, Element meta) {
        if (meta.hasAttr("charset")) {
            return Optional.of(page.attribute(meta, "charset"));
        }
        String content = meta.attr("content").toLowerCase(Locale.ROOT);
        int start = content.indexOf("charset=");
        if (start < 0) {
            return Optional.empty();
        }
        String rest = meta.attr("content").substring(start + "charset=".length());
        int end = rest.indexOf(';');
        String name = (end < 0 ? rest : rest.substring(0, end))
                .replace("\"", "")
                .replace("'", "")
                .strip();
        return Optional.of(new Stated(name, page.attribute(meta, "content").place()));
    }

    private static Optional<Stated> xml(PageSource page) {
        return page.document().childNodes().stream()
                .flatMap(node ->
                        node instanceof Comment comment ? Stream.ofNullable(comment.asXmlDeclaration()) : Stream.of())
                .filter(xml -> xml.hasAttr("encoding"))
                .map(xml -> new Stated(xml.attr("encoding").strip(), Place.at(page.file(), 1, 1)))
                .findFirst();
    }

    private static Optional<Charset> charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(AS_BROWSERS_READ.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
