package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;

/**
 * Rounds of talks as matters.
 *
 * <p>Asserted and reported claims take positions; what is expected or proposed of a round that was held is compared with them, and takes the
 * positions where the round is still to come.
 */
final class Rounds implements MatterType<TalksRound> {
    @Override
    public Class<TalksRound> factType() {
        return TalksRound.class;
    }

    @Override
    public List<List<Testimony<TalksRound>>> identify(List<Testimony<TalksRound>> testimonies) {
        return RoundIdentity.groups(testimonies);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<TalksRound>> matter) {
        Statements<TalksRound> all = new Statements<>(matter, Standing.of(matter));
        return ImmutableList.of(
                all.existence(),
                all.number(AspectKey.ORDINAL, TalksRound::ordinal),
                all.date(AspectKey.DATE, TalksRound::date),
                all.text(AspectKey.CITY, TextValues.NAMES, TalksRound::city),
                all.text(AspectKey.VENUE, TextValues.NAMES, TalksRound::venue),
                all.quantity(AspectKey.MINUTES, TalksRound::minutes),
                all.text(AspectKey.LANGUAGE, TextValues.NAMES, TalksRound::language),
                all.party(AspectKey.HOST, TalksRound::host));
    }

    @Override
    public String label(List<Testimony<TalksRound>> matter) {
        Statements<TalksRound> all = new Statements<>(matter, Standing.of(matter));
        return Texts.words(
                all.first(TalksRound::city).orElse(""),
                all.first(fact -> Statements.stated(fact.date()))
                        .map(DateSpan::toString)
                        .orElse("undated"),
                all.first(fact -> Statements.boxed(fact.ordinal()))
                        .map(ordinal -> "round " + ordinal)
                        .orElse(""));
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<TalksRound>> matter) {
        return matter.stream()
                .flatMap(testimony -> testimony.fact().host().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
