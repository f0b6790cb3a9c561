package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.html.AccountHistory.Point;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ledger at the end of each day, as everybody tells it and as each side does. */
final class Books {
    /** A reading of the books at the end of a day. */
    private record AsOf(Reading reading, LocalDate day) {}

    /** On more days than these the books are not looked at: a picture has no room for more, and each costs a ledger. */
    private static final int MOST_DAYS = 60;

    private final Ledger ledger;
    private final NavigableSet<LocalDate> days;
    private final int all;
    private final Map<AsOf, Ledger> byDay = new HashMap<>();
    private final Map<Reading, Ledger> readings = new HashMap<>();

    Books(Ledger ledger) {
        this.ledger = ledger;
        List<LocalDate> all = ledger.accounts().stream()
                .flatMap(this::days)
                .distinct()
                .sorted()
                .toList();
        this.days = new TreeSet<>(some(all));
        this.all = all.size();
    }

    /** All of the days, or as many as are looked at, the last among them. */
    private static List<LocalDate> some(List<LocalDate> all) {
        return all.size() <= MOST_DAYS
                ? all
                : IntStream.rangeClosed(1, MOST_DAYS)
                        .mapToObj(i -> all.get((int) ((long) i * all.size() / MOST_DAYS) - 1))
                        .toList();
    }

    /** On how many of the days the books are looked at, where that is not all of them; empty otherwise. */
    String looked() {
        return days.size() == all
                ? ""
                : "The books are looked at on " + days.size() + " of the " + all + " days on which something is told.";
    }

    /** How an account stood day by day as all sources have it, and then as each side does that tells other numbers; none where nothing of it is dated. */
    ImmutableList<AccountHistory> of(Account account) {
        AccountHistory all = history(account, ledger.reading());
        ImmutableList.Builder<AccountHistory> histories =
                ImmutableList.<AccountHistory>builder().add(all);
        if (ledger.reading().equals(Reading.everybody())) {
            sides(account)
                    .map(side -> history(account, Reading.ofParty(side)))
                    .filter(told -> !told.tellsTheSameAs(all))
                    .forEach(histories::add);
        }
        return all.points().isEmpty() ? ImmutableList.of() : histories.build();
    }

    /** The parties of an account that speak of it themselves. */
    private static Stream<Party> sides(Account account) {
        ImmutableSortedSet<Party> parties = account.agreement()
                .map(Matter::parties)
                .orElse(account.direction().parties());
        return account.basis().evidence().stream()
                .flatMap(evidence -> evidence.claims().stream())
                .map(SourcedClaim::attribution)
                .flatMap(attribution -> attribution.side().stream())
                .filter(parties::contains)
                .distinct()
                .sorted();
    }

    private AccountHistory history(Account account, Reading reading) {
        Account end = find(readings.computeIfAbsent(reading, ledger::accordingTo), account)
                .orElse(account);
        List<Point> points = new ArrayList<>();
        LocalDate after = LocalDate.MIN;
        for (LocalDate day : looked(account)) {
            Point point = point(day, after, find(at(reading, day), account));
            boolean isNew = points.isEmpty() || !points.get(points.size() - 1).saysTheSameAs(point);
            if (isNew) {
                points.add(point);
            }
            after = day;
        }
        return new AccountHistory(reading, ImmutableList.copyOf(points), end);
    }

    private static Point point(LocalDate day, LocalDate after, Optional<Account> account) {
        return new Point(
                day,
                after,
                account.map(Account::agreed).orElse(Quantity.unknown()),
                account.map(Account::delivered).orElse(Quantity.exactly(0)));
    }

    private Ledger at(Reading reading, LocalDate day) {
        return byDay.computeIfAbsent(
                new AsOf(reading, day),
                wanted -> ledger.accordingTo(wanted.reading()).asOf(wanted.day()));
    }

    private static Optional<Account> find(Ledger ledger, Account wanted) {
        return ledger.accounts().stream()
                .filter(account -> account.agreement().equals(wanted.agreement()))
                .filter(account -> account.category() == wanted.category())
                .filter(account -> account.direction().equals(wanted.direction()))
                .findFirst();
    }

    /** The days on which the books are looked at for an account: each on which it may change, or the next one that is looked at. */
    private NavigableSet<LocalDate> looked(Account account) {
        return days(account)
                .map(day -> Objects.requireNonNull(days.ceiling(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days on which an account may change: that of the agreement, and the first and the last of each hand-over and count. */
    private Stream<LocalDate> days(Account account) {
        return Stream.concat(account.agreement().stream(), account.transfers().stream())
                .map(matter -> matter.days(ledger.reading()))
                .flatMap(Books::ends)
                .filter(day -> ledger.asOf().filter(day::isAfter).isEmpty());
    }

    private static Stream<LocalDate> ends(DateSpan days) {
        return Stream.concat(days.first().stream(), days.last().stream());
    }
}
