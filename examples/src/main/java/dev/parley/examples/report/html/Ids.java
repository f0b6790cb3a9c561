package dev.parley.examples.report.html;

/** The ids of what links lead to; the script of the page knows them too. */
final class Ids {
    private Ids() {}

    /** What is told of one claim: {@code claim-12}. */
    static String claim(int number) {
        return "claim-" + number;
    }

    /** A stretch of an article's text: {@code mark-12}. */
    static String mark(int number) {
        return "mark-" + number;
    }

    /** What is contested: {@code contest-1}. */
    static String contest(int index) {
        return "contest-" + (index + 1);
    }

    /** The accounts of an agreement: {@code exchange-1}. */
    static String exchange(int index) {
        return "exchange-" + (index + 1);
    }

    /** An article: {@code article-1}. */
    static String article(int index) {
        return "article-" + (index + 1);
    }
}
