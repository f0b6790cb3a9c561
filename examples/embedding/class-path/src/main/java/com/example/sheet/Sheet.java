package com.example.sheet;

import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.export.Export;
import dev.parley.export.Format;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Reconciler;
import java.io.IOException;
import java.util.List;

/** What another project does with Parley's core alone: a claim made by hand, into a spreadsheet. */
public final class Sheet {
    private Sheet() {}

    /** Prints the sheet. */
    public static void main(String[] args) throws IOException {
        Transfer transfer = Transfer.builder()
                .category(Category.REMAINS)
                .from(Party.of("RU"))
                .to(Party.of("UA"))
                .quantity(Quantity.exactly(1212))
                .date(DateSpan.parse("2025-06-11"))
                .build();
        String quote = "Russia handed over 1,212 bodies";
        SourcedClaim<?> claim = SourcedClaim.<Transfer>builder()
                .fact(transfer)
                .citation(Citation.builder().document("courier").start(0).end(quote.length()).quote(quote).build())
                .build();
        System.out.println(Sheet.class.getModule());
        Export.of(Reconciler.standard().reconcile(List.of(claim))).write(Format.MATTERS_CSV, System.out);
    }
}
