package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.words.Wording;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.party.Party;
import dev.parley.reconcile.Matter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The accounts of one agreement, or those of one category that belong to none that is known.
 *
 * @param id what leads to them
 * @param heading the agreement
 * @param tags by what it is filtered
 * @param accounts the accounts, by direction
 */
record ExchangeView(String id, String heading, Tags tags, ImmutableList<AccountView> accounts) {
    static ImmutableList<ExchangeView> of(Ledger ledger, Setting setting) {
        Map<Object, List<Account>> groups = new LinkedHashMap<>();
        for (Account account : ledger.accounts()) {
            Object group =
                    account.agreement().<Object>map(agreement -> agreement).orElse(account.label());
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(account);
        }
        Books books = new Books(ledger);
        ImmutableList<List<Account>> exchanges = ImmutableList.copyOf(groups.values());
        return IntStream.range(0, exchanges.size())
                .mapToObj(i -> of(i, exchanges.get(i), books, setting))
                .collect(ImmutableList.toImmutableList());
    }

    private static ExchangeView of(int index, List<Account> accounts, Books books, Setting setting) {
        List<ImmutableList<AccountHistory>> histories =
                accounts.stream().map(books::of).toList();
        Frame frame = Frame.of(histories.stream().flatMap(List::stream).toList());
        Account first = accounts.get(0);
        ImmutableList.Builder<AccountView> views = ImmutableList.builder();
        for (int i = 0; i < accounts.size(); i++) {
            views.add(AccountView.of(accounts.get(i), histories.get(i), books.looked(), frame, setting));
        }
        String heading =
                first.agreement().map(setting::heading).orElse(Wording.capitalised(Wording.words(first.label())));
        return new ExchangeView(Ids.exchange(index), heading, tags(accounts), views.build());
    }

    /** Whether two accounts have room beside each other. */
    boolean isPaired() {
        return accounts.size() > 1
                && accounts.stream().allMatch(account -> account.charts().size() <= 1);
    }

    private static Tags tags(List<Account> accounts) {
        List<Matter> matters = accounts.stream()
                .flatMap(account -> Stream.concat(account.agreement().stream(), account.transfers().stream()))
                .distinct()
                .toList();
        return new Tags(
                joined(matters.stream().flatMap(Tags::parties).map(Party::code)),
                joined(matters.stream().map(Matter::type)),
                joined(matters.stream().flatMap(Tags::verdicts).sorted().map(verdict -> verdict.code())));
    }

    private static String joined(Stream<String> codes) {
        return codes.distinct().collect(Collectors.joining(" "));
    }
}
