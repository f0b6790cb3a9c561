package dev.parley.fact;

/**
 * What a claim states, apart from who states it and how surely: two sources that state the same fact state equal facts.
 *
 * <p>Every component is a partial value. What a text leaves open is {@link dev.parley.interval.Quantity#unknown()}, {@link
 * dev.parley.interval.DateSpan#unknown()}, an empty {@code Optional} or an empty set; equality is equality of content.
 *
 * <pre>{@code
 * Fact fact = Transfer.builder().category(Category.REMAINS).quantity(Quantity.exactly(27)).build();
 * }</pre>
 *
 * <p>A fact prints what it states and nothing else, {@code Transfer[category=remains, quantity=27]}. To read one back, write it as JSON.
 */
public sealed interface Fact permits Delegation, ExchangeAgreement, Memorandum, Proposal, TalksRound, Term, Transfer {
    /** The name of the fact's type on the wire: round, delegation, memorandum, term, agreement, transfer or proposal. */
    String type();
}
