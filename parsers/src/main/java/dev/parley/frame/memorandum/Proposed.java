package dev.parley.frame.memorandum;

import dev.parley.claim.Stance;
import dev.parley.fact.Memorandum;
import dev.parley.frame.discourse.Finding;
import dev.parley.party.Party;
import java.util.Optional;
import java.util.OptionalInt;

/** One written proposal as a sentence tells of it, while its parts are being gathered. */
final class Proposed {
    Optional<Party> author = Optional.empty();
    Optional<Party> recipient = Optional.empty();
    Optional<Party> channel = Optional.empty();
    Optional<String> publishedBy = Optional.empty();
    OptionalInt reviewDays = OptionalInt.empty();
    Optional<String> about = Optional.empty();
    Stance stance = Stance.ASSERTED;
    int start;
    int end;
    final String rule;

    Proposed(String rule) {
        this.rule = rule;
    }

    /** Another of which all the same is told. */
    Proposed copy() {
        Proposed copy = new Proposed(rule);
        copy.join(this);
        copy.stance = stance;
        copy.start = start;
        copy.end = end;
        return copy;
    }

    Finding finding() {
        Memorandum memorandum = Memorandum.builder()
                .author(author)
                .recipient(recipient.filter(party -> !Optional.of(party).equals(author)))
                .channel(channel)
                .publishedBy(publishedBy)
                .reviewDays(reviewDays)
                .about(about)
                .build();
        return new Finding(memorandum, stance, start, end, rule);
    }

    /** Whether anything is told of it; that there was a document says nothing. */
    boolean isStated() {
        return author.isPresent()
                || recipient.isPresent()
                || channel.isPresent()
                || publishedBy.isPresent()
                || reviewDays.isPresent()
                || about.isPresent();
    }

    /** Whether two can be one proposal that two verbs of a sentence tell of. */
    boolean joins(Proposed other) {
        boolean each = recipient.isPresent() && other.recipient.isPresent() && !recipient.equals(other.recipient);
        return !each && (author.equals(other.author) || author.isEmpty() || other.author.isEmpty());
    }

    /** Takes in what another verb tells of the same proposal. */
    void join(Proposed other) {
        author = author.or(() -> other.author);
        recipient = recipient.or(() -> other.recipient);
        channel = channel.or(() -> other.channel);
        publishedBy = publishedBy.or(() -> other.publishedBy);
        reviewDays = reviewDays.isPresent() ? reviewDays : other.reviewDays;
        about = about.or(() -> other.about);
        start = Math.min(start, other.start);
        end = Math.max(end, other.end);
    }
}
