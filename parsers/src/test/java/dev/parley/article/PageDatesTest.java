package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {
    private static final LocalDate JUNE_14 = LocalDate.of(2025, 6, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-14",
                "20250614",
                "2025/06/14",
                "2025-06-14T21:30",
                "2025-06-14 21:30:05",
                "2025-06-14T21:30:05.123Z",
                "2025-06-14T21:30:05+03:00",
                "2025-06-14T21:30:05+0300",
                "2025-06-14 21:30:05 +03",
                "2025-06-14T00:10:00+14:00",
                "Sat, 14 Jun 2025 21:30:05 GMT",
                "Sat, 14 Jun 2025 21:30:05 +0300"
            })
    void aDayIsReadAsItIsWritten(String written) {
        assertThat(Moment.parse(written).map(Moment::day)).hasValue(JUNE_14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 June 2025",
                "06/14/2025",
                "14.06.2025",
                "2025-06-31",
                "2025-6-14",
                "+12025-06-14",
                "-2025-06-14",
                "T21:30",
                "21:30",
                "1749936605",
                "2025",
                "yesterday",
                "",
                "2025-06-14T21:30:05+03:00 (updated)"
            })
    void whatMayMeanTwoDaysOrNoneIsNotRead(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-14, 2025-06-14, false",
        "2025-06-14, 2025-06-15, false",
        "2025-06-14, 2025-06-17, true",
        "2025-06-14T00:30:00+03:00, 2025-06-13T21:30:00Z, false",
        "2025-06-14T00:30:00+03:00, 2025-06-13T21:29:00Z, true",
        "2025-06-14T08:00:00Z, 2025-06-14T20:00:00Z, false",
        "2025-06-14T23:30:00Z, 2025-06-15, false",
        "2025-06-14T23:30:00Z, 2025-06-15T02:30:00, false",
        "2025-06-14T08:00:00Z, 2025-06-16T02:30:00, true"
    })
    void daysContradictEachOtherWhereNoMomentFitsBoth(String one, String other, boolean contradicts) {
        Moment first = Moment.parse(one).orElseThrow();
        Moment second = Moment.parse(other).orElseThrow();

        assertThat(first.contradicts(second)).isEqualTo(contradicts);
        assertThat(second.contradicts(first)).isEqualTo(contradicts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <script type='application/ld+json'>{"@type":"NewsArticle","datePublished":"2025-06-14"}</script>
        <script type='application/ld+json'>{"@graph":[{"@type":"Person"},{"@type":["WebPage","Report"],"datePublished":"2025-06-14"}]}</script>
        <script type='application/ld+json'>//<![CDATA[ [{"@type":"https://schema.org/Article","datePublished":"2025-06-14"}] //]]></script>
        <script type='application/ld+json'>{"@type":"WebPage","mainEntity":{"@type":"schema:BlogPosting","datePublished":["2025-06-14"]}}</script>
        <meta property='article:published_time' content='2025-06-14T08:00:00Z'>
        <meta name='parsely-pub-date' content='2025-06-14T08:00:00Z'>
        <META NAME='DC.Date.Issued' CONTENT='2025-06-14'>
        <meta itemprop='datePublished' content='2025-06-14'>
        <meta name='date' content='2025-06-14'>
        <time itemprop='datePublished' datetime='2025-06-14'>Saturday</time>
        <time pubdate datetime='2025-06-14'>Saturday</time>
        <dd itemprop='datePublished dateModified' content='2025-06-14'>Saturday</dd>
        <abbr itemprop='datePublished' title='2025-06-14T09:00:00+03:00'>Saturday</abbr>
        <span property='schema:datePublished' content='2025-06-14T09:00:00+03:00'>Saturday</span>
        <meta name='publishedDate' content='2025-06-14T09:00:00'>
        <meta itemprop='datePublished' content='2025-06-14'><time itemprop='datePublished' datetime='2025-06-01'>another article</time>
        <h1>Bodies come home</h1><time datetime='2025-06-14'>Saturday</time>
        """)
    void aPageStatesItsDayInManyWays(String markUp) {
        ArticleFile file = read(markUp);

        assertThat(file.problems()).isEmpty();
        assertThat(file.article().orElseThrow().published()).hasValue(JUNE_14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','datePublished':'2025-06-14'}]}</script>",
                "<script type='application/ld+json'>{'@type':'NewsArticle','dateModified':'2025-06-14'}</script>",
                "<meta property='article:modified_time' content='2025-06-14'>",
                "<time datetime='2025-06-14'>above the headline</time><h1>Bodies come home</h1>",
                "<script>{'@type':'NewsArticle','datePublished':'2025-06-14'}</script>"
            })
    void anotherDayIsNotTakenForIt(String markUp) {
        ArticleFile file = read(markUp.contains("json") ? markUp.replace('\'', '"') : markUp);

        assertThat(file.problems()).isEmpty();
        assertThat(file.article().orElseThrow().published()).isEmpty();
    }

    @Test
    void aDayThatCantBeReadIsReportedAndTheNextOneCounts() {
        ArticleFile file = read("""
            <meta property="article:published_time" content="14 June 2025">
            <meta name="date" content="2025-06-14">
            """);

        assertThat(file.problems())
                .hasToString(
                        "[page<1:50>: \"14 June 2025\" is not a date, expected a day or a time such as 2025-06-14 or"
                                + " 2025-06-14T18:30:00+03:00]");
        assertThat(file.problems().get(0).kind().losesInput()).isTrue();
        assertThat(file.article().orElseThrow().published()).hasValue(JUNE_14);
    }

    @Test
    void anotherDayIsReportedAndTheFirstOneCounts() {
        ArticleFile file = read("""
            <meta property="article:published_time" content="2025-06-11T08:00:00Z">
            <script type="application/ld+json">
            {"@type": "NewsArticle",
             "datePublished": "2025-06-14"}
            </script>
            <meta name="sailthru.date" content="2025-06-14">
            """);

        assertThat(file.problems())
                .hasToString("[page<1:50>: \"2025-06-11T08:00:00Z\" is another day of publication than the page states"
                        + " before, expected 2025-06-14, which counts]");
        assertThat(file.problems().get(0).kind().losesInput()).isFalse();
        assertThat(file.article().orElseThrow().published()).hasValue(JUNE_14);
    }

    @Test
    void aDayOfJsonLdIsReportedWhereItStands() {
        assertThat(
                        read("<script type=\"application/ld+json\">\n{\"@type\": \"Article\",\n \"datePublished\": \"soon\"}</script>")
                                .problems())
                .extracting(problem -> problem.place().toString())
                .isEqualTo(List.of("page<3:20>"));
    }

    private static ArticleFile read(String markUp) {
        return ArticleReader.standard()
                .readHtml("page", markUp + "<p>27 bodies came home, officials in Kyiv said.</p>");
    }
}
