package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.words.Days;
import dev.parley.examples.report.words.Wording;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Alternative;
import dev.parley.ledger.Alternative.Entry;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Position;
import java.util.List;

/**
 * One direction of an agreement: its numbers, its bar, what they hang on, and its charts.
 *
 * @param direction from whom to whom
 * @param inShort how much is delivered of what was agreed
 * @param agreed the agreed number
 * @param delivered the delivered number; in words where no hand-over is told
 * @param outstanding what is to come
 * @param surplus what came beyond; nothing where nothing did
 * @param bar how much is delivered; nothing where no number is agreed, or no hand-over told
 * @param conditions what else the numbers would be if one side of a contest were right
 * @param moreConditions on how many more they hang
 * @param isContradicted whether the hand-overs and the counts so far contradict each other
 * @param charts one for each reading that tells other numbers
 * @param looked on how many of the days the charts look; nothing where that is all of them
 * @param rows the numbers of the charts
 */
record AccountView(
        String direction,
        String inShort,
        Link agreed,
        Link delivered,
        String outstanding,
        String surplus,
        ImmutableList<BarView> bar,
        ImmutableList<Condition> conditions,
        int moreConditions,
        boolean isContradicted,
        ImmutableList<Chart> charts,
        String looked,
        ImmutableList<Row> rows) {
    /** What is contested has a section of its own; here are some of it. */
    private static final int MOST_CONDITIONS = 12;

    /** For what nobody tells of, which is not the same as nothing. */
    private static final String NONE_TOLD = "none told";

    /** What a number would be, and on what condition. */
    record Condition(Link number, String text, ImmutableList<Voice> voices) {}

    /** How much of an agreed number is delivered, in per cent of it. */
    record BarView(String words, String sure, String possible) {}

    /** The numbers of one day as one reading has them. */
    record Row(String reading, String day, String agreed, String delivered) {}

    static AccountView of(
            Account account, List<AccountHistory> histories, String looked, Frame frame, Setting setting) {
        ImmutableList<Chart> charts = histories.stream()
                .map(history -> Drawing.of(history, frame, setting))
                .collect(toImmutableList());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int i = 0; i < charts.size(); i++) {
            String title = charts.get(i).title();
            histories
                    .get(i)
                    .points()
                    .forEach(point -> rows.add(new Row(
                            title, Days.of(point.day()), Wording.of(point.agreed()), Wording.of(point.delivered()))));
        }
        List<SourcedClaim<?>> told = claims(account, Entry.DELIVERED);
        boolean isTold = !told.isEmpty()
                || account.delivered().min() > 0
                || !account.delivered().isExact();
        List<Alternative> alternatives = account.alternatives().stream()
                .filter(alternative -> !alternative.value().equals(number(account, alternative.entry())))
                .toList();
        return new AccountView(
                setting.names().of(account.direction()),
                inShort(account, isTold),
                setting.link(account.agreed(), claims(account, Entry.AGREED)),
                isTold ? setting.link(account.delivered(), told) : Link.none(NONE_TOLD),
                Wording.of(account.outstanding()),
                account.surplus().min() > 0 ? Wording.of(account.surplus()) : "",
                isTold ? bar(account) : ImmutableList.of(),
                alternatives.stream()
                        .limit(MOST_CONDITIONS)
                        .map(alternative -> condition(alternative, setting))
                        .collect(toImmutableList()),
                Math.max(0, alternatives.size() - MOST_CONDITIONS),
                account.isContradicted(),
                charts,
                charts.isEmpty() ? "" : looked,
                rows.build());
    }

    /** {@code 1,212 to 2,412 delivered of 6,000 agreed}; {@code 1,200 agreed, handed over: not stated} where nobody tells how many. */
    private static String inShort(Account account, boolean isTold) {
        String agreed = account.agreed().isUnknown() ? "" : Wording.of(account.agreed()) + " agreed";
        String before = agreed.isEmpty() ? "" : agreed + ", ";
        if (!isTold) {
            return before + "no hand-over told";
        }
        if (account.delivered().isUnknown()) {
            return before + "handed over: " + Wording.NOT_STATED;
        }
        return Wording.of(account.delivered()) + " delivered" + (agreed.isEmpty() ? "" : " of " + agreed);
    }

    private static Quantity number(Account account, Entry entry) {
        return entry == Entry.AGREED ? account.agreed() : account.delivered();
    }

    private static List<SourcedClaim<?>> claims(Account account, Entry entry) {
        return account.basis().evidence().stream()
                .filter(evidence -> evidence.entry() == entry)
                .<SourcedClaim<?>>flatMap(evidence -> evidence.claims().stream())
                .distinct()
                .toList();
    }

    private static ImmutableList<BarView> bar(Account account) {
        Quantity agreed = account.agreed();
        if (agreed.isUnknown()) {
            return ImmutableList.of();
        }
        double sure = account.progress().min();
        double most = account.progress().max();
        return ImmutableList.of(new BarView(account.progress().toString(), percent(sure), percent(most - sure)));
    }

    private static String percent(double part) {
        return String.valueOf(Math.round(part * 1000) / 10.0);
    }

    private static Condition condition(Alternative alternative, Setting setting) {
        Position<?> position = alternative.position();
        boolean isAgreed = alternative.entry() == Entry.AGREED;
        String verb = position.value() instanceof Direction ? " went " : " is ";
        String text = isAgreed
                ? "agreed"
                : "delivered if " + setting.names().inSentence(alternative.matter()) + verb
                        + setting.names().value(position.value());
        Link number = setting.link(alternative.value(), position.claims());
        return new Condition(number, text, ImmutableList.copyOf(Voice.of(position.claims(), setting)));
    }
}
