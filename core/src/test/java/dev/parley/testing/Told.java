package dev.parley.testing;

import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.time.LocalDate;
import java.util.Optional;

/** A source in a document: {@code Told.in("kyiv").by("Rustem Umerov", UA).on("2025-06-03").that(fact, "the words")}. */
public final class Told {
    public static final Party RU = Party.of("RU");
    public static final Party UA = Party.of("UA");

    private final String document;
    private final Optional<Person> speaker;
    private final Optional<LocalDate> published;
    private final Stance stance;

    private Told(String document, Optional<Person> speaker, Optional<LocalDate> published, Stance stance) {
        this.document = document;
        this.speaker = speaker;
        this.published = published;
        this.stance = stance;
    }

    /** A text that names nobody. */
    public static Told in(String document) {
        return new Told(document, Optional.empty(), Optional.empty(), Stance.ASSERTED);
    }

    public Told by(String name, Party party) {
        return new Told(document, Optional.of(Person.of(name).withParty(party)), published, stance);
    }

    public Told on(String day) {
        return new Told(document, speaker, Optional.of(LocalDate.parse(day)), stance);
    }

    public Told as(Stance newStance) {
        return new Told(document, speaker, published, newStance);
    }

    /** The claim, in words that follow from the fact, so that equal claims stay equal and others differ. */
    public <F extends Fact> SourcedClaim<F> that(F fact) {
        return that(fact, fact.toString());
    }

    public <F extends Fact> SourcedClaim<F> that(F fact, String words) {
        return that(fact, words, 0);
    }

    public <F extends Fact> SourcedClaim<F> that(F fact, String words, int start) {
        return SourcedClaim.<F>builder()
                .fact(fact)
                .stance(stance)
                .attribution(Attribution.builder().speaker(speaker).build())
                .citation(Citation.builder()
                        .document(document)
                        .published(published)
                        .start(start)
                        .end(start + words.length())
                        .quote(words)
                        .build())
                .build();
    }

    public static Transfer transfer(Category category, Party from, Party to, String quantity, String date) {
        return Transfer.builder()
                .category(category)
                .from(from)
                .to(to)
                .quantity(Quantity.parse(quantity))
                .date(DateSpan.parse(date))
                .build();
    }

    /** An agreement of Russia and Ukraine on so many each way. */
    public static ExchangeAgreement reciprocal(Category category, String quantity, String date) {
        return agreement(category, date)
                .withFormula(Formula.RECIPROCAL)
                .withQuotas(Quota.of(RU, UA, Quantity.parse(quantity)), Quota.of(UA, RU, Quantity.parse(quantity)));
    }

    /** An agreement that Russia hands over so many to Ukraine for nothing. */
    public static ExchangeAgreement unilateral(Category category, String quantity, String date) {
        return agreement(category, date)
                .withFormula(Formula.UNILATERAL)
                .withQuotas(Quota.of(RU, UA, Quantity.parse(quantity)));
    }

    /** An agreement of Russia and Ukraine of which nothing more is known. */
    public static ExchangeAgreement agreement(Category category, String date) {
        return ExchangeAgreement.builder()
                .addParties(RU, UA)
                .category(category)
                .date(DateSpan.parse(date))
                .build();
    }
}
