package dev.parley.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The words of a file by what they are for; lists.tsv has some before a noun, and one for the end. */
class WordListsTest {
    private enum Known {
        END,
        BEFORE_NOUN
    }

    private enum Fewer {
        END
    }

    private enum More {
        END,
        BEFORE_NOUN,
        SINCE
    }

    @Test
    void aRowNamesWhatItsWordsAreFor() {
        WordLists<Known> lists = WordLists.of(Known.class, "lists.tsv");
        assertThat(lists.of(Known.BEFORE_NOUN)).containsExactly("the", "a");
        assertThat(lists.has(Known.BEFORE_NOUN, "a")).isTrue();
        assertThat(lists.has(Known.BEFORE_NOUN, "end")).isFalse();
        assertThat(lists.has(Known.END, "end")).isTrue();
    }

    @Test
    void theFileHasWordsForEachAndForNoOther() {
        assertThatThrownBy(() -> WordLists.of(More.class, "lists.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lists.tsv: no words for SINCE");
        assertThatThrownBy(() -> WordLists.of(Fewer.class, "lists.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lists.tsv: words for [BEFORE_NOUN], which are not known");
    }
}
