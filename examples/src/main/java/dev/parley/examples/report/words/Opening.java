package dev.parley.examples.report.words;

import dev.parley.article.Article;

/** The words with which an article begins, by which to know one that has no name: {@code “Delegations from both sides met in …”}. */
public final class Opening {
    private static final int LONGEST = 48;

    /** No more of a text is looked at. */
    private static final int ROOM = 512;

    private Opening() {}

    /** The first line of an article, or as many of its words as a heading has room for; the name of its document where it begins with none. */
    public static String of(Article article) {
        String body = article.body();
        return body.substring(0, Math.min(body.length(), ROOM))
                .lines()
                .map(Printable::of)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> "“" + cut(line) + "”")
                .orElse(article.document());
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST / 2);
        return line.substring(0, end) + " …";
    }
}
