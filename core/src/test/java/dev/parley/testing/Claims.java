package dev.parley.testing;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
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
import dev.parley.reconcile.TextFamilies;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sets of claims of Russia and Ukraine, from so few documents, speakers, days and numbers that they meet and clash
 * often. They don't cover any parties, categories or criteria beyond.
 */
public final class Claims {
    private static final Party RU = Told.RU;
    private static final Party UA = Told.UA;

    private static final Arbitrary<String> DOCUMENTS = Arbitraries.of("a", "b", "c", "d");

    private Claims() {}

    public static Arbitrary<List<SourcedClaim<?>>> sets() {
        return claims(Category.REMAINS, Category.PRISONERS_OF_WAR).list().ofMaxSize(12);
    }

    /** Claims of rounds, delegations, memorandums, terms and proposals. */
    public static Arbitrary<List<SourcedClaim<?>>> ofTalks() {
        Arbitrary<Fact> facts = Arbitraries.oneOf(rounds(), delegations(), memorandums(), terms(), proposals());
        return Combinators.combine(sources(), facts)
                .<SourcedClaim<?>>as((source, fact) -> source.that(fact))
                .list()
                .ofMaxSize(12);
    }

    /** Claims of facts of all types together. */
    public static Arbitrary<List<SourcedClaim<?>>> ofAllTypes() {
        Category[] categories = {Category.REMAINS, Category.PRISONERS_OF_WAR, Category.HOSTAGES};
        Arbitrary<Fact> facts = Arbitraries.oneOf(
                rounds(),
                delegations(),
                memorandums(),
                terms(),
                proposals(),
                transfers(categories).map(f -> f),
                agreements(categories).map(f -> f));
        return Combinators.combine(sources(), facts)
                .<SourcedClaim<?>>as((source, fact) -> source.that(fact))
                .list()
                .ofMaxSize(14);
    }

    /** Families of some of the documents that the claims are in. */
    public static Arbitrary<TextFamilies> families() {
        return DOCUMENTS.set().ofMaxSize(3).list().ofMaxSize(2).map(TextFamilies::of);
    }

    private static Arbitrary<Fact> rounds() {
        return Combinators.combine(
                        numbers(),
                        dates(),
                        Arbitraries.of("Istanbul", "Doha").optional(),
                        Arbitraries.of("the palace", "Ciragan Palace", "Hilton").optional(),
                        quantities())
                .as((ordinal, date, city, venue, minutes) -> TalksRound.builder()
                        .ordinal(ordinal)
                        .date(date)
                        .city(city)
                        .venue(venue)
                        .minutes(minutes)
                        .build());
    }

    private static Arbitrary<Fact> delegations() {
        return Combinators.combine(
                        parties(),
                        Arbitraries.of("Rustem Umerov", "Umerov", "Andriy Yermak")
                                .optional(),
                        Arbitraries.of("defense minister", "chief of staff", "assistant", "an aide", "lead negotiator")
                                .optional(),
                        Arbitraries.of(true, false))
                .as((party, person, role, head) -> Delegation.builder()
                        .party(party)
                        .person(person)
                        .role(role)
                        .head(head)
                        .build());
    }

    private static Arbitrary<Fact> memorandums() {
        return Combinators.combine(parties(), Arbitraries.of(Party.of("TR"), UA).optional(), numbers(), wordings())
                .as((author, recipient, days, about) -> Memorandum.builder()
                        .author(author)
                        .recipient(recipient.filter(to -> !author.equals(Optional.of(to))))
                        .reviewDays(days)
                        .about(about)
                        .build());
    }

    private static Arbitrary<Fact> terms() {
        return Combinators.combine(parties(), Arbitraries.of(TermKind.NEUTRALITY, TermKind.OTHER))
                .as((author, kind) -> Term.builder().author(author).kind(kind).build());
    }

    private static Arbitrary<Fact> proposals() {
        return Combinators.combine(
                        parties(),
                        Arbitraries.of(ProposalKind.CEASEFIRE, ProposalKind.RETURN, ProposalKind.OTHER),
                        quantities(),
                        Arbitraries.of(Category.CHILDREN, Category.REMAINS).optional(),
                        wordings(),
                        Arbitraries.of(Response.class).optional())
                .as((by, kind, days, category, scope, response) -> Proposal.builder()
                        .by(by)
                        .kind(kind)
                        .days(days)
                        .category(category)
                        .scope(scope)
                        .response(response)
                        .build());
    }

    private static Arbitrary<Optional<Party>> parties() {
        return Arbitraries.of(RU, UA).optional();
    }

    private static Arbitrary<Optional<String>> wordings() {
        return Arbitraries.of("a ceasefire", "ceasefire", "lasting peace").optional();
    }

    public static Arbitrary<SourcedClaim<?>> claims(Category... categories) {
        Arbitrary<Fact> facts = Arbitraries.oneOf(
                transfers(categories).map(f -> f), agreements(categories).map(f -> f));
        return Combinators.combine(sources(), facts).as((source, fact) -> source.that(fact));
    }

    public static Arbitrary<Told> sources() {
        Arbitrary<Stance> stances = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Stance.ASSERTED)), Tuple.of(1, Arbitraries.of(Stance.class)));
        Arbitrary<Optional<String>> speakers = Arbitraries.of(
                        "Rustem Umerov", "Umerov", "Vladimir Medinsky", "Vladimir Medinskiy")
                .optional();
        return Combinators.combine(DOCUMENTS, speakers, stances)
                .as((document, speaker, stance) -> speaker.map(
                                name -> Told.in(document).by(name, name.endsWith("v") ? UA : RU))
                        .orElse(Told.in(document))
                        .on("2025-06-20")
                        .as(stance));
    }

    public static Arbitrary<Quantity> quantities() {
        return Arbitraries.of(
                        "27", "1200", "1212", "~1200", "1000..", "..1200", "1000..1200", "unknown", "undisclosed", "0")
                .map(Quantity::parse);
    }

    public static Arbitrary<DateSpan> dates() {
        return Arbitraries.of("2025-06-11", "2025-06-13", "2025-06-10/2025-06-14", "unknown", "2025-06-02")
                .map(DateSpan::parse);
    }

    private static Arbitrary<Transfer> transfers(Category... categories) {
        Arbitrary<List<Optional<Party>>> sides = Arbitraries.of(
                List.of(Optional.of(RU), Optional.of(UA)),
                List.of(Optional.of(UA), Optional.of(RU)),
                List.of(Optional.empty(), Optional.of(RU)),
                List.of(Optional.of(RU), Optional.empty()),
                List.of(Optional.empty(), Optional.empty()));
        return Combinators.combine(
                        Arbitraries.of(categories).optional(0.9),
                        sides,
                        quantities(),
                        Arbitraries.frequency(Tuple.of(5, Tally.INCREMENT), Tuple.of(1, Tally.CUMULATIVE)),
                        dates(),
                        numbers(),
                        numbers())
                .as((category, side, quantity, tally, date, ordinal, stage) ->
                        new Transfer(category, side.get(0), side.get(1), quantity, tally, date, ordinal, stage));
    }

    private static Arbitrary<ExchangeAgreement> agreements(Category... categories) {
        Arbitrary<ExchangeAgreement> plain = Combinators.combine(
                        Arbitraries.of(categories).optional(0.9),
                        Arbitraries.of(Formula.class).optional(),
                        quantities(),
                        quantities(),
                        Arbitraries.of(TotalScope.class).optional(),
                        dates(),
                        numbers())
                .as((category, formula, quota, total, scope, date, round) -> ExchangeAgreement.builder()
                        .addParties(RU, UA)
                        .category(category)
                        .formula(formula)
                        .addQuotas(Quota.of(RU, UA, quota))
                        .total(total)
                        .totalScope(total.isUnknown() ? Optional.empty() : scope)
                        .date(date)
                        .round(round)
                        .build());
        return Arbitraries.oneOf(plain, plain.map(agreement -> agreement.withQuotas()));
    }

    private static Arbitrary<OptionalInt> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(OptionalInt.empty())),
                Tuple.of(1, Arbitraries.integers().between(1, 2).map(OptionalInt::of)));
    }
}
