package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.examples.report.words.Days;
import dev.parley.interval.DateSpan;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reconciliation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The claims by day and by the side that speaks. What is about a day stands on that day, and what is about none on the day on which it was published, marked
 * as such.
 *
 * @param lanes the names of the lanes
 * @param rows the days, in order
 */
record Timeline(ImmutableList<String> lanes, ImmutableList<Row> rows) {
    /**
     * A day, or a span of days.
     *
     * @param day the day
     * @param isPublication whether it is the day of publication of claims that are about no day
     * @param cells the chips of each lane
     */
    record Row(String day, boolean isPublication, ImmutableList<ImmutableList<Chip>> cells) {}

    /**
     * What one side says in some words, however often.
     *
     * @param words what is said, opening its words
     * @param type the type of fact
     * @param stance how it is put; nothing where it is put as a fact
     * @param times how many claims say so
     * @param tags by what it is filtered
     */
    record Chip(Link words, String type, String stance, int times, Tags tags) {
        /** The classes that style it. */
        String style() {
            return "type-" + type + (stance.isEmpty() ? "" : " not-asserted stance-" + stance);
        }
    }

    /** When something was, or when it was published; what is dated comes before what is published on that day. */
    private record When(DateSpan days, boolean isPublication) {
        static final Comparator<When> ORDER = Comparator.<When, LocalDate>comparing(
                        when -> when.days().first().or(when.days()::last).orElse(LocalDate.MAX))
                .thenComparing(When::days)
                .thenComparing(When::isPublication);

        static When of(SourcedClaim<?> claim) {
            DateSpan stated = FactWords.days(claim.fact());
            DateSpan published = claim.citation().published().map(DateSpan::on).orElse(DateSpan.unknown());
            return stated.isUnknown() ? new When(published, true) : new When(stated, false);
        }

        String text() {
            return days.isUnknown() ? "Undated" : Days.of(days);
        }
    }

    /** Claims that have one chip. */
    private record Alike(Matter matter, String words, Stance stance) {}

    /** The class that colours a lane, counted from 0; the last is that of no side. */
    String style(int lane) {
        return lane == lanes.size() - 1 ? "lane-none" : "lane-" + lane;
    }

    static Timeline of(Reconciliation reconciliation, Setting setting) {
        Lanes lanes = Lanes.of(reconciliation.claims(), setting);
        FactWords words = new FactWords(setting.names());
        Map<When, List<Map<Alike, List<SourcedClaim<?>>>>> days = new TreeMap<>(When.ORDER);
        for (Matter matter : reconciliation.matters()) {
            for (SourcedClaim<?> claim : matter.claims()) {
                days.computeIfAbsent(When.of(claim), day -> empty(lanes))
                        .get(lanes.of(claim))
                        .computeIfAbsent(
                                new Alike(matter, words.of(claim.fact()), claim.stance()), alike -> new ArrayList<>())
                        .add(claim);
            }
        }
        return new Timeline(
                lanes.names(),
                days.entrySet().stream()
                        .map(day -> new Row(
                                day.getKey().text(),
                                day.getKey().isPublication(),
                                day.getValue().stream()
                                        .map(cell -> chips(cell, setting))
                                        .collect(toImmutableList())))
                        .collect(toImmutableList()));
    }

    private static List<Map<Alike, List<SourcedClaim<?>>>> empty(Lanes lanes) {
        return Stream.<Map<Alike, List<SourcedClaim<?>>>>generate(LinkedHashMap::new)
                .limit(lanes.size())
                .toList();
    }

    private static ImmutableList<Chip> chips(Map<Alike, List<SourcedClaim<?>>> cell, Setting setting) {
        return cell.entrySet().stream()
                .map(said -> chip(said.getKey(), said.getValue(), setting))
                .collect(toImmutableList());
    }

    private static Chip chip(Alike alike, List<SourcedClaim<?>> claims, Setting setting) {
        return new Chip(
                setting.citations().link(alike.words(), claims),
                alike.matter().type(),
                Voice.stance(claims.get(0)),
                claims.size(),
                Tags.of(alike.matter()));
    }
}
