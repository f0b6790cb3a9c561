package dev.parley.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.Delegation;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Formula;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Quota;
import dev.parley.fact.Response;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Tally;
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.fact.TotalScope;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Claims of every type of fact, with any of their components stated or not, and texts of any characters, halves of surrogate pairs
 * included.
 *
 * <p>They make no sense together: two of them are hardly ever about the same matter, and what one states need not be likely.
 */
public final class AnyClaims {
    private AnyClaims() {}

    // So many components have more edge cases than can be tried; those that matter are drawn often enough.
    public static Arbitrary<SourcedClaim<?>> claims() {
        Arbitrary<SourcedClaim<?>> claims = Combinators.combine(
                        facts(), Arbitraries.of(Stance.class), attributions(), citations())
                .as((fact, stance, attribution, citation) -> SourcedClaim.<Fact>builder()
                        .fact(fact)
                        .stance(stance)
                        .attribution(attribution)
                        .citation(citation)
                        .build());
        return claims.withoutEdgeCases();
    }

    public static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(
                List.of(rounds(), delegations(), memorandums(), terms(), agreements(), transfers(), proposals()));
    }

    public static Arbitrary<TalksRound> rounds() {
        return Combinators.combine(
                        ordinals(),
                        dates(),
                        texts().optional(),
                        texts().optional(),
                        quantities(),
                        texts().optional(),
                        parties().optional())
                .as(TalksRound::new);
    }

    public static Arbitrary<Delegation> delegations() {
        return Combinators.combine(
                        parties().optional(), texts().optional(), texts().optional(), Arbitraries.of(true, false))
                .as(Delegation::new);
    }

    public static Arbitrary<Memorandum> memorandums() {
        return Combinators.combine(
                        parties().optional(),
                        parties().optional(),
                        parties().optional(),
                        texts().optional(),
                        counts(0),
                        texts().optional())
                .as((author, recipient, channel, publishedBy, reviewDays, about) ->
                        new Memorandum(author, without(author, recipient), channel, publishedBy, reviewDays, about));
    }

    public static Arbitrary<Term> terms() {
        return Combinators.combine(parties().optional(), Arbitraries.of(TermKind.class))
                .as(Term::new);
    }

    public static Arbitrary<ExchangeAgreement> agreements() {
        return Combinators.combine(
                        parties().set().ofMaxSize(3),
                        categories(),
                        criteria().set().ofMaxSize(3),
                        Arbitraries.of(Formula.class).optional(),
                        quotas().list().ofMaxSize(3).uniqueElements(quota -> List.of(quota.from(), quota.to())),
                        quantities(),
                        Arbitraries.of(TotalScope.class).optional(),
                        Combinators.combine(dates(), ordinals()).as(When::new))
                .as((parties, category, criteria, formula, quotas, total, scope, when) -> new ExchangeAgreement(
                        ImmutableSet.copyOf(parties),
                        category,
                        ImmutableSet.copyOf(criteria),
                        formula,
                        ImmutableSet.copyOf(quotas),
                        total,
                        total.isUnknown() ? Optional.empty() : scope,
                        when.date,
                        when.ordinal));
    }

    public static Arbitrary<Quota> quotas() {
        return Combinators.combine(parties().optional(), parties().optional(), quantities())
                .as((from, to, quantity) -> new Quota(from, without(from, to), quantity));
    }

    public static Arbitrary<Transfer> transfers() {
        return Combinators.combine(
                        categories(),
                        parties().optional(),
                        parties().optional(),
                        quantities(),
                        Arbitraries.of(Tally.class),
                        dates(),
                        ordinals(),
                        ordinals())
                .as((category, from, to, quantity, tally, date, ordinal, stage) ->
                        new Transfer(category, from, without(from, to), quantity, tally, date, ordinal, stage));
    }

    public static Arbitrary<Proposal> proposals() {
        return Combinators.combine(
                        parties().optional(),
                        parties().optional(),
                        Arbitraries.of(ProposalKind.class),
                        quantities(),
                        texts().optional(),
                        dates(),
                        categories(),
                        Combinators.combine(
                                        quantities(),
                                        Arbitraries.of(Response.class).optional())
                                .as(Answer::new))
                .as((by, to, kind, days, scope, date, category, answer) -> new Proposal(
                        by, without(by, to), kind, days, scope, date, category, answer.quantity, answer.response));
    }

    public static Arbitrary<Attribution> attributions() {
        Arbitrary<Attribution> stated = Combinators.combine(
                        persons().optional(),
                        parties().optional(),
                        texts().list().ofMaxSize(3),
                        texts().optional(),
                        dates())
                .as((speaker, party, via, publisher, said) -> new Attribution(
                        speaker,
                        speaker.isPresent() ? Optional.empty() : party,
                        ImmutableList.copyOf(via),
                        publisher,
                        said));
        return Arbitraries.oneOf(stated, Arbitraries.just(Attribution.none()));
    }

    public static Arbitrary<Person> persons() {
        return Combinators.combine(texts(), texts().optional(), parties().optional())
                .as(Person::new);
    }

    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        texts(), days().optional(), Arbitraries.integers().between(0, 1_000_000), quotes())
                .as((document, published, start, quote) ->
                        new Citation(document, published, start, start + quote.length(), quote));
    }

    public static Arbitrary<Party> parties() {
        Arbitrary<String> bodies = Combinators.combine(
                        Arbitraries.chars().range('A', 'Z'),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .numeric()
                                .withChars('_')
                                .ofMinLength(1)
                                .ofMaxLength(39))
                .as((first, rest) -> first + rest);
        return Arbitraries.oneOf(Arbitraries.of("RU", "UA", "TR", "ICRC"), bodies)
                .map(Party::of);
    }

    public static Arbitrary<Criterion> criteria() {
        return Arbitraries.of("severely_wounded", "seriously_ill", "age:18-25", "age:<25", "age:>60", "officers")
                .map(Criterion::of);
    }

    public static Arbitrary<Quantity> quantities() {
        Arbitrary<Quantity> bounded = Combinators.combine(numbers(), numbers(), Arbitraries.of(true, false))
                .as((a, b, approximate) -> approximate
                        ? Quantity.between(Math.min(a, b), Math.max(a, b)).asApproximate()
                        : Quantity.between(Math.min(a, b), Math.max(a, b)));
        Arbitrary<Quantity> open = Combinators.combine(numbers(), Arbitraries.of(true, false))
                .as((min, approximate) -> approximate ? Quantity.atLeast(min).asApproximate() : Quantity.atLeast(min));
        Arbitrary<Quantity> special =
                Arbitraries.of(Quantity.unknown(), Quantity.undisclosed(), Quantity.exactly(0), Quantity.about(0));
        return Arbitraries.oneOf(bounded, open, numbers().map(Quantity::exactly), special);
    }

    public static Arbitrary<DateSpan> dates() {
        Arbitrary<DateSpan> between = Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? DateSpan.between(a, b) : DateSpan.between(b, a));
        return Arbitraries.oneOf(
                between,
                days().map(DateSpan::on),
                days().map(DateSpan::from),
                days().map(DateSpan::until),
                Arbitraries.just(DateSpan.unknown()));
    }

    private static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(0, Quantity.LIMIT);
    }

    private static Arbitrary<OptionalInt> ordinals() {
        return counts(1);
    }

    private static Arbitrary<OptionalInt> counts(int least) {
        return Arbitraries.integers()
                .between(least, Integer.MAX_VALUE)
                .optional()
                .map(count -> count.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Arbitrary<Optional<Category>> categories() {
        return Arbitraries.of(Category.class).optional();
    }

    /** Texts that are not blank. */
    private static Arbitrary<String> texts() {
        return Combinators.combine(quotes(), Arbitraries.of("a", "Умеров", "\""))
                .as((any, visible) -> any + visible);
    }

    /** Texts that are not empty. */
    private static Arbitrary<String> quotes() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20),
                Arbitraries.of(
                        "1,212 bodies", "«1 212 тел»", "\uD83D\uDE00", "\uD83D", "\uDE00", "\n", "\u2028", "\\u0041"));
    }

    private static Optional<Party> without(Optional<Party> taken, Optional<Party> party) {
        return party.filter(p -> !Optional.of(p).equals(taken));
    }

    private record When(DateSpan date, OptionalInt ordinal) {}

    private record Answer(Quantity quantity, Optional<Response> response) {}
}
