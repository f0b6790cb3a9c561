package dev.parley.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What was agreed on an exchange or a return.
 *
 * <pre>{@code
 * Party ua = Party.of("UA");
 * Party ru = Party.of("RU");
 * ExchangeAgreement.builder()
 *         .addParties(ru, ua)
 *         .category(Category.REMAINS)
 *         .formula(Formula.RECIPROCAL)
 *         .addQuotas(Quota.of(ru, ua, Quantity.exactly(6000)), Quota.of(ua, ru, Quantity.exactly(6000)))
 *         .build()
 * }</pre>
 *
 * <p>The sets are kept in their natural order, so that equal agreements are written alike.
 *
 * @param parties who agreed; empty where it is not stated
 * @param category who or what is exchanged
 * @param criteria which of them: all criteria together, or one for each class, as the text lists them
 * @param formula how the two directions are tied
 * @param quotas how many from whom to whom, at most one for each direction
 * @param total a number given without a direction
 * @param totalScope whom the total counts; empty where it is not said
 * @param date when it was agreed
 * @param round the round of talks at which it was agreed, counted from 1
 */
@Value.Builder
public record ExchangeAgreement(
        ImmutableSet<Party> parties,
        Optional<Category> category,
        ImmutableSet<Criterion> criteria,
        Optional<Formula> formula,
        ImmutableSet<Quota> quotas,
        Quantity total,
        Optional<TotalScope> totalScope,
        DateSpan date,
        OptionalInt round)
        implements Fact, WithExchangeAgreement {
    /** @throws IllegalArgumentException if the round is below 1, a scope has no total, or two quotas share a direction */
    public ExchangeAgreement {
        Facts.requirePositive("round", round);
        checkArgument(
                totalScope.isEmpty() || !total.isUnknown(),
                "totalScope: %s without a total, expected a total too",
                totalScope.map(TotalScope::code).orElse(""));
        parties = ImmutableSet.copyOf(ImmutableSortedSet.copyOf(parties));
        criteria = ImmutableSet.copyOf(ImmutableSortedSet.copyOf(criteria));
        quotas = ImmutableSet.copyOf(ImmutableSortedSet.copyOf(quotas));
        Facts.requireOneQuotaPerDirection(quotas);
    }

    /** A builder with nothing stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String type() {
        return "agreement";
    }

    /** What is stated, each component by its name. */
    @Override
    public String toString() {
        return Facts.text(this);
    }

    /** Collects the components of an exchange agreement; what is not set is not stated. */
    public static final class Builder extends ExchangeAgreementBuilder {
        Builder() {
            total(Quantity.unknown());
            date(DateSpan.unknown());
        }
    }
}
