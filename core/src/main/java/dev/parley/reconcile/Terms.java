package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Terms as matters, told apart by whose they are and what they ask for.
 *
 * <p>Whoever states, makes, expects or refuses a demand says that there is one: only those who deny or doubt it take no position. Which of these a
 * claim does is its stance. Terms of kind {@code other} need not be the same; no two claims corroborate each other in that.
 */
final class Terms implements MatterType<Term> {
    private static final KeyedIdentity<Term> IDENTITY =
            new KeyedIdentity<>(fact -> ImmutableList.of(fact.author(), Optional.of(fact.kind())));

    @Override
    public Class<Term> factType() {
        return Term.class;
    }

    @Override
    public List<List<Testimony<Term>>> identify(List<Testimony<Term>> testimonies) {
        return IDENTITY.groups(testimonies);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Term>> matter) {
        Statements<Term> all = new Statements<>(matter, Standing::isTold);
        return ImmutableList.of(
                all.party(AspectKey.AUTHOR, Term::author),
                all.aspect(
                        AspectKey.TERM,
                        new FlatValues<TermKind>(),
                        testimony -> Optional.of(testimony.fact().kind()).filter(kind -> kind != TermKind.OTHER)));
    }

    @Override
    public String label(List<Testimony<Term>> matter) {
        Term fact = matter.get(0).fact();
        return fact.kind().code() + " of " + fact.author().map(Party::code).orElse("?");
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Term>> matter) {
        return matter.stream()
                .flatMap(testimony -> testimony.fact().author().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
