package dev.parley.frame.memorandum;

import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.memorandum.DocumentPhrase.Weight;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a phrase for a written proposal from its noun to both sides. */
final class DocumentReader {
    private static final int BEFORE = 7;
    private static final int BEHIND = 9;

    private final Scene scene;
    private final Discourse discourse;
    private final Cue noun;
    private final int index;
    private int from;
    private int to;
    private Optional<Party> owner = Optional.empty();
    private boolean own;
    private boolean definite;
    private boolean none;
    private boolean numbered;
    /** Whether it is said to be a written one: "the written Georgian proposals". */
    private boolean written;

    private Optional<String> about = Optional.empty();

    DocumentReader(Scene scene, Discourse discourse, Cue noun, int index) {
        this.scene = scene;
        this.discourse = discourse;
        this.noun = noun;
        this.index = index;
        this.from = noun.from();
        this.to = noun.to();
    }

    /** The phrase; the argument is "the text of" or "its version of" before it. */
    DocumentPhrase read(@Nullable DocumentPhrase text) {
        before();
        numbered |= hasPoints();
        behind();
        boolean reply = text != null && text.noun().to() - text.noun().from() > 1;
        boolean answers = reply || AskingWord.ANSWER.is(scene.lower(noun.to() - 1));
        Optional<Party> answered = reply ? owner : Optional.empty();
        if (text != null) {
            owner = text.owner().or(() -> text.own() ? Optional.empty() : owner);
            own |= text.own();
            from = text.from();
        }
        Weight replied = text != null && text.isFull() ? Weight.FULL : Weight.REPLY;
        Weight weight = reply ? replied : weight();
        return new DocumentPhrase(
                noun, index, from, to, owner, answered, own, definite, none, weight, numbered, about, answers);
    }

    private Weight weight() {
        written |= AskingWord.WRITTEN.is(scene.lower(noun.from()));
        boolean full = numbered
                || written
                || about.isPresent() && !DocumentPhrase.isCeasefire(about)
                || scene.has(Sense.WRITTEN);
        return switch (noun.value(Sense.DOCUMENT)) {
            case "deal" -> Weight.DEAL;
            case "paper" -> full ? Weight.FULL : Weight.PAPER;
            case "reply", "text", "views" ->
                numbered || written || scene.has(Sense.WRITTEN) ? Weight.FULL : Weight.REPLY;
            case "points" -> !numbered ? Weight.REPLY : about.isPresent() ? Weight.FULL : Weight.PAPER;
            case "brief" -> full ? Weight.FULL : Weight.BRIEF;
            default -> Weight.FULL;
        };
    }

    private void before() {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - BEFORE); i--) {
            Mention mention = at(i);
            String word = scene.lower(i);
            numbered |= AskingWord.COUNTED.is(word) && isCount(i - 1) || i == countOfPoints() && isNumber(i);
            written |= AskingWord.WRITTEN.is(word);
            subject(mention);
            if (mention != null && owns(mention)) {
                owner = party(mention);
                numbered |= isPointOf(mention.from());
                written |= AskingWord.WRITTEN.is(scene.lower(mention.from() - 1));
                int start = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
                from = AskingWord.DEFINITE.is(scene.lower(start - 1)) ? start - 1 : start;
                return;
            }
            none |= word.equals("no");
            if (AskingWord.OWN.is(word)) {
                own = true;
                owner = hasVerbBefore() ? Optional.empty() : Actors.ofPronoun(scene, discourse, i);
            }
            definite |= AskingWord.DEFINITE.is(word);
            if (own || definite) {
                from = i;
                return;
            }
            if (AskingWord.BEFORE_PAPER.is(word) || isVerb(mention) && !isAttributive(scene, mention)) {
                return;
            }
            from = i;
        }
    }

    /** Where points are counted in front of their noun: "six points", "five "basic principles""; -1 for any other noun. */
    private int countOfPoints() {
        if (!noun.value(Sense.DOCUMENT).equals("points")) {
            return -1;
        }
        return scene.is(noun.from() - 1, Token.Kind.OPEN_QUOTE) ? noun.from() - 2 : noun.from() - 1;
    }

    /** "The plan has 19 points": whether its points are counted behind it. */
    private boolean hasPoints() {
        for (int i = index + 1; i + 1 < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.HAVE) != null) {
                int number = mention.to();
                return isNumber(number, i + 1) && AskingWord.COUNTED.is(scene.lower(number + 1));
            }
            if (isVerb(mention)) {
                return false;
            }
        }
        return false;
    }

    /** "one of the ten points of": whether the points of what is named are counted. */
    private boolean isPointOf(int token) {
        for (int i = token - 1; i > Math.max(0, token - BEHIND); i--) {
            if (AskingWord.COUNTED.is(scene.lower(i))) {
                return scene.lower(i + 1).equals("of") && isNumber(i - 1);
            }
        }
        return false;
    }

    private boolean isNumber(int token) {
        return at(token) instanceof Amount;
    }

    private boolean isNumber(int token, int mention) {
        return scene.mentions().get(mention) instanceof Amount amount && amount.from() == token;
    }

    private boolean hasVerbBefore() {
        for (Mention mention : scene.mentions().subList(0, index)) {
            if (isVerb(mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCount(int token) {
        return token >= 0
                && (scene.lower(token).equals("-") || scene.tokens().get(token).kind() == Token.Kind.NUMBER);
    }

    private static boolean isVerb(@Nullable Mention mention) {
        return mention instanceof Cue cue && cue.isVerb();
    }

    /** "A leaked version", "its written remarks": whether a participle only describes the noun behind it. */
    static boolean isAttributive(Scene scene, @Nullable Mention mention) {
        if (!(mention instanceof Cue verb)
                || verb.form() != Form.PARTICIPLE && verb.form() != Form.PAST_OR_PARTICIPLE) {
            return false;
        }
        int before = verb.from() - 1;
        return scene.isArticle(before)
                || AskingWord.OWN.is(scene.lower(before))
                || scene.is(before, Token.Kind.POSSESSIVE);
    }

    private void subject(@Nullable Mention mention) {
        if (about.isEmpty()) {
            about = DocumentPhrase.subject(mention);
        }
    }

    /** Whether a mention before the noun says whose it is: "Russia's", "Russian", "the Kremlin memorandum", "Trump's". */
    private boolean owns(Mention mention) {
        return mention instanceof PartyMention party && party.isNamed()
                || mention instanceof PersonMention person
                        && scene.tokens().get(person.to()).kind() == Token.Kind.POSSESSIVE
                || Scene.cue(mention, Sense.DEMONYM) != null;
    }

    private Optional<Party> party(Mention mention) {
        return mention instanceof Cue cue
                ? Optional.of(Party.of(cue.value(Sense.DEMONYM)))
                : discourse.partyOf(scene, mention);
    }

    private @Nullable Mention at(int token) {
        for (int i = index - 1; i >= 0 && scene.mentions().get(i).to() > token; i--) {
            if (scene.mentions().get(i).from() <= token) {
                return scene.mentions().get(i);
            }
        }
        return null;
    }

    /** "of Russia", "from Kyiv", "by Washington", "on a ceasefire", "outlining the terms of a truce". */
    private void behind() {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention next = scene.mentions().get(i);
            boolean far = next.from() - noun.to() > BEHIND;
            if (far || isVerb(next) && !isOutlining(next) || isParted(next)) {
                return;
            }
            boolean source = AskingWord.SOURCE.is(scene.preposition(next)) && next.from() - noun.to() <= 2;
            if (owner.isEmpty() && source && next instanceof PartyMention party && party.isNamed()) {
                owner = party.party();
                to = party.to();
            }
            if (owner.isEmpty() && next instanceof PersonMention person && isBy(person)) {
                owner = discourse.partyOf(scene, person);
                to = person.to();
            }
            if (owner.isEmpty() && isOutlining(scene.mentions().get(i - 1)) && isPossessive(next)) {
                owner = discourse.partyOf(scene, next); // "a paper setting out the rebels' vision"
            }
            boolean open = about.isEmpty();
            subject(next);
            to = open && about.isPresent() ? next.to() : to;
        }
    }

    /** "The plan of Kenyan President Otieno". */
    private boolean isBy(PersonMention person) {
        return AskingWord.SOURCE.is(scene.prepositionBefore(person.titleFrom())) && person.titleFrom() - noun.to() <= 1;
    }

    private boolean isPossessive(Mention mention) {
        return scene.is(mention.to(), Token.Kind.POSSESSIVE);
    }

    private static boolean isOutlining(Mention mention) {
        return mention instanceof Cue cue && cue.is(Sense.OUTLINE) && cue.form() == Form.ING;
    }

    private boolean isParted(Mention next) {
        for (int i = noun.to(); i < next.from(); i++) {
            if (scene.lower(i).equals(",") || scene.lower(i).equals(";")) {
                return true;
            }
        }
        return false;
    }
}
