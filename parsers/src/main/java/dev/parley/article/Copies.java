package dev.parley.article;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.reconcile.TextFamilies;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which articles are copies or rewrites of one text, so that forty copies of one wire story don't count as forty sources.
 *
 * <pre>{@code
 * Copies copies = new Copies();
 * articles.forEach(copies::add);
 * Reconciler.standard().withFamilies(copies.families()).reconcile(claims);
 * }</pre>
 *
 * <p>Two articles are of one family when their bodies share at least a fifth of the runs of three words that either has (Jaccard similarity {@value
 * #SIMILARITY}, estimated to within about 0.03). Copies share nearly all; a rewrite that leaves out a fifth of the sentences and changes one word in seven
 * shares about a third; reports that different people wrote of one event share less than a tenth. A rewrite that changes more than that is taken for a
 * report of its own. Texts of fewer than {@value #SHORT} words must be all but the same. Titles
 * don't count.
 *
 * <p>It keeps half a kilobyte an article, whatever its length, and compares those alone that agree somewhere. Not thread-safe.
 */
public final class Copies {
    private static final double SIMILARITY = 0.2;

    /** A line or two on one subject share their formulas, whoever wrote them. */
    private static final int SHORT = 50;

    private static final double SIMILARITY_OF_SHORT = 0.9;

    /** The documents by what they look like; those with one sketch are copies. */
    private final SetMultimap<Sketch, String> documents = LinkedHashMultimap.create();

    /** No articles yet. */
    public Copies() {}

    /** Takes an article; one without a word is a copy of none. */
    public void add(Article article) {
        Sketch sketch = Sketch.of(article.body());
        if (!sketch.isEmpty()) {
            documents.put(sketch, article.document());
        }
    }

    /** The families of the articles taken so far. */
    public TextFamilies families() {
        List<Sketch> sketches = List.copyOf(documents.keySet());
        int[] families = new int[sketches.size()];
        Arrays.setAll(families, sketch -> sketch);
        for (int band = 0; band < Sketch.BANDS; band++) {
            joinThoseThatAgree(band, sketches, families);
        }
        SetMultimap<Integer, String> members = LinkedHashMultimap.create();
        for (int i = 0; i < families.length; i++) {
            members.putAll(family(families, i), documents.get(sketches.get(i)));
        }
        return TextFamilies.of(members.asMap().values());
    }

    /** Compares those that agree in a band and are not yet of one family. */
    private static void joinThoseThatAgree(int band, List<Sketch> sketches, int[] families) {
        ListMultimap<Long, Integer> agreeing = ArrayListMultimap.create();
        for (int i = 0; i < families.length; i++) {
            Sketch sketch = sketches.get(i);
            List<Integer> before = agreeing.get(sketch.band(band));
            for (int other : before) {
                boolean apart = family(families, other) != family(families, i);
                if (apart && areOneText(sketches.get(other), sketch)) {
                    join(families, other, i);
                }
            }
            before.add(i);
        }
    }

    private static boolean areOneText(Sketch one, Sketch other) {
        boolean shortOne = Math.min(one.runs(), other.runs()) < SHORT;
        return one.similarity(other) >= (shortOne ? SIMILARITY_OF_SHORT : SIMILARITY);
    }

    private static void join(int[] families, int one, int other) {
        int first = family(families, one);
        int second = family(families, other);
        families[Math.max(first, second)] = Math.min(first, second);
    }

    private static int family(int[] families, int article) {
        int family = article;
        while (families[family] != family) {
            families[family] = families[families[family]];
            family = families[family];
        }
        return family;
    }
}
