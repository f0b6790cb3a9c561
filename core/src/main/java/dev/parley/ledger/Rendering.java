package dev.parley.ledger;

import dev.parley.internal.Columns;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounts as text for people, in at most 100 columns. */
final class Rendering {
    private static final String INDENT = "  ";

    private Rendering() {}

    static String ledger(Ledger ledger) {
        String head = Columns.wrap(
                "%s, %s%s"
                        .formatted(
                                counted(ledger.accounts().size(), "account"),
                                ledger.reading(),
                                ledger.asOf().map(day -> ", as of " + day).orElse("")),
                Columns.WIDTH,
                INDENT);
        String unbooked = ledger.unbooked().isEmpty()
                ? ""
                : "\nnot booked, without a direction or a category: "
                        + counted(ledger.unbooked().size(), "transfer") + "\n";
        return ledger.accounts().stream()
                .map(account -> "\n" + account(account))
                .collect(Collectors.joining("", head, unbooked));
    }

    static String account(Account account) {
        StringBuilder text =
                new StringBuilder(Columns.wrap(account.label() + ": " + account.direction(), Columns.WIDTH, INDENT));
        text.append(Columns.wrap(INDENT + numbers(account), Columns.WIDTH, INDENT));
        if (account.isContradicted()) {
            text.append(INDENT).append("the hand-overs and the counts so far contradict each other\n");
        }
        account.breaks().forEach(gap -> text.append(Columns.wrap(INDENT + gap, Columns.WIDTH, INDENT.repeat(2))));
        account.alternatives()
                .forEach(alternative -> text.append(
                        Columns.wrap(INDENT.repeat(2) + alternative.line(), Columns.WIDTH, INDENT.repeat(3))));
        return text.toString();
    }

    static String exchange(Exchange exchange) {
        String head = exchange.label()
                + (exchange.stages().size() > 1
                        ? ", in " + counted(exchange.stages().size(), "stage")
                        : "");
        StringBuilder text = new StringBuilder(Columns.wrap(head, Columns.WIDTH, INDENT));
        exchange.stages()
                .forEach(stage -> text.append(Columns.wrap(INDENT + stage.line(), Columns.WIDTH, INDENT.repeat(2))));
        String sums = exchange.delivered().entrySet().stream()
                .map(leg -> leg.getKey() + " " + leg.getValue()
                        + Optional.ofNullable(exchange.agreed().get(leg.getKey()))
                                .map(agreed -> " of " + agreed)
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return text.append(Columns.wrap(INDENT + "in all " + sums, Columns.WIDTH, INDENT.repeat(2)))
                .toString();
    }

    /** Where nothing is known to be agreed, nothing can be said to be outstanding. */
    private static String numbers(Account account) {
        String numbers = "agreed %s, delivered %s".formatted(account.agreed(), account.delivered());
        return account.agreed().isUnknown()
                ? numbers
                : numbers
                        + ", outstanding %s, surplus %s, progress %s"
                                .formatted(account.outstanding(), account.surplus(), account.progress());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
