package dev.parley.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.lexicon.Lexicon;
import dev.parley.parse.ClaimParser;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names NAMES = new Names(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "On June 13 Russia handed over 1,200 bodies to Ukraine.: Remains, Russia → Ukraine, 13 June 2025",
                "Russia and Ukraine agreed on June 2 to exchange 6,000 bodies for 6,000 bodies.: Remains, Russia and Ukraine, 2 June 2025",
                "Russia proposed a ceasefire of two to three days to Ukraine.: Ceasefire, Russia to Ukraine 2 to 3 days",
                "Russia gave Ukraine a memorandum.: Russia to Ukraine",
                "On June 13 Boko Haram handed over 40 hostages to Nigeria.: Hostages, Boko Haram → Nigeria, 13 June 2025",
            })
    void aHeadingHasNamesWhereALabelHasCodes(String text, String heading) {
        assertThat(matters(text)).extracting(NAMES::heading).contains(heading);
    }

    @Test
    void aSideThatIsNotToldIsAQuestionMark() {
        assertThat(NAMES.of(new Direction(Optional.empty(), Optional.of(Party.of("UA")))))
                .isEqualTo("? → Ukraine");
    }

    @Test
    void aPartyThatNobodyKnowsGoesByItsCode() {
        assertThat(NAMES.of(Party.of("XA"))).isEqualTo("XA");
        assertThat(NAMES.of(Party.of("HAMAS"))).isEqualTo("Hamas");
    }

    private static List<Matter> matters(String text) {
        Article article = Article.of("a", text).withPublished(LocalDate.of(2025, 6, 14));
        return Reconciler.standard()
                .reconcile(ClaimParser.standard().parse(article).claims())
                .matters();
    }
}
