package dev.parley.examples.report;

import dev.parley.examples.report.words.Wording;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Alternative;
import dev.parley.ledger.Ledger;
import dev.parley.ledger.Progress;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Position;

/** The accounts: agreed, delivered and outstanding, with a bar for the progress. */
final class AccountsSection {
    private static final int DIRECTION = 11;
    private static final int NUMBER = 29;

    private final Sheet sheet;

    AccountsSection(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Ledger ledger) {
        sheet.heading("THE ACCOUNTS");
        if (ledger.accounts().isEmpty()) {
            sheet.blank();
            sheet.line(2, "None: no agreed number and no hand-over is told.");
        }
        Object before = "";
        for (Account account : ledger.accounts()) {
            Object group = account.agreement().<Object>map(a -> a).orElse(account.label());
            if (!group.equals(before)) {
                sheet.blank();
                sheet.row(Cell.of(Wording.words(account.label()), Sheet.WIDTH).in(Paint.HEADING));
            }
            before = group;
            add(account);
        }
        addUnbooked(ledger);
    }

    private void add(Account account) {
        sheet.row(
                Cell.indent(2),
                Cell.of(account.direction().toString(), DIRECTION),
                number("agreed", account.agreed()),
                number("delivered", account.delivered()),
                number("outstanding", account.outstanding()));
        if (!account.agreed().isUnknown()) {
            add(account.progress());
            addSurplus(account.surplus());
        }
        if (account.isContradicted()) {
            note("the hand-overs and the counts so far contradict each other");
        }
        account.alternatives().forEach(a -> note(words(a)));
    }

    private void add(Progress progress) {
        Bar bar = Bar.of(progress);
        sheet.row(
                Cell.indent(2 + DIRECTION),
                bar.surePart(),
                bar.possiblePart(),
                bar.restPart(),
                Cell.indent(2),
                Cell.of(progress.toString(), Sheet.WIDTH - 4 - DIRECTION - Bar.LENGTH));
    }

    private void addSurplus(Quantity surplus) {
        if (surplus.min() > 0) {
            note("surplus " + Wording.of(surplus));
        }
    }

    private static Cell number(String name, Quantity quantity) {
        return Cell.of(name + " " + Wording.of(quantity), NUMBER);
    }

    private void note(String words) {
        int indent = 2 + DIRECTION;
        sheet.row(Cell.indent(indent), Cell.of("-", 2), Cell.of(words, Sheet.WIDTH - indent - 2));
    }

    private static String words(Alternative alternative) {
        String number = alternative.entry() == Alternative.Entry.AGREED ? "agreed " : "delivered ";
        Position<?> position = alternative.position();
        String verb = position.value() instanceof Direction ? " went " : " is ";
        String condition = alternative.entry() == Alternative.Entry.AGREED
                ? ""
                : " if " + Wording.words(alternative.matter().label()) + verb + Wording.of(position.value());
        return number + Wording.of(alternative.value()) + condition + ": " + Sources.of(position.claims());
    }

    private void addUnbooked(Ledger ledger) {
        if (!ledger.unbooked().isEmpty()) {
            sheet.blank();
            sheet.row(Cell.of("on no account, for want of a direction or a category", Sheet.WIDTH)
                    .in(Paint.HEADING));
        }
        for (Matter transfer : ledger.unbooked()) {
            sheet.line(2, Wording.words(transfer.label()) + ": " + Sources.of(transfer.claims()));
        }
    }
}
