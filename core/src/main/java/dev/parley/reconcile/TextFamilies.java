package dev.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;

/**
 * Which documents are copies or rewrites of one text.
 *
 * <pre>{@code
 * TextFamilies.of(List.of(Set.of("wire", "copy-1", "copy-2")))
 * }</pre>
 *
 * <p>Families that share a document are one. A document that is named in none is a family of its own. It prints as the
 * families of two documents or more, each by name: {@code [[copy-1, copy-2, wire]]}.
 */
public final class TextFamilies {
    private static final TextFamilies NONE = new TextFamilies(ImmutableSortedMap.of());

    /** The first document of each named document's family. */
    private final ImmutableSortedMap<String, String> firsts;

    private TextFamilies(ImmutableSortedMap<String, String> firsts) {
        this.firsts = firsts;
    }

    /** Every document is a family of its own. */
    public static TextFamilies none() {
        return NONE;
    }

    /** These families, joined where they share a document. */
    public static TextFamilies of(Iterable<? extends Collection<String>> families) {
        ImmutableList<String> documents =
                ImmutableSortedSet.copyOf(Iterables.concat(families)).asList();
        UnionFind joined = new UnionFind(documents.size());
        for (Collection<String> family : families) {
            Iterables.limit(family, 1)
                    .forEach(first -> family.forEach(
                            document -> joined.union(documents.indexOf(first), documents.indexOf(document))));
        }
        ImmutableSortedMap.Builder<String, String> firsts = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < documents.size(); i++) {
            firsts.put(documents.get(i), documents.get(joined.find(i)));
        }
        return new TextFamilies(firsts.build());
    }

    /** The first document, by name, of the family that a document belongs to. */
    public String familyOf(String document) {
        return firsts.getOrDefault(document, document);
    }

    /** The families of two documents or more, by their first document. */
    public ImmutableList<ImmutableSortedSet<String>> families() {
        return Multimaps.invertFrom(Multimaps.forMap(firsts), TreeMultimap.<String, String>create())
                .asMap()
                .values()
                .stream()
                .filter(family -> family.size() > 1)
                .map(ImmutableSortedSet::copyOf)
                .collect(ImmutableList.toImmutableList());
    }

    /** The families of both, joined where they share a document. */
    public TextFamilies merge(TextFamilies other) {
        return of(Iterables.concat(families(), other.families()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextFamilies that && families().equals(that.families());
    }

    @Override
    public int hashCode() {
        return families().hashCode();
    }

    @Override
    public String toString() {
        return families().toString();
    }
}
