package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Coded;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Quota;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The claims of a text in one line each, for tables of expectations: stance, speaker, then the fact as {@code remains RU>UA 1212 on 2025-06-11}
 * or {@code agreement remains RU>UA 6000 UA>RU 6000 reciprocal}. What is asserted shows no stance.
 */
final class Told {
    /** The day on which the texts of the tests are published, a Saturday. */
    static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 14);

    private Told() {}

    static ImmutableList<String> by(String text) {
        return by(Article.of("test", text).withPublished(PUBLISHED));
    }

    static ImmutableList<String> by(Article article) {
        return ClaimParser.standard().parse(article).claims().stream()
                .map(Told::line)
                .collect(ImmutableList.toImmutableList());
    }

    static String line(SourcedClaim<?> claim) {
        StringJoiner line = new StringJoiner(" ");
        if (claim.stance() != Stance.ASSERTED) {
            line.add(claim.stance().code());
        }
        claim.attribution().speaker().ifPresent(speaker -> line.add(speaker.name() + ":"));
        line.add(fact(claim.fact()));
        return line.toString();
    }

    private static String fact(Fact fact) {
        if (fact instanceof Transfer transfer) {
            return transfer(transfer);
        }
        return fact instanceof ExchangeAgreement agreement ? agreement(agreement) : fact.toString();
    }

    private static String transfer(Transfer transfer) {
        StringJoiner line = new StringJoiner(" ");
        line.add(code(transfer.category()));
        direction(line, transfer.from(), transfer.to());
        quantity(line, "", transfer.quantity());
        if (transfer.tally() == Tally.CUMULATIVE) {
            line.add("so far");
        }
        date(line, transfer.date());
        transfer.ordinal().ifPresent(ordinal -> line.add("ordinal " + ordinal));
        transfer.stage().ifPresent(stage -> line.add("stage " + stage));
        return line.toString();
    }

    private static String agreement(ExchangeAgreement agreement) {
        StringJoiner line = new StringJoiner(" ");
        line.add("agreement").add(code(agreement.category()));
        agreement.criteria().forEach(criterion -> line.add(criterion.code()));
        for (Quota quota : agreement.quotas()) {
            direction(line, quota.from(), quota.to());
            quantity(line, "", quota.quantity());
        }
        quantity(line, "total ", agreement.total());
        agreement.totalScope().ifPresent(scope -> line.add(scope.code()));
        agreement.formula().ifPresent(formula -> line.add(formula.code()));
        date(line, agreement.date());
        agreement.round().ifPresent(round -> line.add("round " + round));
        return line.toString();
    }

    private static String code(Optional<? extends Coded> value) {
        return value.map(Coded::code).orElse("?");
    }

    private static void direction(StringJoiner line, Optional<Party> from, Optional<Party> to) {
        if (from.isPresent() || to.isPresent()) {
            line.add(from.map(Party::code).orElse("?") + ">"
                    + to.map(Party::code).orElse("?"));
        }
    }

    private static void quantity(StringJoiner line, String prefix, Quantity quantity) {
        if (!quantity.isUnknown()) {
            line.add(prefix + quantity);
        }
    }

    private static void date(StringJoiner line, DateSpan date) {
        if (!date.isUnknown()) {
            line.add("on " + date);
        }
    }
}
