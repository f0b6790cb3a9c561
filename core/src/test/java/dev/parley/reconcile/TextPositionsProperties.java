package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.parley.reconcile.EverySet.found;
import static dev.parley.reconcile.EverySet.tried;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.reconcile.Values.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Positions on words, offices and criteria are what trying out every set of values finds. */
class TextPositionsProperties {
    /** None is an article, and none is spelt in two ways. */
    private static final List<String> WORDS = List.of("Ciragan", "Palace", "Hilton", "Hotel");

    @Provide
    Arbitrary<Set<String>> names() {
        return Arbitraries.subsetOf(WORDS)
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(" ", ImmutableSortedSet.copyOf(words)))
                .set()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<String>> roles() {
        Arbitrary<String> staff = Arbitraries.of("assistant", "chief of staff", "press secretary", "an aide");
        Arbitrary<String> cabinet = Arbitraries.of("defence minister", "minister of defense", "foreign minister");
        Arbitrary<String> two = Combinators.combine(staff, cabinet).as((one, other) -> one + " and " + other);
        return Arbitraries.oneOf(staff, cabinet, two).set().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Set<ImmutableSortedSet<Criterion>>> criteria() {
        Arbitrary<Criterion> ages = Combinators.combine(
                        Arbitraries.integers().between(15, 25),
                        Arbitraries.integers().between(15, 25))
                .as((one, other) -> Criterion.age(Math.min(one, other), Math.max(one, other)));
        Arbitrary<Criterion> criterion =
                Arbitraries.oneOf(ages, Arbitraries.of(Criterion.SERIOUSLY_ILL, Criterion.SEVERELY_WOUNDED));
        return criterion
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> ImmutableSortedSet.copyOf(set))
                .set()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void namesThatAreAllToldInOneOfThemAreAPosition(@ForAll("names") Set<String> values) {
        assertThat(found(TextValues.NAMES, values))
                .isEqualTo(tried(
                        values,
                        set -> set.stream()
                                .anyMatch(fullest -> set.stream()
                                        .allMatch(name -> words(fullest).containsAll(words(name))))));
    }

    @Property
    void whatIsLeftOfNamesIsTheFullest(@ForAll("names") Set<String> values) {
        for (Meeting<String> position : positions(TextValues.NAMES, values)) {
            assertThat(position.members())
                    .allMatch(name -> words(position.value()).containsAll(words(name)));
        }
    }

    private static Set<String> words(String name) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(name.toLowerCase(Locale.ROOT)));
    }

    @Property
    void wordingsAreAllOnePosition(@ForAll("names") Set<String> values) {
        assertThat(found(TextValues.WORDINGS, values))
                .isEqualTo(values.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(values));
    }

    /** Nobody holds two offices of a kind. */
    @Property
    void rolesThatOnePersonCanHoldAreAPosition(@ForAll("roles") Set<String> values) {
        assertThat(found(OfficeValues.INSTANCE, values))
                .isEqualTo(tried(
                        values,
                        set -> set.stream()
                                .flatMap(role -> Offices.of(role).keySet().stream())
                                .allMatch(kind -> set.stream()
                                                .flatMap(role -> Offices.of(role).entrySet().stream())
                                                .filter(office ->
                                                        office.getKey().equals(kind))
                                                .distinct()
                                                .count()
                                        == 1)));
    }

    @Property
    void criteriaAreAllOnePosition(@ForAll("criteria") Set<ImmutableSortedSet<Criterion>> values) {
        Meeting<ImmutableSortedSet<Criterion>> position =
                positions(CriteriaValues.INSTANCE, values).get(0);
        assertThat(ImmutableSet.copyOf(position.members())).isEqualTo(ImmutableSet.copyOf(values));
        assertThat(positions(CriteriaValues.INSTANCE, values)).hasSize(1);
    }

    /** Those that mean no more than others do, and not the same. */
    @Property
    void ofCriteriaTheNarrowestAreLeft(@ForAll("criteria") Set<ImmutableSortedSet<Criterion>> values) {
        ImmutableSet<Criterion> told = values.stream().flatMap(Set::stream).collect(toImmutableSet());
        Meeting<ImmutableSortedSet<Criterion>> position =
                positions(CriteriaValues.INSTANCE, values).get(0);
        assertThat(position.value())
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .filter(criterion -> told.stream()
                                .noneMatch(other -> !other.equals(criterion)
                                        && meant(criterion).containsAll(meant(other))))
                        .toList());
    }

    /** Whom a criterion means, by age or by name. */
    private static Set<Object> meant(Criterion criterion) {
        if (!criterion.code().startsWith("age:")) {
            return Set.of(criterion.code());
        }
        List<String> ages = Splitter.on('-').splitToList(criterion.code().substring(4));
        return IntStream.rangeClosed(Integer.parseInt(ages.get(0)), Integer.parseInt(ages.get(1)))
                .boxed()
                .collect(toImmutableSet());
    }

    @Property
    void categoriesAreAPositionEach(@ForAll Set<Category> values) {
        assertThat(found(new FlatValues<Category>(), values)).isEqualTo(tried(values, set -> set.size() == 1));
    }

    private static <V> List<Meeting<V>> positions(Values<V> kind, Set<V> values) {
        return kind.positions(ImmutableSortedSet.copyOf(kind.order(), values));
    }
}
