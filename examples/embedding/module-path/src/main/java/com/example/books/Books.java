package com.example.books;

import dev.parley.article.Article;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.reconcile.Reconciler;
import java.time.LocalDate;

/** What another project does with Parley: from the words of a report to an account. */
public final class Books {
    private Books() {}

    /** Prints the account of one report. */
    public static void main(String[] args) {
        Article article = Article.of("courier", "On June 11 Russia handed over 1,212 bodies to Ukraine, Vladimir Medinsky said.")
                .withPublished(LocalDate.of(2025, 6, 14));
        Ledger ledger = Ledger.of(Reconciler.standard().reconcile(ClaimParser.standard().parse(article).claims()));
        System.out.println(Books.class.getModule());
        System.out.println(ledger);
    }
}
