package dev.parley.reconcile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.reconcile.TransferProfile.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the only transfer that a further claim can be about, among those told so far. */
final class TransferProfiles {
    /** Where to look: a category, or any, and a direction, with its sides or without; none for what is told with a side open, which may be of any. */
    private record Place(Optional<Category> category, Optional<Direction> direction) {}

    private static final Direction ANY = new Direction(Optional.empty(), Optional.empty());

    private final ImmutableList<TransferProfile> profiles;
    private final ListMultimap<Place, Integer> places = ArrayListMultimap.create();
    private final Map<Place, Shortlist> shortlists = new HashMap<>();
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
        for (Optional<Category> category : withAny(profile.categories())) {
            for (Optional<Direction> direction : directions(profile)) {
                places.put(new Place(category, direction), index);
            }
        }
    }

    private static ImmutableSet<Optional<Category>> withAny(ImmutableSet<Category> categories) {
        ImmutableSet.Builder<Optional<Category>> all = ImmutableSet.builder();
        categories.forEach(category -> all.add(Optional.of(category)));
        return all.add(Optional.empty()).build();
    }

    private static ImmutableSet<Optional<Direction>> directions(TransferProfile profile) {
        if (!profile.directions().stream().allMatch(Direction::isComplete)) {
            return ImmutableSet.of(Optional.empty());
        }
        ImmutableSet.Builder<Optional<Direction>> wider = ImmutableSet.builder();
        for (Direction direction : profile.directions()) {
            wider.add(Optional.of(direction));
            wider.add(Optional.of(new Direction(direction.from(), Optional.empty())));
            wider.add(Optional.of(new Direction(Optional.empty(), direction.to())));
            wider.add(Optional.of(ANY));
        }
        return wider.build();
    }

    /** The index of the matter that the testimony can be about; empty where there is none, or more than one. */
    OptionalInt only(Testimony<Transfer> testimony) {
        return answers.computeIfAbsent(Question.of(testimony), this::only);
    }

    private OptionalInt only(Question question) {
        Optional<Category> category = question.fact().category();
        Shortlist.Only only = new Shortlist.Only();
        for (Optional<Direction> direction : List.of(Optional.of(question.direction()), Optional.<Direction>empty())) {
            Shortlist shortlist = shortlists.computeIfAbsent(new Place(category, direction), this::shortlist);
            question.wishes(shortlist).find(index -> profiles.get(index).canAnswer(question), only);
        }
        return only.get();
    }

    private Shortlist shortlist(Place place) {
        Shortlist shortlist = new Shortlist();
        places.get(place).forEach(index -> profiles.get(index).enter(index, shortlist));
        return shortlist;
    }

    /** How many profiles all questions so far have looked at. */
    long looks() {
        return shortlists.values().stream().mapToLong(Shortlist::looks).sum();
    }
}
