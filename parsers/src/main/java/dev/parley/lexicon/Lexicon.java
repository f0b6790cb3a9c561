package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The words that the parser knows, with their readings.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.standard().with(Vocabulary.read(Path.of("ardenia.tsv")));
 * ClaimParser parser = ClaimParser.of(lexicon);
 * }</pre>
 *
 * <p>The standard one knows the states of the world, the usual armed groups and mediators, and the verbs and nouns of talks and exchanges. It
 * never changes, and may be shared between threads; {@link #with} makes another.
 */
// Tokens are for the parser's own packages alone.
@SuppressWarnings("exports")
public final class Lexicon {
    /** The family of a text's vocabulary that is the lexicon's: under it words keep the phrases that start with them. */
    public static final int FAMILY = 5;

    private static final Lexicon STANDARD = new Lexicon(Vocabulary.standard());

    private final Vocabulary vocabulary;
    private final Phrases phrases = new Phrases(FAMILY);
    private final Map<Party, Party> homes = new HashMap<>();
    private final Set<Party> helpers = new HashSet<>();
    private final Map<Party, String> names = new HashMap<>();
    private final Map<Party, String> demonyms = new HashMap<>();
    private final Map<Party, String> capitals = new HashMap<>();
    private final Map<String, Party> seated = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final ImmutableMap<String, Party> leaders;
    private final Set<String> leadership = new HashSet<>();

    private final List<Row> terms = new ArrayList<>();

    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Party> named = new LinkedHashMap<>();
        vocabulary.rows().forEach(row -> add(row, named));
        this.leaders = ImmutableMap.copyOf(named);
    }

    /** The lexicon that Parley comes with. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * This lexicon with more words. Words that it knows already keep their readings, but a name is taken for what the new vocabulary says before
     * what was known.
     */
    public Lexicon with(Vocabulary more) {
        return new Lexicon(Vocabulary.builder().addAll(more).addAll(vocabulary).build());
    }

    /** What some part of the parser makes of this lexicon, such as an index of it: made once, when first asked for. */
    public <T> T made(Class<T> type, Function<Lexicon, T> maker) {
        return type.cast(made.computeIfAbsent(type, key -> maker.apply(this)));
    }

    /** The words for what is asked for, which mean it inside a demand only. */
    public TermWords termWords() {
        return made(TermWords.class, lexicon -> new TermWords(lexicon.terms));
    }

    /** The longest phrase that starts at a token; empty where none does. */
    public Optional<Match> longest(ImmutableList<Token> tokens, int index) {
        return Optional.ofNullable(phrases.longest(tokens, index));
    }

    /** Lets the words of a vocabulary, with which texts are cut, keep the phrases that start with them, so that none need be looked for again. */
    public void keepIn(dev.parley.text.Vocabulary.Builder texts) {
        phrases.keepIn(texts);
    }

    /** Tells every phrase: its words as tokens have them in lower case, and its readings. */
    public void forEachPhrase(BiConsumer<ImmutableList<String>, ImmutableList<Entry>> phrase) {
        phrases.forEach(phrase);
    }

    /** The state in which an armed group fights; empty for a state and for what fights in none. */
    public Optional<Party> home(Party group) {
        return Optional.ofNullable(homes.get(group));
    }

    /** Whether a party helps others to talk, or takes over whom others release, and is no side itself: the Red Cross, the United Nations. */
    public boolean isHelper(Party party) {
        return helpers.contains(party);
    }

    /** The name that a party goes by: Russia, Hamas; its code for one that the lexicon does not know. */
    public String name(Party party) {
        return names.getOrDefault(party, party.code());
    }

    /** The word for what belongs to a party: Russian; its name where there is no such word. */
    public String demonym(Party party) {
        return demonyms.getOrDefault(party, name(party));
    }

    /** The city from which a party is governed; empty where the lexicon has none. */
    public Optional<String> capital(Party party) {
        return Optional.ofNullable(capitals.get(party));
    }

    /** The party whose capital a city is; empty where it is nobody's. */
    public Optional<Party> seatedIn(String city) {
        return Optional.ofNullable(seated.get(city));
    }

    /** The persons by whose names a party is spoken of, with that party. */
    public ImmutableMap<String, Party> leaders() {
        return leaders;
    }

    /** Whether somebody leads a party, so that what they propose is what it proposes: by their name, or by the office at the end of their title. */
    public boolean isLeader(Person person) {
        return leaders.containsKey(person.name())
                || person.role().stream()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .anyMatch(role -> leadership.stream().anyMatch(role::endsWith) && !role.contains(" to "));
    }

    /** The body that words are about, the first of them that are a body's, a noun for one only where there is no name. */
    public Optional<Body> body(ImmutableList<Token> tokens, int from, int to) {
        Optional<Body> found = Optional.empty();
        for (int i = from; i < to; i++) {
            Match match = phrases.longest(tokens, i);
            Optional<Body> body = match == null || match.to() > to ? Optional.empty() : body(match);
            if (body.isPresent() && (found.isEmpty() || found.get().kind() == Body.Kind.NOUN)) {
                found = body;
            }
        }
        return found;
    }

    private Optional<Body> body(Match match) {
        return match.entries().stream()
                .filter(entry -> entry.sense() == Sense.BODY)
                .map(entry -> bodies.get(entry.value()))
                .findFirst();
    }

    private void add(Row row, Map<String, Party> named) {
        switch (row.section()) {
            case PARTIES -> addParty(row);
            case PERSONS -> addPerson(row, named);
            case OUTLETS -> addOutlet(row);
            case CITIES -> addAll(row.list(0), Entry.of(Sense.CITY, ""));
            case VERBS -> Verbs.add(phrases, row);
            case WORDS ->
                addAll(row.list(2), Entry.of(Sense.of(row.get(0)), row.first(1).orElse("")));
            case SIDES -> addAll(row.list(0), Entry.of(Sense.SIDE, row.first(1).orElse("")));
            case BODIES -> addBody(row);
            case OFFICES -> addRole(row);
            case TERMS -> terms.add(row);
        }
    }

    private void addPerson(Row row, Map<String, Party> named) {
        row.list(0).forEach(name -> named.putIfAbsent(name, Party.of(row.get(1))));
        addAll(row.list(0), Entry.of(Sense.PERSON, row.get(1)));
    }

    private void addRole(Row row) {
        String kind = row.first(1).orElse("");
        if (kind.equals(Content.LEADER)) {
            leadership.addAll(row.list(0));
        }
        addAll(row.list(0), Entry.of(Sense.ROLE, kind));
    }

    private void addBody(Row row) {
        Body.Kind kind = Body.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        String name = row.first(1).orElse("");
        bodies.putIfAbsent(name, new Body(name, kind, row.first(3).map(Party::of)));
        addAll(row.list(2), Entry.of(Sense.BODY, name));
    }

    private void addParty(Row row) {
        String code = row.get(0);
        Party party = Party.of(code);
        addAll(row.list(1), Entry.of(Sense.PARTY, code));
        addAll(row.list(2), Entry.of(Sense.DEMONYM, code));
        addAll(People.of(row), Entry.of(Sense.NATIONALS, code));
        addAll(row.list(3), Entry.of(Sense.SEAT, code));
        names.putIfAbsent(party, row.get(1));
        row.first(2).ifPresent(demonym -> demonyms.putIfAbsent(party, demonym));
        row.first(3).ifPresent(capital -> capitals.putIfAbsent(party, capital));
        row.first(3).ifPresent(capital -> seated.putIfAbsent(capital, party));
        row.first(4).ifPresent(home -> addHome(party, home));
    }

    private void addHome(Party party, String home) {
        if (home.equals(Content.HELPER)) {
            helpers.add(party);
        } else {
            homes.putIfAbsent(party, Party.of(home));
        }
    }

    private void addOutlet(Row row) {
        Entry entry = Entry.of(Sense.OUTLET, row.get(0));
        phrases.add(row.get(0), entry);
        addAll(row.list(1), entry);
    }

    private void addAll(ImmutableList<String> words, Entry entry) {
        words.forEach(word -> phrases.add(word, entry));
    }
}
