package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.TransferProfile.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the only transfer that a further claim can be about, among those told so far. */
final class TransferProfiles {
    /** Where to look: a category, or any, and a direction, with its sides or without. */
    private record Place(Optional<Category> category, Direction direction) {}

    private static final Direction ANY = new Direction(Optional.empty(), Optional.empty());

    private final ImmutableList<TransferProfile> profiles;
    private final SetMultimap<Place, Integer> places = LinkedHashMultimap.create();
    /** Those told with a side open, which a claim of any direction may be about. */
    private final SetMultimap<Optional<Category>, Integer> open = LinkedHashMultimap.create();

    private final Map<Question, OptionalInt> answers = new HashMap<>();

    TransferProfiles(List<List<Testimony<Transfer>>> matters) {
        profiles = matters.stream().map(TransferProfile::of).collect(ImmutableList.toImmutableList());
        for (int i = 0; i < profiles.size(); i++) {
            if (profiles.get(i).isConcrete()) {
                enter(i);
            }
        }
    }

    private void enter(int index) {
        TransferProfile profile = profiles.get(index);
        boolean complete = profile.directions().stream().allMatch(Direction::isComplete);
        for (Optional<Category> category : withAny(profile.categories())) {
            if (complete) {
                profile.directions()
                        .forEach(direction ->
                                wider(direction).forEach(wider -> places.put(new Place(category, wider), index)));
            } else {
                open.put(category, index);
            }
        }
    }

    private static Set<Optional<Category>> withAny(ImmutableSet<Category> categories) {
        ImmutableSet.Builder<Optional<Category>> all = ImmutableSet.builder();
        categories.forEach(category -> all.add(Optional.of(category)));
        return all.add(Optional.empty()).build();
    }

    private static ImmutableList<Direction> wider(Direction direction) {
        return ImmutableList.of(
                direction,
                new Direction(direction.from(), Optional.empty()),
                new Direction(Optional.empty(), direction.to()),
                ANY);
    }

    /** The index of the matter that the testimony can be about; empty where there is none, or more than one. */
    OptionalInt only(Testimony<Transfer> testimony) {
        return answers.computeIfAbsent(Question.of(testimony), this::only);
    }

    private OptionalInt only(Question question) {
        Optional<Category> category = question.fact().category();
        return Only.of(Sets.union(places.get(new Place(category, question.direction())), open.get(category)).stream()
                .mapToInt(Integer::intValue)
                .filter(index -> profiles.get(index).canAnswer(question)));
    }
}
