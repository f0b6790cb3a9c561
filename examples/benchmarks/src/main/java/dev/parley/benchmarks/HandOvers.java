package dev.parley.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.fact.Category;
import dev.parley.fact.Transfer;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Claims of hand-overs made up for measuring, both as the library's objects and as rows; the same number gives the same claims.
 *
 * <p>About a twentieth as many hand-overs are told of as there are claims, each between two parties on one day. A document makes twenty claims of any of
 * them; documents come in the order in which they were read, which is not that of their names. Three claims of four have one of {@value #SPEAKERS} speakers,
 * the rest none, so that their source is the document. One claim of twelve is of another number than the truth.
 */
final class HandOvers {
    private static final int CLAIMS_OF_ONE = 20;
    private static final int CLAIMS_OF_A_DOCUMENT = 20;
    private static final int SPEAKERS = 400;
    private static final int WRONG = 12;
    private static final int SIDES = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final ImmutableList<Category> CATEGORIES = ImmutableList.copyOf(Category.values());

    private final Random random = new Random(1);
    private final List<Party> parties = parties();
    private final List<Person> speakers = speakers();
    private final int keys;

    private HandOvers(int claims) {
        keys = Math.max(1, claims / CLAIMS_OF_ONE);
    }

    /**
     * A claim as a database has it, in whole numbers that stand for what they name.
     *
     * @param key which hand-over it is of
     * @param from who gives, by number
     * @param to who receives, by number
     * @param min the least that it can have been
     * @param max the most, {@link Long#MAX_VALUE} for any
     * @param day the day, counted from 1970
     * @param source who says so, by number: a speaker or, above those, a document
     */
    record Row(int key, int from, int to, long min, long max, int day, int source) {}

    /** One claim, as a row and as the library's object. */
    record Told(Row row, SourcedClaim<Transfer> claim) {}

    /** So many claims. */
    static List<Told> of(int claims) {
        return new HandOvers(claims).told(claims);
    }

    private List<Told> told(int claims) {
        int documents = (claims + CLAIMS_OF_A_DOCUMENT - 1) / CLAIMS_OF_A_DOCUMENT;
        List<Integer> read = new ArrayList<>();
        for (int document = 0; document < documents; document++) {
            read.add(document);
        }
        Collections.shuffle(read, random);
        List<Told> told = new ArrayList<>(claims);
        for (int document : read) {
            String name = String.format(Locale.ROOT, "dispatch-%06d", document);
            Optional<LocalDate> published = Optional.of(FIRST_DAY.plusYears(2));
            for (int place = 0; place < CLAIMS_OF_A_DOCUMENT && told.size() < claims; place++) {
                told.add(claim(document, name, published, place));
            }
        }
        return told;
    }

    private Told claim(int document, String name, Optional<LocalDate> published, int place) {
        int key = random.nextInt(keys);
        int pair = key / CATEGORIES.size() % (SIDES * (SIDES - 1) / 2);
        int from = from(pair);
        int to = to(pair);
        LocalDate day = FIRST_DAY.plusDays(key / CATEGORIES.size() / (SIDES * (SIDES - 1) / 2));
        Quantity quantity = quantity(key);
        boolean named = random.nextInt(4) > 0;
        int speaker = random.nextInt(SPEAKERS);
        Transfer fact = Transfer.builder()
                .category(CATEGORIES.get(key % CATEGORIES.size()))
                .from(parties.get(from))
                .to(parties.get(to))
                .quantity(quantity)
                .date(DateSpan.on(day))
                .build();
        String quote = "handed over " + quantity + " on " + day;
        SourcedClaim<Transfer> claim = SourcedClaim.<Transfer>builder()
                .fact(fact)
                .attribution(
                        named
                                ? Attribution.builder()
                                        .speaker(speakers.get(speaker))
                                        .build()
                                : Attribution.none())
                .citation(Citation.builder()
                        .document(name)
                        .published(published)
                        .start(place * 100)
                        .end(place * 100 + quote.length())
                        .quote(quote)
                        .build())
                .build();
        Row row = new Row(
                key,
                from,
                to,
                quantity.allowed().min(),
                quantity.allowed().max().orElse(Long.MAX_VALUE),
                (int) day.toEpochDay(),
                named ? speaker : SPEAKERS + document);
        return new Told(row, claim);
    }

    private Quantity quantity(int key) {
        long truth = 101L + key % 1_899;
        if (random.nextInt(WRONG) == 0) {
            return Quantity.exactly(truth + 2_000);
        }
        return switch (random.nextInt(6)) {
            case 0 -> Quantity.atLeast(truth / 100 * 100);
            case 1 -> Quantity.between(truth - random.nextInt(50), truth + random.nextInt(50));
            case 2 -> Quantity.about(truth);
            default -> Quantity.exactly(truth);
        };
    }

    /** Of the pairs in order (0, 1), (0, 2), (1, 2), (0, 3) and so on, the greater one. */
    private static int to(int pair) {
        int to = 1;
        while (to * (to + 1) / 2 <= pair) {
            to++;
        }
        return to;
    }

    private static int from(int pair) {
        int to = to(pair);
        return pair - to * (to - 1) / 2;
    }

    private static List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < SIDES; i++) {
            parties.add(Party.of("SIDE_" + (char) ('A' + i)));
        }
        return parties;
    }

    private List<Person> speakers() {
        Names names = new Names(random);
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            persons.add(Person.of(names.first() + " " + names.family()).withParty(parties.get(i % SIDES)));
        }
        return persons;
    }
}
