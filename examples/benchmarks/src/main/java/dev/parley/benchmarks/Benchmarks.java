package dev.parley.benchmarks;

import dev.parley.parse.ClaimParser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, and sums them up: throughput beside that of the tokenizer in the same run, what is allocated, what loading costs, how long
 * reconciling takes beside DuckDB, and how time grows with the text. Takes JMH's options.
 */
public final class Benchmarks {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double BYTES_PER_MB = 1e6;

    private final Collection<RunResult> results;

    private Benchmarks(Collection<RunResult> results) {
        this.results = results;
    }

    /** Runs them with JMH's options. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        String size = Size.line();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Benchmarks benchmarks = new Benchmarks(results);
        System.out.println();
        benchmarks.readings().forEach(System.out::println);
        benchmarks.loading().forEach(System.out::println);
        benchmarks.reconcilings().forEach(System.out::println);
        System.out.println(size);
        Growth.print(ClaimParser.standard());
    }

    private List<String> readings() {
        return List.of(ReadingBenchmark.DENSE, ReadingBenchmark.ORDINARY).stream()
                .filter(text -> has("parser", text) && has("tokenizer", text))
                .map(this::reading)
                .toList();
    }

    private String reading(String text) {
        double bytes = ReadingBenchmark.bytes(text);
        RunResult parser = result("parser", text);
        RunResult tokenizer = result("tokenizer", text);
        return String.format(
                Locale.ROOT,
                "%-8s  parser %6.1f MB/s, tokenizer %6.1f MB/s, ratio %.3f; %.1f bytes allocated a byte of text, tokenizer %.1f",
                text,
                speed(parser, bytes),
                speed(tokenizer, bytes),
                time(tokenizer) / time(parser),
                allocated(parser) / bytes,
                allocated(tokenizer) / bytes);
    }

    private List<String> loading() {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("load"))
                .map(result -> String.format(Locale.ROOT, "loading   %.0f ms in a new virtual machine", time(result)))
                .toList();
    }

    private List<String> reconcilings() {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(".quantities"))
                .map(this::reconciling)
                .toList();
    }

    private String reconciling(RunResult numbers) {
        String claims = numbers.getParams().getParam("claims");
        return String.format(
                Locale.ROOT,
                "%7s claims reconciled in %.1f ms, with all aspects %.1f ms, from rows %.1f ms; DuckDB %.1f ms, ratio %.2f and from rows %.2f",
                claims,
                time(numbers),
                timeOf("everyAspect", claims),
                timeOf("rows", claims),
                timeOf("duckdb", claims),
                timeOf("duckdb", claims) / time(numbers),
                timeOf("duckdb", claims) / timeOf("rows", claims));
    }

    private double timeOf(String benchmark, String claims) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark)
                        && claims.equals(result.getParams().getParam("claims")))
                .mapToDouble(Benchmarks::time)
                .findFirst()
                .orElse(Double.NaN);
    }

    private boolean has(String benchmark, String text) {
        return results.stream().anyMatch(result -> is(result, benchmark, text));
    }

    private RunResult result(String benchmark, String text) {
        return results.stream()
                .filter(result -> is(result, benchmark, text))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(RunResult result, String benchmark, String text) {
        return result.getParams().getBenchmark().endsWith("." + benchmark)
                && text.equals(result.getParams().getParam("text"));
    }

    private static double speed(RunResult result, double bytes) {
        return bytes / BYTES_PER_MB / (time(result) / 1e3);
    }

    /** In milliseconds. */
    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /** In bytes. */
    private static double allocated(RunResult result) {
        for (String label : result.getSecondaryResults().keySet()) {
            if (label.endsWith(ALLOCATED)) {
                return result.getSecondaryResults().get(label).getScore();
            }
        }
        return Double.NaN;
    }
}
