package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is told of one day, one category and one pair of parties: a hand-over, or an exchange with its two legs.
 *
 * <p>Whether opposite directions are two legs or one hand-over told the wrong way round is decided so:
 *
 * <ul>
 *   <li>Where one document tells both directions they are two legs. A document that tells one of them belongs to the
 *       leg of its direction, unless its number is that of the other leg only: then it tells that one, the wrong way
 *       round.
 *   <li>Where none does, and a number told one way meets a number told the other way, it is one hand-over with its
 *       direction contested.
 *   <li>Otherwise the directions have different numbers, or none, and are two legs.
 * </ul>
 *
 * <p>Different numbers in one direction are one hand-over with its quantity contested, unless one document tells two
 * stages or ordinals.
 */
final class Occasion {
    private final List<Testimony<Transfer>> forth = new ArrayList<>();
    private final List<Testimony<Transfer>> back = new ArrayList<>();

    private Occasion(List<Testimony<Transfer>> testimonies, ImmutableSortedSet<Party> parties) {
        for (Testimony<Transfer> testimony : testimonies) {
            (isForth(testimony, parties) ? forth : back).add(testimony);
        }
    }

    /** The occasions of one day; a claim that names one party belongs to the one pair with it, if there is one. */
    static List<Occasion> ofDay(List<Testimony<Transfer>> testimonies) {
        SetMultimap<Party, ImmutableSortedSet<Party>> pairs = LinkedHashMultimap.create();
        for (Testimony<Transfer> testimony : testimonies) {
            ImmutableSortedSet<Party> parties = parties(testimony);
            if (parties.size() == 2) {
                parties.forEach(party -> pairs.put(party, parties));
            }
        }
        return Multimaps.asMap(Multimaps.index(testimonies, testimony -> pair(parties(testimony), pairs)))
                .entrySet()
                .stream()
                .map(occasion -> new Occasion(occasion.getValue(), occasion.getKey()))
                .toList();
    }

    private static ImmutableSortedSet<Party> parties(Testimony<Transfer> testimony) {
        return Transfers.direction(testimony.fact()).parties();
    }

    private static ImmutableSortedSet<Party> pair(
            ImmutableSortedSet<Party> named, SetMultimap<Party, ImmutableSortedSet<Party>> pairs) {
        Set<ImmutableSortedSet<Party>> possible = pairs.get(named.first());
        return named.size() == 1 && possible.size() == 1 ? possible.iterator().next() : named;
    }

    private static boolean isForth(Testimony<Transfer> testimony, ImmutableSortedSet<Party> parties) {
        Direction direction = Transfers.direction(testimony.fact()).within(parties);
        return direction.from().filter(parties.first()::equals).isPresent();
    }

    /** The testimonies by hand-over. */
    List<List<Testimony<Transfer>>> handOvers() {
        List<List<Testimony<Transfer>>> handOvers = new ArrayList<>();
        for (List<Testimony<Transfer>> leg : legs()) {
            handOvers.addAll(stages(leg));
        }
        return handOvers;
    }

    private List<List<Testimony<Transfer>>> legs() {
        if (forth.isEmpty() || back.isEmpty()) {
            return List.of(forth.isEmpty() ? back : forth);
        }
        ImmutableSet<String> exchanges = ImmutableSet.copyOf(Sets.intersection(documents(forth), documents(back)));
        if (exchanges.isEmpty()) {
            return isOneHandOver() ? List.of(both(forth, back)) : List.of(forth, back);
        }
        return List.of(leg(forth, back, exchanges), leg(back, forth, exchanges));
    }

    private boolean isOneHandOver() {
        return numbers(forth).stream().anyMatch(number -> meetsAny(number, numbers(back)));
    }

    private static List<Testimony<Transfer>> leg(
            List<Testimony<Transfer>> told, List<Testimony<Transfer>> opposite, ImmutableSet<String> exchanges) {
        ImmutableSet<Quantity> numbers = numbers(inside(told, exchanges));
        ImmutableSet<Quantity> others = numbers(inside(opposite, exchanges));
        return both(
                told.stream()
                        .filter(t -> !isTurned(t, numbers, others, exchanges))
                        .toList(),
                opposite.stream()
                        .filter(t -> isTurned(t, others, numbers, exchanges))
                        .toList());
    }

    /** Whether a testimony from outside the documents that tell both legs has the number of the other leg only. */
    private static boolean isTurned(
            Testimony<Transfer> testimony,
            ImmutableSet<Quantity> own,
            ImmutableSet<Quantity> others,
            ImmutableSet<String> exchanges) {
        Quantity number = testimony.fact().quantity();
        return !exchanges.contains(testimony.document())
                && isNumber(number)
                && !meetsAny(number, own)
                && meetsAny(number, others);
    }

    private static List<List<Testimony<Transfer>>> stages(List<Testimony<Transfer>> leg) {
        return Apart.byWhatOneDocumentTellsApart(leg, Transfer::ordinal, OptionalInt::isPresent).stream()
                .flatMap(exchange ->
                        Apart.byWhatOneDocumentTellsApart(exchange, Transfer::stage, OptionalInt::isPresent).stream())
                .map(ArrayList::new)
                .<List<Testimony<Transfer>>>map(stage -> stage)
                .toList();
    }

    private static List<Testimony<Transfer>> both(List<Testimony<Transfer>> one, List<Testimony<Transfer>> other) {
        List<Testimony<Transfer>> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Testimony<Transfer>> inside(List<Testimony<Transfer>> told, ImmutableSet<String> documents) {
        return told.stream()
                .filter(testimony -> documents.contains(testimony.document()))
                .toList();
    }

    private static ImmutableSet<String> documents(List<Testimony<Transfer>> told) {
        return told.stream().map(Testimony::document).collect(toImmutableSet());
    }

    private static ImmutableSet<Quantity> numbers(List<Testimony<Transfer>> told) {
        return told.stream()
                .map(t -> t.fact().quantity())
                .filter(Occasion::isNumber)
                .collect(toImmutableSet());
    }

    private static boolean isNumber(Quantity quantity) {
        return !quantity.isUnknown() && !quantity.isUndisclosed();
    }

    /** Whether a number can be one of others; that two floors meet says nothing, as any two do. */
    private static boolean meetsAny(Quantity number, ImmutableSet<Quantity> numbers) {
        return numbers.stream()
                .anyMatch(other -> number.meets(other)
                        && (number.max().isPresent() || other.max().isPresent()));
    }
}
