package dev.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.interval.DateSpan;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the anchors of one agreement state: one category and the same parties, and days and rounds as often as they are told differently. */
record AgreementProfile(
        Optional<Category> category,
        ImmutableSortedSet<Party> parties,
        ImmutableSet<Integer> rounds,
        ImmutableSet<DateSpan> dates,
        Intervals days) {
    private static final String CATEGORY = "category";
    private static final String PARTY = "party";
    private static final String ROUND = "round";
    private static final String DAYS = "days";

    /** What decides which agreements a testimony can be about. */
    record Question(Optional<Category> category, ImmutableSortedSet<Party> parties, OptionalInt round, DateSpan days) {
        static Question of(Testimony<ExchangeAgreement> testimony) {
            ExchangeAgreement fact = testimony.fact();
            return new Question(
                    fact.category(), Agreements.parties(fact), fact.round(), AgreementIdentity.possibleDays(testimony));
        }

        private Shortlist.Wishes wishes(Shortlist shortlist) {
            Shortlist.Wishes wishes = shortlist.wishes().within(DAYS, days);
            category.ifPresent(told -> wishes.with(CATEGORY, told));
            parties.forEach(party -> wishes.with(PARTY, party));
            round.ifPresent(told -> wishes.orOpen(ROUND, told));
            return wishes;
        }
    }

    static AgreementProfile of(List<Testimony<ExchangeAgreement>> anchors) {
        ExchangeAgreement first = anchors.get(0).fact();
        ImmutableSet<DateSpan> dates =
                anchors.stream().map(testimony -> testimony.fact().date()).collect(toImmutableSet());
        return new AgreementProfile(
                first.category(),
                Agreements.parties(first),
                anchors.stream()
                        .flatMap(testimony -> testimony.fact().round().stream().boxed())
                        .collect(toImmutableSet()),
                dates,
                Intervals.ofSpans(dates));
    }

    /** The agreements by what is told of them, under their indices. */
    static Shortlist shortlist(List<AgreementProfile> agreements) {
        Shortlist shortlist = new Shortlist();
        for (int i = 0; i < agreements.size(); i++) {
            agreements.get(i).enter(i, shortlist);
        }
        return shortlist;
    }

    private void enter(int index, Shortlist shortlist) {
        shortlist.enter(index);
        shortlist.enter(index, CATEGORY, category.stream().toList());
        shortlist.enter(index, PARTY, parties);
        shortlist.enter(index, ROUND, rounds);
        dates.forEach(date -> shortlist.enter(index, DAYS, date));
    }

    /** The index of the agreement that a testimony can be about; empty where there is none, or more than one. */
    static OptionalInt only(Shortlist shortlist, List<AgreementProfile> agreements, Question question) {
        Shortlist.Only only = new Shortlist.Only();
        question.wishes(shortlist).find(index -> agreements.get(index).canAnswer(question), only);
        return only.get();
    }

    /** An agreement of which several rounds are told is not known to be of any of them. */
    boolean canAnswer(Question question) {
        return (question.category().isEmpty() || question.category().equals(category))
                && parties.containsAll(question.parties())
                && (question.round().isEmpty()
                        || rounds.isEmpty()
                        || rounds.equals(ImmutableSet.of(question.round().getAsInt())))
                && days.meetAny(question.days());
    }
}
