package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.parley.resource.Rows;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmallWordTest {
    @Test
    void theFileHasWordsForEachKindAndForNoOther() {
        assertThat(Rows.wordsByConstant(SmallWord.class, "words.tsv").keySet())
                .isEqualTo(Arrays.stream(SmallWord.values()).map(Enum::name).collect(ImmutableSet.toImmutableSet()));
    }
}
