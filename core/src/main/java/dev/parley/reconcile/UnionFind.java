package dev.parley.reconcile;

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
}
