package dev.parley.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import dev.parley.reconcile.Sweep;
import java.util.Arrays;
import java.util.List;

/** The same claims as columns of numbers, reconciled by the kernel of positions alone: what it takes where nothing is an object before it is found out. */
final class Rows {
    private static final int NAMED = 3;

    private final int[] keys;
    private final long[] mins;
    private final long[] maxs;
    private final int[] sources;
    private final int hands;

    Rows(List<HandOvers.Told> claims) {
        keys = claims.stream().mapToInt(told -> told.row().key()).toArray();
        mins = claims.stream().mapToLong(told -> told.row().min()).toArray();
        maxs = claims.stream().mapToLong(told -> told.row().max()).toArray();
        sources = claims.stream().mapToInt(told -> told.row().source()).toArray();
        hands = Arrays.stream(keys).max().orElse(-1) + 1;
    }

    /** Puts the rows of each key together, finds their positions with who takes them, and says why; how long that is. */
    long reconcile() {
        int[] ends = new int[hands + 1];
        for (int key : keys) {
            ends[key + 1]++;
        }
        for (int key = 0; key < hands; key++) {
            ends[key + 1] += ends[key];
        }
        int[] next = Arrays.copyOf(ends, hands);
        long[] low = new long[keys.length];
        long[] high = new long[keys.length];
        int[] source = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            int place = next[keys[row]]++;
            low[place] = mins[row];
            high[place] = maxs[row];
            source[place] = sources[row];
        }
        long read = 0;
        for (int key = 0; key < hands; key++) {
            int from = ends[key];
            int to = ends[key + 1];
            for (Sweep.Overlap position :
                    Sweep.overlaps(Arrays.copyOfRange(low, from, to), Arrays.copyOfRange(high, from, to))) {
                int[] origins = origins(position.members(), source, from);
                read += reason(position, origins).length() + Arrays.stream(origins).sum();
            }
        }
        return read;
    }

    /** Who takes a position, each once and in order. */
    private static int[] origins(ImmutableIntArray members, int[] source, int from) {
        int[] origins = new int[members.length()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = source[from + members.get(i)];
        }
        Arrays.sort(origins);
        int different = 0;
        for (int origin : origins) {
            if (different == 0 || origins[different - 1] != origin) {
                origins[different++] = origin;
            }
        }
        return Arrays.copyOf(origins, different);
    }

    private static String reason(Sweep.Overlap position, int[] origins) {
        StringBuilder reason = new StringBuilder()
                .append(position.min())
                .append("..")
                .append(position.max())
                .append(" by ")
                .append(origins.length)
                .append(" origins (");
        for (int i = 0; i < Math.min(NAMED, origins.length); i++) {
            reason.append(i == 0 ? "" : ", ").append("source ").append(origins[i]);
        }
        return reason.append(')').toString();
    }
}
