package dev.parley.frame;

import dev.parley.fact.TermKind;
import dev.parley.lexicon.TermWords;
import java.util.Optional;

/**
 * One thing that is asked for.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param kind its kind; {@link TermKind#OTHER} where its words name none
 * @param known whether it has any word of what is asked for at negotiations
 * @param term whether it is a term at all; a meeting is none
 * @param paper whether it is one only where a written proposal asks for it; asked for alone, a ceasefire is a proposal
 */
record Item(int from, int to, TermKind kind, boolean known, boolean term, boolean paper) {
    /** Whether its words name a kind. */
    boolean isNamed() {
        return kind != TermKind.OTHER;
    }

    static Item of(int from, int to, Optional<TermWords.Kind> named, boolean known) {
        boolean term =
                named.filter(kind -> kind.code().equals(TermWords.NO_TERM)).isEmpty();
        TermKind kind = term && named.isPresent() ? TermKind.parse(named.get().code()) : TermKind.OTHER;
        return new Item(
                from, to, kind, known, term, named.filter(TermWords.Kind::paper).isPresent());
    }

    /** This with what a later part of it tells. */
    Item with(Item part) {
        return new Item(
                from,
                part.to,
                isNamed() ? kind : part.kind,
                known || part.known,
                term && part.term,
                isNamed() ? paper : part.paper);
    }
}
