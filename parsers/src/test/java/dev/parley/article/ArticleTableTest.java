package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTableTest {
    private static final LocalDate JUNE_14 = LocalDate.of(2025, 6, 14);

    @Test
    void columnsComeInAnyOrderAndCaseAndValuesInQuotes() {
        Articles read = Fixtures.read("table-bom-crlf-quotes");

        assertThat(read.articles()).hasToString("[dispatch (2025-06-14, 54 characters): Talks, \"again\"]");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aRowMayEndEarly() {
        Articles read = Fixtures.read("table-row-too-short");

        assertThat(read.articles().get(0).published()).hasValue(JUNE_14);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        table-bad-date               | <2:7>: "2025-06-31" is not a date, expected a day such as 2025-06-14
        table-unknown-column         | <1:10>: "author" is an unknown column, expected one of document, published, publisher, url, title
        table-repeated-column        | <1:20>: "published" is a repeated column, expected each column once; the first one counts
        table-without-document       | <1:1>: it has no column document, expected a first row with column names, document among them
        table-empty                  | <1:1>: it has no column document, expected a first row with column names, document among them
        table-row-too-long           | <2:17>: "and more" is one value too many, expected at most 2, as there are columns
        table-row-without-document   | <2:1>: it names no document, expected a file's name without its ending
        table-repeated-document      | <3:1>: "dispatch" is a repeated document, expected each document once; the first row counts
        table-open-quote             | <3:18>: it is no table from here on, expected comma-separated values, with quotes closed
        table-not-utf8               | <2:13>: "0xE9" at byte 31 is not UTF-8, expected text in UTF-8
        """)
    void whatIsWrongIsReportedOnceAndTheArticleIsRead(String folder, String problem) {
        Articles read = Fixtures.read(folder + "/dispatch.txt", folder);

        assertThat(read.articles()).hasSize(2);
        assertThat(Fixtures.problems(read))
                .contains(folder + "/articles.csv" + problem)
                .doesNotHaveDuplicates();
    }

    @Test
    void aBadValueCostsOnlyItself() {
        Articles read = Fixtures.read("table-bad-date");

        assertThat(read.articles().get(0).publisher()).hasValue("The Strait Courier");
        assertThat(read.articles().get(0).published()).isEmpty();
        assertThat(Fixtures.problems(read).get(1))
                .isEqualTo("table-bad-date/articles.csv<3:10>: \"14 June\" is not a date, expected a day such as"
                        + " 2025-06-14");
    }

    @Test
    void goodRowsAreKept() {
        for (String folder : List.of(
                "table-unknown-column",
                "table-repeated-column",
                "table-row-without-document",
                "table-repeated-document",
                "table-open-quote")) {
            assertThat(Fixtures.read(folder).articles().get(0).published())
                    .as(folder)
                    .hasValue(JUNE_14);
        }
    }
}
