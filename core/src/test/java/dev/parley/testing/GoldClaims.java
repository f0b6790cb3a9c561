package dev.parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Criterion;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
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
import java.util.function.Function;

/** The transfers and agreements that people read in the five seed reports, where those lie beside the repository. */
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

    private static <V> Optional<V> text(JsonNode node, String name, Function<String, V> parse) {
        return node.hasNonNull(name) ? Optional.of(parse.apply(node.get(name).asText())) : Optional.empty();
    }

    private static Quantity quantity(JsonNode node, String min, String max) {
        long least = node.path(min).asLong(0);
        Quantity stated =
                node.hasNonNull(max) ? Quantity.between(least, node.get(max).asLong()) : Quantity.atLeast(least);
        return node.path("approx").asBoolean() ? stated.asApproximate() : stated;
    }
}
