package dev.parley.mention.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.finder.MentionFinder;
import dev.parley.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {
    private static final MentionFinder FINDER = MentionFinder.of(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                // A name beside it makes it a person's.
                "Israel Katz said nothing. = Israel Katz",
                "Israel Ben Ami said nothing. = Israel Ben Ami",
                "Sofia Bosch, who led the talks, left. = Sofia Bosch",
                "They met Michael Jordan on Friday. = Michael Jordan",
                "They met Moussa Chad. = Moussa Chad",
                // Nothing beside it, a day, a possessive, or a heading leave it a party's.
                "Israel said nothing. = IL",
                "Israel Tuesday said nothing. = IL",
                "Jordan’s King said nothing. = JO",
                "Chad and Sudan agreed. = TD SD",
                "Israel Slams Hamas = IL Slams HAMAS",
                // One of the family of somebody known.
                "They met Emil Aliyev. = Emil Aliyev"
            })
    void personsOrParties(String text, String found) {
        String names = FINDER.find(Sentences.of(text, 0, FINDER.vocabulary()).get(0)).stream()
                .map(NamesakesTest::name)
                .filter(name -> !name.isEmpty())
                .collect(joining(" "));

        assertThat(names).isEqualTo(found);
    }

    private static String name(Mention mention) {
        if (mention instanceof PersonMention person) {
            return person.name();
        }
        return mention instanceof PartyMention party && party.isNamed()
                ? party.party().map(Object::toString).orElse("")
                : "";
    }
}
