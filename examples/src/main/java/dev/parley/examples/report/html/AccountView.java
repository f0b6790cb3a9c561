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
 * @param agreed the agreed number
 * @param delivered the delivered number
 * @param outstanding what is to come
 * @param surplus what came beyond; nothing where nothing did
 * @param bar how much is delivered; nothing where no number is agreed
 * @param conditions what the numbers would be if one side of a contest were right
 * @param moreConditions on how many more they hang
 * @param isContradicted whether the hand-overs and the counts so far contradict each other
 * @param charts one for each reading that tells other numbers
 * @param looked on how many of the days the charts look; nothing where that is all of them
 * @param rows the numbers of the charts
 */
record AccountView(
        String direction,
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

    /** What a number would be, and on what condition. */
    record Condition(Link number, String text, ImmutableList<Voice> voices) {}

    /** How much of an agreed number is delivered, in per cent of it. */
    record BarView(String words, String sure, String possible) {}

    /** The numbers of one day as one reading has them. */
    record Row(String reading, String day, String agreed, String delivered) {}

    static AccountView of(Account account, List<Telling> tellings, String looked, Frame frame, Setting setting) {
        ImmutableList<Chart> charts = tellings.stream()
                .map(telling -> Drawing.of(telling, frame, setting))
                .collect(toImmutableList());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (int i = 0; i < charts.size(); i++) {
            String title = charts.get(i).title();
            tellings.get(i)
                    .points()
                    .forEach(point -> rows.add(new Row(
                            title, Days.of(point.day()), Wording.of(point.agreed()), Wording.of(point.delivered()))));
        }
        return new AccountView(
                setting.names().of(account.direction()),
                setting.link(account.agreed(), claims(account, Entry.AGREED)),
                setting.link(account.delivered(), claims(account, Entry.DELIVERED)),
                Wording.of(account.outstanding()),
                account.surplus().min() > 0 ? Wording.of(account.surplus()) : "",
                bar(account),
                account.alternatives().stream()
                        .limit(MOST_CONDITIONS)
                        .map(alternative -> condition(alternative, setting))
                        .collect(toImmutableList()),
                Math.max(0, account.alternatives().size() - MOST_CONDITIONS),
                account.isContradicted(),
                charts,
                charts.isEmpty() ? "" : looked,
                rows.build());
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
