package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Formula;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Agreements as matters.
 *
 * <p>Asserted, reported and expected claims take positions on what was agreed: who says that his side "will hand over
 * 6,000, with nothing asked in return" says what he takes the agreement to be. What is proposed, demanded, rejected,
 * denied or doubted is compared with that.
 */
final class Agreements implements MatterType<ExchangeAgreement> {
    @Override
    public Class<ExchangeAgreement> factType() {
        return ExchangeAgreement.class;
    }

    @Override
    public List<List<Testimony<ExchangeAgreement>>> identify(List<Testimony<ExchangeAgreement>> testimonies) {
        return AgreementIdentity.groups(testimonies);
    }

    static boolean counts(Testimony<ExchangeAgreement> testimony) {
        return counts(testimony.claim());
    }

    static boolean counts(SourcedClaim<?> claim) {
        return claim.stance().isFactual() || claim.stance() == Stance.EXPECTED;
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<ExchangeAgreement>> matter) {
        Statements<ExchangeAgreement> all = new Statements<>(matter, Agreements::counts);
        AgreedNumbers numbers = new AgreedNumbers(matter, parties(matter));
        return ImmutableList.<Aspect<?>>builder()
                .add(all.aspect(
                        AspectKey.CATEGORY,
                        new FlatValues<Category>(),
                        testimony -> testimony.fact().category()))
                .add(all.aspect(
                        AspectKey.FORMULA,
                        DiscreteValues.meeting(Agreements::meet),
                        testimony -> testimony.fact().formula()))
                .addAll(numbers.quotas())
                .add(numbers.total())
                .add(all.aspect(AspectKey.CRITERIA, CriteriaValues.INSTANCE, Agreements::criteria))
                .add(all.date(AspectKey.DATE, ExchangeAgreement::date))
                .add(all.number(AspectKey.ROUND, ExchangeAgreement::round))
                .build();
    }

    @Override
    public String label(List<Testimony<ExchangeAgreement>> matter) {
        TreeSet<DateSpan> dates = new TreeSet<>();
        TreeSet<Integer> rounds = new TreeSet<>();
        for (Testimony<ExchangeAgreement> testimony : matter) {
            Statements.stated(testimony.fact().date()).ifPresent(dates::add);
            Statements.boxed(testimony.fact().round()).ifPresent(rounds::add);
        }
        return Texts.words(
                matter.get(0).fact().category().map(Category::code).orElse("agreement"),
                String.join(", ", parties(matter).stream().map(Party::code).toList()),
                dates.stream()
                        .filter(DateSpan::isSingleDay)
                        .findFirst()
                        .or(() -> dates.stream().findFirst())
                        .map(DateSpan::toString)
                        .orElse(rounds.isEmpty() ? "undated" : ""),
                rounds.size() == 1 ? "round " + rounds.first() : "");
    }

    /** Who agreed, and who hands over to whom; the parties of an agreement are often told by its quotas alone. */
    static ImmutableSortedSet<Party> parties(ExchangeAgreement fact) {
        return Stream.concat(
                        fact.parties().stream(),
                        fact.quotas().stream()
                                .flatMap(quota -> Stream.concat(quota.from().stream(), quota.to().stream())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<ExchangeAgreement>> matter) {
        return matter.stream()
                .flatMap(testimony -> parties(testimony.fact()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** All for all is given in return too: it is a narrower kind of reciprocal. */
    private static Optional<Formula> meet(Formula one, Formula other) {
        if (one == other) {
            return Optional.of(one);
        }
        return one == Formula.UNILATERAL || other == Formula.UNILATERAL
                ? Optional.empty()
                : Optional.of(Formula.ALL_FOR_ALL);
    }

    private static Optional<ImmutableSortedSet<Criterion>> criteria(Testimony<ExchangeAgreement> testimony) {
        return Optional.of(ImmutableSortedSet.copyOf(testimony.fact().criteria()))
                .filter(set -> !set.isEmpty());
    }
}
