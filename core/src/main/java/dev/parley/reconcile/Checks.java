package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import dev.parley.claim.SourcedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the sums in matters, and what becomes of them under each reading. */
final class Checks {
    /** It keeps the cost in proportion to what is told: every side of a contest has its own view of all the sums that hang together. */
    private static final int MOST_TOGETHER = 32;

    private final List<Equation> equations;

    private Checks(List<Equation> equations) {
        this.equations = equations;
    }

    /** The checks of matters: of agreements, then of parts, then of hand-overs and counts, each in the order of the matters. */
    static ImmutableList<Check> of(ImmutableList<Matter> matters, Function<SourcedClaim<?>, Origin> origins) {
        List<Equation> equations = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            if (matters.get(i).type().equals("agreement")) {
                equations.addAll(new AgreementEquations(i, matters.get(i), origins).equations());
            }
        }
        equations.addAll(new PartsEquations(matters, origins).equations());
        List<Move> moves = Move.inSums(matters);
        equations.addAll(new MoveEquations(moves, matters).equations());
        equations.addAll(new BothWaysEquations(moves).equations());
        return new Checks(equations).checks();
    }

    /** Sums that share a number are looked at together; of too many, each with those that share one with it. */
    private ImmutableList<Check> checks() {
        ListMultimap<Object, Integer> byOperand =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (int i = 0; i < equations.size(); i++) {
            int place = i;
            equations.get(i).operands().forEach(operand -> byOperand.put(operand.key(), place));
        }
        UnionFind systems = new UnionFind(equations.size());
        Multimaps.asMap(byOperand)
                .values()
                .forEach(places -> places.forEach(place -> systems.union(places.get(0), place)));
        Map<Integer, Check> checks = new TreeMap<>();
        for (List<Integer> system :
                systems.groups(IntStream.range(0, equations.size()).boxed().toList())) {
            if (system.size() <= MOST_TOGETHER) {
                enter(system, system, checks);
            } else {
                system.forEach(place -> enter(List.of(place), near(place, byOperand), checks));
            }
        }
        return ImmutableList.copyOf(checks.values());
    }

    /** A sum, and others with which it shares a number. */
    private List<Integer> near(int place, ListMultimap<Object, Integer> byOperand) {
        return Stream.concat(
                        Stream.of(place),
                        equations.get(place).operands().flatMap(operand -> byOperand.get(operand.key()).stream()))
                .distinct()
                .limit(MOST_TOGETHER)
                .toList();
    }

    private void enter(List<Integer> asked, List<Integer> system, Map<Integer, Check> checks) {
        SumSystem sums = new SumSystem(system.stream().map(equations::get).toList());
        for (int i = 0; i < asked.size(); i++) {
            int place = asked.get(i);
            sums.check(i).ifPresent(check -> checks.put(place, check));
        }
    }
}
