package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.parley.claim.SourcedClaim;
import dev.parley.party.Party;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The lanes of a timeline: one for each side that speaks, and the last for those who speak for none. */
final class Lanes {
    /** More than these have no room on a page: the sides that speak least share one. */
    private static final int MOST_SIDES = 3;

    private static final String OTHERS = "Other sides";
    private static final String NO_SIDE = "No side named";

    private final ImmutableList<Party> sides;
    private final boolean hasOthers;
    private final Setting setting;

    private Lanes(ImmutableList<Party> sides, boolean hasOthers, Setting setting) {
        this.sides = sides;
        this.hasOthers = hasOthers;
        this.setting = setting;
    }

    /** The lanes for those who make the claims; the sides that speak most come first. */
    static Lanes of(Collection<? extends SourcedClaim<?>> claims, Setting setting) {
        Multiset<Party> speaking = HashMultiset.create();
        claims.forEach(claim -> claim.attribution().side().ifPresent(speaking::add));
        List<Party> sides = speaking.elementSet().stream()
                .sorted(Comparator.<Party>comparingInt(side -> -speaking.count(side))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean hasOthers = sides.size() > MOST_SIDES;
        return new Lanes(
                sides.stream().limit(hasOthers ? MOST_SIDES - 1 : MOST_SIDES).collect(toImmutableList()),
                hasOthers,
                setting);
    }

    ImmutableList<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.<String>builder().addAll(sides());
        if (hasOthers) {
            names.add(OTHERS);
        }
        return names.add(NO_SIDE).build();
    }

    /** The names of those sides that have a lane of their own. */
    ImmutableList<String> sides() {
        return sides.stream().map(setting.names()::of).collect(toImmutableList());
    }

    int size() {
        return sides.size() + (hasOthers ? 2 : 1);
    }

    /** In which lane a claim is, from 0. */
    int of(SourcedClaim<?> claim) {
        return claim.attribution()
                .side()
                .map(side -> sides.contains(side) ? sides.indexOf(side) : sides.size())
                .orElse(size() - 1);
    }
}
