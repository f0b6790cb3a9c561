package dev.parley.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import dev.parley.fact.Delegation;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;

/** Those who speak for parties as matters, one a person: for whom, and in what office. Asserted and reported claims take positions. */
final class Delegates implements MatterType<Delegation> {
    @Override
    public Class<Delegation> factType() {
        return Delegation.class;
    }

    @Override
    public List<List<Testimony<Delegation>>> identify(List<Testimony<Delegation>> testimonies) {
        Names names = names(testimonies);
        return new KeyedIdentity<Delegation>(
                        fact -> ImmutableList.of(fact.person().map(names::of), fact.party()))
                .groups(testimonies);
    }

    static Names names(List<Testimony<Delegation>> testimonies) {
        Multiset<String> spellings = HashMultiset.create();
        testimonies.forEach(testimony -> testimony.fact().person().ifPresent(spellings::add));
        return Names.of(spellings);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Delegation>> matter) {
        Statements<Delegation> all = new Statements<>(matter, Testimony::isFactual);
        return ImmutableList.of(
                all.party(AspectKey.PARTY, Delegation::party),
                all.text(
                        AspectKey.ROLE,
                        OfficeValues.INSTANCE,
                        fact -> fact.role().filter(role -> !Offices.isPartAtTalks(role))));
    }

    @Override
    public String label(List<Testimony<Delegation>> matter) {
        Statements<Delegation> all = new Statements<>(matter, Testimony::isFactual);
        String who = all.first(Delegation::person)
                .map(names(matter)::of)
                .or(() -> all.first(Delegation::role))
                .orElse("delegate");
        return who
                + all.first(Delegation::party)
                        .map(Party::code)
                        .map(code -> " of " + code)
                        .orElse("");
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Delegation>> matter) {
        return matter.stream()
                .flatMap(testimony -> testimony.fact().party().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
