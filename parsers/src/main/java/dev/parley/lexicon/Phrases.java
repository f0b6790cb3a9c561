package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, for finding the longest one that starts at a token. */
final class Phrases {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private final Node root = new Node();

    void add(String phrase, Entry entry) {
        Node node = root;
        for (Sentence sentence : Sentences.of(phrase, 0)) {
            for (Token token : sentence.tokens()) {
                node = node.next.computeIfAbsent(token.lower(), lower -> new Node());
            }
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** The longest phrase from a token on, with those of its readings that the writing of its first word allows. */
    @Nullable
    Match longest(List<Token> tokens, int index) {
        Match longest = null;
        Node node = root;
        for (int i = index; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).lower());
            if (node == null) {
                break;
            }
            ImmutableList<Entry> entries = written(node.entries, tokens.get(index));
            if (!entries.isEmpty()) {
                longest = new Match(entries, index, i + 1);
            }
        }
        return longest;
    }

    private static ImmutableList<Entry> written(List<Entry> entries, Token first) {
        return entries.stream()
                .filter(entry -> !entry.sense().isName() || first.isCapitalised() || first.is("the") || first.is("al"))
                .collect(ImmutableList.toImmutableList());
    }
}
