package dev.parley.frame.discourse;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.parley.frame.words.ProposingWord;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Those whose meeting is a summit: persons whom the lexicon knows as leaders, presidents and prime ministers, "the two leaders". */
public final class Leaders {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** The known leaders' parties by family name. */
    private final ImmutableMap<String, Party> known;

    /** The parties of those whom a lexicon knows, by family name. */
    private record Known(ImmutableMap<String, Party> parties) {
        static Known of(Lexicon lexicon) {
            return new Known(lexicon.leaders().entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            leader -> People.key(leader.getKey()), Map.Entry::getValue, (one, other) -> one)));
        }
    }

    /** The people of the article. */
    private final People people;

    Leaders(Lexicon lexicon, People people) {
        this.known = lexicon.made(Known.class, Known::of).parties();
        this.people = people;
    }

    /** The party of a leader who is called by the family name alone, as those whom everybody knows are. */
    Optional<Party> party(PersonMention person) {
        return person.isFull() ? Optional.empty() : Optional.ofNullable(known.get(People.key(person.name())));
    }

    /** Whether a mention is one leader. */
    public boolean isOne(Mention mention) {
        if (!(mention instanceof PersonMention person)) {
            return false;
        }
        Optional<String> role =
                people.person(person).flatMap(known -> known.role()).or(person::role);
        return known.containsKey(People.key(person.name()))
                || role.filter(Leaders::isOffice).isPresent();
    }

    private static boolean isOffice(String role) {
        boolean leader = false;
        for (String word : WORDS.split(role.toLowerCase(Locale.ROOT).replace('-', ' '))) {
            if (ProposingWord.NO_LEADER.is(word)) {
                return false;
            }
            leader |= ProposingWord.LEADER.is(word);
        }
        return leader;
    }

    /** Whether a mention means leaders of more than one party: "the two leaders", but not "Houthi leaders". */
    public static boolean areSeveral(Scene scene, int index) {
        if (Scene.cue(scene.mentions().get(index), Sense.LEADERS) == null) {
            return false;
        }
        Mention before = index > 0 ? scene.mentions().get(index - 1) : null;
        boolean ofOne = before != null
                && before.to() == scene.mentions().get(index).from()
                && (before instanceof PartyMention || before instanceof Cue cue && cue.is(Sense.DEMONYM));
        return !ofOne;
    }
}
