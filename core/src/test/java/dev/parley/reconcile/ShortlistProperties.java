package dev.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.claim.SourcedClaim;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.testing.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is found by the rarest of what a claim states is what looking at every matter finds. */
class ShortlistProperties {
    @Provide
    Arbitrary<List<SourcedClaim<?>>> claims() {
        return Claims.ofAllTypes();
    }

    @Property(tries = 500)
    void theOnlyTransfer(@ForAll("claims") List<SourcedClaim<?>> told, @ForAll("claims") List<SourcedClaim<?>> asked) {
        List<List<Testimony<Transfer>>> matters = new Transfers().identify(of(Transfer.class, told));
        List<TransferProfile> profiles =
                matters.stream().map(TransferProfile::of).toList();
        TransferProfiles found = new TransferProfiles(matters);
        for (Testimony<Transfer> claim : of(Transfer.class, asked)) {
            TransferProfile.Question question = TransferProfile.Question.of(claim);
            assertThat(found.only(claim))
                    .isEqualTo(only(
                            profiles.size(),
                            i -> profiles.get(i).isConcrete() && profiles.get(i).canAnswer(question)));
        }
    }

    @Property(tries = 500)
    void theOnlyRound(@ForAll("claims") List<SourcedClaim<?>> told, @ForAll("claims") List<SourcedClaim<?>> asked) {
        List<RoundProfile> profiles = new Rounds()
                .identify(of(TalksRound.class, told)).stream()
                        .map(RoundProfile::of)
                        .toList();
        for (Testimony<TalksRound> claim : of(TalksRound.class, asked)) {
            RoundProfile.Question question = RoundProfile.Question.of(claim);
            assertThat(RoundProfile.only(RoundProfile.shortlist(profiles), profiles, question))
                    .isEqualTo(only(profiles.size(), i -> profiles.get(i).canAnswer(question)));
        }
    }

    @Property(tries = 500)
    void theOnlyAgreement(@ForAll("claims") List<SourcedClaim<?>> told, @ForAll("claims") List<SourcedClaim<?>> asked) {
        List<AgreementProfile> profiles = new Agreements()
                .identify(of(ExchangeAgreement.class, told)).stream()
                        .map(AgreementProfile::of)
                        .toList();
        for (Testimony<ExchangeAgreement> claim : of(ExchangeAgreement.class, asked)) {
            AgreementProfile.Question question = AgreementProfile.Question.of(claim);
            assertThat(AgreementProfile.only(AgreementProfile.shortlist(profiles), profiles, question))
                    .isEqualTo(only(profiles.size(), i -> profiles.get(i).canAnswer(question)));
        }
    }

    private static OptionalInt only(int size, IntPredicate fits) {
        int[] fitting = IntStream.range(0, size).filter(fits).toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    @SuppressWarnings("unchecked") // Their facts are of the type.
    private static <F extends Fact> List<Testimony<F>> of(Class<F> type, List<SourcedClaim<?>> claims) {
        List<SourcedClaim<F>> ofType = new ArrayList<>();
        for (SourcedClaim<?> claim : ClaimOrder.sorted(claims)) {
            if (type.isInstance(claim.fact())) {
                ofType.add((SourcedClaim<F>) claim);
            }
        }
        return Testimony.of(ofType, claim -> Origin.text(claim.citation().document()));
    }
}
