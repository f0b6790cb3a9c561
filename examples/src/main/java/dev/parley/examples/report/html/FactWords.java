package dev.parley.examples.report.html;

import dev.parley.examples.report.words.Names;
import dev.parley.examples.report.words.Wording;
import dev.parley.fact.Coded;
import dev.parley.fact.Delegation;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Memorandum;
import dev.parley.fact.Proposal;
import dev.parley.fact.Quota;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Term;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact in a few words: {@code 1,212 remains, Russia → Ukraine}. */
final class FactWords {
    private final Names names;

    FactWords(Names names) {
        this.names = names;
    }

    String of(Fact fact) {
        if (fact instanceof Transfer transfer) {
            return transfer(transfer);
        }
        if (fact instanceof ExchangeAgreement agreement) {
            return agreement(agreement);
        }
        if (fact instanceof Proposal proposal) {
            return proposal(proposal);
        }
        if (fact instanceof TalksRound round) {
            return round(round);
        }
        if (fact instanceof Delegation delegation) {
            return delegation(delegation);
        }
        if (fact instanceof Memorandum memorandum) {
            return joined("memorandum", way("of", memorandum.author()), way("to", memorandum.recipient()));
        }
        if (fact instanceof Term term) {
            return joined("term", way("of", term.author())) + ": " + Wording.of(term.kind());
        }
        throw new IllegalArgumentException(fact.type() + ": no words for facts of this type");
    }

    private String transfer(Transfer transfer) {
        Direction direction = new Direction(transfer.from(), transfer.to());
        String number = number(transfer.quantity()).orElse("");
        String what = joined(number, category(transfer.category()).orElse(number.isEmpty() ? "hand-over" : ""));
        return direction.isUnknown() ? what : what + ", " + names.of(direction);
    }

    private String agreement(ExchangeAgreement agreement) {
        String category = category(agreement.category()).orElse("");
        return quotas(agreement)
                .or(() -> number(agreement.total()))
                .map(number -> joined(number, category))
                .orElseGet(() -> joined("deal on", category.isEmpty() ? "an exchange" : category));
    }

    /** {@code 6,000 for 6,000}, or {@code 6,000} one way. */
    private Optional<String> quotas(ExchangeAgreement agreement) {
        Iterator<Quota> quotas = agreement.quotas().iterator();
        if (!quotas.hasNext()) {
            return Optional.empty();
        }
        String first = Wording.of(quotas.next().quantity());
        return Optional.of(
                quotas.hasNext() ? first + " for " + Wording.of(quotas.next().quantity()) : first);
    }

    private String proposal(Proposal proposal) {
        String days = number(proposal.days()).map(number -> number + " days").orElse("");
        String number = number(proposal.quantity()).orElse("");
        String what = joined(
                Wording.of(proposal.kind()),
                number,
                category(proposal.category()).orElse(""),
                days);
        return joined(what, way("by", proposal.by()), way("to", proposal.to()));
    }

    private static String round(TalksRound round) {
        String ordinal =
                round.ordinal().isPresent() ? "round " + round.ordinal().getAsInt() : "talks";
        return round.city().map(city -> ordinal + " in " + city).orElse(ordinal);
    }

    private String delegation(Delegation delegation) {
        String person = delegation.person().orElse("somebody");
        return joined(person, way(delegation.head() ? "heads" : "for", delegation.party()));
    }

    private static Optional<String> category(Optional<? extends Coded> category) {
        return category.map(Wording::of);
    }

    private static Optional<String> number(Quantity quantity) {
        return quantity.isUnknown() && !quantity.isUndisclosed()
                ? Optional.empty()
                : Optional.of(quantity.isUndisclosed() ? "undisclosed number of" : Wording.of(quantity));
    }

    private String way(String word, Optional<Party> party) {
        return party.map(known -> word + " " + names.of(known)).orElse("");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The days that a fact is about; unknown for one that is about none. */
    static DateSpan days(Fact fact) {
        if (fact instanceof Transfer transfer) {
            return transfer.date();
        }
        if (fact instanceof ExchangeAgreement agreement) {
            return agreement.date();
        }
        if (fact instanceof TalksRound round) {
            return round.date();
        }
        return fact instanceof Proposal proposal ? proposal.date() : DateSpan.unknown();
    }
}
