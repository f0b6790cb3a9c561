package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.Breakdown.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers that texts {@linkplain Breakdown break down}, and those that add up to what somebody else tells: 230 = 224 + 6. */
final class PartsEquations {
    private final ImmutableList<Matter> matters;
    private final Function<SourcedClaim<?>, Origin> origins;

    PartsEquations(ImmutableList<Matter> matters, Function<SourcedClaim<?>, Origin> origins) {
        this.matters = matters;
        this.origins = origins;
    }

    List<Equation> equations() {
        List<Parts> found = new ArrayList<>(Breakdown.found(inTextsWithParts()));
        for (Matter matter : matters) {
            if (WholeAndParts.isAnyToldTwice(matter.testimonies(Transfer.class))) {
                found.addAll(WholeAndParts.of(unmarked(matter)).found());
            }
        }
        Map<SourcedClaim<?>, Matter> byClaim = byClaim(found);
        return ImmutableSet.copyOf(found).stream()
                .map(parts -> Equation.of(
                        Rule.WHOLE_OF_PARTS,
                        operand(parts.whole(), byClaim),
                        parts.parts().stream()
                                .map(part -> operand(part, byClaim))
                                .collect(toImmutableList())))
                .toList();
    }

    /** What is told in the texts of which some number has been found to be a part; most often there are none. */
    private List<Testimony<Transfer>> inTextsWithParts() {
        Set<String> texts = new HashSet<>();
        for (Matter matter : matters) {
            for (Testimony<Transfer> testimony : matter.testimonies(Transfer.class)) {
                if (testimony.isPart()) {
                    texts.add(testimony.document());
                }
            }
        }
        return texts.isEmpty()
                ? List.of()
                : matters.stream()
                        .flatMap(matter -> unmarked(matter).stream())
                        .filter(testimony -> texts.contains(testimony.document()))
                        .sorted(Testimony.ORDER)
                        .toList();
    }

    /** The testimonies of transfers as if none were known to be a part. */
    private List<Testimony<Transfer>> unmarked(Matter matter) {
        return Testimony.of(Lists.transform(matter.testimonies(Transfer.class), Testimony::claim), origins);
    }

    /** The matters of the claims that take part. */
    private Map<SourcedClaim<?>, Matter> byClaim(List<Parts> found) {
        ImmutableSet<SourcedClaim<?>> involved = found.stream()
                .flatMap(parts -> Stream.concat(Stream.of(parts.whole()), parts.parts().stream()))
                .map(Testimony::claim)
                .collect(ImmutableSet.toImmutableSet());
        Map<SourcedClaim<?>, Matter> byClaim = new HashMap<>();
        if (!involved.isEmpty()) {
            matters.forEach(matter ->
                    matter.claims().stream().filter(involved::contains).forEach(claim -> byClaim.put(claim, matter)));
        }
        return byClaim;
    }

    private Operand operand(Testimony<Transfer> testimony, Map<SourcedClaim<?>, Matter> byClaim) {
        SourcedClaim<Transfer> claim = testimony.claim();
        return Operand.stated(
                claim,
                Objects.requireNonNull(byClaim.get(claim)),
                AspectKey.QUANTITY.name(),
                Operand.Told.of(claim.fact().quantity(), ImmutableList.of(claim), origins));
    }
}
