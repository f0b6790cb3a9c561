package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Makes articles of HTML pages. */
record HtmlPages(Optional<LocalDate> published) {
    /** No page that people read comes near it; of one that is all tags, the tree takes many times the room. */
    private static final int LARGEST = 16 * 1024 * 1024;

    ArticleFile read(Path path, Details fromTable) {
        FileBytes content = FileBytes.read(path, LARGEST);
        return content.problem()
                .map(ArticleFile::failed)
                .orElseGet(() -> read(
                        path.toString(),
                        PlainText.documentOf(path),
                        PageText.decode(path.toString(), content.bytes()),
                        fromTable));
    }

    ArticleFile read(String file, String document, PageText decoded, Details fromTable) {
        PageSource source = PageSource.parse(file, decoded.text());
        Page page = Page.of(source);
        ImmutableList.Builder<Problem> problems = ImmutableList.<Problem>builder()
                .addAll(decoded.problems())
                .addAll(decoded.problemWith(Declared.in(source)).stream().toList())
                .addAll(page.problems());
        if (page.text().isEmpty()) {
            problems.add(
                    Problem.ofFile(ProblemKind.EMPTY, file, "shows no article", "a page with the text of an article"));
            return new ArticleFile(file, Optional.empty(), problems.build());
        }
        Details details = page.details().or(fromTable).or(Details.publishedOn(published));
        return new ArticleFile(file, Optional.of(Article.of(document, page.text(), 0, details)), problems.build());
    }
}
