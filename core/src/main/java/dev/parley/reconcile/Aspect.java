package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.parley.internal.Columns;
import dev.parley.reconcile.Values.Meeting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One component of a matter on which claims can agree or differ, the positions that they take, and the verdict.
 *
 * <pre>{@code
 * Aspect<Quantity> quantity = matter.aspect(AspectKey.QUANTITY).orElseThrow();
 * quantity.verdict()     // CORROBORATED
 * quantity.reason()      // 2 origins agree on 1212: Vladimir Medinsky, text dispatch-2.
 * quantity.positions()   // [1212 (Vladimir Medinsky, text dispatch-2)]
 * }</pre>
 *
 * <p>Positions with more origins come first, those on a {@linkplain Position#isPart part} last. A claim that leaves the aspect open is in none, and one whose stance keeps
 * it from taking a position is among the {@linkplain #comparisons() comparisons}.
 *
 * @param <V> the type of the values
 */
public final class Aspect<V> {
    private final AspectKey<V> key;
    private final Values<V> values;
    private final ImmutableList<Statement<V>> statements;
    private final ImmutableList<Position<V>> positions;
    private final ImmutableList<Comparison<V>> comparisons;
    private final Verdict verdict;
    private final Note note;
    private final String reason;

    private Aspect(AspectKey<V> key, Values<V> values, ImmutableList<Statement<V>> statements, Note note) {
        this.key = key;
        this.values = values;
        this.statements = statements;
        this.note = note;
        SetMultimap<V, Statement<V>> byValue = byValue();
        ImmutableList<Meeting<V>> meetings =
                values.positions(ImmutableSortedSet.copyOf(values.order(), byValue.keySet()));
        this.positions = positions(meetings, byValue);
        this.comparisons = compared();
        Verdict told =
                Verdict.of(meetings.size(), byValue.keySet().size(), origins(), () -> Scopes.clash(values, counting()));
        this.verdict = note.refined(told);
        this.reason = Reasons.of(told, positions, comparisons) + readings(meetings) + note.text();
    }

    static <V> Aspect<V> of(AspectKey<V> key, Values<V> values, Iterable<Statement<V>> statements) {
        return new Aspect<>(key, values, ImmutableList.copyOf(statements), Note.NONE);
    }

    /** The same aspect, with one more thing to say in its reason. */
    Aspect<V> withNote(Note newNote) {
        return new Aspect<>(key, values, statements, newNote);
    }

    /** Which component it is. */
    public AspectKey<V> key() {
        return key;
    }

    /** The name of the component: {@code quantity}, {@code quota RU -> UA}. */
    public String name() {
        return key.name();
    }

    /** How the claims stand to each other. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why that is the verdict, in one sentence that quotes values and counts origins. */
    public String reason() {
        return reason;
    }

    /** The positions, those with more origins first; empty where no claim takes one. */
    public ImmutableList<Position<V>> positions() {
        return positions;
    }

    /** The claims that expect, want, deny or doubt a value, beside the positions they meet. */
    public ImmutableList<Comparison<V>> comparisons() {
        return comparisons;
    }

    /** Whether there is more than one position on what claims count alike. */
    public boolean isContested() {
        return verdict == Verdict.CONTESTED;
    }

    /**
     * This aspect as one side, speaker or outlet tells it: from the claims of that reading alone where one of them
     * takes a position, and from all claims where none does.
     */
    public Aspect<V> accordingTo(Reading reading) {
        ImmutableList<Statement<V>> told = statements.stream()
                .filter(statement -> reading.includes(statement.claim()))
                .collect(toImmutableList());
        boolean isWhole = told.size() == statements.size();
        return !isWhole && told.stream().anyMatch(Statement::counts) ? new Aspect<>(key, values, told, note) : this;
    }

    /** This aspect of the claims of one reading alone; unstated where it says nothing on it. */
    Aspect<V> toldBy(Reading reading) {
        return new Aspect<>(
                key,
                values,
                statements.stream()
                        .filter(statement -> reading.includes(statement.claim()))
                        .collect(toImmutableList()),
                note);
    }

    /** Positions with more origins first, then the narrower ones, then those nearer to the middle of what is told, then by value. */
    Comparator<Position<V>> bySupport() {
        Map<Position<V>, Integer> fromMiddle = fromMiddle();
        return Comparator.<Position<V>>comparingInt(
                        position -> -position.origins().size())
                .thenComparing(Position::value, values.narrowestFirst())
                .thenComparing(position -> fromMiddle.getOrDefault(position, 0))
                .thenComparing(Position::value, values.order());
    }

    /** How many origins stand between a position and the middle one, in the order of values, doubled. */
    private Map<Position<V>, Integer> fromMiddle() {
        List<Position<V>> ordered = positions.stream()
                .sorted(Comparator.comparing(Position::value, values.order()))
                .toList();
        int all =
                ordered.stream().mapToInt(position -> position.origins().size()).sum();
        Map<Position<V>, Integer> distances = new HashMap<>();
        int before = 0;
        for (Position<V> position : ordered) {
            int size = position.origins().size();
            distances.put(position, Math.abs(2 * before + size - all));
            before += size;
        }
        return distances;
    }

    /** Whether the one value leaves less open than the other. */
    boolean isNarrower(V one, V other) {
        return values.narrowestFirst().compare(one, other) < 0;
    }

    /** Whether any claim names a value, taking a position or not. */
    boolean isNamed() {
        return !statements.isEmpty();
    }

    private SetMultimap<V, Statement<V>> byValue() {
        SetMultimap<V, Statement<V>> byValue =
                Multimaps.newSetMultimap(new TreeMap<>(values.order()), LinkedHashSet::new);
        statements.stream().filter(Statement::counts).forEach(statement -> byValue.put(statement.value(), statement));
        return byValue;
    }

    private static <V> ImmutableList<Position<V>> positions(
            List<Meeting<V>> meetings, SetMultimap<V, Statement<V>> byValue) {
        return meetings.stream()
                .map(meeting -> position(meeting, byValue))
                .sorted(Comparator.<Position<V>, Boolean>comparing(Position::isPart)
                        .thenComparing(position -> -position.origins().size()))
                .collect(toImmutableList());
    }

    private static <V> Position<V> position(Meeting<V> meeting, SetMultimap<V, Statement<V>> byValue) {
        List<Statement<V>> members = meeting.members().stream()
                .flatMap(value -> byValue.get(value).stream())
                .toList();
        return new Position<>(
                meeting.value(),
                meeting.members(),
                members.stream()
                        .map(Statement::claim)
                        .distinct()
                        .sorted(ClaimOrder.INSTANCE)
                        .collect(toImmutableList()),
                members.stream()
                        .map(Statement::origin)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                Scopes.of(members));
    }

    private ImmutableList<Statement<V>> counting() {
        return statements.stream().filter(Statement::counts).collect(toImmutableList());
    }

    private ImmutableList<Comparison<V>> compared() {
        return statements.stream()
                .filter(statement -> !statement.counts())
                .map(statement -> new Comparison<>(
                        statement.claim(), statement.origin(), statement.value(), agreeing(statement.value())))
                .collect(toImmutableList());
    }

    private ImmutableList<Position<V>> agreeing(V value) {
        return positions.stream()
                .filter(position -> values.meets(position.value(), value))
                .collect(toImmutableList());
    }

    private int origins() {
        return (int) statements.stream()
                .filter(Statement::counts)
                .map(Statement::origin)
                .distinct()
                .count();
    }

    private String readings(List<Meeting<V>> meetings) {
        List<String> clauses = meetings.stream()
                .map(values::readings)
                .filter(clause -> !clause.isEmpty())
                .toList();
        return clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aspect<?> that && key.equals(that.key) && statements.equals(that.statements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, statements);
    }

    /** The name, the verdict and the positions, on one line of any length: {@code quantity corroborated: 1212 (Vladimir Medinsky, text a)}. */
    public String line() {
        String told = String.join(" | ", positions.stream().map(Position::line).toList());
        return name() + " " + verdict.code() + (told.isEmpty() ? "" : ": " + told);
    }

    /** The name, the verdict and the positions, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
