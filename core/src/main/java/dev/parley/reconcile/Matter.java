package dev.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a group of claims is about: one transfer, one agreement.
 *
 * <pre>{@code
 * Matter matter = reconciliation.matters().get(0);
 * matter.label()       // remains RU -> UA 2025-06-11
 * matter.contested()   // [direction contested: RU -> UA (text a) | UA -> RU (text b)]
 * }</pre>
 * <p>Two are equal when the same claims of the same origins are about them, whatever else is told in their reconciliations, and so whatever the reasons of
 * their numbers say of {@linkplain Check sums}. Its aspects are worked out when they are first asked for.
 */
public final class Matter {
    private final MatterType<?> kind;
    private final ImmutableList<? extends Testimony<?>> testimonies;
    private final String label;
    private final Supplier<ImmutableList<SourcedClaim<?>>> claims;
    private final Supplier<ImmutableSortedSet<Party>> parties;
    private final Supplier<ImmutableList<Aspect<?>>> told;
    private final Supplier<ImmutableList<Aspect<?>>> aspects;

    private <F extends Fact> Matter(
            MatterType<F> kind, ImmutableList<Testimony<F>> testimonies, Supplier<ChecksByNumber> checks) {
        this.kind = kind;
        this.testimonies = testimonies;
        this.label = kind.label(testimonies);
        this.claims = Suppliers.memoize(
                () -> testimonies.stream().map(Testimony::claim).collect(toImmutableList()));
        this.parties = Suppliers.memoize(() -> kind.parties(testimonies));
        this.told = Suppliers.memoize(() -> kind.aspects(testimonies));
        this.aspects = Suppliers.memoize(() -> withSums(checks));
    }

    private Matter(Matter known, Supplier<ChecksByNumber> checks) {
        this.kind = known.kind;
        this.testimonies = known.testimonies;
        this.label = known.label;
        this.claims = known.claims;
        this.parties = known.parties;
        this.told = known.told;
        this.aspects = Suppliers.memoize(() -> withSums(checks));
    }

    /** The matter of testimonies, whose numbers take part in sums with those of the matters beside it. */
    static <F extends Fact> Matter of(
            MatterType<F> kind, List<Testimony<F>> testimonies, Supplier<ChecksByNumber> checks) {
        return new Matter(kind, ImmutableList.copyOf(testimonies), checks);
    }

    /** The same matter beside others; what is known of it and its aspects is not worked out again. */
    Matter beside(Supplier<ChecksByNumber> checks) {
        return new Matter(this, checks);
    }

    private ImmutableList<Aspect<?>> withSums(Supplier<ChecksByNumber> checks) {
        return told.get().stream()
                .map(aspect -> aspect.withSums(() -> checks.get().sentences(this, aspect.name())))
                .collect(toImmutableList());
    }

    /** The type of its facts, as on the wire: {@code transfer}, {@code agreement}. */
    public String type() {
        return testimonies.get(0).fact().type();
    }

    /** What it is about, in a few words; two matters may share one. */
    public String label() {
        return label;
    }

    /** The parties that it names, whatever their part in it. */
    public ImmutableSortedSet<Party> parties() {
        return parties.get();
    }

    /** All claims about it, of whatever stance, by document and place; never empty. */
    public ImmutableList<SourcedClaim<?>> claims() {
        return claims.get();
    }

    /** Its aspects, in a fixed order for each type, those included that no claim states. */
    public ImmutableList<Aspect<?>> aspects() {
        return aspects.get();
    }

    /** Which type of matters it is of: two may be about facts of one type. */
    MatterType<?> kind() {
        return kind;
    }

    /** What is told of it, by document and place. */
    ImmutableList<? extends Testimony<?>> testimonies() {
        return testimonies;
    }

    /** The same, if it is about facts of that type; none otherwise. */
    @SuppressWarnings("unchecked") // Those of a matter are of its kind.
    <F extends Fact> ImmutableList<Testimony<F>> testimonies(Class<F> type) {
        return kind.factType() == type ? (ImmutableList<Testimony<F>>) testimonies : ImmutableList.of();
    }

    /** The aspect of that name; empty where matters of this type have none. */
    public <V> Optional<Aspect<V>> aspect(AspectKey<V> key) {
        // A name has one type of values: keys are made in AspectKey, and aspects from keys.
        @SuppressWarnings("unchecked")
        Optional<Aspect<V>> found = aspects().stream()
                .filter(aspect -> aspect.key().equals(key))
                .map(aspect -> (Aspect<V>) aspect)
                .findFirst();
        return found;
    }

    /** The aspects on which claims contradict each other. */
    public ImmutableList<Aspect<?>> contested() {
        return aspects().stream().filter(Aspect::isContested).collect(toImmutableList());
    }

    /**
     * The stances of its claims: a matter without {@code ASSERTED} and {@code REPORTED} is not known to have come
     * about.
     */
    public ImmutableSortedSet<Stance> stances() {
        return claims().stream()
                .map(SourcedClaim::stance)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Whether anybody tells of it as a fact, hedged or not. */
    public boolean isFactual() {
        return testimonies.stream().anyMatch(Testimony::isFactual);
    }

    /** Where the claims on it ultimately come from, by claim. */
    public ImmutableMap<SourcedClaim<?>, Origin> origins() {
        ImmutableMap.Builder<SourcedClaim<?>, Origin> origins = ImmutableMap.builder();
        testimonies.forEach(testimony -> origins.put(testimony.claim(), testimony.origin()));
        return origins.buildKeepingLast();
    }

    /**
     * How it was told of over time, by the day on which it was reported and by stance: first expected, then asserted, say. None counts as another.
     * What was reported on no known day comes last.
     */
    public ImmutableList<Report> history() {
        return Reported.history(claims());
    }

    /**
     * How things stand with it by the words of those who tell of it, in the order in which that was told: announced, then postponed, then done, say. None
     * counts as another. Delegations, whose claims tell what is so and not what happens, have no more than one.
     */
    public ImmutableList<State> states() {
        return States.of(claims());
    }

    /**
     * How things stand with it as far as is told: done, once anybody tells so as a fact, and otherwise what was told last; empty where all claims only doubt.
     */
    public Optional<State> state() {
        return States.last(states());
    }

    /** The days on which it can have been, as a reading tells it: those stated, up to the first publication that tells of it as a fact. */
    public DateSpan days(Reading reading) {
        DateSpan stated = aspect(AspectKey.DATE).map(date -> date.accordingTo(reading)).stream()
                .flatMap(date -> date.positions().stream())
                .map(Position::value)
                .reduce(DateSpan::hull)
                .orElse(DateSpan.unknown());
        return claims().stream()
                .filter(claim -> claim.stance().isFactual())
                .flatMap(claim -> claim.citation().published().stream())
                .min(Comparator.naturalOrder())
                .map(DateSpan::until)
                .flatMap(stated::meet)
                .orElse(stated);
    }

    /**
     * Why each aspect has its verdict, with the exact words that each position rests on, where they stand, and whether their speaker has an {@linkplain
     * Interest interest} in them; in at most 100 columns.
     */
    public String explain() {
        return Explanation.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matter that && kind == that.kind && testimonies.equals(that.testimonies);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, testimonies.size());
    }

    /** The matter and what is told of it, one aspect a line, in at most 100 columns. */
    @Override
    public String toString() {
        return Rendering.matter(this);
    }
}
