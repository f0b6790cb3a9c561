package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposals as matters, told apart by who makes them, to whom, of what kind and, for a return, of whom.
 *
 * <p>Where one document tells of two ceasefires of different lengths they are two proposals. Whoever states, makes, expects or refuses one says that
 * there is one. An awaited answer may still be any.
 */
final class Proposals implements MatterType<Proposal> {
    private static final KeyedIdentity<Proposal> IDENTITY =
            new KeyedIdentity<>(fact -> ImmutableList.of(fact.by(), fact.to(), kind(fact)));

    @Override
    public Class<Proposal> factType() {
        return Proposal.class;
    }

    /** What is proposed; open for a return that does not say whose. */
    private static Optional<Object> kind(Proposal fact) {
        return fact.kind() == ProposalKind.RETURN
                ? fact.category().map(category -> List.of(fact.kind(), Definitions.of(category)))
                : Optional.of(fact.kind());
    }

    @Override
    public List<List<Testimony<Proposal>>> identify(List<Testimony<Proposal>> testimonies) {
        return IDENTITY.groups(testimonies).stream()
                .flatMap(
                        told -> Apart.byWhatOneSourceTellsApart(told, Proposal::category, Optional::isPresent).stream())
                .flatMap(told ->
                        Apart.byWhatOneDocumentTellsApart(told, Proposal::days, days -> !days.isUnknown()).stream())
                .toList();
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Proposal>> matter) {
        Statements<Proposal> all = new Statements<>(matter, Standing::isTold);
        Definitions definitions = new Definitions(
                matter.stream().map(testimony -> testimony.fact().category()));
        return ImmutableList.of(
                all.party(AspectKey.BY, Proposal::by),
                all.party(AspectKey.TO, Proposal::to),
                all.aspect(
                        AspectKey.PROPOSED,
                        new FlatValues<ProposalKind>(),
                        testimony -> Optional.of(testimony.fact().kind()).filter(kind -> kind != ProposalKind.OTHER)),
                all.quantity(AspectKey.DAYS, Proposal::days),
                all.text(AspectKey.SCOPE, TextValues.WORDINGS, Proposal::scope),
                all.date(AspectKey.DATE, Proposal::date),
                all.aspect(
                        AspectKey.CATEGORY,
                        new FlatValues<Category>(),
                        testimony -> testimony.fact().category(),
                        testimony -> definitions.scope(testimony.fact().category())),
                all.aspect(
                        AspectKey.QUANTITY,
                        IntervalValues.QUANTITIES,
                        testimony -> Statements.stated(testimony.fact().quantity()),
                        testimony -> definitions.scope(testimony.fact().category())),
                all.aspect(
                        AspectKey.RESPONSE,
                        DiscreteValues.meeting(Proposals::meet),
                        testimony -> testimony.fact().response()));
    }

    private static Optional<Response> meet(Response one, Response other) {
        if (one == other || other == Response.PENDING) {
            return Optional.of(one);
        }
        return one == Response.PENDING ? Optional.of(other) : Optional.empty();
    }

    @Override
    public String label(List<Testimony<Proposal>> matter) {
        Statements<Proposal> all = new Statements<>(matter, Standing::isTold);
        Proposal fact = matter.get(0).fact();
        String by = all.first(Proposal::by).map(Party::code).orElse("?");
        return Texts.words(
                fact.kind().code(),
                fact.kind() == ProposalKind.RETURN
                        ? all.first(Proposal::category)
                                .map(category -> "of " + category.code())
                                .orElse("")
                        : "",
                all.first(Proposal::to).map(to -> by + " to " + to.code()).orElse("by " + by),
                all.first(told -> Statements.stated(told.days()))
                        .map(days -> days + " days")
                        .orElse(""));
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Proposal>> matter) {
        return matter.stream()
                .flatMap(testimony ->
                        Stream.of(testimony.fact().by(), testimony.fact().to()))
                .flatMap(party -> party.stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
