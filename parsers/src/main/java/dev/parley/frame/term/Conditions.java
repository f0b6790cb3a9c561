package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.transfer.Bargain;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * What one party wants done before it does anything itself: "no talks until the blockade is lifted", "no exchange without the bodies", "only
 * once the sanctions are lifted", "in return for an end of the siege".
 */
final class Conditions extends AskFinder {
    private static final int SUBJECT = 8;

    /** The rule by which somebody asks for something in return for what they offer. */
    static final String IN_RETURN = "in-return";

    /** The rule by which somebody asks for something before they do anything. */
    static final String CONDITION = "condition";

    Conditions(Asking asking) {
        super(asking);
    }

    /** Whether a term is what somebody asks for who offers something, so that an answer answers the offer. */
    static boolean isOfOffer(Finding term) {
        return term.rule().equals(IN_RETURN) || term.rule().equals(CONDITION);
    }

    @Override
    List<Ask> find() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue) {
                if (isProvided(cue)) {
                    condition(i, cue, "");
                } else if (!cue.isVerb() && cue.is(Sense.ON_CONDITION)) {
                    condition(i, cue, cue.value(Sense.ON_CONDITION));
                } else if (!cue.isVerb() && Bargain.isPriceOfOffer(scene, i)) {
                    price(i, cue);
                }
            }
        }
        return asks;
    }

    /** "Will disarm, provided the army leaves": a participle behind a comma that gives nobody anything. */
    private boolean isProvided(Cue cue) {
        return cue.isVerb()
                && AskingWord.PROVIDED.is(scene.lower(cue.from()))
                && scene.lower(cue.from() - 1).equals(",");
    }

    /** "The release was put off until Hamas commits to it": what has to come first. */
    private void condition(int index, Cue cue, String value) {
        boolean link = value.equals("link");
        boolean lasts = value.equals("lasting") || value.equals("while");
        boolean ruledOut = (lasts || value.equals("without")) && isRuledOut(index);
        Optional<Party> author = accepting(index)
                .or(() -> discourse.partyOfSpeaker(scene, cue.from()))
                .or(() -> actor(index));
        int from = link ? linkedTo(cue.to()) : cue.to();
        if (from < 0 || !isMeant(index, value, ruledOut) || !asking.mayAsk(author)) {
            return;
        }
        int end = asking.end(from);
        List<Item> items = asking.items(from, end);
        boolean mayBe = value.isEmpty() || value.equals("lasting") && !ruledOut;
        boolean known = !value.equals("when")
                && !items.isEmpty()
                && items.get(0).isKnown()
                && !(mayBe && items.get(0).paper());
        boolean other = !isOwn(index, cue, author);
        boolean traded = value.equals("if") && (known || isConcession(cue) && isOthers(index, cue)) && !isThreat(cue);
        boolean loose = value.equals("when") && !isOthers(index, cue); // "believes it only when the door opens"
        if (value.equals("if") ? traded && other : known || !link && !loose && other) {
            Reading reading = lasts && ruledOut ? Reading.NO_LONGER : Reading.CONDITION;
            asks.add(new Ask(author, Stance.DEMANDED, cue.from(), from, end, reading, CONDITION));
        }
    }

    /** "The official said that Israel had agreed on condition that": whoever accepts something by the verb right before; empty where nobody does. */
    private Optional<Party> accepting(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue verb && verb.isVerb()) {
                boolean accepts = verb.is(Sense.AGREE) || verb.is(Sense.ACCEPT);
                return accepts ? asking.party(Clause.of(scene, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a word makes a condition of what stands behind it, where some do so only behind what is not going to be done. */
    private boolean isMeant(int index, String value, boolean ruledOut) {
        return switch (value) {
            case "not" -> isRefused(index);
            case "while", "without" -> ruledOut;
            case "if" -> isOffered(index);
            default -> true;
        };
    }

    /** "Is ready to attend", "would free the captives": whether somebody may do something, by the words before. */
    private boolean isOffered(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.BARRIER, Sense.ACCORDING) != null) {
                return false;
            }
            boolean would = Scene.cue(mention, Sense.MODAL) != null && AskingWord.WOULD.is(scene.lower(mention.from()));
            if (would || Scene.cue(mention, Sense.WILLING) != null) {
                return true;
            }
        }
        return false;
    }

    /** "There can be no ceasefire", "No talks", "will not sign": whether the words before say that something is not going to be done. */
    private boolean isRuledOut(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.BARRIER, Sense.ACCORDING) != null) {
                return false;
            }
            if (Scene.cue(mention, Sense.REJECT) != null) {
                return true;
            }
            if (Scene.cue(mention, Sense.NOT) != null) {
                boolean first = mention.from() <= 1 && !hasVerb(i, index);
                return first || isAhead(i) || AskingWord.RULES_OUT.is(scene.lower(mention.to() - 1));
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        return scene.mentions().subList(from, to).stream()
                .anyMatch(m -> m instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE)));
    }

    /** Whether a modal verb stands right before, with nothing but "be" between: "will be no". */
    private boolean isAhead(int index) {
        int i = index - 1;
        while (i >= 0 && Scene.cue(scene.mentions().get(i), Sense.BE) != null) {
            i--;
        }
        return i >= 0 && Scene.cue(scene.mentions().get(i), Sense.MODAL) != null;
    }

    /** "Would free the captives in return for an end of the siege": what a side asks for in return. */
    private void price(int index, Cue cue) {
        Optional<Party> speaker = discourse.partyOfSpeaker(scene, cue.from());
        Optional<Party> author = speaker.isPresent() ? speaker : actor(index);
        int from = cue.to();
        int end = asking.end(from);
        if (asking.mayAsk(author) && asking.isKnown(from, end)) {
            asks.add(new Ask(author, Stance.DEMANDED, cue.from(), from, end, Reading.CONDITION, IN_RETURN));
        }
    }

    /** "linked any talks to the lifting of the blockade": where the condition starts; -1 where it does not. */
    private int linkedTo(int from) {
        for (int i = from; i < Math.min(from + SUBJECT, scene.tokens().size()); i++) {
            if (scene.lower(i).equals("to")
                    || scene.lower(i).equals("on")
                    || scene.lower(i).equals("upon")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "The army will talk only if": who acts before, where nobody says it. */
    private Optional<Party> actor(int index) {
        for (Mention mention : scene.mentions().subList(0, index)) {
            Optional<Party> party =
                    scene.preposition(mention).isEmpty() ? discourse.partyOf(scene, mention) : Optional.empty();
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** Whether the words before say that something is not done, or put off. */
    private boolean isRefused(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (Scene.cue(scene.mentions().get(i), Sense.NOT, Sense.POSTPONE, Sense.REJECT) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Would return to the talks if": whether the words before offer something that negotiations are about. */
    private boolean isConcession(Cue cue) {
        return scene.has(Sense.TALKS, Sense.DEAL, Sense.CEASEFIRE, Sense.FREE) || asking.isKnown(0, cue.from());
    }

    /** "Would respond if Israel attacked": whether somebody warns of what they would do, or of what others would break. */
    private boolean isThreat(Cue cue) {
        for (int i = Math.max(0, cue.from() - SUBJECT); i < cue.from(); i++) {
            if (AskingWord.THREAT.is(scene.lower(i))) {
                return true;
            }
        }
        for (int i = cue.to(); i < Math.min(cue.to() + SUBJECT, scene.tokens().size()); i++) {
            if (AskingWord.BREACH.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether those are named right behind who have to do it, or have it done to them. */
    private boolean isOthers(int index, Cue cue) {
        if (index + 1 == scene.mentions().size()) {
            return false;
        }
        Mention next = scene.mentions().get(index + 1);
        boolean somebody = next instanceof PartyMention party && party.isNamed() || next instanceof Theme;
        return somebody && next.from() - cue.to() <= 1;
    }

    /** "Will attend only if it is invited": whether the words behind tell first of whoever sets the condition. */
    private boolean isOwn(int index, Cue cue, Optional<Party> author) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue verb && verb.isVerb() || mention.from() - cue.to() > SUBJECT) {
                return false;
            }
            if (mention instanceof PartyMention party && isOwn(index, cue, party, author)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(int index, Cue cue, PartyMention subject, Optional<Party> author) {
        boolean first = subject.from() - cue.to() <= 1 && !scene.is(subject.to(), Token.Kind.POSSESSIVE);
        boolean own = subject.which() == Which.PRONOUN
                ? !namesAnother(index, author)
                : discourse.partyOf(scene, subject).equals(author);
        return subject.which() == Which.SPEAKER || first && own;
    }

    /** "Will not talk to Pakistan unless it": whether somebody else than this party is named before, whom "it" means. */
    private boolean namesAnother(int index, Optional<Party> author) {
        for (Mention mention : scene.mentions().subList(0, index)) {
            if (mention instanceof PartyMention party
                    && party.isNamed()
                    && !party.party().equals(author)) {
                return true;
            }
        }
        return false;
    }
}
