package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.reconcile.Values.Meeting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of the statements on one aspect: the positions that they take, what stands beside those, and the verdict with its reason.
 *
 * @param positions the positions, those with more origins first
 * @param comparisons the claims that take no position
 * @param verdict how the claims stand to each other
 * @param reason why that is so
 */
record Findings<V>(
        ImmutableList<Position<V>> positions,
        ImmutableList<Comparison<V>> comparisons,
        Verdict verdict,
        String reason) {
    /** The findings on statements, which are in {@link ClaimOrder}. */
    static <V> Findings<V> of(Values<V> values, ImmutableList<Statement<V>> statements, Note note) {
        Counted<V> counted = Counted.of(statements);
        ImmutableList<Meeting<V>> meetings = values.positions(
                ImmutableSortedSet.copyOf(values.order(), counted.places().keySet()));
        ImmutableList<Position<V>> positions = counted.positions(meetings);
        ImmutableList<Comparison<V>> comparisons = compared(values, statements, positions);
        Verdict told = Verdict.of(
                positions.size(),
                counted.places().size(),
                () -> positions.get(0).origins().size(),
                () -> Scopes.clash(values, counted.statements()));
        return new Findings<>(
                positions,
                comparisons,
                note.refined(told),
                Reasons.of(told, positions, comparisons) + readings(values, meetings) + note.text());
    }

    /** The statements that count, and where among them each value is stated. */
    private record Counted<V>(List<Statement<V>> statements, Map<V, List<Integer>> places) {
        static <V> Counted<V> of(List<Statement<V>> all) {
            List<Statement<V>> statements = new ArrayList<>();
            Map<V, List<Integer>> places = new HashMap<>();
            for (Statement<V> statement : all) {
                if (statement.counts()) {
                    places.computeIfAbsent(statement.value(), value -> new ArrayList<>())
                            .add(statements.size());
                    statements.add(statement);
                }
            }
            return new Counted<>(statements, places);
        }

        ImmutableList<Position<V>> positions(List<Meeting<V>> meetings) {
            List<Position<V>> positions = new ArrayList<>();
            meetings.forEach(meeting -> positions.add(position(meeting)));
            positions.sort(BY_SUPPORT);
            return ImmutableList.copyOf(positions);
        }

        @SuppressWarnings("ReferenceEquality") // A claim is one object in all that it states.
        private Position<V> position(Meeting<V> meeting) {
            List<Statement<V>> members = members(meeting.members());
            ImmutableList.Builder<SourcedClaim<?>> claims = ImmutableList.builder();
            List<Origin> origins = new ArrayList<>();
            SourcedClaim<?> last = null;
            for (Statement<V> member : members) {
                // One claim may state several values, which then stand one after the other.
                if (member.claim() != last) {
                    last = member.claim();
                    claims.add(last);
                    origins.add(member.origin());
                }
            }
            return new Position<>(
                    meeting.value(),
                    meeting.members(),
                    claims.build(),
                    ImmutableSortedSet.copyOf(origins),
                    Scopes.of(members));
        }

        /** The statements of some values in their order. */
        private List<Statement<V>> members(Collection<V> values) {
            if (values.size() == places.size()) {
                return statements;
            }
            List<Integer> members = new ArrayList<>();
            values.forEach(value -> members.addAll(places.getOrDefault(value, List.of())));
            members.sort(null);
            return members.stream().map(statements::get).toList();
        }
    }

    /** Those on a part come last. */
    private static final Comparator<Position<?>> BY_SUPPORT = Comparator.<Position<?>, Boolean>comparing(
                    Position::isPart)
            .thenComparing(position -> -position.origins().size());

    private static <V> ImmutableList<Comparison<V>> compared(
            Values<V> values, List<Statement<V>> statements, List<Position<V>> positions) {
        return statements.stream()
                .filter(statement -> !statement.counts())
                .map(statement -> new Comparison<>(
                        statement.claim(),
                        statement.origin(),
                        statement.value(),
                        positions.stream()
                                .filter(position -> values.meets(position.value(), statement.value()))
                                .collect(toImmutableList())))
                .collect(toImmutableList());
    }

    private static <V> String readings(Values<V> values, List<Meeting<V>> meetings) {
        List<String> clauses = meetings.stream()
                .map(values::readings)
                .filter(clause -> !clause.isEmpty())
                .toList();
        return clauses.isEmpty() ? "" : " " + String.join(" ", clauses);
    }
}
