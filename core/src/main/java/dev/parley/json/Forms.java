package dev.parley.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Coded;
import dev.parley.fact.Criterion;
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
import dev.parley.party.Person;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which type has which form. */
final class Forms {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String SPAN = "^(DAY|\\d{4}-\\d{2}|DAY/(DAY|\\.\\.)|\\.\\./DAY)$".replace("DAY", DAY);

    private static final ImmutableMap<Class<?>, Form<?>> SCALARS = ImmutableMap.<Class<?>, Form<?>>builder()
            .put(String.class, new Scalars.TextForm())
            .put(int.class, new Scalars.NumberForm())
            .put(boolean.class, new Scalars.FlagForm())
            .put(LocalDate.class, new Scalars.ParsedForm<>("day", "^[+-]?\\d{4,9}-\\d{2}-\\d{2}$", Forms::day))
            .put(DateSpan.class, new Scalars.ParsedForm<>("date_span", SPAN, Forms::dateSpan))
            .put(
                    Party.class,
                    new Scalars.ParsedForm<>("party", "^[A-Z](?:[A-Z0-9_]|[ -](?=[A-Z0-9_])){1,39}$", Party::of))
            .put(
                    Criterion.class,
                    new Scalars.ParsedForm<>(
                            "criterion", "^([a-z][a-z0-9_]*|age:(\\d{1,3}-\\d{1,3}|[<>]\\d{1,3}))$", Criterion::of))
            .put(Quantity.class, new QuantityForm())
            .buildOrThrow();

    /** What properties of these types say when they are absent, beside those that are optional or lists. */
    private static final ImmutableMap<Class<?>, Object> ABSENT = ImmutableMap.of(
            boolean.class, false,
            DateSpan.class, DateSpan.unknown(),
            Quantity.class, Quantity.unknown(),
            Tally.class, Tally.INCREMENT,
            Attribution.class, Attribution.none());

    private static final ImmutableMap<String, Class<? extends Record>> FACTS =
            ImmutableMap.<String, Class<? extends Record>>builder()
                    .put("round", TalksRound.class)
                    .put("delegation", Delegation.class)
                    .put("memorandum", Memorandum.class)
                    .put("term", Term.class)
                    .put("agreement", ExchangeAgreement.class)
                    .put("transfer", Transfer.class)
                    .put("proposal", Proposal.class)
                    .buildOrThrow();

    /** What has a form of its own, beside facts and enums. */
    private static final ImmutableSet<Class<?>> PARTS = ImmutableSet.of(
            Party.class,
            Person.class,
            Quantity.class,
            DateSpan.class,
            Criterion.class,
            Quota.class,
            Attribution.class,
            Citation.class);

    private static final RecordForm<SourcedClaim<?>> CLAIM = claim(Fact.class);

    private Forms() {}

    /** The form of claims of any type of fact. */
    static RecordForm<SourcedClaim<?>> claim() {
        return CLAIM;
    }

    /** The form of claims of that type of fact, which is {@link Fact} for any. */
    @SuppressWarnings("unchecked") // The class of a generic type says nothing of its parameter.
    static RecordForm<SourcedClaim<?>> claim(Class<? extends Fact> fact) {
        Class<SourcedClaim<?>> type = (Class<SourcedClaim<?>>) (Class<?>) SourcedClaim.class;
        return new RecordForm<>(
                type, Optional.empty(), c -> c.getName().equals("fact") ? facts(fact) : property(c.getGenericType()));
    }

    /** The form of a type that is part of a claim; empty for any other. */
    static Optional<Form<?>> of(Class<?> type) {
        boolean coded = type.isEnum() && Coded.class.isAssignableFrom(type);
        boolean known = coded || Fact.class.isAssignableFrom(type) || PARTS.contains(type);
        return known ? Optional.of(form(type)) : Optional.empty();
    }

    private static Form<?> form(Class<?> type) {
        Form<?> scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isEnum()) {
            return code(type);
        }
        return Fact.class.isAssignableFrom(type)
                ? facts(type.asSubclass(Fact.class))
                : record(type.asSubclass(Record.class), Optional.empty());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Enums that are coded; Java has no wildcard for that.
    private static Form<?> code(Class<?> type) {
        return Scalars.CodeForm.of((Class) type);
    }

    private static FactForm facts(Class<? extends Fact> bound) {
        ImmutableMap.Builder<String, RecordForm<?>> types = ImmutableMap.builder();
        FACTS.forEach((name, type) -> {
            if (bound.isAssignableFrom(type)) {
                types.put(name, record(type, Optional.of(name)));
            }
        });
        return new FactForm(types.buildOrThrow());
    }

    private static <R extends Record> RecordForm<R> record(Class<R> type, Optional<String> tag) {
        return new RecordForm<>(type, tag, component -> property(component.getGenericType()));
    }

    private static Form<?> property(Type type) {
        if (type instanceof ParameterizedType container) {
            return container(container.getRawType(), form((Class<?>) container.getActualTypeArguments()[0]));
        }
        if (type == OptionalInt.class) {
            return new Scalars.NumberForm()
                    .as(OptionalInt::of, OptionalInt::getAsInt)
                    .orElse(OptionalInt.empty());
        }
        return orAbsent(form((Class<?>) type), ABSENT.get(type));
    }

    @SuppressWarnings("unchecked") // What is absent is of the type that it is listed for.
    private static <T> Form<T> orAbsent(Form<T> form, @Nullable Object absent) {
        return absent == null ? form : form.orElse((T) absent);
    }

    private static <T> Form<?> container(Type raw, Form<T> item) {
        if (raw == Optional.class) {
            return item.as(Optional::of, Optional::orElseThrow).orElse(Optional.empty());
        }
        Form<ImmutableList<T>> list = new ListForm<>(item).orElse(ImmutableList.of());
        if (raw == ImmutableList.class) {
            return list;
        }
        return list.as(ImmutableSet::copyOf, ImmutableSet::asList).orElse(ImmutableSet.of());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + Excerpt.of(text) + "\" is not a day: expected one like 2025-06-14", e);
        }
    }

    /** An open span is stated by leaving it out. */
    private static DateSpan dateSpan(String text) {
        DateSpan span = DateSpan.parse(text);
        if (span.isUnknown()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" states no day: expected one, or the property left out");
        }
        return span;
    }
}
