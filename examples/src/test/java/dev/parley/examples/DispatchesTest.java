package dev.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.Articles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DispatchesTest {
    @Test
    void allAreReadWithTheirDetailsAndWithoutAProblem() {
        Articles read = read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.articles().stream().map(Article::document))
                .containsExactly("harbour-wire", "meridian-post", "morning-lamp", "northern-ledger", "strait-courier");
        assertThat(read.articles())
                .allMatch(a -> a.title().isPresent()
                        && a.published().isPresent()
                        && a.publisher().isPresent());
    }

    @Test
    void eachIsAsLongAsADispatch() {
        assertThat(read().articles())
                .allSatisfy(a ->
                        assertThat(Stream.of(a.body().split("\\s+")).count()).isBetween(150L, 350L));
    }

    private static Articles read() {
        try (Dispatches dispatches = Dispatches.open()) {
            return ArticleReader.standard().readAll(dispatches.folder());
        }
    }
}
