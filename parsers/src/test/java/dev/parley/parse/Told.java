package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Coded;
import dev.parley.fact.Delegation;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Proposal;
import dev.parley.fact.Quota;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Tally;
import dev.parley.fact.Term;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

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
        return by(ClaimParser.standard(), article);
    }

    static ImmutableList<String> by(ClaimParser parser, Article article) {
        return parser.parse(article).claims().stream().map(Told::line).collect(ImmutableList.toImmutableList());
    }

    /** The claims of a sentence, told behind one on an exchange of prisoners of war by Congo and the rebels of the M23. */
    static ImmutableList<String> behindExchange(String sentence) {
        return behind("Kinshasa and the M23 exchanged prisoners of war in Goma on Wednesday.\n", sentence);
    }

    /** The claims of a sentence, told behind another that says who is at war and what it is about. */
    static ImmutableList<String> behind(String before, String sentence) {
        ImmutableList<String> all = by(before + sentence);
        return all.subList(by(before).size(), all.size());
    }

    /** The claims of one type, by the words that their lines have or start with, joined by semicolons; "nothing" where there is none. */
    static String some(String text, String inside, String start) {
        return some(by(text), inside, start);
    }

    static String some(ImmutableList<String> claims, String inside, String start) {
        String lines = claims.stream()
                .filter(line -> line.contains(inside) || line.startsWith(start))
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "nothing" : lines;
    }

    static String line(SourcedClaim<?> claim) {
        StringJoiner line = new StringJoiner(" ");
        stance(line, claim);
        claim.attribution().speaker().ifPresent(speaker -> line.add(speaker.name() + ":"));
        line.add(fact(claim.fact()));
        return line.toString();
    }

    /**
     * The line with all that {@link #line} leaves out: {@code Rustem Umerov via AFP, Reuters: agreement RU+UA remains total 12000}.
     */
    static String wholeLine(SourcedClaim<?> claim) {
        StringJoiner who = new StringJoiner(" ", "", ":").setEmptyValue("");
        claim.attribution().speaker().ifPresent(speaker -> who.add(speaker.name()));
        if (!claim.attribution().via().isEmpty()) {
            who.add("via " + String.join(", ", claim.attribution().via()));
        }
        StringJoiner line = new StringJoiner(" ");
        stance(line, claim);
        if (who.length() > 0) {
            line.add(who.toString());
        }
        String fact = fact(claim.fact());
        if (claim.fact() instanceof ExchangeAgreement agreement
                && !agreement.parties().isEmpty()) {
            String parties = agreement.parties().stream().map(Party::code).collect(Collectors.joining("+"));
            fact = fact.replaceFirst("agreement", "agreement " + parties);
        }
        return line.add(fact).toString();
    }

    private static void stance(StringJoiner line, SourcedClaim<?> claim) {
        if (claim.stance() != Stance.ASSERTED) {
            line.add(claim.stance().code());
        }
    }

    private static String fact(Fact fact) {
        if (fact instanceof Transfer transfer) {
            return transfer(transfer);
        }
        if (fact instanceof ExchangeAgreement agreement) {
            return agreement(agreement);
        }
        if (fact instanceof TalksRound round) {
            return round(round);
        }
        if (fact instanceof Delegation delegation) {
            return delegation(delegation);
        }
        if (fact instanceof Memorandum memorandum) {
            return memorandum(memorandum);
        }
        if (fact instanceof Term term) {
            return "term " + code(term.author()) + " " + term.kind().code();
        }
        return proposal((Proposal) fact);
    }

    /** {@code round 2 on 2025-06-02 in Istanbul at Ciragan Palace for ~60..75 minutes speaking Russian host TR}. */
    private static String round(TalksRound round) {
        StringJoiner line = new StringJoiner(" ").add("round");
        round.ordinal().ifPresent(ordinal -> line.add(String.valueOf(ordinal)));
        date(line, round.date());
        round.city().ifPresent(city -> line.add("in " + city));
        round.venue().ifPresent(venue -> line.add("at " + venue));
        if (!round.minutes().isUnknown()) {
            line.add("for " + round.minutes() + " minutes");
        }
        round.language().ifPresent(language -> line.add("speaking " + language));
        round.host().ifPresent(host -> line.add("host " + host));
        return line.toString();
    }

    /** {@code delegation UA Rustem Umerov head (Defense Minister)}. */
    private static String delegation(Delegation delegation) {
        StringJoiner line = new StringJoiner(" ").add("delegation").add(code(delegation.party()));
        delegation.person().ifPresent(line::add);
        if (delegation.head()) {
            line.add("head");
        }
        delegation.role().ifPresent(role -> line.add("(" + role + ")"));
        return line.toString();
    }

    /** {@code memorandum RU>UA through TR published by TASS review 7 about ceasefire}. */
    private static String memorandum(Memorandum memorandum) {
        StringJoiner line = new StringJoiner(" ").add("memorandum");
        direction(line, memorandum.author(), memorandum.recipient());
        memorandum.channel().ifPresent(channel -> line.add("through " + channel));
        memorandum.publishedBy().ifPresent(publisher -> line.add("published by " + publisher));
        memorandum.reviewDays().ifPresent(days -> line.add("review " + days));
        memorandum.about().ifPresent(about -> line.add("about " + about));
        return line.toString();
    }

    /** {@code proposal ceasefire RU>UA 2..3 days (some areas) on 2025-06-20 children 339 rejected}. */
    private static String proposal(Proposal proposal) {
        StringJoiner line =
                new StringJoiner(" ").add("proposal").add(proposal.kind().code());
        direction(line, proposal.by(), proposal.to());
        if (!proposal.days().isUnknown()) {
            line.add(proposal.days() + " days");
        }
        proposal.scope().ifPresent(scope -> line.add("(" + scope + ")"));
        date(line, proposal.date());
        proposal.category().ifPresent(category -> line.add(category.code()));
        quantity(line, "", proposal.quantity());
        proposal.response().ifPresent(response -> line.add(response.code()));
        return line.toString();
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

    private static String code(Optional<?> value) {
        return value.map(v -> v instanceof Coded coded ? coded.code() : v.toString())
                .orElse("?");
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
