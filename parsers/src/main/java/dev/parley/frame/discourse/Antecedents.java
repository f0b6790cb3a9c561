package dev.parley.frame.discourse;

import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom an article's short forms mean: "it", "he" and "we", and "the team" whose side nobody names. In "Kyiv got 175 soldiers home. It handed over
 * 175 as well" it is Ukraine, told of first in the sentence before.
 */
final class Antecedents {
    private static final Senses GIVING = Senses.of(Sense.GIVE, Sense.FREE);

    private final People people;
    private final Leaders leaders;
    private final Voices voices;

    /** The party that the sentences before told of first. */
    private Optional<Party> lastSubject = Optional.empty();

    /** The party of the person whom they told of last. */
    private Optional<Party> lastPerson = Optional.empty();

    /** The party that they named as such. */
    private Optional<Party> lastBody = Optional.empty();

    /** The party whose delegation they told of. */
    private Optional<Party> lastTeam = Optional.empty();

    Antecedents(People people, Leaders leaders, Voices voices) {
        this.people = people;
        this.leaders = leaders;
        this.voices = voices;
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

    /** The party of whoever says a token; empty where nobody is named. */
    Optional<Party> partyOfSpeaker(Scene scene, int token) {
        return voices.side(scene.index(), token);
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

    /** Whose people a theme is of; empty where its words don't tell. */
    Optional<Party> owner(Scene scene, Theme theme) {
        if (!theme.owners().isEmpty()) {
            return Optional.of(theme.owners().get(0));
        }
        return switch (theme.possessive()) {
            case NONE -> ofArmy(scene, theme);
            case OURS -> partyOfSpeaker(scene, theme.from());
            case ITS -> ofTeller(scene, theme).or(() -> partyBefore(scene, theme));
        };
    }

    /** "Kyiv said that Moscow had freed ten of its soldiers": those whom another party is said to let go are the teller's. */
    private Optional<Party> ofTeller(Scene scene, Theme theme) {
        int verb = scene.indexOf(theme) - 1;
        boolean given = verb > 0
                && scene.mentions().get(verb) instanceof Cue cue
                && cue.isVerb()
                && cue.isAny(GIVING)
                && theme.from() - cue.to() <= 1; // "the bodies of ten of its soldiers"
        return given ? partyOfSpeaker(scene, theme.from()) : Optional.empty();
    }

    /** "150 prisoners of war of the Ukrainian army", "40 soldiers of the Houthis": whose army they are of; "prisoners of the Houthis" may be held by them. */
    private static Optional<Party> ofArmy(Scene scene, Theme theme) {
        int next = scene.indexOf(theme) + 1;
        boolean of = scene.lower(theme.to()).equals("of");
        if (!of || next == 0 || next == scene.mentions().size()) {
            return Optional.empty();
        }
        boolean named = scene.mentions().get(next) instanceof PartyMention party
                && party.isNamed()
                && party.from() - theme.to() <= 2;
        if (!named) {
            return Optional.empty();
        }
        PartyMention army = (PartyMention) scene.mentions().get(next);
        boolean soldiers = theme.kind().equals(Theme.SOLDIER)
                || scene.tokens().subList(army.from(), army.to()).stream()
                        .anyMatch(token -> HandOverWord.ARMY.is(token.lower()));
        return soldiers ? army.party() : Optional.empty();
    }

    /** The party that the sentence before told of first, which "it" and "he" go back to. */
    Optional<Party> lastSubject() {
        return lastSubject;
    }

    /** The party of the person told of last, whom "he" and "she" mean. */
    Optional<Party> lastPerson() {
        return lastPerson.or(() -> lastSubject);
    }

    /** The party named last, which "it" means rather than a person's. */
    Optional<Party> lastBody() {
        return lastBody.or(() -> lastSubject);
    }

    /** The party whose delegation was told of last. */
    Optional<Party> lastTeam() {
        return lastTeam;
    }

    /** Tells whose delegation a sentence tells of. */
    void tellTeam(Optional<Party> party) {
        lastTeam = party.isPresent() ? party : lastTeam;
    }

    /** Tells whom the sentence just read told of. */
    void tellOf(Scene scene) {
        lastSubject = subjectOf(scene).or(() -> lastSubject);
        lastBody = bodyOf(scene).or(() -> lastBody);
        lastPerson = personOf(scene).or(() -> lastPerson);
    }

    private Optional<Party> personOf(Scene scene) {
        for (PersonMention person : scene.persons()) {
            Optional<Party> party = scene.preposition(person).isEmpty() ? partyOf(scene, person) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
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
}
