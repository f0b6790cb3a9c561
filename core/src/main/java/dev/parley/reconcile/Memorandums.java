package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Memorandum;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Memorandums as matters, told apart by their author and their recipient.
 *
 * <p>Asserted and reported claims take positions, and so do those that say what is expected to be done with one, such as how long its study will take.
 * Facts of memorandums have no date: all that one party hands to another are one matter.
 */
final class Memorandums implements MatterType<Memorandum> {
    private static final KeyedIdentity<Memorandum> IDENTITY =
            new KeyedIdentity<>(fact -> ImmutableList.of(fact.author(), fact.recipient()));

    @Override
    public Class<Memorandum> factType() {
        return Memorandum.class;
    }

    @Override
    public List<List<Testimony<Memorandum>>> identify(List<Testimony<Memorandum>> testimonies) {
        return IDENTITY.groups(testimonies);
    }

    @Override
    public ImmutableList<Aspect<?>> aspects(List<Testimony<Memorandum>> matter) {
        Statements<Memorandum> all = statements(matter);
        return ImmutableList.of(
                all.existence(),
                all.party(AspectKey.AUTHOR, Memorandum::author),
                all.party(AspectKey.RECIPIENT, Memorandum::recipient),
                all.party(AspectKey.CHANNEL, Memorandum::channel),
                all.text(AspectKey.PUBLISHED_BY, TextValues.WORDINGS, Memorandum::publishedBy),
                all.number(AspectKey.REVIEW_DAYS, Memorandum::reviewDays),
                all.text(AspectKey.ABOUT, TextValues.WORDINGS, Memorandum::about));
    }

    private static Statements<Memorandum> statements(List<Testimony<Memorandum>> matter) {
        return new Statements<>(
                matter, testimony -> testimony.isFactual() || testimony.claim().stance() == Stance.EXPECTED);
    }

    @Override
    public String label(List<Testimony<Memorandum>> matter) {
        Statements<Memorandum> all = statements(matter);
        String author = all.first(Memorandum::author).map(Party::code).orElse("?");
        return all.first(Memorandum::recipient)
                .map(to -> author + " to " + to.code())
                .orElse("of " + author);
    }

    @Override
    public ImmutableSortedSet<Party> parties(List<Testimony<Memorandum>> matter) {
        return matter.stream()
                .map(Testimony::fact)
                .flatMap(fact -> Stream.of(fact.author(), fact.recipient(), fact.channel()))
                .flatMap(party -> party.stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
