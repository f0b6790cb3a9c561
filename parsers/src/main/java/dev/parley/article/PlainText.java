package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Makes articles of plain text. */
record PlainText(Optional<LocalDate> published) {
    private static final String EXPECTED = "the text of an article";

    ArticleFile read(Path path, Details fromTable) {
        String file = path.toString();
        FileText content = FileText.read(path);
        return content.problem()
                .map(ArticleFile::failed)
                .orElseGet(() -> read(file, documentOf(path), content.text(), fromTable));
    }

    ArticleFile read(String file, String document, String text, Details fromTable) {
        Header header = Header.of(file, text);
        if (isBlank(text, header.end())) {
            Problem empty = Problem.ofFile(ProblemKind.EMPTY, file, "is empty", EXPECTED);
            return new ArticleFile(
                    file,
                    Optional.empty(),
                    ImmutableList.<Problem>builder()
                            .addAll(header.problems())
                            .add(empty)
                            .build());
        }
        Details details = fromTable
                .or(header.details())
                .or(Details.titled(Title.of(text, header.end())))
                .or(Details.publishedOn(published));
        Article article = Article.of(document, text, header.end(), details);
        return new ArticleFile(file, Optional.of(article), header.problems());
    }

    private static boolean isBlank(String text, int start) {
        return text.chars().skip(start).allMatch(c -> Character.isWhitespace(c) || c == '\uFEFF');
    }

    /** The file's name without its ending; a name that is nothing but an ending is kept. */
    static String documentOf(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
