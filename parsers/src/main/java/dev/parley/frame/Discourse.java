package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Setting;
import dev.parley.mention.Sides;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article has told as a whole, by which its short forms are understood: who the two sides are, which talks it is about, whom it
 * calls prisoners, and which formula it spoke of.
 *
 * <p>One article's parse has one of its own; the findings of each sentence are told to it in the order of the text.
 */
public final class Discourse {
    private final Sides sides;
    private final Meetings meetings;
    private final ImmutableSet<String> kinds;
    private final boolean exchanges;
    private final Optional<LocalDate> published;
    private final People people;
    private final Voices voices;
    private final Documents documents = new Documents();
    private final Terms terms = new Terms();
    private final Proposals proposals = new Proposals();
    private final Map<String, Category> formulas = new HashMap<>();
    private Optional<Category> lastCategory = Optional.empty();
    private DateSpan lastDate = DateSpan.unknown();
    private boolean lastWasVague;
    private int lastParagraph = -1;
    private DateSpan lastDay = DateSpan.unknown();
    private Optional<Party> lastSubject = Optional.empty();

    private Discourse(
            Sides sides,
            Meetings meetings,
            ImmutableSet<String> kinds,
            boolean exchanges,
            Optional<LocalDate> published,
            People people,
            Voices voices) {
        this.sides = sides;
        this.meetings = meetings;
        this.kinds = kinds;
        this.exchanges = exchanges;
        this.published = published;
        this.people = people;
        this.voices = voices;
    }

    /** The discourse of an article, before its first sentence is read. */
    public static Discourse of(Setting setting, Optional<LocalDate> published, Voices voices) {
        List<Scene> scenes = setting.scenes();
        ImmutableSet<String> kinds = scenes.stream()
                .flatMap(scene -> scene.mentions().stream())
                .filter(mention -> mention instanceof Theme)
                .map(mention -> ((Theme) mention).kind())
                .filter(kind -> !kind.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        boolean exchanges = scenes.stream().anyMatch(scene -> scene.has(Sense.SWAP_NOUN, Sense.SWAP));
        return new Discourse(
                setting.sides(), Meetings.of(scenes, published), kinds, exchanges, published, setting.people(), voices);
    }

    /** Whether a date is not behind the day on which the article was published. */
    boolean isPast(Day day) {
        return published.isEmpty()
                || day.span()
                        .last()
                        .filter(last -> last.isAfter(published.get()))
                        .isEmpty();
    }

    /** Whether a date is not before the day on which the article was published. */
    boolean isToCome(Day day) {
        return published.isEmpty()
                || day.span()
                        .last()
                        .filter(last -> last.isBefore(published.get()))
                        .isEmpty();
    }

    Sides sides() {
        return sides;
    }

    People people() {
        return people;
    }

    /** The party that a mention names or belongs to: Kyiv, the Ukrainian side, Umerov, "we" as he says it; empty for both sides. */
    Optional<Party> partyOf(Scene scene, @Nullable Mention mention) {
        if (mention instanceof PersonMention person) {
            return people.person(person).flatMap(Person::party).or(() -> Leaders.party(person));
        }
        if (!(mention instanceof PartyMention party)) {
            return Optional.empty();
        }
        return party.which() == Which.SPEAKER ? voices.at(scene.index(), party.from()) : party.party();
    }

    /** The written proposals told so far. */
    Documents documents() {
        return documents;
    }

    /** The terms told so far. */
    Terms terms() {
        return terms;
    }

    /** The party of whoever says a token of a sentence; empty where the words do not tell it. */
    Optional<Party> speaker(Scene scene, int token) {
        return voices.at(scene.index(), token);
    }

    /** The party that the sentence before told of first, which "it" and "he" go back to. */
    Optional<Party> lastSubject() {
        return lastSubject;
    }

    /** What was proposed and demanded before. */
    Proposals proposals() {
        return proposals;
    }

    Meetings meetings() {
        return meetings;
    }

    /** Whether the article is about people or remains that change hands at all, rather than about soldiers at war. */
    boolean isAboutExchanges() {
        return exchanges
                || kinds.stream()
                        .anyMatch(
                                kind -> !kind.equals("soldier") && !kind.equals("person") && !kind.equals("civilians"));
    }

    /** The category of a theme; empty for a number without a noun and for people who are not known to be held. */
    Optional<Category> category(Theme theme) {
        return switch (theme.kind()) {
            case "" -> Optional.empty();
            case "prisoner", "soldier" -> Optional.of(prisoners(theme));
            case "person" -> isAboutExchanges() ? Optional.of(prisoners(theme)) : Optional.empty();
            default -> Optional.of(Category.parse(theme.kind()));
        };
    }

    /** Prisoners are soldiers unless the article has hostages, or they belong to a people without an army. */
    private Category prisoners(Theme theme) {
        boolean soldiers = kinds.contains(Category.PRISONERS_OF_WAR.code())
                || theme.kind().equals("soldier")
                || kinds.contains("soldier");
        boolean hostages = kinds.contains(Category.HOSTAGES.code());
        boolean palestinian = theme.owners().contains(Party.of("PS"));
        return palestinian || hostages || kinds.contains(Category.DETAINEES.code()) && !soldiers
                ? Category.DETAINEES
                : Category.PRISONERS_OF_WAR;
    }

    /** The category of a formula that was told before with the same numbers. */
    Optional<Category> categoryOf(Quantity first, Quantity second) {
        return Optional.ofNullable(formulas.get(first + ":" + second));
    }

    Optional<Category> lastCategory() {
        return lastCategory;
    }

    /**
     * The day of the hand-over told just before, which the sentence after it goes on about: where that gave no numbers yet, or where both
     * stand in one paragraph.
     */
    DateSpan dateToElaborate(int paragraph) {
        return lastWasVague || lastParagraph == paragraph ? lastDate : DateSpan.unknown();
    }

    /** What "that day" means in a sentence: the last day told before it. */
    DateSpan thatDay(Scene scene) {
        boolean means = scene.mentions().stream()
                .anyMatch(mention -> mention instanceof Day day
                        && !day.resolved()
                        && (scene.lower(day.from()).equals("that")
                                || scene.lower(day.from() + 1).equals("same")));
        return means ? lastDay : DateSpan.unknown();
    }

    /** Tells where the sentence just read stands, its days, and whom it told of. */
    void tellOf(Scene scene) {
        lastSubject = subjectOf(scene).or(() -> lastSubject);
        lastParagraph = scene.sentence().paragraph();
        for (Mention mention : scene.mentions()) {
            lastDay = mention instanceof Day day && scene.isWhen(day) ? day.span() : lastDay;
        }
    }

    private Optional<Party> subjectOf(Scene scene) {
        for (Mention mention : scene.mentions()) {
            Optional<Party> party = scene.preposition(mention).isEmpty() ? partyOf(scene, mention) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    void tellFormula(Quantity first, Quantity second, Category category) {
        formulas.putIfAbsent(first + ":" + second, category);
    }

    /** Tells what the sentence just read was about. */
    void tell(Optional<Category> category, DateSpan date, boolean vague) {
        lastCategory = category.isPresent() ? category : lastCategory;
        lastDate = date;
        lastWasVague = vague;
    }
}
