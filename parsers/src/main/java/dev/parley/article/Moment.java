package dev.parley.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was published, as a page writes it.
 *
 * <p>Read are days and times of ISO 8601, with or without a zone and with a space for the {@code T}, as in {@code 2025-06-14}, {@code 20250614},
 * {@code 2025-06-14T21:30:00+03:00}, {@code 2025-06-14 21:30}, and those of RFC 1123, as in {@code Sat, 14 Jun 2025 18:30:00 GMT}. The day is the one
 * that is written there, in whatever zone. Not read are {@code 06/14/2025}, which may mean two days, and words.
 *
 * @param day the day as it is written
 * @param earliest the first moment that may be meant, whatever the zone where none is written
 * @param latest the last one
 */
record Moment(LocalDate day, Instant earliest, Instant latest) {
    static final String EXPECTED = "a day or a time such as 2025-06-14 or 2025-06-14T18:30:00+03:00";

    private static final int LONGEST = 64;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd][uuuu/MM/dd]")
            .appendPattern("['T']['t'][' ']")
            .appendPattern("[HH:mm[:ss]]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter RFC_1123 =
            DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    static Optional<Moment> parse(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(Character.isDigit(written.charAt(0)) ? ISO : RFC_1123, written);
    }

    /** Whether no moment fits both, and not even the days as written are one. */
    boolean contradicts(Moment other) {
        return !day.equals(other.day) && (latest.isBefore(other.earliest) || other.latest.isBefore(earliest));
    }

    private static Optional<Moment> parse(DateTimeFormatter form, String written) {
        try {
            return Optional.of(of(form.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment of(TemporalAccessor read) {
        if (read instanceof OffsetDateTime time) {
            return new Moment(time.toLocalDate(), time.toInstant(), time.toInstant());
        } else if (read instanceof LocalDateTime time) {
            return new Moment(time.toLocalDate(), time.toInstant(ZoneOffset.MAX), time.toInstant(ZoneOffset.MIN));
        }
        LocalDate day = LocalDate.from(read);
        return new Moment(
                day,
                day.atStartOfDay().toInstant(ZoneOffset.MAX),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN));
    }
}
