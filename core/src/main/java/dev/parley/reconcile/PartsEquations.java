package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.Breakdown.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<Parts> found = new ArrayList<>(Breakdown.found(matters.stream()
                .flatMap(matter -> testimonies(matter).stream())
                .sorted(Testimony.ORDER)
                .toList()));
        matters.stream()
                .filter(matter -> matter.claims().size() > 2)
                .forEach(matter ->
                        found.addAll(WholeAndParts.of(testimonies(matter)).found()));
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

    @SuppressWarnings("unchecked") // Claims of transfers are on transfers.
    private List<Testimony<Transfer>> testimonies(Matter matter) {
        return Testimony.of((List<SourcedClaim<Transfer>>) (List<?>) matter.claims(), origins);
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
