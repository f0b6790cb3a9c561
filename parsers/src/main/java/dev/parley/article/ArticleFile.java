package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One file as it was read, or one line of a file of {@link ArticleLines}: the article in it, and what was wrong with it. A file may give both, as one with a bad date in its header
 * block does; a file without a problem gives an article, unless it is an {@code articles.csv}, which gives none of its own.
 *
 * @param file the file, as the caller wrote it or as it stands in the folder
 * @param article the article; empty where it could not be read
 * @param problems what was wrong, in the order of the file
 */
public record ArticleFile(String file, Optional<Article> article, ImmutableList<Problem> problems) {
    ArticleFile with(Problem another) {
        return new ArticleFile(
                file,
                article,
                ImmutableList.<Problem>builder().addAll(problems).add(another).build());
    }

    static ArticleFile failed(Problem problem) {
        return new ArticleFile(problem.place().file(), Optional.empty(), ImmutableList.of(problem));
    }
}
