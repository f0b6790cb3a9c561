package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the sums in matters, and what becomes of them under each reading. */
final class Checks {
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
        equations.addAll(new PartsEquations(
                        matters.stream()
                                .filter(matter -> matter.type().equals("transfer"))
                                .collect(toImmutableList()),
                        origins)
                .equations());
        equations.addAll(new MoveEquations(matters).equations());
        return new Checks(equations).checks();
    }

    /** Sums that share a number are looked at together. */
    private ImmutableList<Check> checks() {
        Map<Object, Integer> first = new HashMap<>();
        UnionFind systems = new UnionFind(equations.size());
        for (int i = 0; i < equations.size(); i++) {
            int place = i;
            equations
                    .get(i)
                    .operands()
                    .forEach(operand -> systems.union(place, first.computeIfAbsent(operand.key(), key -> place)));
        }
        Map<Integer, Check> checks = new TreeMap<>();
        for (List<Integer> system :
                systems.groups(IntStream.range(0, equations.size()).boxed().toList())) {
            ImmutableList<Optional<Check>> found =
                    new SumSystem(system.stream().map(equations::get).toList()).checks();
            for (int i = 0; i < system.size(); i++) {
                int place = system.get(i);
                found.get(i).ifPresent(check -> checks.put(place, check));
            }
        }
        return ImmutableList.copyOf(checks.values());
    }
}
