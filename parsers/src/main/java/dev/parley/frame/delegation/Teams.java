package dev.parley.frame.delegation;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
import dev.parley.frame.words.DelegateWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Delegate;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The delegations that a sentence mentions beside those who lead or join them, and whose they are. */
public final class Teams {
    /** How many tokens may stand between a delegation and the words that say whose it is. */
    private static final int NEAR = 5;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final MeantTeams meant;

    Teams(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.meant = new MeantTeams(scene, discourse);
        this.mentions = scene.mentions();
    }

    /** The delegation, or the party itself, that a verb of leading has behind it: "the Omani team", "the Omanis", "that of Oman". */
    @Nullable
    Mention behind(int index) {
        Mention verb = mentions.get(index);
        for (Mention mention : Clause.of(scene, index).right()) {
            boolean near = mention.from() - verb.to() <= NEAR;
            boolean those = mention instanceof PartyMention && isThat(mention);
            boolean nationals = isPeople(mention);
            if (near && (isTeam(mention) || isOwn(mention) || those || nationals)) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a mention names those who speak for a party, in whatever words. */
    boolean isTeam(Mention mention) {
        return Delegate.isDelegation(mention) || isLoose(mention) || isSpeakers(mention);
    }

    /** "The rebels' side", "the Omani group": whose side it is, where a noun for those who speak for it follows. */
    private boolean isLoose(Mention mention) {
        boolean whose = isNamed(mention) || Scene.cue(mention, Sense.DEMONYM) != null;
        int next = mention.to();
        boolean owned = next < scene.tokens().size() && scene.tokens().get(next).kind() == Token.Kind.POSSESSIVE;
        return whose
                && (DelegateWord.TEAM.is(scene.lower(owned ? next + 1 : next))
                        || DelegateWord.TEAM.is(scene.lower(next - 1)));
    }

    /** "The envoys", "the government side", "its negotiators": those who speak for a party, named by no name of it. */
    private boolean isSpeakers(Mention mention) {
        int before = mention.from() - 1;
        boolean own = AskingWord.OWN.is(scene.lower(before)) || scene.is(before, Token.Kind.POSSESSIVE);
        boolean all = mention instanceof PartyMention party && party.which() == PartyMention.Which.BOTH && own;
        return (all || Scene.cue(mention, Sense.NEGOTIATOR, Sense.SIDE) != null)
                && DelegateWord.TEAM.is(scene.lower(mention.to() - 1));
    }

    /** "Y headed Oman's", "Oman's was headed by Y": whose delegation it is, where the noun is left out. */
    boolean isOwn(Mention mention) {
        int end = mention.to() + 1;
        return isNamed(mention) && scene.is(mention.to(), Token.Kind.POSSESSIVE) && (!scene.isWord(end) || isBe(end));
    }

    private boolean isBe(int token) {
        for (Mention mention : mentions) {
            if (mention.from() == token) {
                return Scene.cue(mention, Sense.BE, Sense.HAVE) != null;
            }
        }
        return false;
    }

    /** "By Y for Oman", "Y on behalf of Oman": the party behind the person who is said to speak. */
    Optional<PartyMention> spokenFor(PersonMention person) {
        int behalf = person.besideTo() + 1;
        int spoken = scene.lower(behalf).equals("behalf") ? behalf + 1 : person.besideTo();
        boolean told = spoken > behalf || scene.lower(spoken).equals("for");
        for (Mention mention : told ? mentions : ImmutableList.<Mention>of()) {
            if (mention instanceof PartyMention party && party.from() > spoken && party.from() - spoken <= 2) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** "The Omanis". */
    private static boolean isPeople(Mention mention) {
        return mention instanceof Theme people
                && people.shares().isEmpty()
                && people.owners().size() == 1;
    }

    /** "That of Hamas", "the one from Hamas". */
    boolean isThat(Mention party) {
        for (int i = party.from() - 1; i > Math.max(0, party.from() - NEAR); i--) {
            if (scene.lower(i).equals("of") || scene.lower(i).equals("from")) {
                return scene.lower(i - 1).equals("that") || scene.lower(i - 1).equals("one");
            }
        }
        return false;
    }

    /** The delegation before a verb; "that of Hamas by X" leaves the verb out. */
    @Nullable
    Mention before(int index, PersonMention by) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean one = Scene.cue(mention, Sense.DEMONYM) != null && isLoose(mention);
            if (Delegate.isDelegation(mention) || isSpeakers(mention) || one || isOwn(mention)) {
                return mention;
            }
            boolean side = mention instanceof PartyMention party
                    && party.isNamed()
                    && DelegateWord.TEAM.is(scene.lower(party.to() - 1));
            boolean be = Scene.cue(mention, Sense.BE) != null;
            if (side && mention.from() < by.from()) {
                return mention;
            }
            if (mention instanceof Cue cue && cue.isVerb() && !be) {
                return null;
            }
        }
        return null;
    }

    /** The delegation or side that somebody is said to sit in or speak for. */
    @Nullable
    Mention beside(Clause clause, boolean attends) {
        for (Mention mention : clause.right()) {
            String preposition = scene.preposition(mention);
            boolean in = preposition.equals("on") || preposition.equals("in") || preposition.equals("for");
            boolean spokenFor = preposition.equals("for") && isNamed(mention);
            boolean represented = attends && isNamed(mention) && preposition.isEmpty();
            boolean talks = attends && Scene.cue(mention, Sense.TALKS) != null && isWho(clause.verb());
            if (in && Delegate.isDelegation(mention) || spokenFor || represented || talks || isBehalf(mention)) {
                return mention;
            }
        }
        for (Mention mention : clause.left()) {
            boolean from = scene.preposition(mention).equals("from")
                    || scene.preposition(mention).equals("for");
            if (attends && from && isNamed(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "Vidal, who conducted the talks". */
    private boolean isWho(Cue verb) {
        return scene.lower(verb.from() - 1).equals("who")
                || scene.lower(verb.from() - 2).equals("who");
    }

    public static boolean isNamed(Mention mention) {
        return mention instanceof PartyMention party && party.isNamed();
    }

    /** "On Oman's behalf", "on behalf of Oman". */
    boolean isBehalf(Mention mention) {
        boolean possessive = mention.to() + 1 < scene.tokens().size()
                && scene.tokens().get(mention.to()).kind() == Token.Kind.POSSESSIVE
                && scene.lower(mention.to() + 1).equals("behalf");
        return isNamed(mention)
                && (possessive
                        || scene.preposition(mention).equals("of")
                                && scene.lower(mention.from() - 2).equals("behalf"));
    }

    Optional<Party> partyBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (isNamed(mentions.get(i))) {
                return ((PartyMention) mentions.get(i)).party();
            }
        }
        return Optional.empty();
    }

    /** The party of a delegation: named with it, or whose it is said to be. */
    Optional<Party> party(Mention team) {
        if (team instanceof PartyMention party && party.which() != PartyMention.Which.BOTH) {
            return party.party();
        }
        if (team instanceof Cue land && land.is(Sense.DEMONYM)) {
            return Optional.of(Party.of(land.value(Sense.DEMONYM)));
        }
        if (team instanceof Theme people) {
            return Optional.of(people.owners().get(0));
        }
        Optional<Party> own = partyIn(team.from() - NEAR, team.to())
                .or(() -> partyOfOwn(team))
                .or(() -> discourse.partyOf(scene, team))
                .or(() -> meant.side(team));
        boolean its = scene.lower(team.from() - 1).equals("its")
                || scene.lower(team.from() - 1).equals("their");
        return own.or(() -> its ? ofOwner(team.from()) : Optional.empty());
    }

    /** What is meant by words that name nobody. */
    MeantTeams meant() {
        return meant;
    }

    /** Tells whose delegations the sentence names, which the next one may mean by "it". */
    void tell() {
        for (Mention mention : mentions) {
            Cue sent = Scene.cue(mention, Sense.ATTEND);
            if (Delegate.isDelegation(mention)) {
                KnownTeams.of(discourse).tell(scene, party(mention).or(() -> ofOwner(mention.from())));
            } else if (sent != null && DelegateWord.TEAM.is(scene.lower(sent.to() - 2))) {
                KnownTeams.of(discourse).tell(scene, ofOwner(sent.from())); // "will send a team to"
            }
        }
    }

    /** The party that a mention names or belongs to. */
    Optional<Party> partyOf(Mention mention) {
        return discourse.partyOf(scene, mention);
    }

    /** "Oman will send its team": the party named before "its" in the sentence, or else the one told of before. */
    Optional<Party> ofOwner(int token) {
        return subjectBefore(token).or(discourse::lastSubject);
    }

    private Optional<Party> subjectBefore(int token) {
        for (Mention mention : mentions) {
            if (mention.to() <= token
                    && isNamed(mention)
                    && scene.preposition(mention).isEmpty()) {
                return ((PartyMention) mention).party();
            }
        }
        return Optional.empty();
    }

    /** "The delegation of Oman". */
    Optional<Party> partyOfOwn(Mention team) {
        for (Mention mention : mentions) {
            boolean of = mention.from() >= team.to()
                    && mention.from() - team.to() <= NEAR
                    && scene.preposition(mention).equals("of");
            if (of && mention instanceof PartyMention party) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** The party named last between two tokens, if only by its end: "the Omani government's 21-member team". */
    Optional<Party> partyIn(int from, int to) {
        Optional<Party> last = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.to() > from && mention.to() <= to) {
                if (mention instanceof PartyMention party && party.isNamed()) {
                    last = party.party();
                } else if (mention instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                    last = Optional.of(Party.of(cue.value(Sense.DEMONYM)));
                }
            }
        }
        return last;
    }
}
