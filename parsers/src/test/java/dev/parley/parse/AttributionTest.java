package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose those are who say it, and when they said it. */
class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Armenia returned two bodies to Azerbaijan, said Aram Petrosyan, an Armenian official.                            | AM
        Armenia returned two bodies to Azerbaijan, said Aram Petrosyan, the Armenian official.                            | AM
        Aram Petrosyan, who heads the Armenian delegation, said Armenia had returned two bodies to Azerbaijan.            | AM
        Aram Petrosyan, who heads Armenia's delegation, said Armenia had returned two bodies to Azerbaijan.               | AM
        Huda Saleh, who led the Houthi delegation, said the Houthis had released 40 prisoners to Saudi Arabia.            | HOUTHIS
        """)
    void whoHeadsADelegationOrIsAnOfficialSpeaksForItsParty(String text, String party) {
        assertThat(attribution(text).side()).map(Object::toString).hasValue(party);
    }

    /** What is to come next week was not said next week: a claim is from before the day on which its article was published. */
    @Test
    void nothingWasSaidAfterItWasPublished() {
        assertThat(attribution("Armenia will return two bodies to Azerbaijan next week, Petrosyan said.")
                        .said()
                        .isUnknown())
                .isTrue();
        assertThat(attribution("Armenia returned two bodies to Azerbaijan, Petrosyan said on Thursday.")
                        .said())
                .hasToString("2025-06-12");
    }

    /** Who confirmed something of those who are counted has not counted them. */
    @Test
    void whoConfirmedSomethingOfThemHasNotSaidHowManyTheyWere() {
        assertThat(Told.by("Eritrea released 64 prisoners to Ethiopia on Friday. Among those who returned were"
                        + " 50 whom the Red Cross had confirmed as prisoners and 14 who had been missing."))
                .contains("prisoners_of_war ER>ET 50 on 2025-06-13", "prisoners_of_war ER>ET 14 on 2025-06-13")
                .noneMatch(line -> line.contains("ICRC:"));
    }

    private static Attribution attribution(String text) {
        return ClaimParser.standard().parse(Article.of("test", text).withPublished(Told.PUBLISHED)).claims().stream()
                .filter(claim -> claim.fact().type().equals("transfer"))
                .map(SourcedClaim::attribution)
                .findFirst()
                .orElseThrow();
    }
}
