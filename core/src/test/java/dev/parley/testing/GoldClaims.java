package dev.parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dev.parley.fact.Term;
import dev.parley.fact.TermKind;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The claims that people read in the five seed reports, where those lie beside the repository. */
public final class GoldClaims {
    public static final Path GOLD = Path.of("..", "..", "shared", "gold", "seeds.jsonl");

    private static final Map<String, LocalDate> PUBLISHED = Map.of(
            "000", LocalDate.of(2025, 6, 14),
            "001", LocalDate.of(2025, 6, 14),
            "002", LocalDate.of(2025, 6, 3),
            "003", LocalDate.of(2025, 6, 3),
            "004", LocalDate.of(2025, 6, 3));
    private static final Map<String, Party> SIDES = Map.of(
            "Vladimir Medinsky",
            Told.RU,
            "Shamsail Saraliyev",
            Told.RU,
            "Rustem Umerov",
            Told.UA,
            "Volodymyr Zelenskyy",
            Told.UA);

    private GoldClaims() {}

    public static List<SourcedClaim<?>> read() throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode node = mapper.readTree(line);
            fact(node).ifPresent(fact -> claims.add(claim(node, fact)));
        }
        return claims;
    }

    private static Optional<Fact> fact(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "transfer" -> Optional.of(transfer(node));
            case "agreement" -> Optional.of(agreement(node));
            case "round" -> Optional.of(round(node));
            case "delegation" -> Optional.of(delegation(node));
            case "memorandum" -> Optional.of(memorandum(node));
            case "term" ->
                Optional.of(Term.builder()
                        .author(text(node, "author", Party::of))
                        .kind(TermKind.parse(node.get("kind").asText()))
                        .build());
            case "proposal" -> Optional.of(proposal(node));
            default -> Optional.empty();
        };
    }

    private static SourcedClaim<?> claim(JsonNode node, Fact fact) {
        String quote = node.get("quote").asText();
        String document = node.get("doc").asText();
        int start = node.path("start").asInt();
        return SourcedClaim.builder()
                .fact(fact)
                .stance(Stance.parse(node.get("stance").asText()))
                .attribution(Attribution.builder()
                        .speaker(text(node, "speaker", GoldClaims::person))
                        .build())
                .citation(Citation.builder()
                        .document(document)
                        .published(Optional.ofNullable(PUBLISHED.get(document)))
                        .start(start)
                        .end(start + quote.length())
                        .quote(quote)
                        .build())
                .build();
    }

    private static Person person(String name) {
        return SIDES.containsKey(name) ? Person.of(name).withParty(SIDES.get(name)) : Person.of(name);
    }

    private static Transfer transfer(JsonNode node) {
        Transfer.Builder transfer = Transfer.builder()
                .category(text(node, "category", Category::parse))
                .from(text(node, "from", Party::of))
                .to(text(node, "to", Party::of))
                .quantity(quantity(node, "min", "max"))
                .date(text(node, "date", DateSpan::parse).orElse(DateSpan.unknown()));
        if (node.has("ordinal")) {
            transfer.ordinal(node.get("ordinal").asInt());
        }
        return transfer.build();
    }

    private static ExchangeAgreement agreement(JsonNode node) {
        ExchangeAgreement.Builder agreement = ExchangeAgreement.builder()
                .category(text(node, "category", Category::parse))
                .formula(text(node, "formula", Formula::parse))
                .total(quantity(node, "total_min", "total_max"))
                .date(text(node, "date", DateSpan::parse).orElse(DateSpan.unknown()));
        node.path("parties").forEach(party -> agreement.addParties(Party.of(party.asText())));
        node.path("criteria").forEach(criterion -> agreement.addCriteria(Criterion.of(criterion.asText())));
        node.path("quotas")
                .forEach(quota -> agreement.addQuotas(Quota.of(
                        Party.of(quota.get("from").asText()),
                        Party.of(quota.get("to").asText()),
                        quantity(quota, "min", "max"))));
        if (node.has("round")) {
            agreement.round(node.get("round").asInt());
        }
        return agreement.build();
    }

    private static TalksRound round(JsonNode node) {
        return TalksRound.builder()
                .ordinal(number(node, "ordinal"))
                .date(date(node))
                .city(text(node, "city", Function.identity()))
                .venue(text(node, "venue", Function.identity()))
                .minutes(quantity(node, "minutes_min", "minutes_max"))
                .language(text(node, "language", Function.identity()))
                .host(text(node, "host", Party::of))
                .build();
    }

    private static Delegation delegation(JsonNode node) {
        return Delegation.builder()
                .party(text(node, "party", Party::of))
                .person(text(node, "person", Function.identity()))
                .role(text(node, "role", Function.identity()))
                .head(node.path("head").asBoolean())
                .build();
    }

    private static Memorandum memorandum(JsonNode node) {
        return Memorandum.builder()
                .author(text(node, "author", Party::of))
                .recipient(text(node, "recipient", Party::of))
                .channel(text(node, "channel", Party::of))
                .publishedBy(text(node, "published_by", Function.identity()))
                .reviewDays(number(node, "review_days"))
                .about(text(node, "about", Function.identity()))
                .build();
    }

    private static Proposal proposal(JsonNode node) {
        return Proposal.builder()
                .by(text(node, "by", Party::of))
                .to(text(node, "to", Party::of))
                .kind(ProposalKind.parse(node.get("kind").asText()))
                .days(quantity(node, "days_min", "days_max"))
                .scope(text(node, "scope", Function.identity()))
                .date(date(node))
                .category(text(node, "category", Category::parse))
                .quantity(quantity(node, "min", "max"))
                .response(text(node, "response", Response::parse))
                .build();
    }

    private static DateSpan date(JsonNode node) {
        return text(node, "date", DateSpan::parse).orElse(DateSpan.unknown());
    }

    private static OptionalInt number(JsonNode node, String name) {
        return node.has(name) ? OptionalInt.of(node.get(name).asInt()) : OptionalInt.empty();
    }

    private static <V> Optional<V> text(JsonNode node, String name, Function<String, V> parse) {
        return node.hasNonNull(name) ? Optional.of(parse.apply(node.get(name).asText())) : Optional.empty();
    }

    private static Quantity quantity(JsonNode node, String min, String max) {
        if (!node.has(min) && !node.has(max)) {
            return Quantity.unknown();
        }
        long least = node.path(min).asLong(0);
        Quantity stated =
                node.hasNonNull(max) ? Quantity.between(least, node.get(max).asLong()) : Quantity.atLeast(least);
        return node.path("approx").asBoolean() ? stated.asApproximate() : stated;
    }
}
