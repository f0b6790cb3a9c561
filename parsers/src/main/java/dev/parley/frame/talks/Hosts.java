package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.name.People;
import dev.parley.party.Party;
import dev.parley.party.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is the host of a meeting, by verbs of hosting: "Oman will host the talks", "with Oman playing host". */
final class Hosts {
    /** How many words may stand between "hosted by" and the party: "by the State of Qatar". */
    private static final int REACH = 4;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final People people;

    Hosts(Scene scene, People people) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.people = people;
    }

    /** "Oman will host the talks", "talks hosted by Oman", "thanked Oman for hosting the round". */
    void host(Sitting sitting, int index) {
        if (Scene.cue(mentions.get(index), Sense.HOST) == null || isMereAim(index)) {
            return;
        }
        Clause clause = Clause.of(scene, index);
        boolean participle =
                clause.verb().form() == Form.PAST_OR_PARTICIPLE || clause.verb().form() == Form.PARTICIPLE;
        Mention by = participle ? guest(index) : null;
        boolean finite = clause.verb().form() != Form.ING && !isHostNoun(index);
        Mention host = by != null ? by : finite ? clause.agent() : actorBefore(index);
        host = host == null && finite ? ownerBefore(index) : host;
        Mention known = host;
        Optional<Party> party = partyOf(host).or(() -> partyOfPronoun(known));
        if (party.isPresent() && sitting.host.isEmpty() && host != null) {
            sitting.host = party;
            sitting.cover(host.from(), host.to());
            sitting.cover(clause.verb().from(), clause.verb().to());
        }
    }

    /** "Baku's bid to host the games": an infinitive that hangs on a noun of which we know nothing. */
    private boolean isMereAim(int index) {
        int to = mentions.get(index).from() - 1;
        boolean infinitive = scene.lower(to).equals("to") && scene.isWord(to - 1) && !scene.isAdverb(to - 1);
        return infinitive && index > 0 && mentions.get(index - 1).to() < to;
    }

    /** "At the invitation of Oman", "as guests of Oman", "as guests of their Omani colleague": who is host by a noun for those who come. */
    void guests(Sitting sitting) {
        for (int i = 0; i + 2 < scene.tokens().size(); i++) {
            boolean guests =
                    (scene.lower(i).startsWith("guest") || scene.lower(i).equals("invitation"))
                            && scene.lower(i + 1).equals("of");
            for (Mention mention : guests ? mentions : ImmutableList.<Mention>of()) {
                boolean near = mention.from() >= i + 2 && mention.from() - i <= REACH;
                Optional<Party> party = mention instanceof Cue land && land.is(Sense.DEMONYM)
                        ? Optional.of(Party.of(land.value(Sense.DEMONYM)))
                        : partyOf(mention);
                if (near && party.isPresent() && sitting.host.isEmpty()) {
                    sitting.host = party;
                    sitting.cover(i, mention.to());
                }
            }
        }
    }

    /** "Jordan's king hosted them": the party whose official, with no name, stands before a verb. */
    private @Nullable Mention ownerBefore(int index) {
        int i = index - 1;
        while (i > 0 && Scene.cue(mentions.get(i), Sense.ROLE, Sense.HAVE, Sense.MODAL) != null) {
            i--;
        }
        boolean official = i >= 0 && i < index - 1 && mentions.get(i) instanceof PartyMention;
        return official && mentions.get(i + 1).from() - mentions.get(i).to() <= 1 ? mentions.get(i) : null;
    }

    /** "Hosted by the State of Qatar". */
    private @Nullable Mention guest(int index) {
        boolean by = scene.lower(mentions.get(index).to()).equals("by");
        for (Mention mention : mentions.subList(index + 1, mentions.size())) {
            boolean somebody = mention instanceof PartyMention || mention instanceof PersonMention;
            if (by && somebody && mention.from() - mentions.get(index).to() <= REACH) {
                return mention;
            }
        }
        return null;
    }

    /** "With Oman playing host", "the Sultanate of Oman for hosting". */
    private @Nullable Mention actorBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof PartyMention || mention instanceof PersonMention) {
                int gap = mentions.get(index).from() - mention.to();
                boolean thanked = gap == 1 && scene.lower(mention.to()).equals("for");
                return gap == 0 || thanked || isHostNoun(index) ? mention : null;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** "Thanked Oman for playing host": whether a host is thanked for it. */
    boolean isThanked(int index) {
        int host = index - 1;
        int before = host - 1;
        return before >= 0
                && mentions.get(host) instanceof PartyMention
                && mentions.get(before).to() == mentions.get(host).from()
                && MeetingWord.THANKING.is(scene.lower(mentions.get(before).from()));
    }

    /** "The host", "with Oman as host": the verb's base behind an article or "as". */
    private boolean isHostNoun(int index) {
        int before = mentions.get(index).from() - 1;
        return scene.isArticle(before) || scene.lower(before).equals("as");
    }

    /** "Oman hosted": whether a verb of hosting has no object, so that it means the meeting told before. */
    boolean isWithoutObject(int index) {
        int next = mentions.get(index).to();
        String word = scene.lower(next);
        return next >= scene.tokens().size() || !scene.isWord(next) || word.equals("and") || word.equals("again");
    }

    /** "Hosted them", "hosted the two men", "played host to both": whether the guests are those told of before. */
    boolean isOfThem(int index) {
        int next = mentions.get(index).to();
        next = scene.lower(next).equals("to") ? next + 1 : next;
        if (MeetingWord.THEM.is(scene.lower(next))) {
            return !scene.isAdjective(next + 1);
        }
        int two = scene.isArticle(next) ? next + 1 : next;
        return scene.lower(two).equals("two") && MeetingWord.PAIR.is(scene.lower(two + 1));
    }

    /** "Since he hosted them": the person named last before. */
    private Optional<Party> partyOfPronoun(@Nullable Mention host) {
        Optional<Party> last = Optional.empty();
        if (!(host instanceof PartyMention pronoun) || pronoun.which() != Which.PRONOUN) {
            return last;
        }
        for (Mention mention : mentions) {
            if (mention instanceof PersonMention && mention.to() <= pronoun.from()) {
                last = partyOf(mention);
            }
        }
        return last;
    }

    private Optional<Party> partyOf(@Nullable Mention mention) {
        if (mention instanceof PersonMention person) {
            return person.party().or(() -> people.person(person).flatMap(Person::party));
        }
        return mention instanceof PartyMention party ? party.party() : Optional.empty();
    }
}
