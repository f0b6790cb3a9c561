package dev.parley.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.parley.claim.SourcedClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a line as a claim. */
final class LineParser {
    /** How long a line may be; a claim has hundreds of characters, and thousands at most. */
    static final int LONGEST = 1 << 20;

    /** A line's length is limit enough; and no table of the names that were read, which many lines of odd names would fill. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .build())
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(Excerpt.LONGEST)
                    .build())
            .build();

    private final Decoding decoding;
    private final Consumer<? super LineProblem> problems;

    LineParser(Decoding decoding, Consumer<? super LineProblem> problems) {
        this.decoding = decoding;
        this.problems = problems;
    }

    /** How the text of a line is had from what was read. */
    interface Decoding {
        String decode(String read) throws Misfit;
    }

    /** The claim, empty where the line is blank or has none; hands over the line's problems from left to right. */
    Optional<SourcedClaim<?>> parse(long line, String read) {
        List<LineProblem> found = new ArrayList<>();
        Optional<SourcedClaim<?>> claim = Optional.empty();
        try {
            String text = text(line, read);
            if (!text.isBlank()) {
                claim = Optional.of(claim(text, misfit -> found.add(problem(line, misfit))));
            }
        } catch (Misfit e) {
            found.add(problem(line, e));
        } catch (JsonProcessingException e) {
            found.add(broken(line, e));
        }
        found.sort(Comparator.comparingInt(LineProblem::column));
        found.forEach(problems);
        return claim;
    }

    private String text(long line, String read) throws Misfit {
        if (read.length() > LONGEST) {
            JsonLocation at = new JsonLocation(ContentReference.unknown(), LONGEST, 1, LONGEST + 1);
            throw new Misfit(LineProblem.Reason.TOO_LONG, at, "the line goes on, expected its end by now");
        }
        String text = decoding.decode(read);
        return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static SourcedClaim<?> claim(String text, Consumer<Misfit> passedOver) throws JsonProcessingException {
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            Node node = Node.read(in);
            if (in.nextToken() != null) {
                String message = "a second value on the line, expected one claim";
                throw new Misfit(LineProblem.Reason.SECOND_VALUE, in.currentTokenLocation(), message);
            }
            return Forms.claim().read(node, passedOver);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
    }

    private static LineProblem problem(long line, Misfit misfit) {
        return new LineProblem(line, column(misfit), misfit.reason(), misfit.getOriginalMessage());
    }

    private static LineProblem broken(long line, JsonProcessingException e) {
        String why = e instanceof JsonEOFException ? "the line breaks off" : e.getOriginalMessage();
        int advice = why.indexOf(": enable `JsonReadFeature");
        String message = "not JSON: " + Excerpt.visible(advice < 0 ? why : why.substring(0, advice));
        return new LineProblem(line, column(e), LineProblem.Reason.BROKEN_JSON, message);
    }

    private static int column(JsonProcessingException e) {
        return (int) e.getLocation().getCharOffset() + 1;
    }
}
