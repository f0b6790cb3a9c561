package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * All articles of some files and folders, and everything that was wrong with these.
 *
 * @param articles the articles, in the order in which they were read
 * @param problems the problems, in the same order
 */
public record Articles(ImmutableList<Article> articles, ImmutableList<Problem> problems) {
    static Articles collect(Stream<ArticleFile> files) {
        ImmutableList.Builder<Article> articles = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        files.forEach(f -> {
            f.article().ifPresent(articles::add);
            problems.addAll(f.problems());
        });
        return new Articles(articles.build(), problems.build());
    }
}
