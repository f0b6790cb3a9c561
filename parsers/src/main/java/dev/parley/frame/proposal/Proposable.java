package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;

/**
 * Something that can be proposed, as a sentence names it: "a 30-day ceasefire", "a meeting of the two presidents", "the return of 339 children".
 *
 * @param kind what it is
 * @param index the index of the mention that names it
 * @param noun the noun group that it is named by
 * @param to the index behind its last token
 * @param days how long it is to last
 * @param scope how far it is to go
 * @param date when it is to be
 * @param category who is to return
 * @param quantity how many
 * @param with whose leaders are to meet
 */
record Proposable(
        ProposalKind kind,
        int index,
        NounGroup noun,
        int to,
        Quantity days,
        Optional<String> scope,
        DateSpan date,
        Optional<Category> category,
        Quantity quantity,
        ImmutableSet<Party> with) {
    /** Something of a kind of which no more is told. */
    static Proposable of(ProposalKind kind, int index, NounGroup noun, int to) {
        return new Proposable(
                kind,
                index,
                noun,
                to,
                Quantity.unknown(),
                Optional.empty(),
                DateSpan.unknown(),
                Optional.empty(),
                Quantity.unknown(),
                ImmutableSet.of());
    }

    Proposable withDate(DateSpan when) {
        return new Proposable(kind, index, noun, to, days, scope, when, category, quantity, with);
    }

    Proposable lasting(Quantity length, Optional<String> where, int end) {
        return new Proposable(kind, index, noun, end, length, where, date, category, quantity, with);
    }

    Proposable counting(Optional<Category> who, Quantity number, int end) {
        return new Proposable(kind, index, noun, end, days, scope, date, who, number, with);
    }

    Proposable between(ImmutableSet<Party> parties) {
        return new Proposable(kind, index, noun, to, days, scope, date, category, quantity, parties);
    }

    /** The index of the first token that names it, its article apart. */
    int from() {
        return noun.from();
    }
}
