package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What is told of each transfer so far, to find the only one that a further claim can be about. */
final class TransferProfiles {
    /** What the testimonies of one matter state; empty sets leave open. */
    private record Profile(
            List<Testimony<Transfer>> matter,
            Tally tally,
            ImmutableSet<Category> categories,
            ImmutableSet<Direction> directions,
            ImmutableSet<DateSpan> dates,
            ImmutableSet<Quantity> quantities,
            ImmutableSet<OptionalInt> ordinals,
            ImmutableSet<OptionalInt> stages) {}

    /** Two testimonies of one question can be about the same matters. */
    private record Question(Transfer fact, DateSpan days, boolean factual) {}

    private final Map<Optional<Category>, List<Profile>> byCategory = new HashMap<>();
    private final List<Profile> all = new ArrayList<>();
    private final Map<Question, Optional<Profile>> answers = new HashMap<>();

    TransferProfiles(ImmutableList<List<Testimony<Transfer>>> matters) {
        for (List<Testimony<Transfer>> matter : matters) {
            Profile profile = profile(matter);
            if (isConcrete(profile)) {
                all.add(profile);
                profile.categories()
                        .forEach(category -> byCategory
                                .computeIfAbsent(Optional.of(category), c -> new ArrayList<>())
                                .add(profile));
            }
        }
    }

    /** Whether it has a direction or a number; what has neither would swallow every claim of its days. */
    private static boolean isConcrete(Profile profile) {
        return profile.directions().stream().anyMatch(direction -> !direction.isUnknown())
                || profile.quantities().stream().anyMatch(quantity -> !quantity.isUnknown());
    }

    private static Profile profile(List<Testimony<Transfer>> matter) {
        return new Profile(
                matter,
                matter.get(0).fact().tally(),
                told(matter, testimony -> testimony.fact().category()).stream()
                        .flatMap(Optional::stream)
                        .collect(toImmutableSet()),
                told(matter, testimony -> Transfers.direction(testimony.fact())),
                told(matter, TransferIdentity::possibleDays),
                told(matter, testimony -> testimony.fact().quantity()),
                told(matter, testimony -> testimony.fact().ordinal()),
                told(matter, testimony -> testimony.fact().stage()));
    }

    private static <V> ImmutableSet<V> told(List<Testimony<Transfer>> matter, Function<Testimony<Transfer>, V> value) {
        return matter.stream().map(value).collect(toImmutableSet());
    }

    /** The matter that the testimony can be about; empty where there is none, or more than one. */
    Optional<List<Testimony<Transfer>>> only(Testimony<Transfer> testimony) {
        Question question =
                new Question(testimony.fact(), TransferIdentity.possibleDays(testimony), testimony.isFactual());
        return answers.computeIfAbsent(question, this::only).map(Profile::matter);
    }

    private Optional<Profile> only(Question question) {
        Optional<Category> category = question.fact().category();
        List<Profile> candidates = category.isEmpty() ? all : byCategory.getOrDefault(category, List.of());
        List<Profile> possible = candidates.stream()
                .filter(profile -> canBeAbout(question, profile))
                .limit(2)
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static boolean canBeAbout(Question question, Profile profile) {
        Transfer fact = question.fact();
        Direction direction = Transfers.direction(fact);
        return fact.tally() == profile.tally()
                && profile.directions().stream()
                        .anyMatch(told -> told.meet(direction).isPresent())
                && profile.dates().stream().anyMatch(told -> told.meets(question.days()))
                && isOpenOrTold(fact.ordinal(), profile.ordinals())
                && isOpenOrTold(fact.stage(), profile.stages())
                && (isForecastOfDay(question)
                        || profile.quantities().stream().anyMatch(told -> told.meets(fact.quantity())));
    }

    /** A forecast for one day in one direction is of what then happened, however many it turned out to be. */
    private static boolean isForecastOfDay(Question question) {
        return !question.factual()
                && question.fact().date().isSingleDay()
                && !Transfers.direction(question.fact()).isUnknown();
    }

    private static boolean isOpenOrTold(OptionalInt number, ImmutableSet<OptionalInt> told) {
        return number.isEmpty() || told.contains(number) || told.equals(ImmutableSet.of(OptionalInt.empty()));
    }
}
