package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {
    private static final String LONG =
            "Russia handed over 1,212 bodies to Ukraine on Wednesday, officials said in Kyiv.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph",
                "microdata",
                "tables",
                "running-log",
                "built-by-script",
                "amp",
                "archived",
                "blocks-by-attribute",
                "blog",
                "boxes-inside",
                "custom-elements",
                "fields",
                "islands",
                "lists-inside",
                "log-by-script",
                "paywalled",
                "saved-from-a-reader",
                "tables-in-windows-1251",
                "teaser-is-the-lead",
                "terms-below",
                "wire"
            })
    void aPageGivesItsArticleAndWhatItSaysOfIt(String page) throws IOException {
        Articles read = Fixtures.read("pages/" + page + ".html");
        // Written as a text file with a header block.
        Article expected = ArticleReader.standard()
                .read(page, Files.readString(Fixtures.path("pages/" + page + ".txt")))
                .article()
                .orElseThrow();

        assertThat(read.problems()).isEmpty();
        assertThat(read.articles())
                .containsExactly(Article.of(
                        page,
                        expected.body().stripTrailing(),
                        0,
                        new Details(expected.title(), expected.published(), expected.publisher(), expected.url())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>one<p>two                                             | one / two
            <p>one<br>two<br><br>three</p>                           | one / two / three
            <div>one<div>two</div>three</div>                        | one / two / three
            <ul><li>one<li>two</ul>                                  | one / two
            <dl><dt>one<dd>two</dl>                                  | one / two
            <table><tr><td>one<td>two<tr><td>three</table>           | one / two / three
            <h2>one</h2>two                                          | one / two
            <p>one <b>t</b>wo<span> three </span> four</p>           | one two three four
            <p>one\\ttwo\\r\\n   three</p>                              | one two three
            <pre>one\\ntwo\\n\\nthree   four</pre>                      | one two / three four
            <p>one&nbsp;two &amp; three &#x2014; &lt;b&gt; &hellip;</p> | one\\240two & three — <b> …
            <p>pris&shy;oners, mine&#8203;fields<wbr>too</p>         | prisoners, minefieldstoo
            <p>&nbsp;</p><p>one</p>                                  | one
            <p>one<script>two()</script><style>three</style></p>     | one
            <p>one</p><p hidden>two</p><p style="Display: none">three</p> | one
            <p>one<!-- two --><noscript>three</noscript></p>         | one
            <p>one<span class="visually-hidden">, external</span></p> | one
            <p>one</p><div aria-hidden="true">two</div>              | one
            <p>one<span style="position: absolute; clip: rect(0 0 0 0)">two</span></p> | one
            <p>one</p><x-embed><p placeholder>two</p></x-embed>      | one
            """)
    void aParagraphIsWhatABrowserShowsAsOne(String html, String paragraphs) {
        assertThat(textOf(unescaped(html)).replace("\n\n", " / ")).isEqualTo(unescaped(paragraphs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Menu</nav>",
                "<aside>Beside it</aside>",
                "<footer>All rights are ours</footer>",
                "<form>Your address</form>",
                "<figure><figcaption>A lorry</figcaption></figure>",
                "<address>Our house</address>",
                "<div role='dialog'>We count on your consent.</div>",
                "<div class='cookie-notice'>We store what you read.</div>",
                "<div id='relatedStories'>Another story</div>",
                "<section class='story__comments'>A reader has a comment</section>",
                "<div class='ad'>Buy now</div>",
                "<p class='byline'>By a person</p>",
                "<p><span class='author'>By a person</span></p>",
                "<p><a href='/x'>Another story</a></p>",
                "<p>Read: <a href='/x'>Another story of that day</a></p>",
                "<ul><li><a href='/x'>Another</a></li><li>Or <a href='/y'>yet another</a></li></ul>",
                "<h3>Related</h3>",
                "<h3>Related</h3><ul><li><a href='/x'>Another</a></li></ul>",
                "<p><time datetime='2025-06-11'>11 June</time></p>",
                "<article><p>A teaser</p></article>",
                "<figure><div>A lorry, by an agency</div></figure>",
                "<figure><blockquote>We have received our own, and they theirs, and there will be more.</blockquote></figure>",
                "<div data-component='byline-block'>A person, who writes for us from the east of Europe</div>",
                "<div class='xy1' data-testid='AdSlot'>Buy now</div>",
                "<x-social-share>Tell others of it</x-social-share>",
                "<p role='note'>after the newsletter</p>",
                "<div class='teaser'><h3><a href='/x'>Another story</a></h3><p>Of which there is more to read than fits here.</p></div>",
                "<div><h3>Our letter</h3><form>It comes on Fridays</form></div>",
                "<p>© A house</p>",
                "<button>More</button>",
                "<iframe>no frames</iframe>"
            })
    void whatStandsBesideAnArticleIsNoTextOfIt(String beside) {
        assertThat(textOf("<article><p>" + LONG + "</p>" + beside + "</article>"))
                .isEqualTo(LONG);
        assertThat(textOf("<article>" + beside.replace("h3", "h1") + "<p>" + LONG + "</p></article>"))
                .endsWith(LONG);
        assertThat(textOf("<div>" + beside + "</div><div><p>" + LONG + "</p><p>" + LONG + "</p></div>"))
                .isEqualTo(LONG + "\n\n" + LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body class='has-comments no-sidebar'>%s</body>",
                "<body style='visibility: hidden'>%s</body>",
                "<body hidden aria-hidden=true class='offscreen'>%s</body>",
                "<div class='content-with-sidebar'>%s</div>",
                "<form id='aspnetForm'><h1>Bodies come home</h1>%s</form>",
                "<div class='widget'><main>%s</main></div>",
                "<div class='modal'><article>%s</article></div>",
                "<div class='comments'>%s</div>",
                "<article><p>Russia and Ukraine agreed on it in Istanbul, officials said in Kyiv.</p><div class='paywall'>%s</div></article>",
                "<a name=top>%s"
            })
    void aLabelOnWhatHoldsTheWholePageSaysNothing(String page) {
        assertThat(textOf(page.formatted("<p>" + LONG + "</p>"))).endsWith(LONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <article><p>%1$s</p></article><div><p>%2$s</p></div>                            | an article before what is beside it
            <main><p>%1$s</p></main><div><p>%2$s</p></div>                                  | the main part before what is beside it
            <article><div itemprop="articleBody"><p>%1$s</p></div><div>%2$s</div></article> | the text of an article before the article
            <article><div class="article-body"><p>%1$s</p></div><div>%2$s</div></article>   | the text of an article by its class
            <div itemscope itemtype="https://schema.org/NewsArticle"><p>%1$s</p></div>%2$s  | an article by its type
            <article><p>%2$s</p></article><article><p>%1$s %1$s</p></article>               | the longest of articles
            <main><p>%1$s</p><article><p>%2$s</p></article></main>                          | the main part before the articles in it
            <div>%2$s</div><div><div><p>%1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p></div></div> | where nearly all of the text is
            """)
    void anArticleIsFoundByItsMarkUpAndElseByWhereTheTextIs(String html, String rule) {
        String other = "Iran let forty sailors go in May, their families have said in Manila.";

        assertThat(textOf(html.formatted(LONG, other)))
                .as(rule)
                .startsWith(LONG)
                .doesNotContain("Iran");
    }

    @Test
    void aTableIsTextThoughItIsAFigureAndALeadThoughItIsCalledATeaser() {
        assertThat(textOf("<article><p>" + LONG + "</p><figure><table><tr><td>Kyiv<td>27</table></figure></article>"))
                .isEqualTo(LONG + "\n\nKyiv\n\n27");
        assertThat(textOf("<article><h1>Home</h1><p class='teaser'>Not all of them.</p><p>" + LONG + "</p></article>"))
                .isEqualTo("Home\n\nNot all of them.\n\n" + LONG);
    }

    @Test
    void shortLinesBeforeTheFirstSentenceAreNoTextUnlessTheyEndLikeOne() {
        String page = "<article><h1>Home</h1><p>A. Weir</p><p>13 June</p>%s<p>" + LONG + "</p></article>";

        assertThat(textOf(page.formatted(""))).isEqualTo("Home\n\n" + LONG);
        assertThat(textOf(page.formatted("<p>It is over.</p>"))).isEqualTo("Home\n\nIt is over.\n\n" + LONG);
        assertThat(textOf("<h1>Home</h1><p>13 June<p>Kyiv<p>27")).isEqualTo("Home\n\n13 June\n\nKyiv\n\n27");
    }

    @Test
    void aShortParagraphBesideALongOneBelongsToTheStory() {
        assertThat(textOf("<div><p>" + LONG + "</p><p>It is over.</p></div>")).isEqualTo(LONG + "\n\nIt is over.");
    }

    @Test
    void whatIsShownCountsUnlessJsonLdGoesOnBehindIt() {
        String page = "<script type='application/ld+json'>{'@type': 'NewsArticle', 'articleBody': '%s'}</script>"
                        .replace("'", "\"")
                + "<article><p>" + LONG + "</p></article>";
        String more = " Ukraine handed over 27 bodies, Moscow said. Neither side named a day for the next exchange.";

        assertThat(textOf(page.formatted(LONG + more))).isEqualTo(LONG + more);
        assertThat(textOf(page.formatted("<p>" + LONG + "</p><p>" + more + "</p>")))
                .isEqualTo(LONG + "\n\n" + more.strip());
        assertThat(textOf(page.formatted(LONG))).isEqualTo(LONG);
        assertThat(textOf(page.formatted("Iran let forty sailors go." + more.repeat(3))))
                .isEqualTo(LONG);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <title>Home | The Courier</title><meta property=og:site_name content="the courier">          => Home
            <title>Home :: Courier</title><meta name=publisher content=Courier>                          => Home
            <title>Home - Or not - Courier</title><meta property=og:site_name content=Courier>           => Home - Or not
            <title>Home | The Courier</title>                                                            => Home | The Courier
            <title>Home | The Courier</title><h1><a href=/>The Courier</a></h1><h2>Home</h2>             => Home
            <title>Home - News</title><h1>Courier</h1><div>Home</div>                                    => Courier
            <title>Home</title><h1>News</h1><article><h1>Home</h1></article><h1>Others</h1>              => Home
            <meta property=og:title content=Home><b>Home</b>                                             => Home
            """)
    void theNameOfTheSiteIsNoPartOfTheHeadline(String html, String headline) {
        assertThat(textOf(html.replace("</article>", "<p>" + LONG + "</p></article>") + "<p>" + LONG + "</p>"))
                .startsWith(headline + "\n\n" + LONG);
    }

    @Test
    void theHeadlineIsTheFirstLine() {
        assertThat(textOf("<h1>The Courier</h1><article><h1>Bodies come home</h1><p>" + LONG + "</p></article>"))
                .isEqualTo("Bodies come home\n\n" + LONG);
        assertThat(textOf("<title>Bodies come home</title><h1>The Courier</h1><h2>Bodies come home</h2><p>" + LONG))
                .isEqualTo("Bodies come home\n\n" + LONG);
        assertThat(textOf("<title>Bodies\n come home</title><p>" + LONG)).isEqualTo("Bodies come home\n\n" + LONG);
        assertThat(read("<h1>Bodies <i>come</i> home</h1><p>" + LONG).title()).hasValue("Bodies come home");
        assertThat(read("<p>" + LONG).title()).isEmpty();
    }

    @Test
    void runningTextBetweenTheHeadlineAndTheStoryBelongsToIt() {
        assertThat(textOf("<article><h1>Home</h1><p>" + LONG + "</p><p>Kyiv</p><div itemprop=articleBody><p>" + LONG
                        + " Then it ended.</p></div></article>"))
                .isEqualTo("Home\n\n" + LONG + "\n\n" + LONG + " Then it ended.");
    }

    @Test
    void whatThePageSaysCountsBeforeTheTableAndTheTableBeforeTheCaller() {
        ArticleReader reader = ArticleReader.standard().withPublished(LocalDate.of(2025, 6, 15));

        assertThat(Fixtures.read(reader, "pages-and-table").articles().stream()
                        .map(a -> a.document() + " " + a.published().orElseThrow() + " "
                                + a.publisher().orElse("-")))
                .containsExactly("says 2025-06-13 From the table", "silent 2025-06-12 -", "unknown 2025-06-15 -");
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        assertThat(read("<link rel=canonical href='javascript:alert(1)'><meta property='og:url'"
                                + " content='https://courier.example/1'><p>" + LONG)
                        .url())
                .hasValue("https://courier.example/1");
        assertThat(read("<link rel=canonical href='/1'><p>" + LONG).url()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href='https://web.archive.org/web/20250611120000/https://courier.example/1'>",
                "<meta property=og:url content='https://archive.example/all/web/20250611120000mp_/https://courier.example/1'>",
                "<!DOCTYPE html><!-- saved from url=(0025)https://courier.example/1 --><html>",
                "<html><!--\n Page saved with SomeFile \n url: https://courier.example/1 \n saved date: Wed Jun 11 2025\n-->"
            })
    void aCopyGivesTheAddressOfItsPage(String html) {
        assertThat(read(html + "<p>" + LONG).url()).hasValue("https://courier.example/1");
    }

    @Test
    void brokenJsonLdIsReportedWhereItBreaks() {
        ArticleFile file = ArticleReader.standard().readHtml("page", """
            <script type="application/ld+json">
            {"@type": "NewsArticle",
             "datePublished": 2025-06-11}
            </script>
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-06-12"}</script>
            <p>27 bodies came home.""");

        assertThat(file.problems())
                .hasToString(
                        "[page<3:23>: it breaks the JSON-LD of the page, expected JSON, which may say when and by whom it"
                                + " was published]");
        assertThat(file.article().orElseThrow().published()).hasValue(LocalDate.of(2025, 6, 12));
    }

    @Test
    void jsonLdThatIsNestedTooDeepIsReported() {
        ArticleFile file = ArticleReader.standard()
                .readHtml("page", "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + LONG);

        assertThat(file.article().map(Article::text)).hasValue(LONG);
        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0).toString()).startsWith("page<1:36>: it breaks the JSON-LD of the page");
    }

    @Test
    void aPageWithoutAnArticleIsReported() {
        for (String html : List.of("", "<html><body><nav>Menu</nav></body></html>", "<h1>Bodies come home</h1>")) {
            ArticleFile file = ArticleReader.standard().readHtml("page", html);

            assertThat(file.article()).isEmpty();
            assertThat(file.problems())
                    .hasToString("[page: it shows no article, expected a page with the text of an article]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<b><p>",
                "<a><div>",
                "<article>",
                "<figure>",
                "<x-teaser class=teaser><p>",
                "<ul><li>"
            })
    void whateverIsNestedHoweverDeepAndNeverClosedIsRead(String tag) {
        String text = textOf(tag.repeat(100_000) + "<p>" + LONG + "</p>");

        assertThat(text).contains("Russia handed over 1,212 bodies to Ukraine");
    }

    private static String textOf(String html) {
        return read(html).text();
    }

    private static Article read(String html) {
        ArticleFile file = ArticleReader.standard().readHtml("page", html);
        assertThat(file.problems()).isEmpty();
        return file.article().orElseThrow();
    }

    private static String unescaped(String cell) {
        return cell.translateEscapes();
    }
}
