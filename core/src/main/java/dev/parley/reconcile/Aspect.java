package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.parley.internal.Columns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

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
 * it from taking a position is among the {@linkplain #comparisons() comparisons}. What there is to find out is found out when it is first asked for.
 *
 * @param <V> the type of the values
 */
public final class Aspect<V> {
    private final AspectKey<V> key;
    private final Values<V> values;
    private final Supplier<ImmutableList<Statement<V>>> statements;
    private final Note note;
    private final Supplier<Findings<V>> findings;
    private final Supplier<String> sums;

    private Aspect(AspectKey<V> key, Values<V> values, Supplier<ImmutableList<Statement<V>>> statements, Note note) {
        this(
                key,
                values,
                statements,
                note,
                Suppliers.memoize(() -> Findings.of(values, statements.get(), note)),
                () -> "");
    }

    private Aspect(
            AspectKey<V> key,
            Values<V> values,
            Supplier<ImmutableList<Statement<V>>> statements,
            Note note,
            Supplier<Findings<V>> findings,
            Supplier<String> sums) {
        this.key = key;
        this.values = values;
        this.statements = statements;
        this.note = note;
        this.findings = findings;
        this.sums = sums;
    }

    /** The aspect on which those statements are made, by document and place. */
    static <V> Aspect<V> of(AspectKey<V> key, Values<V> values, Iterable<Statement<V>> statements) {
        return new Aspect<>(key, values, Suppliers.ofInstance(ImmutableList.copyOf(statements)), Note.NONE);
    }

    /** Likewise, with statements that are read off the testimonies when the aspect is looked at. */
    static <V> Aspect<V> ofLazy(AspectKey<V> key, Values<V> values, Supplier<ImmutableList<Statement<V>>> statements) {
        return new Aspect<>(key, values, Suppliers.memoize(statements::get), Note.NONE);
    }

    /** The same aspect, with one more thing to say in its reason. */
    Aspect<V> withNote(Note newNote) {
        return new Aspect<>(key, values, statements, newNote);
    }

    /** The same aspect, with what sums say on it in its reason. */
    Aspect<V> withSums(Supplier<String> newSums) {
        return new Aspect<>(key, values, statements, note, findings, newSums);
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
        return findings.get().verdict();
    }

    /**
     * Why that is the verdict, in one sentence that quotes values and counts origins; and then, for a number that has to come to the same as others,
     * whether it does.
     */
    public String reason() {
        return findings.get().reason() + sums.get();
    }

    /** The positions, those with more origins first; empty where no claim takes one. */
    public ImmutableList<Position<V>> positions() {
        return findings.get().positions();
    }

    /** The claims that expect, want, deny or doubt a value, beside the positions they meet. */
    public ImmutableList<Comparison<V>> comparisons() {
        return findings.get().comparisons();
    }

    /** Whether there is more than one position on what claims count alike. */
    public boolean isContested() {
        return verdict() == Verdict.CONTESTED;
    }

    /**
     * This aspect as one side, speaker or outlet tells it: from the claims of that reading alone where one of them
     * takes a position, and from all claims where none does.
     */
    public Aspect<V> accordingTo(Reading reading) {
        ImmutableList<Statement<V>> told = told(reading);
        boolean isWhole = told.size() == statements.get().size();
        return !isWhole && told.stream().anyMatch(Statement::counts) ? of(told) : this;
    }

    /** This aspect of the claims of one reading alone; unstated where it says nothing on it. */
    Aspect<V> toldBy(Reading reading) {
        return of(told(reading));
    }

    private ImmutableList<Statement<V>> told(Reading reading) {
        return statements.get().stream()
                .filter(statement -> reading.includes(statement.claim()))
                .collect(toImmutableList());
    }

    private Aspect<V> of(ImmutableList<Statement<V>> told) {
        return new Aspect<>(key, values, Suppliers.ofInstance(told), note);
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
        List<Position<V>> ordered = positions().stream()
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

    /** Whether the one position is nearer than the other to the middle of what is told. */
    boolean isNearerToMiddle(Position<V> one, Position<V> other) {
        Map<Position<V>, Integer> fromMiddle = fromMiddle();
        return fromMiddle.getOrDefault(one, 0) < fromMiddle.getOrDefault(other, 0);
    }

    /** Whether any claim names a value, taking a position or not. */
    boolean isNamed() {
        return !statements.get().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aspect<?> that
                && key.equals(that.key)
                && statements.get().equals(that.statements.get());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, statements.get());
    }

    /** The name, the verdict and the positions, on one line of any length: {@code quantity corroborated: 1212 (Vladimir Medinsky, text a)}. */
    public String line() {
        String told =
                String.join(" | ", positions().stream().map(Position::line).toList());
        return name() + " " + verdict().code() + (told.isEmpty() ? "" : ": " + told);
    }

    /** The name, the verdict and the positions, in at most 100 columns. */
    @Override
    public String toString() {
        return Columns.sentence(line());
    }
}
