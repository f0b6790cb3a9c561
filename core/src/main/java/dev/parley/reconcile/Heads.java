package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Delegation;
import dev.parley.party.Party;
import java.util.List;

/**
 * Who leads the delegation of a party, one matter a party, from the claims that name somebody as its head.
 *
 * <p>Facts of delegations have no date: over a long time one head follows another, which is told as a contest.
 */
final class Heads implements MatterType<Delegation> {
    @Override
    public Class<Delegation> factType() {
        return Delegation.class;
    }

    @Override
    public boolean isAbout(Delegation fact) {
        return fact.head() && fact.party().isPresent() && fact.person().isPresent();
    }

    @Override
    public List<List<Testimony<Delegation>>> identify(List<Testimony<Delegation>> testimonies) {
        return new KeyedIdentity<Delegation>(fact -> ImmutableList.of(fact.party())).groups(testimonies);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Delegation>> matter) {
        Names names = Delegates.names(matter);
        Statements<Delegation> all = new Statements<>(matter, Testimony::isFactual);
        return ImmutableList.of(all.aspect(
                AspectKey.HEAD,
                new FlatValues<String>(),
                testimony -> testimony.fact().person().map(names::of)));
    }

    @Override
    public String label(List<Testimony<Delegation>> matter) {
        return "head of the delegation of " + party(matter).code();
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Delegation>> matter) {
        return ImmutableSortedSet.of(party(matter));
    }

    private static Party party(List<Testimony<Delegation>> matter) {
        return matter.get(0).fact().party().orElseThrow();
    }
}
