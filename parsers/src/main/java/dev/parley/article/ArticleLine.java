package dev.parley.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of {@link ArticleLines} as it was read: what it states, and what is wrong with it. */
final class ArticleLine {
    static final String DOCUMENT = "document";
    static final String TEXT = "text";
    static final String PUBLISHED = "published";
    static final String PUBLISHER = "publisher";
    static final String URL = "url";
    static final String TITLE = "title";

    private static final String CLAIM = "fact";
    private static final ImmutableList<String> PROPERTIES =
            ImmutableList.of(DOCUMENT, TEXT, PUBLISHED, PUBLISHER, URL, TITLE);
    private static final String NAMES = String.join(", ", PROPERTIES);
    private static final String EXPECTED =
            "an article, such as {\"document\": \"a\", \"text\": \"Kyiv received 27 bodies.\"}";

    /** A line's length is limit enough; and no table of the names that were read, which many lines of odd names would fill. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(FileBytes.LARGEST)
                    .maxNameLength(FileBytes.LARGEST)
                    .maxNumberLength(FileBytes.LARGEST)
                    .build())
            .build();

    private final Place start;
    private final Map<String, Stated> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean isWhole;
    private boolean hasFact;

    private ArticleLine(Place start) {
        this.start = start;
    }

    /** Reads a line, which is not blank, from its start. */
    static ArticleLine read(Place start, String text) {
        ArticleLine line = new ArticleLine(start);
        try (JsonParser in = JSON.createParser(text)) {
            line.read(in);
        } catch (JacksonException e) {
            line.report(ProblemKind.BAD_ROW, line.place(e.getLocation()), "", "is no JSON from here on", EXPECTED);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
        return line;
    }

    /** From left to right. */
    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Whether it looks like a line of claims. */
    boolean isClaim() {
        return hasFact && !values.containsKey(TEXT);
    }

    Problem claimProblem() {
        return new Problem(
                ProblemKind.BAD_ROW,
                start,
                "",
                "begins with a claim",
                EXPECTED + "; claims are read by ClaimLines, and on the command line by --claims");
    }

    /**
     * The article, where the line has what it must have.
     *
     * @param table what else is known of a document
     * @param caller what counts where nothing else is known
     */
    Optional<Article> article(Function<String, Details> table, Details caller) {
        if (!isWhole) {
            return Optional.empty();
        }
        String document = value(DOCUMENT).orElseThrow();
        String text = value(TEXT).orElseThrow();
        Header header = Header.of(start.file(), text);
        Details details = stated().or(table.apply(document))
                .or(header.details())
                .or(Details.titled(Title.of(text, header.end())))
                .or(caller);
        return Optional.of(Article.of(document, text, header.end(), details));
    }

    private Details stated() {
        return new Details(
                value(TITLE), value(PUBLISHED).flatMap(Moment::parse).map(Moment::day), value(PUBLISHER), value(URL));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(Stated::value);
    }

    private void read(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            report(ProblemKind.BAD_ROW, start, "", "is no object", EXPECTED);
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            readProperty(in.currentName(), in);
        }
        if (in.nextToken() != null) {
            report(ProblemKind.BAD_ROW, place(in.currentTokenLocation()), "", "goes on here", "one object on a line");
            return;
        }
        boolean isOfOthers = problems.stream().allMatch(problem -> problem.kind() == ProblemKind.UNKNOWN_NAME);
        if (!hasFact && values.isEmpty() && isOfOthers) {
            // One word for all of its properties: none is an article's.
            problems.clear();
            report(ProblemKind.BAD_ROW, start, "", "is no article", EXPECTED);
            return;
        }
        boolean hasDocument = checkPresent(DOCUMENT, "names no document");
        boolean hasText = checkPresent(TEXT, "has no text");
        isWhole = hasDocument && hasText;
    }

    private void readProperty(String name, JsonParser in) throws IOException {
        Place place = place(in.currentTokenLocation());
        JsonToken token = in.nextToken();
        if (!PROPERTIES.contains(name)) {
            hasFact |= name.equals(CLAIM);
            report(ProblemKind.UNKNOWN_NAME, place, name, "is an unknown property", "one of " + NAMES);
        } else if (values.containsKey(name)) {
            report(
                    ProblemKind.REPEATED,
                    place,
                    name,
                    "is a repeated property",
                    "each property once; the first one counts");
        } else if (token == JsonToken.VALUE_STRING) {
            take(name, new Stated(in.getText(), place(in.currentTokenLocation())));
        } else if (token != JsonToken.VALUE_NULL) {
            report(ProblemKind.BAD_VALUE, place, name, "is not a text", "a text, or null");
        }
        in.skipChildren();
    }

    private void take(String name, Stated value) {
        values.put(name, value);
        if (name.equals(PUBLISHED) && Moment.parse(value.value()).isEmpty()) {
            problems.add(value.problem(ProblemKind.BAD_VALUE, "is not a date", Moment.EXPECTED));
        } else if (name.equals(TEXT)) {
            Header.of(start.file(), value.value()).problems().stream()
                    .map(problem -> problem.at(value.place()))
                    .forEach(problems::add);
        }
    }

    private boolean checkPresent(String name, String fault) {
        boolean present = value(name).filter(value -> !value.isBlank()).isPresent();
        if (!present) {
            report(ProblemKind.BAD_ROW, start, "", fault, EXPECTED);
        }
        return present;
    }

    private void report(ProblemKind kind, Place place, String value, String fault, String expected) {
        problems.add(new Problem(kind, place, value, fault, expected));
    }

    private Place place(@Nullable JsonLocation location) {
        return location == null ? start : start.inColumn(location.getColumnNr());
    }
}
