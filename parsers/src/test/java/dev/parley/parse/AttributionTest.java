package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.claim.Attribution;
import dev.parley.claim.SourcedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A body that was named in full may be told of by its noun later, though it said nothing before. */
    @Test
    void theCommissionIsTheOneNamedBefore() {
        assertThat(Told.by(
                        "Baku's State Commission on Prisoners of War, Hostages and Missing Persons met in the capital.\n"
                                + "According to the commission, Azerbaijan has handed over 40 bodies to Armenia."))
                .containsExactly("Baku's State Commission on Prisoners of War, Hostages and Missing Persons:"
                        + " remains AZ>AM 40");
    }

    /** A comma behind a body starts what it says, and goes on with no name. */
    @Test
    void whoeverStandsBehindTheCommaIsNoPartOfTheName() {
        assertThat(Told.by("According to the commission, Azerbaijan handed over 40 bodies to Armenia."))
                .containsExactly("commission: remains AZ>AM 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Hamas says yes, the hostages will be handed over to Israel on June 20, an official said.",
                "Unless Hamas says no, the hostages will be handed over to Israel on June 20.",
                "Hamas spoke on Friday.\nLet us recall that the hostages will be handed over to Israel on June 20.",
            })
    void whoeverOnlyMightSaySomethingHasNotSaidIt(String text) {
        assertThat(Told.by(text)).containsExactly("expected hostages ?>IL on 2025-06-20");
    }

    private static Attribution attribution(String text) {
        return ClaimParser.standard().parse(Article.of("test", text).withPublished(Told.PUBLISHED)).claims().stream()
                .filter(claim -> claim.fact().type().equals("transfer"))
                .map(SourcedClaim::attribution)
                .findFirst()
                .orElseThrow();
    }
}
