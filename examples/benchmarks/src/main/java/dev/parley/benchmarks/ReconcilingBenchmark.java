package dev.parley.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Transfer;
import dev.parley.interval.Quantity;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.AspectKey;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Origin;
import dev.parley.reconcile.Position;
import dev.parley.reconcile.Reconciler;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reconciling claims of hand-overs on one core, beside DuckDB over the same claims as rows; {@link Duck} has what it does with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xms5g", "-Xmx5g", "-Xmn3g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReconcilingBenchmark {
    /** How many claims. */
    @Param({"10000", "100000", "1000000"})
    public int claims;

    private ImmutableList<SourcedClaim<Transfer>> told = ImmutableList.of();
    private @Nullable Duck duck;
    private @Nullable Rows rows;

    /** Makes them up, and puts them into the database. */
    @Setup
    public void tell() throws SQLException {
        List<HandOvers.Told> handOvers = HandOvers.of(claims);
        duck = new Duck(handOvers);
        rows = new Rows(handOvers);
        told = handOvers.stream().map(HandOvers.Told::claim).collect(ImmutableList.toImmutableList());
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(duck).close();
    }

    /** The number of each hand-over: its verdict, the reason, and who says so. */
    @Benchmark
    public long quantities() {
        long read = 0;
        for (Matter matter : Reconciler.standard().reconcile(told).matters()) {
            read += read(matter.aspect(AspectKey.QUANTITY).orElseThrow());
        }
        return read;
    }

    /** All that is told of each hand-over: category, direction, number, day, ordinal and stage. */
    @Benchmark
    public long everyAspect() {
        long read = 0;
        for (Matter matter : Reconciler.standard().reconcile(told).matters()) {
            for (Aspect<?> aspect : matter.aspects()) {
                read += read(aspect);
            }
        }
        return read;
    }

    /** The number of each hand-over, from columns by the kernel alone. */
    @Benchmark
    public long rows() {
        return Objects.requireNonNull(rows).reconcile();
    }

    /** The number of each hand-over as DuckDB finds it. */
    @Benchmark
    public long duckdb() throws SQLException {
        return Objects.requireNonNull(duck).contested();
    }

    static <V> long read(Aspect<V> aspect) {
        long read = aspect.reason().length();
        for (Position<V> position : aspect.positions()) {
            read += position.value() instanceof Quantity quantity ? quantity.min() : 1;
            for (Origin origin : position.origins()) {
                read += origin.name().length();
            }
        }
        return read;
    }
}
