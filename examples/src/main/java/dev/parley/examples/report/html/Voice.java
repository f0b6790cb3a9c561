package dev.parley.examples.report.html;

import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One who says something: a speaker, or a text that names none, with all that they say so.
 *
 * @param name who it is, opening their words
 * @param about a speaker's office and party; nothing for a text
 * @param where in which texts, and how it is put where that is not as a fact
 */
record Voice(Link name, String about, String where) {
    /** So that the names of a thousand copies don't fill the page; the link opens the words in all of them. */
    private static final int MOST_TEXTS = 3;

    /** Those who make the claims, each once: speakers first. */
    static List<Voice> of(Collection<? extends SourcedClaim<?>> claims, Setting setting) {
        Map<String, List<SourcedClaim<?>>> bySource = new LinkedHashMap<>();
        for (SourcedClaim<?> claim : claims) {
            bySource.computeIfAbsent(source(claim), s -> new ArrayList<>()).add(claim);
        }
        return bySource.values().stream()
                .sorted(Comparator.comparing(Voice::isText))
                .map(said -> isText(said) ? text(said, setting) : speaker(said, setting))
                .toList();
    }

    private static String source(SourcedClaim<?> claim) {
        return claim.attribution()
                .speaker()
                .map(speaker -> "speaker " + speaker.name())
                .orElseGet(() -> "text " + claim.citation().document());
    }

    private static boolean isText(List<SourcedClaim<?>> said) {
        return said.get(0).attribution().speaker().isEmpty();
    }

    private static Voice speaker(List<SourcedClaim<?>> said, Setting setting) {
        Person speaker = said.get(0).attribution().speaker().orElseThrow();
        return new Voice(
                setting.citations().link(speaker.name(), said), about(speaker, setting), "in " + texts(said, setting));
    }

    /** {@code Defense Minister, Ukraine}; an office that names its party stands alone, {@code president of Ukraine}. */
    static String about(Person speaker, Setting setting) {
        String role = speaker.role().orElse("");
        Stream<String> party = speaker.party().stream()
                .filter(named -> !setting.names().isNamedIn(role, named))
                .map(setting.names()::of);
        return Stream.concat(speaker.role().stream(), party).collect(Collectors.joining(", "));
    }

    private static String texts(List<SourcedClaim<?>> said, Setting setting) {
        List<String> texts = said.stream()
                .map(claim -> setting.text(claim.citation().document()) + behind(stance(claim)))
                .distinct()
                .toList();
        int left = texts.size() - MOST_TEXTS;
        String first = texts.stream().limit(MOST_TEXTS).collect(Collectors.joining("; "));
        return left > 0 ? first + " and " + left + " more" : first;
    }

    private static String behind(String stance) {
        return stance.isEmpty() ? "" : " (" + stance + ")";
    }

    private static Voice text(List<SourcedClaim<?>> said, Setting setting) {
        SourcedClaim<?> first = said.get(0);
        String stances = said.stream()
                .map(Voice::stance)
                .filter(stance -> !stance.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String side = Optional.of(first)
                .flatMap(claim -> claim.attribution().party())
                .map(party -> unnamed(party, setting))
                .orElse("");
        return new Voice(setting.citations().link(setting.text(first.citation().document()), said), side, stances);
    }

    /** Whose word it is where somebody goes unnamed. */
    static String unnamed(Party party, Setting setting) {
        return "somebody of " + setting.names().of(party);
    }

    /** How a claim is put; nothing where it is put as a fact. */
    static String stance(SourcedClaim<?> claim) {
        return claim.stance() == Stance.ASSERTED ? "" : claim.stance().code();
    }
}
