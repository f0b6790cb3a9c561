package dev.parley.ledger;

import dev.parley.claim.SourcedClaim;
import dev.parley.internal.Columns;
import dev.parley.ledger.Alternative.Entry;

/** What the numbers of an account rest on, in the exact words of the claims. */
final class Explanation {
    private Explanation() {}

    static String of(Account account) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "%s: %s, %s".formatted(account.label(), account.direction(), account.basis()));
        line(text, 2, "agreed " + account.agreed());
        add(text, account, Entry.AGREED);
        line(text, 2, "delivered " + account.delivered());
        add(text, account, Entry.DELIVERED);
        line(text, 2, "outstanding %s, surplus %s".formatted(account.outstanding(), account.surplus()));
        return text.toString();
    }

    private static void add(StringBuilder text, Account account, Entry entry) {
        account.basis().evidence().stream()
                .filter(evidence -> evidence.entry() == entry)
                .forEach(evidence -> {
                    line(text, 4, evidence.line());
                    evidence.claims().forEach(claim -> line(text, 6, source(claim)));
                });
    }

    /** {@code Vladimir Medinsky (RU) in dispatch-1[10,52): "..."}. */
    private static String source(SourcedClaim<?> claim) {
        return claim.attribution().speaker().map(speaker -> speaker + " in ").orElse("") + claim.citation();
    }

    private static void line(StringBuilder text, int indent, String line) {
        text.append(Columns.wrap(" ".repeat(indent) + line, Columns.WIDTH, " ".repeat(indent + 2)));
    }
}
