package dev.parley.examples.report.html;

import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.words.Days;
import dev.parley.reconcile.Interest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One claim: what is said, by whom, how surely, where, and in which words.
 *
 * @param id what leads to it
 * @param fact what is said
 * @param speaker who says it; nothing where the text names nobody
 * @param about the speaker's office and party
 * @param stance how it is put
 * @param interest whether it favours the speaker's own side or goes against it; nothing where it does neither
 * @param where the text, the outlets that it credits, and the days
 * @param quote the words, which lead to their place
 * @param firstMark the first of the marks on its words; 0 where no article has them
 * @param lastMark the last of them
 * @param article the article's id; nothing where there is none
 */
record ClaimView(
        String id,
        String fact,
        String speaker,
        String about,
        String stance,
        String interest,
        String where,
        Link quote,
        int firstMark,
        int lastMark,
        String article) {
    static ClaimView of(SourcedClaim<?> claim, Setting setting) {
        Citations citations = setting.citations();
        Attribution attribution = claim.attribution();
        Optional<Citations.Place> place = citations.place(claim);
        return new ClaimView(
                Ids.claim(citations.number(claim)),
                new FactWords(setting.names()).of(claim.fact()),
                attribution.speaker().map(speaker -> speaker.name()).orElse(""),
                attribution
                        .speaker()
                        .map(speaker -> Voice.about(speaker, setting))
                        .or(() -> attribution.party().map(party -> Voice.unnamed(party, setting)))
                        .orElse(""),
                claim.stance().code(),
                interest(claim),
                where(claim, setting),
                citations.link(claim.citation().quote(), List.of(claim)),
                place.map(Citations.Place::firstMark).orElse(0),
                place.map(Citations.Place::lastMark).orElse(0),
                place.map(found -> Ids.article(found.article())).orElse(""));
    }

    private static String interest(SourcedClaim<?> claim) {
        return switch (Interest.of(claim)) {
            case OWN -> "in its speaker's interest";
            case AGAINST -> "against its speaker's interest";
            case NONE -> "";
        };
    }

    private static String where(SourcedClaim<?> claim, Setting setting) {
        Citation citation = claim.citation();
        Attribution attribution = claim.attribution();
        return Stream.of(
                        Stream.of(setting.text(citation.document())),
                        attribution.via().stream().map(outlet -> "via " + outlet),
                        citation.published().stream().map(day -> "published " + Days.of(day)),
                        Stream.of(attribution.said())
                                .filter(said -> !said.isUnknown())
                                .map(said -> "said " + Days.of(said)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
