package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordTableTest {
    /** Of these letters "a~" and "b_" have one hash, as many longer words have. */
    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("ab_~").ofMinLength(1).ofMaxLength(4);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return word().set().ofMaxSize(60);
    }

    @Property
    void itFindsTheNumbersOfItsWordsAndOfNoOthers(@ForAll("words") Set<String> words, @ForAll("word") String sought) {
        ImmutableList<String> list = ImmutableList.copyOf(words);
        WordTable table = new WordTable(list);

        for (String word :
                ImmutableSet.<String>builder().addAll(list).add(sought).build()) {
            String text = "<" + word.toUpperCase(Locale.ROOT) + ">";
            assertThat(table.find(text.toCharArray(), 1, text.length() - 1, word.hashCode()))
                    .isEqualTo(list.indexOf(word));
        }
    }

    @Test
    void wordsOfOneHashAreToldApartByTheirCharacters() {
        assertThat("a~").hasSameHashCodeAs("b_");
        WordTable table = new WordTable(ImmutableList.of("a~", "b_"));

        assertThat(table.find("b_".toCharArray(), 0, 2, "b_".hashCode())).isEqualTo(1);
    }
}
