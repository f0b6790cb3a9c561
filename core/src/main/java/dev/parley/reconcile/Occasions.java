package dev.parley.reconcile;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.fact.Transfer;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts claims with a category, a day and a side together by the {@linkplain Occasion occasion} that they tell of; one that names one party belongs to the
 * one pair with it on that day, if there is one.
 */
final class Occasions {
    private final Map<Meeting, Occasion> meetings = new LinkedHashMap<>();
    private final List<Testimony<Transfer>> oneSided = new ArrayList<>();

    /** A day, counted from 1970, and one party; flat, as claims are put together by the million. */
    private record Side(Category category, Tally tally, long day, Party party) {
        static Side of(Testimony<Transfer> anchor, Party party) {
            Transfer fact = anchor.fact();
            return new Side(
                    fact.category().orElseThrow(),
                    fact.tally(),
                    TransferIdentity.day(anchor).orElseThrow().toEpochDay(),
                    party);
        }
    }

    /** A day and two parties, whichever of them gives; the first by code is first. */
    private record Meeting(Category category, Tally tally, long day, Party first, Party second) {
        static Meeting of(Testimony<Transfer> anchor) {
            Transfer fact = anchor.fact();
            Party from = fact.from().orElseThrow();
            Party to = fact.to().orElseThrow();
            boolean inOrder = from.compareTo(to) < 0;
            return new Meeting(
                    fact.category().orElseThrow(),
                    fact.tally(),
                    TransferIdentity.day(anchor).orElseThrow().toEpochDay(),
                    inOrder ? from : to,
                    inOrder ? to : from);
        }

        Side side(Party party) {
            return new Side(category, tally, day, party);
        }
    }

    /** Adds one, after those before it in {@link ClaimOrder}. */
    void add(Testimony<Transfer> testimony) {
        Transfer fact = testimony.fact();
        if (fact.from().isPresent() && fact.to().isPresent()) {
            meetings.computeIfAbsent(Meeting.of(testimony), meeting -> new Occasion(meeting.first()))
                    .add(testimony);
        } else {
            oneSided.add(testimony);
        }
    }

    /** Those told of, each with its claims in order. */
    List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>(meetings.values());
        if (!oneSided.isEmpty()) {
            occasions.addAll(withOneSided());
            occasions.forEach(Occasion::sort);
        }
        return occasions;
    }

    /** Puts the claims that name one party where they belong; the occasions of those that belong to no pair. */
    private Collection<Occasion> withOneSided() {
        SetMultimap<Side, Occasion> bySide = LinkedHashMultimap.create();
        meetings.forEach((meeting, occasion) -> {
            bySide.put(meeting.side(meeting.first()), occasion);
            bySide.put(meeting.side(meeting.second()), occasion);
        });
        Map<Side, Occasion> alone = new LinkedHashMap<>();
        for (Testimony<Transfer> testimony : oneSided) {
            Transfer fact = testimony.fact();
            Side side = Side.of(testimony, fact.from().or(fact::to).orElseThrow());
            Set<Occasion> possible = bySide.get(side);
            (possible.size() == 1
                            ? possible.iterator().next()
                            : alone.computeIfAbsent(side, told -> new Occasion(told.party())))
                    .add(testimony);
        }
        return alone.values();
    }
}
