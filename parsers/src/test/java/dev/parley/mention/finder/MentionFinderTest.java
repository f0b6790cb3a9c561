package dev.parley.mention.finder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.lexicon.Lexicon;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
    @Test
    void aSentenceIsToBeCutWithTheFindersVocabulary() {
        Sentence sentence = Sentences.of("Kyiv returned 27 bodies.", 0).get(0);

        assertThatThrownBy(() -> MentionFinder.of(Lexicon.standard()).find(sentence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence: cut with a vocabulary that is not the finder's: \"Kyiv…\"");
    }
}
