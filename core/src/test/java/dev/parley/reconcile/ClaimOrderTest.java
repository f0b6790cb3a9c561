package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Delegation;
import dev.parley.fact.Fact;
import dev.parley.fact.TalksRound;
import dev.parley.interval.DateSpan;
import dev.parley.party.Person;
import dev.parley.testing.Told;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Different claims in the same words have an order, however their texts are made up to print alike. */
class ClaimOrderTest {
    /** Texts that look like what stands between the components of others. */
    private static final ImmutableList<String> TEXTS =
            ImmutableList.of("a", "b", "a, b", "a (b)", "a, UA", "a\", role=\"b", "a\\", "a\\\", role=\"b");

    private static final Fact FACT = Delegation.builder().party(Told.UA).build();

    @Test
    void onlyEqualFactsAreInNoOrder() {
        assertInOrder(pairs((one, other) ->
                claim(Delegation.builder().person(one).role(other).build(), Attribution.none())));
    }

    @Test
    void onlyEqualSpeakersAreInNoOrder() {
        Function<Person, SourcedClaim<?>> bySpeaker =
                speaker -> claim(FACT, Attribution.builder().speaker(speaker).build());
        assertInOrder(pairs(
                (one, other) -> bySpeaker.apply(Person.of(one.orElse("nobody")).withRole(other))));
        assertInOrder(TEXTS.stream()
                .map(Person::of)
                .flatMap(person -> Stream.of(
                        person,
                        person.withParty(Told.UA),
                        person.withRole("a").withParty(Told.UA),
                        person.withRole("a, UA")))
                .map(bySpeaker)
                .collect(toImmutableList()));
    }

    @Test
    void onlyEqualOutletsAreInNoOrder() {
        assertInOrder(pairs((one, other) -> claim(
                FACT,
                Attribution.builder()
                        .via(Stream.concat(one.stream(), other.stream()).toList())
                        .build())));
    }

    /** Two claims of one place come out the same in either order. */
    @Test
    void aTextThatLooksLikeTwoComponentsDoesNotLetTheOrderOfTheClaimsShow() {
        ImmutableList<SourcedClaim<?>> claims = ImmutableList.of(
                claim(TalksRound.builder().city("Istanbul").venue("Ciragan").build(), Attribution.none()),
                claim(TalksRound.builder().city("Istanbul\", venue=\"Ciragan").build(), Attribution.none()));
        assertThat(Reconciler.standard().reconcile(Lists.reverse(claims)))
                .isEqualTo(Reconciler.standard().reconcile(claims));
    }

    /** Each differs from the one before it in one thing, the things that count first coming first. */
    @Test
    void claimsStandByDocumentAndPlaceAndThenByAllElse() {
        Person named = Person.of("a");
        ImmutableList<Attribution> attributions = ImmutableList.of(
                Attribution.none(),
                Attribution.builder().said(DateSpan.parse("2025-06-11")).build(),
                Attribution.builder().publisher("a").build(),
                Attribution.builder().publisher("b").build(),
                Attribution.builder().addVia("a").build(),
                Attribution.builder().addVia("a", "b").build(),
                Attribution.builder().party(Told.RU).build(),
                Attribution.builder().party(Told.UA).build(),
                Attribution.builder().speaker(named).build(),
                Attribution.builder().speaker(named.withParty(Told.RU)).build(),
                Attribution.builder().speaker(named.withParty(Told.UA)).build(),
                Attribution.builder().speaker(named.withRole("a")).build(),
                Attribution.builder().speaker(named.withRole("b")).build(),
                Attribution.builder().speaker(Person.of("b")).build());
        Told source = Told.in("a");
        ImmutableList.Builder<SourcedClaim<?>> claims = ImmutableList.builder();
        claims.add(source.that(Delegation.builder().party(Told.UA).head(true).build(), "the words"));
        claims.add(source.that(FACT, "the wards"), source.that(FACT, "the words"));
        claims.add(
                source.on("2025-06-11").that(FACT, "the words"),
                source.on("2025-06-12").that(FACT, "the words"));
        attributions.stream().skip(1).forEach(by -> claims.add(claim(FACT, by)));
        claims.add(source.as(Stance.DENIED).that(FACT, "the words"));
        claims.add(source.that(TalksRound.builder().city("Istanbul").build(), "the words"));
        claims.add(source.that(FACT, "the words and more"), source.that(FACT, "the words", 1));
        claims.add(Told.in("b").that(FACT, "the words"));
        assertThat(ClaimOrder.sorted(claims.build().reverse())).containsExactlyElementsOf(claims.build());
    }

    /** Wherever they came in between. */
    @Test
    void equalClaimsAreListedOnce() {
        SourcedClaim<?> one = Told.in("a").that(FACT, "the words");
        SourcedClaim<?> same = Told.in("a").that(FACT, "the words");
        SourcedClaim<?> other = Told.in("a").that(FACT, "other words");
        SourcedClaim<?> elsewhere = Told.in("b").that(FACT, "the words");
        assertThat(ClaimOrder.sorted(ImmutableList.of(one, elsewhere, other, same, other, elsewhere)))
                .containsExactly(one, other, elsewhere);
    }

    private interface Made {
        SourcedClaim<?> of(Optional<String> one, Optional<String> other);
    }

    private static ImmutableList<SourcedClaim<?>> pairs(Made made) {
        List<Optional<String>> texts = Stream.concat(
                        Stream.of(Optional.<String>empty()), TEXTS.stream().map(Optional::of))
                .toList();
        return texts.stream()
                .flatMap(one -> texts.stream().<SourcedClaim<?>>map(other -> made.of(one, other)))
                .collect(toImmutableList());
    }

    private static SourcedClaim<?> claim(Fact fact, Attribution attribution) {
        return Told.in("a").that(fact, "the words").withAttribution(attribution);
    }

    private static void assertInOrder(List<SourcedClaim<?>> claims) {
        for (SourcedClaim<?> one : claims) {
            for (SourcedClaim<?> other : claims) {
                assertThat(ClaimOrder.INSTANCE.compare(one, other) == 0)
                        .as("%s and %s", one, other)
                        .isEqualTo(one.equals(other));
            }
        }
    }
}
