package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.agreement.DealTerms;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the verbs of a sentence ask for: "the memorandum urges Ukraine to stop", "Baku demands", "Hamas wants the army to withdraw". */
final class VerbAsks extends AskFinder {
    private static final int WANTED = 9;

    VerbAsks(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue) {
                cue(i, cue);
            }
        }
        return asks;
    }

    private void cue(int index, Cue cue) {
        if (!cue.isVerb()) {
            ready(index, cue);
            return;
        }
        boolean paper = cue.is(Sense.DEMAND) || cue.is(Sense.REQUIRE) || cue.is(Sense.PROPOSE);
        boolean tells = cue.is(Sense.INVOLVE) && cue.form() != Form.PARTICIPLE && !namesDemands(index);
        // "The plan, put forward last week, requires"
        boolean put = cue.is(Sense.PROPOSE)
                && cue.form() != Form.PRESENT
                && scene.lower(cue.from() - 1).equals(",");
        Optional<Document> document = paper && !put || tells ? asking.paper(cue.from()) : Optional.empty();
        boolean offersNot = cue.is(Sense.PROPOSE) && scene.lower(cue.to()).equals("not");
        if (AskingWord.NO_DEMAND.is(scene.lower(cue.to())) && !offersNot) {
            return;
        }
        boolean nobodys = tells && !paper && document.flatMap(Document::author).isEmpty();
        if (nobodys && document.isPresent() && !asking.isKnown(cue.to(), asking.end(cue.to()))) {
            return; // "the list, the paper said, was made up of the sick"
        }
        if (document.isPresent()) {
            Documents.of(discourse).tell(document.get());
            paper(index, cue, document.get());
        } else if ((paper || tells || cue.is(Sense.OUTLINE)) && DealTerms.isOfDeal(scene, index) && !isOught(index)) {
            add(Optional.empty(), Stance.ASSERTED, index, Reading.LAID_DOWN, "of-deal");
        } else if (paper || cue.is(Sense.WANT)) {
            party(index, cue);
        } else if (cue.is(Sense.AGREE) && scene.lower(cue.to()).equals("to")) {
            agreed(index);
        }
    }

    /** "must include": what somebody says that a deal has to have in it is not what it has. */
    private boolean isOught(int index) {
        return index > 0 && Scene.cue(scene.mentions().get(index - 1), Sense.OUGHT) != null;
    }

    /** "contains demands": what they are is told by their noun. */
    private boolean namesDemands(int index) {
        for (Mention mention :
                scene.mentions().subList(index + 1, scene.mentions().size())) {
            if (Scene.cue(mention, Sense.DEMANDS, Sense.SUBJECT) != null) {
                return true;
            }
        }
        return false;
    }

    private void paper(int index, Cue verb, Document document) {
        if (!document.deal() && verb.is(Sense.REJECT) && asking.isSide(document.author())) {
            refused(verb, document);
        } else if (!document.deal()) {
            boolean others = document.author().isPresent() && !asking.isSide(document.author());
            add(document.author(), others ? Stance.PROPOSED : Stance.DEMANDED, index, Reading.PAPER, "paper");
        } else if (verb.is(Sense.REQUIRE)) {
            add(Optional.empty(), Stance.ASSERTED, index, Reading.DEAL, "deal");
        }
    }

    /** "Kyiv's paper rules out neutrality": what the other side asks for, where the words after the verb name it. */
    private void refused(Cue verb, Document document) {
        Optional<Party> other = discourse.sides().other(document.author());
        int end = asking.end(verb.to());
        asks.add(new Ask(other, Stance.REJECTED, verb.from(), verb.to(), end, Reading.PAPER, "paper-refuses"));
    }

    private void party(int index, Cue verb) {
        Optional<Party> party = asking.party(Clause.of(scene, index));
        if (party.isEmpty() && verb.is(Sense.REQUIRE) && !verb.is(Sense.PROPOSE)) {
            required(index, verb);
            return;
        }
        boolean specifiesNot = !verb.is(Sense.DEMAND)
                && !verb.is(Sense.WANT)
                && Clause.of(scene, index).stance() == Stance.DENIED;
        Mention behind = index + 1 < scene.mentions().size() ? scene.mentions().get(index + 1) : verb;
        boolean dated = behind instanceof Day && behind.from() <= verb.to() + 1; // "insisted on Sunday"
        if (dated || specifiesNot || verb.is(Sense.REJECT) || !asking.mayAsk(party) || asking.asksOthers(index)) {
            return;
        }
        if (verb.is(Sense.PROPOSE)) {
            add(party, Stance.PROPOSED, index, Reading.OFFER, "offer");
        } else if (!verb.is(Sense.WANT)) {
            Reading reading = comesFirst(verb) ? Reading.CONDITION : Reading.DEMAND;
            add(party, Stance.DEMANDED, index, reading, "demand");
        } else if ((!scene.lower(verb.to()).equals("to") || verb.is(Sense.DEMAND)) && !verb.is(Sense.SAY)) {
            // "asked Kyiv to wait" asks for less than "wants Kyiv to wait".
            boolean demands = (isToBeDone(verb) || isDoing(verb)) && !verb.is(Sense.DEMAND);
            add(party, Stance.DEMANDED, index, demands ? Reading.DEMAND : Reading.WISH, "want");
        }
    }

    /** "Demanded that they be freed before any negotiation": whether what is demanded has to come before talks or a deal. */
    private boolean comesFirst(Cue verb) {
        for (Mention mention : scene.mentions()) {
            boolean behind =
                    mention.from() > verb.to() && scene.lower(mention.from()).equals("before");
            if (behind) {
                return scene.mentions().stream()
                        .filter(next -> next.from() > mention.from() && next.from() - mention.to() <= WANTED)
                        .anyMatch(next -> Scene.cue(next, Sense.TALKS, Sense.DEAL) != null);
            }
        }
        return false;
    }

    /** "Peace requires Hamas to disarm, the minister said": what somebody says that others have to do. */
    private void required(int index, Cue verb) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, verb.from());
        if (asking.mayAsk(speaker)
                && isToBeDone(verb)
                && Clause.of(scene, index).stance() == Stance.ASSERTED) {
            add(speaker, Stance.DEMANDED, index, Reading.OUGHT, "required");
        }
    }

    /** "The two sides agreed to pull their troops back": what both are to do. */
    private void agreed(int index) {
        Clause clause = Clause.of(scene, index);
        if (clause.hasBothAsSubject() && clause.stance() == Stance.ASSERTED) {
            add(Optional.empty(), Stance.ASSERTED, index, Reading.AGREED, "agreed");
        }
    }

    /** "wants the scrapping of a treaty": whether a noun of doing stands behind a verb and an article. */
    private boolean isDoing(Cue verb) {
        int noun = scene.isArticle(verb.to()) ? verb.to() + 1 : verb.to();
        return scene.lower(noun + 1).equals("of") && discourse.termWords().has(scene.tokens(), noun, Form.NONE);
    }

    /** Whether a word says that something is done. */
    private boolean isDone(int token) {
        return discourse.termWords().has(scene.tokens(), token, Form.PAST_OR_PARTICIPLE);
    }

    /** "wants the station to be shut down", "wants the militia dissolved": what somebody else is to do. */
    private boolean isToBeDone(Cue verb) {
        for (int i = verb.to() + 1;
                i < Math.min(verb.to() + WANTED, scene.tokens().size());
                i++) {
            if (scene.lower(i).equals(",") || scene.lower(i).equals("that")) {
                return false;
            }
            if (scene.lower(i).equals("to") || isDone(i)) {
                return true;
            }
        }
        return false;
    }

    /** "his country was ready to become neutral": what a party is ready to do for a deal. */
    private void ready(int index, Cue cue) {
        if (!cue.is(Sense.WILLING) || !scene.lower(cue.to() - 1).equals("to")) {
            return;
        }
        Optional<Party> party =
                asking.party(Clause.of(scene, index)).or(() -> discourse.partyOfSpeaker(scene, cue.from()));
        if (asking.mayAsk(party)) {
            add(party, Stance.PROPOSED, index, Reading.OFFER, "ready");
        }
    }

    /** "demands in exchange that": the token behind the verb, and behind words for a return that follow it. */
    private int behindReturn(int verb) {
        int end = scene.mentions().get(verb).to();
        Mention next = verb + 1 < scene.mentions().size() ? scene.mentions().get(verb + 1) : null;
        return next != null && next.from() == end && Clause.isAside(scene, next) ? next.to() : end;
    }

    /** "Baku wants the army to leave, and asked for": whether somebody has asked for something by a verb before. */
    private boolean asksTwice(int index, @Nullable Mention agent) {
        return agent != null
                && asks.stream()
                        .anyMatch(ask -> ask.start() <= agent.from()
                                && ask.to() <= scene.mentions().get(index).from());
    }

    /** "Refused to sign and asked for": whether a verb is joined to one that is denied, and is not denied itself. */
    private boolean isJoinedAnew(Clause clause) {
        return scene.lower(clause.verb().from() - 1)
                .equals("and"); // "has not signed and asked", but "and has not asked"
    }

    private void add(Optional<Party> author, Stance stance, int index, Reading reading, String rule) {
        Cue verb = (Cue) scene.mentions().get(index);
        Clause clause = Clause.of(scene, index);
        boolean denied = verb.form() != Form.NONE && clause.stance() == Stance.DENIED && !isJoinedAnew(clause);
        int start = asksTwice(index, clause.agent()) ? verb.from() : Asking.start(clause.agent(), verb);
        // "rules out foreign bases": the verb belongs to what is asked for.
        int from = verb.is(Sense.REJECT) ? verb.from() : behindReturn(index);
        asks.add(new Ask(author, denied ? Stance.DENIED : stance, start, from, asking.end(verb.to()), reading, rule));
    }
}
