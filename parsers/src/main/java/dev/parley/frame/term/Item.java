package dev.parley.frame.term;

import dev.parley.fact.TermKind;
import dev.parley.lexicon.TermWords;
import java.util.Optional;

/**
 * One thing that is asked for.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param kind its kind; {@link TermKind#OTHER} where its words name none
 * @param words which words of negotiations it has
 * @param term whether it is a term at all; a meeting is none
 * @param paper whether it is one only where a written proposal asks for it; asked for alone, a ceasefire is a proposal
 */
record Item(int from, int to, TermKind kind, Words words, boolean term, boolean paper) {
    /** The words that something asked for has, from the least telling to the most. */
    enum Words {
        /** Any words at all. */
        ANY,
        /** A word of doing: "pay". */
        ACT,
        /** A word of what negotiations are about: "salaries". */
        THING
    }

    static Item of(int from, int to, Optional<TermWords.Kind> named, Words words) {
        boolean term =
                named.filter(kind -> kind.code().equals(TermWords.NO_TERM)).isEmpty();
        TermKind kind = term && named.isPresent() ? TermKind.parse(named.get().code()) : TermKind.OTHER;
        return new Item(
                from,
                to,
                kind,
                named.isPresent() ? Words.THING : words,
                term,
                named.filter(TermWords.Kind::paper).isPresent());
    }

    /** Whether its words name a kind. */
    boolean isNamed() {
        return kind != TermKind.OTHER;
    }

    /** Whether it has a word of what negotiations are about. */
    boolean isKnown() {
        return words == Words.THING;
    }

    /** This of no kind that has a name. */
    Item other() {
        return new Item(from, to, TermKind.OTHER, words, term, paper);
    }

    /** This with what a later part of it tells. */
    Item with(Item part) {
        return new Item(
                from,
                part.to,
                isNamed() ? kind : part.kind,
                words.compareTo(part.words) > 0 ? words : part.words,
                term && part.term,
                isNamed() ? paper : part.paper);
    }
}
