package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    private final Party first;
    private final List<Testimony<Transfer>> forth = new ArrayList<>();
    private final List<Testimony<Transfer>> back = new ArrayList<>();
    private boolean isNumbered;

    Occasion(Party first) {
        this.first = first;
    }

    /** It goes forth where the first party gives, or another one receives. */
    void add(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        isNumbered |= fact.ordinal().isPresent() || fact.stage().isPresent();
        Optional<Party> from = fact.from();
        boolean isForth =
                from.isPresent() ? from.get().equals(first) : !fact.to().equals(Optional.of(first));
        (isForth ? forth : back).add(testimony);
    }

    /** Puts in order what was added out of it. */
    void sort() {
        forth.sort(Testimony.ORDER);
        back.sort(Testimony.ORDER);
    }

    /** The testimonies by hand-over. */
    List<List<Testimony<Transfer>>> handOvers() {
        List<List<Testimony<Transfer>>> handOvers = new ArrayList<>();
        for (List<Testimony<Transfer>> leg : legs()) {
            if (isNumbered) {
                handOvers.addAll(stages(leg));
            } else {
                handOvers.add(leg);
            }
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
        Numbers others = Numbers.of(back);
        return forth.stream()
                .map(testimony -> testimony.fact().quantity())
                .anyMatch(number -> isNumber(number) && others.meet(number));
    }

    private static List<Testimony<Transfer>> leg(
            List<Testimony<Transfer>> told, List<Testimony<Transfer>> opposite, ImmutableSet<String> exchanges) {
        Numbers numbers = Numbers.of(inside(told, exchanges));
        Numbers others = Numbers.of(inside(opposite, exchanges));
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
            Testimony<Transfer> testimony, Numbers own, Numbers others, ImmutableSet<String> exchanges) {
        Quantity number = testimony.fact().quantity();
        return !exchanges.contains(testimony.document())
                && isNumber(number)
                && !own.meet(number)
                && others.meet(number);
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
        both.sort(Testimony.ORDER);
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

    /** Numbers told, and those of them that are no mere floors. */
    private record Numbers(Intervals all, Intervals bounded) {
        static Numbers of(List<Testimony<Transfer>> told) {
            List<Quantity> numbers = told.stream()
                    .map(testimony -> testimony.fact().quantity())
                    .filter(Occasion::isNumber)
                    .toList();
            return new Numbers(
                    Intervals.ofQuantities(numbers),
                    Intervals.ofQuantities(numbers.stream()
                            .filter(number -> number.max().isPresent())
                            .toList()));
        }

        /** Whether a number can be one of them; that two floors meet says nothing, as any two do. */
        boolean meet(Quantity number) {
            return (number.max().isPresent() ? all : bounded).meetAny(number);
        }
    }

    private static boolean isNumber(Quantity quantity) {
        return !quantity.isUnknown() && !quantity.isUndisclosed();
    }
}
