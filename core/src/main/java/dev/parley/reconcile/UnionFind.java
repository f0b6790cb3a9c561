package dev.parley.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets of the numbers 0 to n - 1, each known by its smallest member, so that no order of unions shows. */
final class UnionFind {
    private final int[] parents;

    UnionFind(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int find(int member) {
        int root = member;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int i = member; parents[i] != root; ) {
            int next = parents[i];
            parents[i] = root;
            i = next;
        }
        return root;
    }

    void union(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** The things that the numbers stand for, by set; both in the order of their first members. */
    <T> List<List<T>> groups(List<T> things) {
        Map<Integer, List<T>> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(find(i), root -> new ArrayList<>()).add(things.get(i));
        }
        return new ArrayList<>(groups.values());
    }
}
