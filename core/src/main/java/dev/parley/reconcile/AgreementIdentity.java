package dev.parley.reconcile;

import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides which claims are about one agreement.
 *
 * <p>Anchors are the claims that take a position and state a category, two parties or more, and a day or a round. Those
 * of one category and the same parties are about one agreement when they are {@linkplain Sitting of one sitting}. Every
 * other claim joins the one agreement that it can be about, looking at anchors alone; where there is none, or several,
 * it stays apart, together with those that state the same.
 */
final class AgreementIdentity {
    private AgreementIdentity() {}

    private record Block(Category category, ImmutableSortedSet<Party> parties) {}

    static List<List<Testimony<ExchangeAgreement>>> groups(List<Testimony<ExchangeAgreement>> testimonies) {
        Map<Block, List<Testimony<ExchangeAgreement>>> blocks = new LinkedHashMap<>();
        List<Testimony<ExchangeAgreement>> joining = new ArrayList<>();
        for (Testimony<ExchangeAgreement> testimony : testimonies) {
            block(testimony)
                    .<List<Testimony<ExchangeAgreement>>>map(
                            block -> blocks.computeIfAbsent(block, b -> new ArrayList<>()))
                    .orElse(joining)
                    .add(testimony);
        }
        List<List<Testimony<ExchangeAgreement>>> matters = new ArrayList<>();
        blocks.values().forEach(block -> matters.addAll(Sitting.group(block)));
        join(matters, joining);
        return matters;
    }

    private static Optional<Block> block(Testimony<ExchangeAgreement> testimony) {
        ExchangeAgreement fact = testimony.fact();
        ImmutableSortedSet<Party> parties = Agreements.parties(fact);
        boolean anchored = fact.date().isSingleDay() || fact.round().isPresent();
        return Agreements.counts(testimony) && anchored && parties.size() > 1
                ? fact.category().map(category -> new Block(category, parties))
                : Optional.empty();
    }

    private static void join(
            List<List<Testimony<ExchangeAgreement>>> matters, List<Testimony<ExchangeAgreement>> joining) {
        List<AgreementProfile> profiles =
                matters.stream().map(AgreementProfile::of).toList();
        Shortlist shortlist = AgreementProfile.shortlist(profiles);
        Map<Object, List<Testimony<ExchangeAgreement>>> apart = new LinkedHashMap<>();
        Map<AgreementProfile.Question, OptionalInt> answers = new LinkedHashMap<>();
        for (Testimony<ExchangeAgreement> testimony : joining) {
            OptionalInt only = answers.computeIfAbsent(
                    AgreementProfile.Question.of(testimony),
                    question -> AgreementProfile.only(shortlist, profiles, question));
            (only.isPresent()
                            ? matters.get(only.getAsInt())
                            : apart.computeIfAbsent(stated(testimony), s -> new ArrayList<>()))
                    .add(testimony);
        }
        matters.forEach(matter -> matter.sort(Testimony.ORDER));
        matters.addAll(apart.values());
    }

    /** The days on which it can have been agreed: what is told as agreed was so by the day of publication. */
    static DateSpan possibleDays(Testimony<ExchangeAgreement> testimony) {
        return Reported.possibleDays(testimony.fact().date(), testimony.claim(), Agreements.counts(testimony));
    }

    /** What of a fact says which agreement it is about. */
    private static ExchangeAgreement reference(ExchangeAgreement fact) {
        ExchangeAgreement.Builder reference = ExchangeAgreement.builder();
        fact.category().ifPresent(reference::category);
        fact.round().ifPresent(reference::round);
        return reference
                .addAllParties(Agreements.parties(fact))
                .date(fact.date())
                .build();
    }

    /**
     * What has to be the same for claims that stay apart to be about one agreement; undated ones must be the same in
     * all.
     */
    private static Object stated(Testimony<ExchangeAgreement> testimony) {
        ExchangeAgreement fact = testimony.fact();
        boolean undated = fact.date().isUnknown() && fact.round().isEmpty();
        return List.of(undated ? fact : reference(fact), Agreements.counts(testimony));
    }
}
