package dev.parley.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of its article in <a href="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents">JSON-LD</a>, in the words of
 * <a href="https://schema.org/NewsArticle">schema.org</a>: alone, in an array, in a {@code @graph}, or as the main entity of a page. Articles that it
 * merely lists are not its own.
 */
final class JsonLd {
    private static final String CDATA = "<![CDATA[";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final PageSource page;
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private Optional<Found> article = Optional.empty();

    /** An object that is an article, and the script in which it stands. */
    private record Found(JsonNode node, Element script) {}

    private JsonLd(PageSource page) {
        this.page = page;
    }

    static JsonLd of(PageSource page) {
        JsonLd all = new JsonLd(page);
        page.document().select("script[type~=(?i)^\\s*application/ld\\+json]").forEach(all::read);
        return all;
    }

    /** What can't be read. */
    ImmutableList<Problem> problems() {
        return problems.build();
    }

    /** When the article was published. */
    Optional<Stated> published() {
        return text("datePublished").map(value -> new Stated(value, place(value)));
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name")).map(JsonLd::shown);
    }

    /** The text of the article, which pages that are built by a script may have here alone. */
    StatedBody body() {
        return article.map(found -> StatedBody.of(found.node())).orElse(StatedBody.NONE);
    }

    Optional<String> publisher() {
        return article.map(found -> found.node().path("publisher"))
                .flatMap(this::name)
                .map(JsonLd::shown);
    }

    Optional<String> address() {
        return text("url")
                .or(() -> article.map(found -> found.node().path("mainEntityOfPage"))
                        .map(main -> main.isTextual() ? main : main.path("@id"))
                        .flatMap(JsonLd::text))
                .flatMap(WebAddress::of);
    }

    private void read(Element script) {
        String data = script.data();
        int start = start(data);
        if (start < 0) {
            return;
        }
        try {
            visit(JSON.readTree(data.substring(start)), script);
        } catch (JacksonException e) {
            problems.add(broken(script, data, start + offset(e.getLocation())));
        }
    }

    /** Behind a comment's opening, or what else encloses the data. */
    private static int start(String data) {
        int from = data.contains(CDATA) ? data.indexOf(CDATA) + CDATA.length() : 0;
        int object = data.indexOf('{', from);
        int array = data.indexOf('[', from);
        return object < 0 || array < 0 ? Math.max(object, array) : Math.min(object, array);
    }

    /** What is nested too deep has no place. */
    private static int offset(@Nullable JsonLocation at) {
        return at == null ? 0 : (int) Math.max(0, at.getCharOffset());
    }

    private Problem broken(Element script, String data, int offset) {
        return new Problem(
                ProblemKind.BAD_VALUE,
                place(script, data, Math.min(offset, data.length())),
                "",
                "breaks the JSON-LD of the page",
                "JSON, which may say when and by whom it was published");
    }

    private void visit(JsonNode root, Element script) {
        Deque<JsonNode> due = new ArrayDeque<>();
        due.add(root);
        while (!due.isEmpty()) {
            JsonNode node = due.remove();
            if (node.isArray()) {
                node.forEach(due::add);
            } else if (node.isObject()) {
                text(node.path("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
                if (article.isEmpty() && isArticle(node.path("@type"))) {
                    article = Optional.of(new Found(node, script));
                }
                due.add(node.path("@graph"));
                due.add(node.path("mainEntity"));
                due.add(node.path("mainEntityOfPage"));
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode each : type.isArray() ? type : ImmutableList.of(type)) {
            if (PageWord.STORY_TYPE.has(SchemaType.of(each.asText()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> text(String property) {
        return article.flatMap(found -> text(found.node().path(property)));
    }

    /** What a property says, or the first of what it says. */
    static Optional<String> text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue().strip())
                : Optional.empty();
    }

    /** The name of a publisher, which may be told apart from the article and referred to by its identifier. */
    private Optional<String> name(JsonNode publisher) {
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return text(one)
                .or(() -> text(one.path("name")))
                .or(() -> text(one.path("@id")).map(byId::get).flatMap(node -> text(node.path("name"))));
    }

    /** On one line; publishing systems often escape for HTML what is in a script, too. */
    private static String shown(String value) {
        return PageDetails.line(Parser.unescapeEntities(value, false));
    }

    /** Where in its script a value stands, or the script where that is not to be told, as the value is written with escapes. */
    private Place place(String value) {
        Element script = article.orElseThrow().script();
        String data = script.data();
        return place(script, data, Math.max(0, data.indexOf('"' + value + '"') + 1));
    }

    private Place place(Element script, String data, int offset) {
        return page.behindTag(script).behind(data.substring(0, offset));
    }
}
