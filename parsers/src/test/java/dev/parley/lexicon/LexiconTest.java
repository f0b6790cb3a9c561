package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.parley.party.Party;
import dev.parley.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are looked up; the rules are told with words of our own, beside which the lexicon has none. */
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.standard().with(Vocabulary.parse("""
            [parties]
            XA\tArdenia | ZDF | Armed Forces of Ardenia\tArdenian | Ardenese\tOrsk | the Citadel
            XL\tLusania\tLusanish\tBelmont\t-\tLusans
            NRA\tal-Nahr\t-\t-\tXA
            RC\tRiver Commission\t-\t-\thelper
            [persons]
            Ilse Brandt\tXA
            [outlets]
            Orsk Courier\tThe Courier
            [verbs]
            give\tferry over
            give\tzag\tzagged\tzagged\tzagging
            give\tzog\tzug\tzogen\t-
            say\tzip
            receive\tzip
            [words]
            category\tremains\tthe zead
            ceasefire\t-\tzease | zease of fire
            [sides]
            zunta\tstate
            [offices]
            zoivode
            """));

    @ParameterizedTest
    @CsvSource({
        // The longest phrase is found, and what goes on otherwise is not lost.
        "zease of fire today, zease of fire = ceasefire",
        "zease of hope, zease = ceasefire",
        "zease of, zease = ceasefire",
        // Names need a capital; those in capitals only need all of them.
        "Ardenia said, Ardenia = party XA",
        "ARDENIA SAID, ARDENIA = party XA",
        "ZDF said, ZDF = party XA / outlet ZDF",
        "the Citadel said, the Citadel = seat XA",
        "The Citadel said, The Citadel = seat XA",
        "al-Nahr said, al-Nahr = party NRA",
        "Al-Nahr said, Al-Nahr = party NRA",
        "armed forces of Ardenia, armed forces of Ardenia = party XA",
        "Ilse Brandt said, Ilse Brandt = person XA",
        "The Courier said, The Courier = outlet Orsk Courier",
        "Orsk Courier said, Orsk Courier = outlet Orsk Courier",
        "River Commission, River Commission = party RC",
        // Other words need none.
        "Zease of fire, Zease of fire = ceasefire",
        "ZEASE OF FIRE, ZEASE OF FIRE = ceasefire",
        "zunta, zunta = side state",
        "zoivode, zoivode = role",
        "the zead, the zead = category remains",
        // Demonyms, and the people that they make.
        "Ardenian troops, Ardenian = demonym XA",
        "Ardenians, Ardenians = nationals XA",
        "Ardenese, Ardenese = demonym XA",
        "Lusanish, Lusanish = demonym XL",
        "Lusans, Lusans = nationals XL",
        // The forms of verbs.
        "ferry over 27, ferry over = give base",
        "ferries over 27, ferries over = give present",
        "ferried over 27, ferried over = give past_or_participle",
        "ferrying over 27, ferrying over = give ing",
        "ferried 27 bodies over, ferried = give past_or_participle ..over / move past_or_participle",
        "zag, zag = give base",
        "zagged, zagged = give past_or_participle",
        "zug, zug = give past",
        "zogen, zogen = give participle",
        "zipped, ''",
        "ziped, ziped = say past_or_participle / receive past_or_participle"
    })
    void lookUp(String text, String found) {
        assertThat(Words.readings(LEXICON, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ardenia",
                "ard",
                "Ard",
                "citadel",
                "the citadel",
                "al-nahr",
                "ilse brandt",
                "Ilse",
                "Ardeneses",
                "Lusanishs",
                "zoging",
                "of fire",
                "“zease”"
            })
    void noPhraseStartsHere(String text) {
        assertThat(LEXICON.longest(Words.tokens(text), 0)).isEmpty();
    }

    @Test
    void nothingStartsBehindTheLastToken() {
        ImmutableList<Token> tokens = Words.tokens("zease");

        assertThat(LEXICON.longest(tokens, tokens.size())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "us, we",
        "Us, we",
        "US, we / party US",
        "UN, party UN",
        "is, be",
        "Kyiv, seat UA",
        "The Hague, seat NL",
        "Brussels, seat EU / seat BE",
        "Sanaa, seat HOUTHIS / seat YE",
        "Tass, outlet TASS",
        "Un, ''",
        "who, ''"
    })
    void namesThatAreWordsToo(String text, String readings) {
        assertThat(Words.readings(Lexicon.standard(), text))
                .isEqualTo(readings.isEmpty() ? "" : text + " = " + readings);
    }

    @Test
    void aNameIsTakenForWhatTheNewVocabularySaysFirst() {
        Lexicon lexicon = Lexicon.standard().with(Vocabulary.parse("[parties]\nATLANTA\tGeorgia"));

        assertThat(Words.readings(lexicon, "Georgia")).isEqualTo("Georgia = party ATLANTA / party GE");
    }

    @Test
    void theStandardLexiconIsLeftAsItIs() {
        assertThat(Words.readings(Lexicon.standard(), "Ardenia")).isEmpty();
        assertThat(Words.readings(LEXICON, "Ukraine")).isEqualTo("Ukraine = party UA");
    }

    @Test
    void theFirstNameDemonymAndSeatAreThoseThatAPartyGoesBy() {
        Party ardenia = Party.of("XA");
        Party commission = Party.of("RC");
        Party nobody = Party.of("NOBODY");

        assertThat(LEXICON.name(ardenia)).isEqualTo("Ardenia");
        assertThat(LEXICON.demonym(ardenia)).isEqualTo("Ardenian");
        assertThat(LEXICON.capital(ardenia)).contains("Orsk");
        assertThat(LEXICON.demonym(commission)).isEqualTo("River Commission");
        assertThat(LEXICON.capital(commission)).isEmpty();
        assertThat(LEXICON.name(nobody)).isEqualTo("NOBODY");
        assertThat(LEXICON.demonym(nobody)).isEqualTo("NOBODY");
    }

    @Test
    void homesAndHelpers() {
        assertThat(LEXICON.home(Party.of("NRA"))).contains(Party.of("XA"));
        assertThat(LEXICON.home(Party.of("XA"))).isEmpty();
        assertThat(LEXICON.isHelper(Party.of("RC"))).isTrue();
        assertThat(LEXICON.isHelper(Party.of("NRA"))).isFalse();
        assertThat(LEXICON.isHelper(Party.of("ICRC"))).isTrue();
    }
}
