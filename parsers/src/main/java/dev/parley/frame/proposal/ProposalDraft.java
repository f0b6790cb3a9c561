package dev.parley.frame.proposal;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Proposal;
import dev.parley.fact.ProposalKind;
import dev.parley.fact.Response;
import dev.parley.frame.discourse.Finding;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.Optional;

/** One proposal as a sentence tells it, while its parts are being gathered. */
final class ProposalDraft {
    final ProposalKind kind;
    Optional<Party> by = Optional.empty();
    Optional<Party> to = Optional.empty();
    Quantity days = Quantity.unknown();
    Optional<String> scope = Optional.empty();
    DateSpan date = DateSpan.unknown();
    Optional<Category> category = Optional.empty();
    Quantity quantity = Quantity.unknown();
    Optional<Response> response = Optional.empty();
    Stance stance = Stance.ASSERTED;
    /** Whether it is only a part of another one, or makes it last longer. */
    boolean further;

    String rule = "";
    int start;
    int end;

    ProposalDraft(ProposalKind kind) {
        this.kind = kind;
    }

    /** What is asked for, before anything is known of who asks. */
    static ProposalDraft of(Proposable proposable) {
        ProposalDraft proposed = new ProposalDraft(proposable.kind());
        proposed.days = proposable.days();
        proposed.scope = proposable.scope();
        proposed.date = proposable.date();
        proposed.category = proposable.category();
        proposed.quantity = proposable.quantity();
        proposed.start = proposable.from();
        proposed.end = proposable.to();
        return proposed;
    }

    /** The same proposal told of again. */
    ProposalDraft again() {
        ProposalDraft proposed = new ProposalDraft(kind);
        proposed.by = by;
        proposed.to = to;
        proposed.days = days;
        proposed.scope = scope;
        proposed.date = date;
        proposed.category = category;
        proposed.quantity = quantity;
        return proposed;
    }

    Finding finding() {
        boolean same = by.isPresent() && by.equals(to);
        Proposal proposal = Proposal.builder()
                .by(by)
                .to(same ? Optional.empty() : to)
                .kind(kind)
                .days(days)
                .scope(scope)
                .date(date)
                .category(category)
                .quantity(quantity)
                .response(response)
                .build();
        return new Finding(proposal, stance, start, end, rule);
    }
}
