package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.party.Party;
import dev.parley.text.Token;
import dev.parley.text.internal.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the parser knows, with their readings.
 *
 * <pre>{@code
 * Lexicon.standard().longest(sentence.tokens(), 1); // "handed over": GIVE
 * }</pre>
 *
 * <p>It is read once from the resource files of this package, whose first lines document their columns, and never changes.
 */
public final class Lexicon {

    /** The files of words that are no verbs and no names, all of one form. */
    private static final ImmutableList<String> WORDS =
            ImmutableList.of("words.tsv", "talks.tsv", "memorandums.tsv", "proposals.tsv");

    private static final int HOME = 4;
    private static final String HELPER = "helper";

    private static final Lexicon STANDARD = new Lexicon();

    private final Phrases phrases = new Phrases();
    private final Map<Party, Party> homes = new HashMap<>();
    private final Set<Party> helpers = new HashSet<>();

    private Lexicon() {
        Rows.of(Lexicon.class, "verbs.tsv").forEach(row -> Verbs.add(phrases, row));
        WORDS.forEach(file -> Rows.of(Lexicon.class, file).forEach(this::addWords));
        // Before the states, so that a name both for a state and for a body that is no state is the body's: Brussels is
        // the union's.
        Rows.of(Lexicon.class, "parties.tsv").forEach(this::addParty);
        Rows.of(Lexicon.class, "states.tsv").forEach(this::addParty);
        Rows.of(Lexicon.class, "persons.tsv")
                .forEach(row -> phrases.add(row.get(0), Entry.of(Sense.PERSON, row.get(1))));
        Rows.of(Lexicon.class, "outlets.tsv").forEach(this::addOutlet);
        Rows.of(Lexicon.class, "sides.tsv")
                .forEach(row -> phrases.add(row.get(0), Entry.of(Sense.SIDE, row.size() > 1 ? row.get(1) : "")));
        Rows.of(Lexicon.class, "roles.tsv").forEach(row -> phrases.add(row.get(0), Entry.of(Sense.ROLE, "")));
    }

    /** The lexicon that Parley comes with. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /** The longest phrase that starts at a token; empty where none does. */
    public Optional<Match> longest(ImmutableList<Token> tokens, int index) {
        return Optional.ofNullable(phrases.longest(tokens, index));
    }

    /** The state in which an armed group fights; empty for a state and for what fights in none. */
    public Optional<Party> home(Party group) {
        return Optional.ofNullable(homes.get(group));
    }

    /** Whether a party helps others to talk, or takes over whom others release, and is no side itself: the Red Cross, the United Nations. */
    public boolean isHelper(Party party) {
        return helpers.contains(party);
    }

    private void addWords(List<String> row) {
        Entry entry = Entry.of(Sense.parse(row.get(0)), row.get(1).equals("-") ? "" : row.get(1));
        Rows.words(row, 2).forEach(phrase -> phrases.add(phrase, entry));
    }

    private void addParty(List<String> row) {
        String code = row.get(0);
        Rows.words(row, 1).forEach(name -> phrases.add(name, Entry.of(Sense.PARTY, code)));
        Rows.words(row, 2).forEach(word -> phrases.add(word, Entry.of(Sense.DEMONYM, code)));
        People.of(row).forEach(people -> phrases.add(people, Entry.of(Sense.NATIONALS, code)));
        Rows.words(row, 3).forEach(seat -> phrases.add(seat, Entry.of(Sense.SEAT, code)));
        Rows.words(row, HOME).forEach(home -> addHome(Party.of(code), home));
    }

    private void addHome(Party party, String home) {
        if (home.equals(HELPER)) {
            helpers.add(party);
        } else {
            homes.put(party, Party.of(home));
        }
    }

    private void addOutlet(List<String> row) {
        Entry entry = Entry.of(Sense.OUTLET, row.get(0));
        phrases.add(row.get(0), entry);
        Rows.words(row, 1).forEach(name -> phrases.add(name, entry));
    }
}
