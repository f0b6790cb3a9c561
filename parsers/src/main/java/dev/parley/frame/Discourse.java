package dev.parley.frame;

import com.google.common.collect.ImmutableSet;
import dev.parley.fact.Category;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Setting;
import dev.parley.mention.Sides;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
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
    /** Words of a sentence in which people or remains change hands. */
    private static final Sense[] MOVING = {
        Sense.GIVE,
        Sense.RECEIVE,
        Sense.REPATRIATE,
        Sense.HOME,
        Sense.LEAVE,
        Sense.MOVE,
        Sense.SWAP,
        Sense.SWAP_NOUN,
        Sense.GIVE_NOUN,
        Sense.CAPTIVITY,
        Sense.COUNT
    };

    /** How many days back a sum may start that is told by its days. */
    private static final int RECENT = 21;

    /** How many days before the publication a hand-over may be of which the article tells no day. */
    private static final int NEAR = 4;

    private final Sides sides;
    private final Meetings meetings;
    private final Rounds rounds;
    private final KnownRounds knownRounds = new KnownRounds();
    private final ImmutableSet<String> kinds;
    private final boolean exchanges;
    private final boolean prisons;
    private final Lead leadDay;
    private final Optional<LocalDate> published;
    private final People people;
    private final ImmutableSet<Party> helpers;
    private final Voices voices;
    private final Leaders leaders;
    private final Lexicon lexicon;
    private final Documents documents = new Documents();
    private final Terms terms = new Terms();
    private final Proposals proposals = new Proposals();
    private final Map<String, Category> formulas = new HashMap<>();
    private final Map<Party, Person> heads = new HashMap<>();
    private Optional<Category> lastCategory = Optional.empty();
    private Optional<Category> lastNamed = Optional.empty();
    private Optional<Party> lastTeam = Optional.empty();
    private DateSpan lastDate = DateSpan.unknown();
    private final HandOvers handOvers = new HandOvers();
    private @Nullable Theme lastTheme;
    private Optional<Party> lastThemeOwner = Optional.empty();
    private Optional<Party> jailed = Optional.empty();
    private boolean dealBefore;
    private boolean truceBefore;
    private boolean lastWasVague;
    private int lastParagraph = -1;
    private DateSpan lastDay = DateSpan.unknown();
    private DateSpan topicDay = DateSpan.unknown();
    private DateSpan firstDay = DateSpan.unknown();
    private boolean ceasefire;
    private boolean lastOfCeasefire;
    private Optional<Party> lastSubject = Optional.empty();
    private Optional<Party> lastBody = Optional.empty();

    private Discourse(
            Setting setting,
            Meetings meetings,
            Rounds rounds,
            ImmutableSet<String> kinds,
            boolean exchanges,
            boolean prisons,
            Lead leadDay,
            Optional<LocalDate> published,
            Voices voices) {
        this.sides = setting.sides();
        this.meetings = meetings;
        this.rounds = rounds;
        this.kinds = kinds;
        this.exchanges = exchanges;
        this.prisons = prisons;
        this.leadDay = leadDay;
        this.published = published;
        this.people = setting.people();
        this.helpers = setting.helpers();
        this.lexicon = setting.lexicon();
        this.leaders = new Leaders(setting.lexicon(), setting.people());
        this.voices = voices;
    }

    /** The discourse of an article, before its first sentence is read. */
    public static Discourse of(Setting setting, Optional<LocalDate> published, Voices voices) {
        List<Scene> scenes = setting.scenes();
        ImmutableSet<String> kinds = scenes.stream()
                .filter(scene -> scene.has(MOVING))
                .flatMap(scene -> scene.mentions().stream().filter(mention -> !isName(scene, mention)))
                .filter(mention -> mention instanceof Theme)
                .map(mention -> ((Theme) mention).kind())
                .filter(kind -> !kind.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        boolean exchanges = ExchangeTalk.isIn(scenes);
        return new Discourse(
                setting,
                Meetings.of(scenes, published),
                Rounds.of(setting, published),
                kinds,
                exchanges,
                scenes.stream().anyMatch(Discourse::tellsOfJail),
                leadDay(scenes, published),
                published,
                voices);
    }

    private static boolean tellsOfJail(Scene scene) {
        for (Mention mention : scene.mentions()) {
            Cue captive = Scene.cue(mention, Sense.CAPTIVITY, Sense.CAPTIVE);
            if (captive != null && !captive.value(Sense.CAPTIVE).equals(Category.PRISONERS_OF_WAR.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is a part of a body's name: the Commission on Prisoners of War and Hostages. */
    private static boolean isName(Scene scene, Mention mention) {
        return mention.from() > 0 && scene.tokens().get(mention.to() - 1).isCapitalised();
    }

    /** Whether a date is not behind the day on which the article was published. */
    boolean isPast(Day day) {
        return isPast(day.span());
    }

    /** Whether no day of a span is behind the day on which the article was published. */
    boolean isPast(DateSpan span) {
        return published.isEmpty()
                || span.last().filter(last -> last.isAfter(published.get())).isEmpty();
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
            return people.person(person).flatMap(Person::party).or(() -> leaders.party(person));
        }
        if (!(mention instanceof PartyMention party)) {
            return Optional.empty();
        }
        return switch (party.which()) {
            case SPEAKER -> partyOfSpeaker(scene, party.from());
            case PRONOUN -> partyBefore(scene, party);
            default -> party.party();
        };
    }

    /** The written proposals told so far. */
    Documents documents() {
        return documents;
    }

    /** The terms told so far. */
    Terms terms() {
        return terms;
    }

    /** The party that the sentence before told of first, which "it" and "he" go back to. */
    Optional<Party> lastSubject() {
        return lastSubject;
    }

    /** Whether a sentence before speaks of a ceasefire. */
    boolean tellsOfCeasefire() {
        return ceasefire;
    }

    /** Whether the sentence just before speaks of a ceasefire. */
    boolean toldOfCeasefire() {
        return lastOfCeasefire;
    }

    /** Those whose meetings are summits. */
    Leaders leaders() {
        return leaders;
    }

    /** What was proposed and demanded before. */
    Proposals proposals() {
        return proposals;
    }

    /** Whether a party helps others to talk and is no side itself. */
    boolean isHelper(Party party) {
        return helpers.contains(party);
    }

    /** The party whose capital a city is: that in whose capital something was written. */
    Optional<Party> seatedIn(String city) {
        return lexicon.seatedIn(city);
    }

    /** The party whose delegation was told of last. */
    Optional<Party> lastTeam() {
        return lastTeam;
    }

    /** Tells whose delegation a sentence tells of. */
    void tellTeam(Optional<Party> party) {
        lastTeam = party.isPresent() ? party : lastTeam;
    }

    /** Who was told to lead the delegation of a party; empty where nobody was. */
    Optional<Person> head(Optional<Party> party) {
        return party.map(heads::get);
    }

    /** Tells who leads the delegation of a party. */
    void tellHead(Optional<Party> party, PersonMention head) {
        party.ifPresent(p -> people.person(head).ifPresent(person -> heads.put(p, person)));
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

    /** Whether the article is about people or remains that change hands at all, rather than about soldiers at war. */
    boolean isAboutExchanges() {
        return exchanges
                || kinds.stream()
                        .anyMatch(
                                kind -> !kind.equals("soldier") && !kind.equals("person") && !kind.equals("civilians"));
    }

    boolean hasHostages() {
        return kinds.contains(Category.HOSTAGES.code());
    }

    /** Whether a theme's own words say that its people are held. */
    boolean isHeld(Theme theme) {
        return switch (theme.kind()) {
            case "", "person", "soldier", "civilians", "children" -> false;
            default -> !theme.quantity().isUnknown();
        };
    }

    /** Whether both sides are states, whose soldiers are prisoners of the other. */
    boolean isBetweenArmies() {
        return sides.areKnown() && sides.parties().stream().allMatch(Party::isState);
    }

    /** What the article calls the people who are let go; empty where it speaks of none. */
    Optional<Category> captives() {
        for (Category category : List.of(Category.HOSTAGES, Category.PRISONERS_OF_WAR, Category.DETAINEES)) {
            if (kinds.contains(category.code())) {
                return Optional.of(category);
            }
        }
        return kinds.contains("prisoner") || kinds.contains("soldier")
                ? Optional.of(Category.PRISONERS_OF_WAR)
                : Optional.empty();
    }

    /** Whose people a theme is of; empty where its words don't tell. */
    Optional<Party> owner(Scene scene, Theme theme) {
        if (!theme.owners().isEmpty()) {
            return Optional.of(theme.owners().get(0));
        }
        return switch (theme.possessive()) {
            case NONE -> Optional.empty();
            case OURS -> partyOfSpeaker(scene, theme.from());
            case ITS -> partyBefore(scene, theme);
        };
    }

    /** The party of whoever says a token; empty where nobody is named. */
    Optional<Party> partyOfSpeaker(Scene scene, int token) {
        return voices.at(scene.index(), token);
    }

    /** The party or person named last before a mention that no preposition ties elsewhere. */
    private Optional<Party> partyBefore(Scene scene, Mention mention) {
        for (int i = scene.indexOf(mention) - 1; i >= 0; i--) {
            Mention before = scene.mentions().get(i);
            boolean named = before instanceof PersonMention || before instanceof PartyMention party && party.isNamed();
            Optional<Party> party =
                    named && scene.preposition(before).isEmpty() ? partyOf(scene, before) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return lastSubject;
    }

    /** The category of those between the numbers of a ratio; empty where it has no noun. */
    Optional<Category> category(Ratio ratio) {
        return category(Theme.of(ratio.kind(), ratio.from(), ratio.to()));
    }

    /** The category of a theme; empty for a number without a noun and for people who are not known to be held. */
    Optional<Category> category(Theme theme) {
        return switch (theme.kind()) {
            case "" -> Optional.empty();
            case "captive" ->
                Optional.of(
                        kinds.contains(Category.HOSTAGES.code())
                                        && !theme.owners().contains(Party.of("PS"))
                                ? Category.HOSTAGES
                                : prisoners(theme));
            case "prisoner" -> Optional.of(prisoners(theme));
            case "soldier", "person" -> isAboutExchanges() ? Optional.of(prisoners(theme)) : Optional.empty();
            default -> Optional.of(Category.parse(theme.kind()));
        };
    }

    /**
     * Soldiers are prisoners of war. Prisoners are, too, unless the article has hostages, or they belong to a people without an army; and people are
     * detainees where the article speaks of prisons and of no soldiers.
     */
    private Category prisoners(Theme theme) {
        if (theme.kind().equals("soldier")) {
            return Category.PRISONERS_OF_WAR;
        }
        boolean soldiers = kinds.contains(Category.PRISONERS_OF_WAR.code()) || kinds.contains("soldier");
        boolean hostages = kinds.contains(Category.HOSTAGES.code());
        boolean palestinian = theme.owners().contains(Party.of("PS"));
        boolean jailed = prisons || theme.kind().equals("person") && kinds.contains(Category.DETAINEES.code());
        return palestinian || hostages || jailed && !soldiers ? Category.DETAINEES : Category.PRISONERS_OF_WAR;
    }

    /** The day of the hand-over that the article is about, which its title and what it tells without a day mean. */
    DateSpan leadDay() {
        return leadDay.date();
    }

    /** The day that a sentence means by itself: that of the article's hand-over or, where the text has not come to it yet, the day told last. */
    DateSpan leadDay(Scene scene) {
        boolean ahead = leadDay.sentence() > scene.index() || leadDay.date().isUnknown();
        return ahead && !firstDay.isUnknown() ? firstDay : leadDay.date();
    }

    private boolean isNear(DateSpan day) {
        return published
                .filter(at -> day.first()
                        .filter(first -> first.plusDays(NEAR).isAfter(at))
                        .isPresent())
                .isPresent();
    }

    /** The first day with a past hand-over in the same sentence. */
    private static Lead leadDay(List<Scene> scenes, Optional<LocalDate> published) {
        for (Scene scene : scenes) {
            boolean moving = scene.has(Sense.SWAP_NOUN)
                    || scene.has(
                                    Sense.GIVE,
                                    Sense.RECEIVE,
                                    Sense.REPATRIATE,
                                    Sense.HOME,
                                    Sense.LEAVE,
                                    Sense.SWAP,
                                    Sense.GIVE_NOUN)
                            && scene.mentions().stream().anyMatch(m -> m instanceof Theme theme && !theme.isBare());
            for (Mention mention : moving ? scene.mentions() : List.<Mention>of()) {
                if (mention instanceof Day day && scene.isWhen(day) && isPastDay(day, published)) {
                    return new Lead(day.span(), scene.index());
                }
            }
        }
        return new Lead(DateSpan.unknown(), 0);
    }

    /** The day of the hand-over that an article is about, and the sentence that tells it. */
    private record Lead(DateSpan date, int sentence) {}

    private static boolean isPastDay(Day day, Optional<LocalDate> published) {
        boolean ahead = published.isPresent()
                && day.span()
                        .first()
                        .filter(first -> first.isAfter(published.get()))
                        .isPresent();
        return day.span().isSingleDay() && !ahead;
    }

    /** The category of a formula that was told before with the same numbers. */
    Optional<Category> categoryOf(Quantity first, Quantity second) {
        return Optional.ofNullable(formulas.get(first + ":" + second));
    }

    /** A day of what is to come, a week on where it is a weekday that is over. */
    DateSpan ahead(Scene scene, DateSpan date) {
        return published.isEmpty() ? date : Weekdays.ahead(scene, date, published.get());
    }

    /** The days from one on up to the publication, where these are few; a long time is none that a sum is dated by. */
    DateSpan since(LocalDate first) {
        boolean recent = published
                .filter(day -> !first.isAfter(day) && first.plusDays(RECENT).isAfter(day))
                .isPresent();
        return recent ? DateSpan.between(first, published.get()) : DateSpan.unknown();
    }

    /** The days from the publication up to one that is to come. */
    DateSpan upTo(LocalDate last) {
        return published
                .filter(day -> !day.isAfter(last))
                .map(day -> DateSpan.between(day, last))
                .orElse(DateSpan.unknown());
    }

    /** Those of whom a bare number is: the theme named last in the paragraph before this sentence. */
    Optional<Theme> numbered() {
        return Optional.ofNullable(lastTheme);
    }

    /** Whose people a theme of a sentence before is of. */
    Optional<Party> ownerOf(Theme theme) {
        return theme.owners().isEmpty()
                ? lastThemeOwner
                : Optional.of(theme.owners().get(0));
    }

    /** Whose people the detainees are of whom the article spoke last. */
    Optional<Party> jailed() {
        return jailed;
    }

    /** The hand-overs told so far. */
    HandOvers handOvers() {
        return handOvers;
    }

    /** The category of those whom a sentence before named last; empty where none did. */
    Optional<Category> lastNamed() {
        return lastNamed;
    }

    Optional<Category> lastCategory() {
        return lastCategory;
    }

    /**
     * The day of the hand-over told just before, which the sentence after it goes on about: where that gave no numbers yet, or where both
     * stand in one paragraph.
     */
    DateSpan dateToElaborate(int paragraph) {
        boolean goesOn = lastWasVague || lastParagraph == paragraph;
        DateSpan date = goesOn ? lastDate : DateSpan.unknown();
        return date.isUnknown() && lastParagraph == paragraph ? topicDay : date;
    }

    /** What "that day" means in a sentence: the last day told before it. */
    DateSpan thatDay(Scene scene) {
        boolean dated = false;
        for (Mention mention : scene.mentions()) {
            boolean means = mention instanceof Day day
                    && !day.resolved()
                    && (scene.lower(day.from()).equals("that")
                            || scene.lower(day.from() + 1).equals("same"));
            if (means) {
                return lastDay;
            }
            dated |= mention instanceof Day day && (day.resolved() || !Later.isIn(scene, day));
        }
        int later = dated || !lastDay.isSingleDay() ? 0 : Later.days(scene);
        if (later != 0) {
            return DateSpan.on(lastDay.first().orElseThrow().plusDays(later));
        }
        return !dated && saysThen(scene) ? lastDay : DateSpan.unknown();
    }

    private static boolean saysThen(Scene scene) {
        for (Token token : scene.tokens()) {
            if (token.is("then")) {
                return true;
            }
        }
        return false;
    }

    /** Tells where the sentence just read stands, its days, and whom it told of. */
    void tellOf(Scene scene) {
        lastSubject = subjectOf(scene).or(() -> lastSubject);
        tellThemes(scene);
        lastBody = bodyOf(scene).or(() -> lastBody);
        boolean samePart = goesOn(scene);
        lastParagraph = scene.sentence().paragraph();
        lastOfCeasefire = scene.has(Sense.CEASEFIRE);
        ceasefire |= lastOfCeasefire;
        dealBefore = scene.has(Sense.DEAL, Sense.DOCUMENT);
        topicDay = topicDay(scene)
                .or(() -> samePart ? Optional.of(topicDay) : Optional.empty())
                .orElse(DateSpan.unknown());
        truceBefore = scene.has(Sense.CEASEFIRE);
        for (Mention mention : scene.mentions()) {
            lastDay = mention instanceof Day day && scene.isWhen(day) ? day.span() : lastDay;
            boolean near = firstDay.isUnknown() && lastDay.isSingleDay() && isPast(lastDay) && isNear(lastDay);
            firstDay = near ? lastDay : firstDay;
            Optional<Category> named = mention instanceof Theme theme ? category(theme) : Optional.empty();
            lastNamed = named.isPresent() ? named : lastNamed;
        }
    }

    private boolean goesOn(Scene scene) {
        return scene.sentence().paragraph() == lastParagraph;
    }

    /** "Saturday was for the Saudis": the day that a sentence starts with, which those behind it go on about. */
    private Optional<DateSpan> topicDay(Scene scene) {
        return scene.mentions().stream()
                .filter(mention -> mention instanceof Day day
                        && day.from() <= 1
                        && scene.isWhen(day)
                        && day.span().isSingleDay()
                        && isPast(day))
                .map(mention -> ((Day) mention).span())
                .findFirst();
    }

    private void tellThemes(Scene scene) {
        if (scene.sentence().paragraph() != lastParagraph) {
            lastTheme = null;
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Theme theme
                    && !theme.isBare()
                    && !theme.kind().equals("person")
                    && category(theme).isPresent()) {
                lastTheme = theme;
                lastThemeOwner = owner(scene, theme);
                boolean detainees = category(theme).equals(Optional.of(Category.DETAINEES));
                jailed = detainees && !theme.owners().isEmpty() ? lastThemeOwner : jailed;
            }
        }
    }

    /** Whether the sentence before named a deal or a document, which "under it" means. */
    boolean hasDealBefore() {
        return dealBefore;
    }

    /** The party that a sentence names as such, rather than by a person, which "it" goes back to. */
    private static Optional<Party> bodyOf(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof PartyMention party
                    && party.isNamed()
                    && scene.preposition(mention).isEmpty()
                    && !scene.is(party.to(), Token.Kind.POSSESSIVE)) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** The party named last, which "it" means rather than a person's. */
    Optional<Party> lastBody() {
        return lastBody.or(() -> lastSubject);
    }

    /** Whether the sentence before named a truce or a phase of one, in whose time something is to happen. */
    boolean hasTruceBefore() {
        return truceBefore;
    }

    private Optional<Party> subjectOf(Scene scene) {
        for (Mention mention : scene.mentions()) {
            boolean actor = mention instanceof PartyMention || mention instanceof PersonMention;
            if (actor && scene.preposition(mention).isEmpty()) {
                Optional<Party> party = partyOf(scene, mention);
                if (party.isPresent()) {
                    return party;
                }
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
