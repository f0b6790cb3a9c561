package dev.parley.examples.report;

import dev.parley.article.Article;
import java.time.LocalDate;
import java.util.List;

/** Articles that try to run a script in the page that shows them, and to look otherwise than they are. */
public final class Hostile {
    /** What each of the scripts would do. */
    public static final String HARM = "document.title = 'harmed'";

    private static final String SCRIPT = "<script>" + HARM + "</script>";
    private static final String BROKEN_OUT = "\"'><img src=x onerror=\"" + HARM + "\">";

    private Hostile() {}

    /** Two articles that tell of one hand-over and contradict each other, with such words wherever words can be. */
    public static List<Article> articles() {
        String text = "Bodies " + SCRIPT + BROKEN_OUT + "\n\n"
                + "On June 13 Russia handed over 1,200 bodies to Ukraine, " + SCRIPT + " said Vladimir Medinsky.\n"
                + "</script></style></textarea><!-- --><svg onload=\"" + HARM
                + "\">\u2028${1+1} &lt;b&gt; \u202E0021\u202C\n"
                + "On June 13 Ukraine handed over 27 bodies to Russia, " + BROKEN_OUT + " said Rustem Umerov.\n";
        Article first = Article.of("a" + BROKEN_OUT, text)
                .withPublished(LocalDate.of(2025, 6, 14))
                .withPublisher("Daily " + SCRIPT + BROKEN_OUT)
                .withUrl("javascript:" + HARM);
        Article second = Article.of("b", "On June 13 Ukraine handed over 1,200 bodies to Russia.\n")
                .withPublished(LocalDate.of(2025, 6, 14))
                .withTitle("</title>" + SCRIPT)
                .withUrl("https://example.org/?a=\"><script>" + HARM + "</script>");
        return List.of(first, second);
    }
}
