package dev.parley.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.parley.article.Article;
import dev.parley.examples.Dispatches;
import dev.parley.examples.Run;
import dev.parley.examples.cli.Parley;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyNames;
import dev.parley.lexicon.Vocabulary;
import dev.parley.parse.ClaimParser;
import dev.parley.party.Party;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final Article COURIER = Article.of(
                    "courier", "On June 13 Russia handed over 1,200 bodies to Ukraine, Petrov said.")
            .withPublished(LocalDate.of(2025, 6, 14))
            .withPublisher("The Courier")
            .withUrl("https://example.org/1?a=1&b=2");

    @TempDir
    private Path folder;

    @Test
    void nothingToldIsSaid() {
        assertThat(Reports.of(List.of()).toString())
                .contains("0 articles, 0 claims on 0 matters, none of them contested.")
                .contains("Nothing: all that is told can be true together.")
                .contains("None: no agreed number and no hand-over is told.")
                .doesNotContain("<h2 id=\"articles-title\">");
    }

    @Test
    void theTopTellsInShortWhatIsContestedAndHowTheAccountsStand() {
        Article other = Article.of(
                        "ledger",
                        "Ukraine handed over 1,200 bodies to Russia on June 13. On June 2 Russia and Ukraine agreed to"
                                + " exchange 6,000 bodies each.")
                .withPublished(LocalDate.of(2025, 6, 14));

        assertThat(Reports.of(List.of(COURIER, other)).toString())
                .contains("""
                        <h2>Contested</h2>
                        <ul>
                        <li><a href="#contest-1">Remains, Russia ↔ Ukraine, 13 June 2025</a>
                        <span class="told">Which way? Russia → Ukraine, or Ukraine → Russia</span>
                        </li>
                        </ul>
                        """)
                .contains("""
                        <h2>Delivered</h2>
                        <ul>
                        <li><a href="#exchange-1">Remains, Russia and Ukraine, 2 June 2025</a>
                        <span class="told">Russia → Ukraine: up to 1,200 delivered of 6,000 agreed</span>
                        <span class="told">Ukraine → Russia: up to 1,200 delivered of 6,000 agreed</span>
                        </li>
                        </ul>
                        """)
                .contains("<article class=\"contest\" id=\"contest-1\"", " id=\"exchange-1\"");
    }

    @Test
    void whatNobodyTellsOfIsNotNothing() {
        Article agreed = Article.of("ledger", "On June 2 Russia and Ukraine agreed to exchange 6,000 bodies each.")
                .withPublished(LocalDate.of(2025, 6, 14));

        assertThat(Reports.of(List.of(agreed)).toString())
                .contains("Russia → Ukraine: 6,000 agreed, no hand-over told")
                .contains("<div><dt>delivered</dt><dd>none told</dd></div>")
                .doesNotContain("% delivered");
    }

    @Test
    void aNumberThatNobodyTellsIsSaidToBeNotStated() {
        Article kept = Article.of(
                        "ledger",
                        "On June 2 Russia and Ukraine agreed to exchange 1,200 prisoners of war each. They exchanged prisoners of war on June 9"
                                + " without disclosing how many.")
                .withPublished(LocalDate.of(2025, 6, 14));

        assertThat(Reports.of(List.of(kept)).toString())
                .contains("Russia → Ukraine: 1,200 agreed, handed over: not stated");
    }

    @Test
    void aTextWithoutPublisherAndHeadlineGoesByItsFirstWords() {
        Article nameless = Article.of("004_7cf5a6", COURIER.text()).withPublished(LocalDate.of(2025, 6, 14));

        assertThat(Reports.of(List.of(nameless)).toString())
                .contains(
                        "<p class=\"where\">“On June 13 Russia handed over 1,200 bodies to …”, published 14 June 2025")
                .contains("<h3 dir=\"auto\">“On June 13 Russia handed over 1,200 bodies to …”</h3>");
    }

    @Test
    void theWordsOfAClaimAreMarkedInTheirSentence() {
        assertThat(Reports.of(List.of(COURIER)).toString())
                .contains(
                        "<span class=\"sentence\">On June 13 <mark id=\"mark-1\">Russia handed over 1,200 bodies to Ukraine</mark>,"
                                + " Petrov said.</span>")
                .contains("<a class=\"number\" href=\"#mark-1\" data-claims=\"1\">1,200</a>");
    }

    @Test
    void whatOnlyASumPutsInQuestionIsContestedToo() {
        Article there = Article.of("there", "On June 11 Russia handed over 1,212 bodies to Ukraine.")
                .withPublished(LocalDate.of(2025, 6, 14));
        Article soFar = Article.of("so-far", "So far Russia has handed over 1,000 bodies to Ukraine, Umerov said.")
                .withPublished(LocalDate.of(2025, 6, 14));

        assertThat(Reports.of(List.of(there, soFar)).toString())
                .contains("2 claims on 2 matters, 1 of them contested.")
                .contains("but <a href=\"#sums\">its numbers do not add up</a>.")
                .contains("data-verdicts=\"single contested\"");
    }

    @Test
    void anAddressOfTheWebIsLinkedAndNoOther() {
        assertThat(Reports.of(List.of(COURIER)).toString())
                .contains("<a href=\"https://example.org/1?a=1&amp;b=2\" rel=\"noopener noreferrer\">");
        for (String address :
                List.of("javascript:alert(1)", "data:text/html,x", "//example.org", "http:///x", "ftp://a/b", "")) {
            assertThat(Reports.of(List.of(COURIER.withUrl(address))).toString()).doesNotContain("rel=\"noopener");
        }
    }

    @Test
    void markupInAnArticleIsText() {
        String page = Reports.of(Hostile.articles()).toString();

        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page)
                .contains("&lt;script&gt;" + Hostile.HARM + "&lt;/script&gt;")
                .doesNotContain("<img", "<svg onload", "href=\"javascript");
    }

    @Test
    void whatTurnsLettersRoundIsShownAsItsCode() {
        assertThat(Reports.of(Hostile.articles()).toString())
                .contains("\\u202E0021\\u202C")
                .doesNotContain("\u202E");
    }

    @Test
    void aClaimOfNoArticleIsShownWithItsQuote() {
        String page = HtmlReport.of(Reports.reconciled(List.of(COURIER), claims -> claims), List.of())
                .toString();

        assertThat(page)
                .contains("href=\"#claim-1\" data-claims=\"1\">1,200</a>")
                .contains(">Russia handed over 1,200 bodies to Ukraine</a></blockquote>")
                .doesNotContain("<mark");
    }

    @Test
    void aClaimWhoseWordsTheArticleDoesNotHaveIsOfNoArticle() {
        Article other = Article.of("courier", "Another text that happens to have the same name.");

        assertThat(HtmlReport.of(Reports.reconciled(List.of(COURIER), claims -> claims), List.of(other))
                        .toString())
                .contains("href=\"#claim-1\"")
                .doesNotContain("<mark");
    }

    @Test
    void partiesHaveTheNamesOfTheLexicon() {
        Lexicon lexicon = Lexicon.standard()
                .with(Vocabulary.builder()
                        .party(PartyNames.of(Party.of("XA"), "Ardenia"))
                        .build());
        Article article = Article.of("a", "On 13 June 2025 Ardenia handed over 1,200 bodies to Ukraine.");
        Reconciliation all = Reconciler.standard()
                .reconcile(ClaimParser.of(lexicon).parse(article).claims());

        assertThat(HtmlReport.of(all, List.of(article)).withLexicon(lexicon).toString())
                .contains("<h4>Ardenia → Ukraine</h4>");
        assertThat(HtmlReport.of(all, List.of(article)).toString()).contains("<h4>XA → Ukraine</h4>");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        try (Dispatches dispatches = Dispatches.open()) {
            List<Article> articles = Reports.read(dispatches.folder());
            String page = Reports.of(articles).toString();

            assertThat(Reports.of(articles)).hasToString(page);
            assertThat(HtmlReport.of(Reports.reconciled(articles, Lists::reverse), articles))
                    .hasToString(page);
        }
    }

    @Test
    void theCommandLineWritesIt() throws IOException {
        Path file = folder.resolve("report.html");
        try (Dispatches dispatches = Dispatches.open()) {
            String reports = dispatches.folder().toString();

            assertThat(Run.of(screen -> Parley.run(new String[] {"report", reports, "-o", file.toString()}, screen)))
                    .isEqualTo(new Run(0, "", ""));
            assertThat(Run.of(screen -> Parley.run(new String[] {"report", reports}, screen))
                            .out())
                    .isEqualTo(Files.readString(file))
                    .isEqualTo(Reports.ofDispatches().toString());
        }
    }

    @Test
    void theCommandLineShowsWhatWasKnownOnADay() {
        try (Dispatches dispatches = Dispatches.open()) {
            String[] command = {"report", dispatches.folder().toString(), "--as-of", "2025-06-05"};

            assertThat(Run.of(screen -> Parley.run(command, screen)).out())
                    .contains("3 articles", "As of 5 June 2025.", "The Morning Lamp")
                    .doesNotContain("The Strait Courier", "1,212");
        }
    }
}
