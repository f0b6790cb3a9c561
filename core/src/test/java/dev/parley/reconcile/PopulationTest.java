package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Positions and choice on what thousands of people wrote about the populations of cities, measured against a census, where the public data lies beside the
 * repository.
 */
class PopulationTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data", "population");

    private record Question(String city, String property) {}

    private record Answer(String source, long number) {}

    @Test
    void theStandardPolicyIsAsGoodAsAVote() throws IOException {
        assumeTrue(Files.exists(DATA), "the public data is not beside the repository");
        SetMultimap<Question, Answer> answers = LinkedHashMultimap.create();
        rows("claims.csv").forEach(row -> answers.put(question(row), new Answer(row.get(3), number(row.get(2)))));
        Map<Question, Long> truths = new LinkedHashMap<>();
        rows("truth.csv").forEach(row -> truths.put(question(row), number(row.get(2))));

        int measured = 0;
        int right = 0;
        long off = 0;
        for (Map.Entry<Question, Long> truth : truths.entrySet()) {
            if (answers.containsKey(truth.getKey())) {
                long chosen = chosen(answers.get(truth.getKey()));
                long error = Math.abs(chosen - truth.getValue());
                measured++;
                right += error <= truth.getValue() / 100.0 ? 1 : 0;
                off += error;
            }
        }
        assertThat(measured).isEqualTo(301);
        assertThat((double) right / measured).isGreaterThanOrEqualTo(0.837);
        assertThat((double) off / measured).isLessThanOrEqualTo(1533);
    }

    private static long chosen(Iterable<Answer> answers) {
        ImmutableList.Builder<Statement<Quantity>> statements = ImmutableList.builder();
        for (Answer answer : answers) {
            SourcedClaim<?> claim = SourcedClaim.<Transfer>builder()
                    .fact(Transfer.builder()
                            .quantity(Quantity.exactly(answer.number()))
                            .build())
                    .stance(Stance.ASSERTED)
                    .citation(Citation.builder()
                            .document(answer.source())
                            .start(0)
                            .end(1)
                            .quote("1")
                            .build())
                    .build();
            statements.add(
                    new Statement<>(claim, Origin.text(answer.source()), Quantity.exactly(answer.number()), true));
        }
        Aspect<Quantity> aspect = Aspect.of(AspectKey.QUANTITY, IntervalValues.QUANTITIES, statements.build());
        return Policy.standard().choose(aspect).orElseThrow().value().min();
    }

    private static Question question(List<String> row) {
        return new Question(row.get(0), row.get(1));
    }

    /** A number; those that no city has are cut to what a quantity can be. */
    private static long number(String text) {
        return Math.min((long) Double.parseDouble(text), Quantity.LIMIT);
    }

    private static List<List<String>> rows(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve(file))) {
            rows.add(cells(line));
        }
        return rows.subList(1, rows.size());
    }

    /** The cells of a line, of which some stand in quotation marks. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
