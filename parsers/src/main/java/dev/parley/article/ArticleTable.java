package dev.parley.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What the {@code articles.csv} of a folder says of the articles beside it, and what is wrong with it. */
record ArticleTable(ImmutableMap<String, Details> rows, ImmutableList<Problem> problems) {
    static final String FILE_NAME = "articles.csv";

    private static final ArticleTable NONE = new ArticleTable(ImmutableMap.of(), ImmutableList.of());

    static ArticleTable none() {
        return NONE;
    }

    static ArticleTable unreadable(Problem problem) {
        return new ArticleTable(ImmutableMap.of(), ImmutableList.of(problem));
    }

    Details of(String document) {
        return rows.getOrDefault(document, Details.none());
    }
}
