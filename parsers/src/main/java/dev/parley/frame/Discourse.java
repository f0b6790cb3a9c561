package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Ratio;
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
 * <p>One article's parse has one of its own; the findings of each sentence are told to it in the order of the text. Each subject is kept by a class
 * of its own: the {@linkplain #days() days}, the {@linkplain #themes() people and remains}, whom "it" and "we" mean; what most frames ask for is
 * answered here.
 */
public final class Discourse {
    private final Sides sides;
    private final People people;
    private final ImmutableSet<Party> helpers;
    private final Lexicon lexicon;
    private final Leaders leaders;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Captives captives;
    private final ToldDays days;
    private final Antecedents antecedents;
    private final ToldThemes themes;
    private final Voices voices;
    private final KnownRounds knownRounds = new KnownRounds();
    private final Documents documents = new Documents();
    private final Terms terms = new Terms();
    private final Proposals proposals = new Proposals();
    private final HandOvers handOvers = new HandOvers();
    private final Map<Party, Person> heads = new HashMap<>();
    private int headAt = -1;
    private boolean dealBefore;
    private boolean truceBefore;
    private boolean ceasefire;

    private Discourse(Setting setting, Meetings meetings, Rounds rounds, ToldDays days, Voices voices) {
        this.sides = setting.sides();
        this.people = setting.people();
        this.helpers = setting.helpers();
        this.lexicon = setting.lexicon();
        this.leaders = new Leaders(setting.lexicon(), setting.people());
        this.meetings = meetings;
        this.rounds = rounds;
        this.captives = Captives.of(setting.scenes());
        this.days = days;
        this.antecedents = new Antecedents(people, leaders, voices);
        this.themes = new ToldThemes(captives, antecedents);
        this.voices = voices;
    }

    /** The discourse of an article, before its first sentence is read. */
    public static Discourse of(Setting setting, Optional<LocalDate> published, Voices voices) {
        List<Scene> scenes = setting.scenes();
        ToldDays days = new ToldDays(HandOverDay.of(scenes, published), published);
        return new Discourse(setting, Meetings.of(scenes, published), Rounds.of(setting, published), days, voices);
    }

    // What the article is about.

    Sides sides() {
        return sides;
    }

    People people() {
        return people;
    }

    /** Whether a party helps others to talk and is no side itself. */
    boolean isHelper(Party party) {
        return helpers.contains(party);
    }

    /** Whether both sides are states, whose soldiers are prisoners of the other. */
    boolean isBetweenArmies() {
        return sides.areKnown() && sides.parties().stream().allMatch(Party::isState);
    }

    /** The party whose capital a city is: that in whose capital something was written. */
    Optional<Party> seatedIn(String city) {
        return lexicon.seatedIn(city);
    }

    /** The words for what is asked for. */
    TermWords termWords() {
        return lexicon.termWords();
    }

    /** Those whose meetings are summits. */
    Leaders leaders() {
        return leaders;
    }

    Rounds rounds() {
        return rounds;
    }

    /** Whether a sentence tells of a round what none before it has told, and tells it. */
    boolean isNews(Rounds.Told told) {
        return knownRounds.isNews(told);
    }

    Meetings meetings() {
        return meetings;
    }

    // What it has told.

    /** The days told so far. */
    ToldDays days() {
        return days;
    }

    /** The people and remains told of so far. */
    ToldThemes themes() {
        return themes;
    }

    /** The hand-overs told so far. */
    HandOvers handOvers() {
        return handOvers;
    }

    /** Whether a number is another account's of what its sentence has told: "40 captives, or 45 according to Kinshasa". */
    boolean isCountedApart(Scene scene, Mention number) {
        return voices.isCountedApart(scene.index(), number.from());
    }

    /** The written proposals told so far. */
    Documents documents() {
        return documents;
    }

    /** The terms told so far. */
    Terms terms() {
        return terms;
    }

    /** What was proposed and demanded before. */
    Proposals proposals() {
        return proposals;
    }

    /** Whether a sentence before speaks of a ceasefire. */
    boolean tellsOfCeasefire() {
        return ceasefire;
    }

    /** Whether the sentence before named a truce or a phase of one, in whose time something is to happen and beside which another may be told. */
    boolean hasTruceBefore() {
        return truceBefore;
    }

    /** Whether the sentence before named a deal or a document, which "under it" means. */
    boolean hasDealBefore() {
        return dealBefore;
    }

    /** Who was told to lead the delegation of a party; empty where nobody was. */
    Optional<Person> head(Optional<Party> party) {
        return party.map(heads::get);
    }

    /** Tells who leads the delegation of a party. */
    void tellHead(Scene scene, Optional<Party> party, PersonMention head) {
        headAt = scene.index();
        party.ifPresent(p -> people.person(head).ifPresent(person -> heads.put(p, person)));
    }

    /** Whether the sentence right before one has told who leads a delegation. */
    boolean hasHeadBefore(Scene scene) {
        return headAt >= 0 && headAt == scene.index() - 1;
    }

    // Days.

    /** Whether a date is not behind the day on which the article was published. */
    boolean isPast(Day day) {
        return days.isPast(day);
    }

    /** Whether no day of a span is behind the day on which the article was published. */
    boolean isPast(DateSpan span) {
        return days.isPast(span);
    }

    // People who change hands.

    /** Whether the article is about people or remains that change hands at all, rather than about soldiers at war. */
    boolean isAboutExchanges() {
        return captives.isAboutExchanges();
    }

    /** Whether the article speaks of hostages. */
    boolean hasHostages() {
        return captives.hasHostages();
    }

    /** What the article calls the people who are let go; empty where it speaks of none. */
    Optional<Category> captives() {
        return captives.all();
    }

    /** The category of those between the numbers of a ratio; empty where it has no noun. */
    Optional<Category> category(Ratio ratio) {
        return captives.category(ratio);
    }

    /** The category of a theme; empty for a number without a noun and for people who are not known to be held. */
    Optional<Category> category(Theme theme) {
        return captives.category(theme);
    }

    /** The category of the hand-over told last; empty where none was told with one. */
    Optional<Category> lastCategory() {
        return themes.lastCategory();
    }

    /** Whether a theme's own words say that its people are held. */
    boolean isHeld(Theme theme) {
        return switch (theme.kind()) {
            case "", Theme.PERSON, Theme.SOLDIER, "civilians", "children" -> false;
            default -> !theme.quantity().isUnknown();
        };
    }

    // Whom it means.

    /** The party that a mention names or belongs to: Kyiv, the Ukrainian side, Umerov, "we" as he says it; empty for both sides. */
    Optional<Party> partyOf(Scene scene, @Nullable Mention mention) {
        return antecedents.partyOf(scene, mention);
    }

    /** The party of whoever says a token; empty where nobody is named. */
    Optional<Party> partyOfSpeaker(Scene scene, int token) {
        return antecedents.partyOfSpeaker(scene, token);
    }

    /** Whose people a theme is of; empty where its words don't tell. */
    Optional<Party> owner(Scene scene, Theme theme) {
        // "25 rebels" are the armed group's, where one side is a group
        return antecedents
                .owner(scene, theme)
                .or(() -> scene.isGroup(theme.to() - 1) ? sides().group() : Optional.empty());
    }

    /** The party that the sentence before told of first, which "it" and "he" go back to. */
    Optional<Party> lastSubject() {
        return antecedents.lastSubject();
    }

    /** The party named last, which "it" means rather than a person's. */
    Optional<Party> lastBody() {
        return antecedents.lastBody();
    }

    /** The party whose delegation was told of last. */
    Optional<Party> lastTeam() {
        return antecedents.lastTeam();
    }

    /** Tells whose delegation a sentence tells of. */
    void tellTeam(Optional<Party> party) {
        antecedents.tellTeam(party);
    }

    // What a sentence adds.

    /** Tells where the sentence just read stands, its days, and whom it told of. */
    void tellOf(Scene scene) {
        antecedents.tellOf(scene); // before the themes, whose owner can be whom this sentence tells of
        themes.tellOf(scene);
        days.tellOf(scene);
        truceBefore = scene.has(Sense.CEASEFIRE);
        ceasefire |= truceBefore;
        dealBefore = scene.has(Sense.DEAL, Sense.DOCUMENT);
    }

    /** Tells what the sentence just read was about. */
    void tell(Optional<Category> category, DateSpan date, boolean vague) {
        themes.tell(category);
        days.tell(date, vague);
    }
}
