package dev.parley.frame.talks;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.mention.Duration;
import dev.parley.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a sentence tells of one meeting, before it is known which one that is. */
final class Sitting {
    OptionalInt ordinal = OptionalInt.empty();
    DateSpan date = DateSpan.unknown();
    Optional<String> city = Optional.empty();
    Optional<String> venue = Optional.empty();
    Quantity minutes = Quantity.unknown();
    Optional<String> language = Optional.empty();
    Optional<Party> host = Optional.empty();
    Stance stance = Stance.ASSERTED;

    /** Whether it is said to be in a city told before. */
    boolean there;

    /** Whether it is said to be in a building told before. */
    boolean sameVenue;

    /** Whether the sentence says that it was, will be or was not held, rather than only naming it. */
    boolean asserted;

    /** Whether it is called another one than those told before. */
    boolean fresh;

    /** Whether it is a part of a round: a session, a day. */
    boolean part;

    /** Whether only an ordinal names it: "the first, in Doha". */
    boolean elliptical;

    /** Whether it is called the last one of those counted before. */
    boolean last;

    /** How many days it took, where that is told; 0 where it is not. */
    int days;

    /** Whether its days are told from the first to the last: "two days of talks ended on Thursday". */
    boolean whole;

    /** The day told of it, whether it is to come or over. */
    DateSpan said = DateSpan.unknown();

    /** After how long from the publication it is to be held. */
    Optional<Duration> fromNow = Optional.empty();

    /** Within how long it is to be held. */
    Optional<Duration> within = Optional.empty();

    /** The last day on which it is to be held at the latest. */
    Optional<LocalDate> until = Optional.empty();

    /** Whether it is only said to be moved to another day. */
    boolean moved;

    /** The day to which it is put off. */
    DateSpan later = DateSpan.unknown();

    /** Whether the day told of it is its last. */
    boolean ends;

    /** Whether it is said that there was no such meeting at all. */
    boolean none;

    /** Whether it is told as to come, if only to say that it will not be held. */
    boolean ahead;

    /** Whether it is told in the present: "the envoys meet on Monday". */
    boolean present;

    /** Whether it was to be held at a time that is over: "had been due to start on March 10". */
    boolean due;

    /** Whether it is told as over: "they met in May". */
    boolean past;

    /** Whether it is asked for or turned down only. */
    boolean wished;

    /** Which one of several it is that are told together, and of how many; 0 where it is told alone. */
    int nth;

    int of;

    /** Whether those told together are the first ones: "the first two rounds". */
    boolean firsts;

    /** Whether several are told together by day and city, in any order. */
    boolean listed;

    /** Whether it is called one before those that the article is about: "the previous round". */
    boolean previous;

    /** Whether only a heading names it. */
    boolean heading;

    /** Whether it has just ended: "has finished". */
    boolean justEnded;

    /** The lengths of further meetings that are told with it. */
    final List<Quantity> lengths = new ArrayList<>();

    /** Further meetings that are told with it. */
    final List<Stop> further = new ArrayList<>();

    /** The city of a further meeting, whose day is told behind it. */
    Optional<String> elsewhere = Optional.empty();

    int from;
    int to;
    final String rule;

    Sitting(String rule, int from, int to) {
        this.rule = rule;
        this.from = from;
        this.to = to;
    }

    /** Whether its words tell which one it is. */
    boolean isIdentified() {
        return ordinal.isPresent() || !date.isUnknown();
    }

    /** Whether its words tell anything of it at all. */
    boolean tells() {
        return isIdentified() || city.isPresent() || there || hasDetails();
    }

    /** Whether its words tell how it was held. */
    boolean hasDetails() {
        return venue.isPresent() || !minutes.isUnknown() || language.isPresent() || host.isPresent();
    }

    /** Takes the words between two tokens for its own. */
    void cover(int first, int last) {
        from = Math.min(from, first);
        to = Math.max(to, last);
    }

    /** Those told together with it on further days. */
    List<Sitting> others() {
        List<Sitting> others = new ArrayList<>();
        of = further.isEmpty() || listed ? 0 : further.size() + 1;
        nth = of == 0 ? 0 : 1;
        ordinal = firsts && nth == 1 ? OptionalInt.of(nth) : ordinal;
        for (int i = 0; i < further.size(); i++) {
            Sitting other = new Sitting(rule, from, to);
            other.city = further.get(i).city();
            other.join(this);
            other.date = further.get(i).date();
            other.minutes = lengths.size() == further.size() ? lengths.get(i) : other.minutes;
            other.nth = of == 0 ? 0 : i + 2;
            other.ordinal = firsts ? OptionalInt.of(other.nth) : other.ordinal;
            other.of = of;
            others.add(other);
        }
        return others;
    }

    /** The same one on the day to which it is put off; empty where it is not. */
    Optional<Sitting> putOff() {
        if (stance != Stance.DENIED || later.isUnknown()) {
            return Optional.empty();
        }
        Sitting next = new Sitting(rule, from, to);
        next.ordinal = ordinal;
        next.city = city;
        next.date = later;
        next.stance = Stance.EXPECTED;
        next.asserted = true;
        next.fresh = true;
        return Optional.of(next);
    }

    /** Takes over what another telling of the same meeting adds. */
    void join(Sitting other) {
        ordinal = ordinal.isPresent() ? ordinal : other.ordinal;
        date = date.isUnknown() ? other.date : date;
        city = city.or(() -> other.city);
        venue = venue.or(() -> other.venue);
        minutes = minutes.isUnknown() ? other.minutes : minutes;
        language = language.or(() -> other.language);
        host = host.or(() -> other.host);
        stance = stance == Stance.ASSERTED ? other.stance : stance;
        there |= other.there;
        sameVenue |= other.sameVenue;
        asserted |= other.asserted;
        fresh |= other.fresh;
        past |= other.past;
        previous |= other.previous;
        ends |= other.ends;
        whole |= other.whole;
        justEnded |= other.justEnded;
        none |= other.none;
        days = days > 0 ? days : other.days;
        cover(other.from, other.to);
    }

    /** Whether another telling says nothing that contradicts this one. */
    boolean agrees(Sitting other) {
        boolean ordinals = ordinal.isEmpty() || other.ordinal.isEmpty() || ordinal.equals(other.ordinal);
        boolean dates = date.isUnknown() || other.date.isUnknown() || date.equals(other.date);
        boolean cities = city.isEmpty() || other.city.isEmpty() || city.equals(other.city);
        boolean lengths = minutes.isUnknown() || other.minutes.isUnknown() || minutes.equals(other.minutes);
        return ordinals && dates && cities && lengths;
    }
}
