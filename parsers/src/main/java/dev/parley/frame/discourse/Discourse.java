package dev.parley.frame.discourse;

import com.google.common.collect.ClassToInstanceMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MutableClassToInstanceMap;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.finder.Setting;
import dev.parley.mention.name.People;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an article has told as a whole, by which its short forms are understood: who the two sides are, which talks it is about, whom it
 * calls prisoners, and which formula it spoke of.
 *
 * <p>One article's parse has one of its own; the findings of each sentence are told to it in the order of the text. What most frames ask
 * for is answered here; what only the frames of one subject tell each other is a {@linkplain #memory memory} of theirs.
 */
public final class Discourse {
    private final Setting setting;
    private final Optional<LocalDate> published;
    private final ClassToInstanceMap<Object> memories = MutableClassToInstanceMap.create();
    private final Sides sides;
    private final People people;
    private final ImmutableSet<Party> helpers;
    private final Lexicon lexicon;
    private final Leaders leaders;
    private final Captives captives;
    private final ToldDays days;
    private final Antecedents antecedents;
    private final ToldThemes themes;
    private final Voices voices;
    private boolean dealBefore;
    private boolean truceBefore;
    private boolean ceasefire;

    private Discourse(Setting setting, Optional<LocalDate> published, ToldDays days, Voices voices) {
        this.setting = setting;
        this.published = published;
        this.sides = setting.sides();
        this.people = setting.people();
        this.helpers = setting.helpers();
        this.lexicon = setting.lexicon();
        this.leaders = new Leaders(setting.lexicon(), setting.people());
        this.captives = Captives.of(setting.scenes());
        this.days = days;
        this.antecedents = new Antecedents(people, leaders, voices);
        this.themes = new ToldThemes(captives, antecedents);
        this.voices = voices;
    }

    /** The discourse of an article, before its first sentence is read. */
    public static Discourse of(Setting setting, Optional<LocalDate> published, Voices voices) {
        List<Scene> scenes = setting.scenes();
        ToldDays days = new ToldDays(HandOverDay.of(scenes, published), HandOverDay.lead(scenes, published), published);
        return new Discourse(setting, published, days, voices);
    }

    /** All that the article mentions. */
    public Setting setting() {
        return setting;
    }

    /** The day on which the article was published; empty where nobody knows. */
    public Optional<LocalDate> published() {
        return published;
    }

    /**
     * What one subject keeps of this article, as the rounds told so far. The subjects know the discourse, which knows none of them.
     *
     * @param subject the class of what is kept, of which there is one in an article
     * @param first makes it, the first time that it is asked for
     */
    public <T> T memory(Class<T> subject, Supplier<T> first) {
        T told = memories.getInstance(subject);
        if (told == null) {
            told = first.get();
            memories.putInstance(subject, told);
        }
        return told;
    }

    // What the article is about.

    public Sides sides() {
        return sides;
    }

    public People people() {
        return people;
    }

    /** Whether a party helps others to talk and is no side itself. */
    public boolean isHelper(Party party) {
        return helpers.contains(party);
    }

    /** Whether a party is a body that helps others to talk, such as the Red Cross, and no state that does. */
    public boolean isHelpingBody(Party party) {
        return !party.isState() && isHelper(party);
    }

    /** Whether both sides are states, whose soldiers are prisoners of the other. */
    public boolean isBetweenArmies() {
        return sides.areKnown() && sides.parties().stream().allMatch(Party::isState);
    }

    /** The party whose capital a city is: that in whose capital something was written. */
    public Optional<Party> seatedIn(String city) {
        return lexicon.seatedIn(city);
    }

    /** The words for what is asked for. */
    public TermWords termWords() {
        return lexicon.termWords();
    }

    /** Those whose meetings are summits. */
    public Leaders leaders() {
        return leaders;
    }

    // What it has told.

    /** The days told so far. */
    public ToldDays days() {
        return days;
    }

    /** The people and remains told of so far. */
    public ToldThemes themes() {
        return themes;
    }

    /** Whether a number is another account's of what its sentence has told: "40 captives, or 45 according to Kinshasa". */
    public boolean isCountedApart(Scene scene, Mention number) {
        return voices.isCountedApart(scene.index(), number.from());
    }

    /** Whether a sentence before speaks of a ceasefire. */
    public boolean tellsOfCeasefire() {
        return ceasefire;
    }

    /** Whether the sentence before named a truce or a phase of one, in whose time something is to happen and beside which another may be told. */
    public boolean hasTruceBefore() {
        return truceBefore;
    }

    /** Whether the sentence before named a deal or a document, which "under it" means. */
    public boolean hasDealBefore() {
        return dealBefore;
    }

    // Days.

    /** Whether a date is not behind the day on which the article was published. */
    public boolean isPast(Day day) {
        return days.isPast(day);
    }

    /** Whether no day of a span is behind the day on which the article was published. */
    public boolean isPast(DateSpan span) {
        return days.isPast(span);
    }

    // People who change hands.

    /** Whether the article is about people or remains that change hands at all, rather than about soldiers at war. */
    public boolean isAboutExchanges() {
        return captives.isAboutExchanges();
    }

    /** Whether the article speaks of hostages. */
    public boolean hasHostages() {
        return captives.hasHostages();
    }

    /** What the article calls the people who are let go; empty where it speaks of none. */
    public Optional<Category> captives() {
        return captives.all();
    }

    /** The category of those between the numbers of a ratio; empty where it has no noun. */
    public Optional<Category> category(Ratio ratio) {
        return captives.category(ratio);
    }

    /** The category of a theme; empty for a number without a noun and for people who are not known to be held. */
    public Optional<Category> category(Theme theme) {
        return captives.category(theme);
    }

    /** The category of the hand-over told last; empty where none was told with one. */
    public Optional<Category> lastCategory() {
        return themes.lastCategory();
    }

    /** Whether a theme's own words say that its people are held. */
    public boolean isHeld(Theme theme) {
        if (theme.held()) {
            return true;
        }
        return switch (theme.kind()) {
            case "", Theme.PERSON, Theme.SOLDIER, "civilians", "children" -> false;
            default -> !theme.quantity().isUnknown();
        };
    }

    // Whom it means.

    /** The party that a mention names or belongs to: Kyiv, the Ukrainian side, Umerov, "we" as he says it; empty for both sides. */
    public Optional<Party> partyOf(Scene scene, @Nullable Mention mention) {
        return antecedents.partyOf(scene, mention);
    }

    /** The party of whoever says a token; empty where nobody is named. */
    public Optional<Party> partyOfSpeaker(Scene scene, int token) {
        return antecedents.partyOfSpeaker(scene, token);
    }

    /** Whose people a theme is of; empty where its words don't tell. */
    public Optional<Party> owner(Scene scene, Theme theme) {
        // "25 rebels" are the armed group's, where one side is a group
        return antecedents
                .owner(scene, theme)
                .or(() -> scene.isGroup(theme.to() - 1) ? sides().group() : Optional.empty());
    }

    /** The party that the sentence before told of first, which "it" and "he" go back to. */
    public Optional<Party> lastSubject() {
        return antecedents.lastSubject();
    }

    /** The party of the person told of last, whom "he" means. */
    Optional<Party> lastPerson() {
        return antecedents.lastPerson();
    }

    /** The party named last, which "it" means rather than a person's. */
    Optional<Party> lastBody() {
        return antecedents.lastBody();
    }

    /** The party whose delegation was told of last. */
    public Optional<Party> lastTeam() {
        return antecedents.lastTeam();
    }

    /** Tells whose delegation a sentence tells of. */
    public void tellTeam(Optional<Party> party) {
        antecedents.tellTeam(party);
    }

    // What a sentence adds.

    /** Tells where the sentence just read stands, its days, and whom it told of. */
    public void tellOf(Scene scene) {
        antecedents.tellOf(scene); // before the themes, whose owner can be whom this sentence tells of
        themes.tellOf(scene);
        days.tellOf(scene);
        truceBefore = scene.has(Sense.CEASEFIRE);
        ceasefire |= truceBefore;
        dealBefore = scene.has(Sense.DEAL, Sense.DOCUMENT);
    }

    /** Tells what the sentence just read was about. */
    public void tell(Optional<Category> category, DateSpan date, boolean vague) {
        themes.tell(category);
        days.tell(date, vague);
    }
}
