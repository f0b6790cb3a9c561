package dev.parley.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Fact;
import dev.parley.party.Person;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is claimed of matters, as schema.org has it: {@code ClaimReview} of {@code Claim}.
 *
 * <p>Every speaker is a {@code Person} there, as it is in a claim: whether "the Defence Ministry" is one, a claim does not say.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org/ClaimReview</a>
 */
final class ClaimReviews {
    private final ImmutableMap<String, Document> documents;

    ClaimReviews(ImmutableMap<String, Document> documents) {
        this.documents = documents;
    }

    /** What one origin states in one way. */
    private record Statement(Fact fact, Stance stance, Origin origin) {}

    void write(List<Matter> matters, Writer writer) throws IOException {
        try (JsonLd out = new JsonLd(writer)) {
            out.object(() -> {
                out.text("@context", "https://schema.org");
                out.text("@type", "DataFeed");
                out.text("name", "Claims about negotiations, and how they stand to each other");
                out.array("dataFeedElement", () -> {
                    for (Matter matter : matters) {
                        write(matter, out);
                    }
                });
            });
        }
    }

    private void write(Matter matter, JsonLd out) throws IOException {
        SetMultimap<Statement, SourcedClaim<?>> statements = LinkedHashMultimap.create();
        matter.origins()
                .forEach((claim, origin) -> statements.put(new Statement(claim.fact(), claim.stance(), origin), claim));
        String told = told(matter);
        for (Collection<SourcedClaim<?>> claims : statements.asMap().values()) {
            SourcedClaim<?> first = claims.iterator().next();
            out.object(() -> {
                out.text("@type", "ClaimReview");
                out.text("@id", Iris.of("review " + matter.label() + ClaimJson.line(first)));
                out.text("name", matter.label());
                out.text("claimReviewed", first.citation().quote());
                out.object("itemReviewed", () -> writeClaim(claims, first, out));
                out.text("reviewBody", told);
            });
        }
    }

    /** The verdicts and positions on what is stated of a matter, one aspect a line. */
    private static String told(Matter matter) {
        return matter.aspects().stream()
                .filter(aspect -> !aspect.positions().isEmpty())
                .map(Aspect::line)
                .collect(Collectors.joining("\n", matter.label() + "\n", ""));
    }

    private void writeClaim(Collection<SourcedClaim<?>> claims, SourcedClaim<?> first, JsonLd out) throws IOException {
        out.text("@type", "Claim");
        out.text("@id", ClaimJson.id(first));
        out.text("name", first.fact() + ", " + first.stance().code());
        out.text("text", first.citation().quote());
        Optional<Person> speaker = first.attribution().speaker();
        if (speaker.isPresent()) {
            out.object("author", () -> writeSpeaker(speaker.get(), out));
        }
        out.array("appearance", () -> {
            Set<String> shown = new HashSet<>();
            for (SourcedClaim<?> claim : claims) {
                if (shown.add(claim.citation().document())) {
                    out.object(() -> writeDocument(claim, out));
                }
            }
        });
    }

    private static void writeSpeaker(Person speaker, JsonLd out) throws IOException {
        out.text("@type", "Person");
        out.text("name", speaker.name());
        out.text("jobTitle", speaker.role());
        if (speaker.party().isPresent()) {
            out.object("affiliation", () -> {
                out.text("@type", "Organization");
                out.text("identifier", speaker.party());
            });
        }
    }

    private void writeDocument(SourcedClaim<?> claim, JsonLd out) throws IOException {
        Citation citation = claim.citation();
        Attribution attribution = claim.attribution();
        Document document = documents.getOrDefault(citation.document(), Document.of(citation.document()));
        out.text("@type", "NewsArticle");
        out.text("identifier", document.name());
        out.text("headline", document.title());
        out.text("url", document.page());
        out.text("datePublished", citation.published());
        if (attribution.publisher().isPresent()) {
            out.object("publisher", () -> {
                out.text("@type", "Organization");
                out.text("name", attribution.publisher());
            });
        }
    }
}
