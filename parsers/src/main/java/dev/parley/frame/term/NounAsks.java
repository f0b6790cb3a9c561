package dev.parley.frame.term;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.memorandum.Document;
import dev.parley.frame.memorandum.Documents;
import dev.parley.frame.term.Ask.Reading;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What nouns of demanding ask for: "Moscow's demands, including the withdrawal of troops", "its further points include". */
final class NounAsks extends AskFinder {
    private static final int OWNER = 5;
    private static final int VERB = 10;

    NounAsks(Asking asking) {
        super(asking);
    }

    @Override
    List<Ask> find() {
        if (!scene.has(Sense.DEMANDS)) {
            return asks;
        }
        for (int i = 0; i < scene.mentions().size(); i++) {
            Cue noun = Scene.cue(scene.mentions().get(i), Sense.DEMANDS);
            if (noun != null && !noun.isVerb()) {
                noun(i, noun);
            }
        }
        return asks;
    }

    private void noun(int index, Cue noun) {
        if (noun.value(Sense.DEMANDS).equals("points")) {
            Documents.of(discourse)
                    .lastBefore(scene)
                    .filter(document -> !document.deal())
                    .ifPresent(document -> points(index, noun, document));
            return;
        }
        int made = made(noun);
        if (made > 0) {
            made(index, noun, made);
            return;
        }
        int said = saidBehind(noun);
        int from = said > 0 ? said : among(index, noun);
        Optional<Party> owner = owner(index, noun);
        if (owner.isEmpty() && said > 0 && isCalledUnacceptable(noun)) {
            Optional<Party> author = discourse.sides().other(subject(index));
            int end = asking.end(said);
            asks.add(new Ask(author, Stance.REJECTED, noun.from(), said, end, Reading.DEMAND, "unacceptable"));
            return;
        }
        Optional<Party> author = owner.or(() -> {
            if (noun.value(Sense.DEMANDS).equals("only")) {
                return asking.speaker(noun.from());
            }
            return isSet(noun) ? asking.leading(noun.from()) : said > 0 ? maker(index) : Optional.empty();
        });
        if (from > 0 && asking.mayAsk(author)) {
            boolean one = said > 0 && !scene.lower(from - 1).equals(":");
            Stance stance = isDropped(noun) ? Stance.DENIED : Stance.DEMANDED;
            add(author, stance, noun, from, one ? Reading.DEMAND : Reading.PAPER);
        }
    }

    /** "Laid down three conditions": whether somebody sets them by the verb before. */
    private boolean isSet(Cue noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - OWNER); i--) {
            if (AskingWord.SETTING.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "called the demand for a corridor unacceptable". */
    private boolean isCalledUnacceptable(Cue noun) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() > noun.to() && Scene.cue(mention, Sense.UNACCEPTABLE) != null) {
                return true;
            }
        }
        return false;
    }

    private void made(int index, Cue noun, int from) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            Optional<Party> author = discourse.partyOf(scene, mention);
            if (mention.to() < from && author.isPresent()) {
                if (asking.mayAsk(author)) {
                    int end = noun.from() - 1;
                    asks.add(new Ask(author, Stance.DEMANDED, mention.from(), from, end, Reading.CONDITION, "made"));
                }
                return;
            }
        }
    }

    /** Behind "made" in "made the withdrawal a condition": where what is asked for starts; -1 where nothing is. */
    private int made(Cue noun) {
        boolean condition = noun.value(Sense.DEMANDS).equals("condition")
                && (scene.isArticle(noun.from() - 1) || AskingWord.OWN.is(scene.lower(noun.from() - 1)));
        for (int i = noun.from() - 2; condition && i >= 0; i--) {
            if (AskingWord.MAKING.is(scene.lower(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "dropped its demand for": the demand is not made any more. */
    private boolean isDropped(Cue noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - OWNER); i--) {
            boolean drops = discourse
                    .termWords()
                    .longest(scene.tokens(), i)
                    .filter(match -> match.entries().stream()
                            .anyMatch(entry ->
                                    entry.form() != Form.NONE && entry.value().equals("renounce")))
                    .isPresent();
            if (drops) {
                return true;
            }
        }
        return false;
    }

    private void points(int index, Cue noun, Document document) {
        int from = among(index, noun);
        if (from > 0 && asking.isKnown(from, asking.end(from))) {
            Stance stance = asking.isSide(document.author()) ? Stance.DEMANDED : Stance.PROPOSED;
            add(document.author(), stance, noun, from, Reading.PAPER);
        }
    }

    private void add(Optional<Party> author, Stance stance, Cue noun, int from, Reading reading) {
        asks.add(new Ask(author, stance, noun.from(), from, asking.end(from), reading, "demands"));
    }

    /** Whose demands they are: "Russia's usual demands", "demands from Moscow", "the Houthi demand", "its". */
    private Optional<Party> owner(int index, Cue noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - OWNER); i--) {
            Mention mention = at(index, i);
            if (mention instanceof PartyMention || mention instanceof PersonMention) {
                return discourse.partyOf(scene, mention);
            }
            if (mention instanceof Cue cue && cue.is(Sense.DEMONYM)) {
                return Optional.of(Party.of(cue.value(Sense.DEMONYM)));
            }
            if (AskingWord.OWN.is(scene.lower(i))) {
                return subject(index);
            }
            boolean ends =
                    AskingWord.DEFINITE.is(scene.lower(i)) || scene.lower(i).equals(",");
            if (ends || mention instanceof Cue cue && cue.isVerb()) {
                break;
            }
        }
        return behind(index, noun);
    }

    private Optional<Party> behind(int index, Cue noun) {
        boolean source = index + 1 < scene.mentions().size()
                && scene.mentions().get(index + 1).from() - noun.to() <= 2
                && AskingWord.SOURCE.is(scene.preposition(scene.mentions().get(index + 1)));
        return source ? discourse.partyOf(scene, scene.mentions().get(index + 1)) : Optional.empty();
    }

    private Optional<Party> subject(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            boolean named = mention instanceof PartyMention party && party.isNamed();
            if ((named || mention instanceof PersonMention)
                    && scene.preposition(mention).isEmpty()) {
                return discourse.partyOf(scene, mention);
            }
        }
        return discourse.lastSubject();
    }

    /** "Baku put forward the demand that": who makes a demand that the words give to nobody. */
    private Optional<Party> maker(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue verb && verb.isVerb()) {
                boolean puts = verb.is(Sense.SUBMIT) || verb.is(Sense.PROPOSE) || verb.is(Sense.STRIKE);
                return puts ? asking.party(Clause.of(scene, i)) : Optional.empty();
            }
        }
        return subject(index);
    }

    private @Nullable Mention at(int index, int token) {
        for (int i = index - 1; i >= 0 && scene.mentions().get(i).to() > token; i--) {
            if (scene.mentions().get(i).from() <= token) {
                return scene.mentions().get(i);
            }
        }
        return null;
    }

    /** Behind "demand that", "demand for" and "demands:", where the demand stands; -1 where it does not. */
    private int saidBehind(Cue noun) {
        boolean aside = AskingWord.ASIDE.is(scene.lower(noun.to()))
                && scene.lower(noun.to() + 1).equals("that");
        if (aside) {
            return noun.to() + 2;
        }
        String next = scene.lower(noun.to());
        boolean demand = noun.value(Sense.DEMANDS).equals("demand");
        boolean says = next.equals("that") || next.equals(":") || demand && AskingWord.DEMANDING.is(next);
        return says ? noun.to() + 1 : colonBehind(noun);
    }

    /** Behind "conditions for a truce:", where they stand. */
    private int colonBehind(Cue noun) {
        int last = Math.min(noun.to() + VERB, scene.tokens().size() - 1);
        for (int i = noun.to(); i < last; i++) {
            if (scene.lower(i).equals(":")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Behind "demands, including" and "its demand is that", where the demands stand; -1 where the noun only names them. */
    private int among(int index, Cue noun) {
        for (Mention mention :
                scene.mentions().subList(index + 1, scene.mentions().size())) {
            if (mention.from() - noun.to() > VERB) {
                return -1;
            }
            boolean includes = Scene.cue(mention, Sense.SUBSET) != null
                    || Scene.cue(mention, Sense.INVOLVE) != null
                            && AskingWord.INCLUDING.is(scene.lower(mention.from()));
            boolean is = Scene.cue(mention, Sense.BE) != null
                    && (AskingWord.TO_BE.is(scene.lower(mention.to())) || isAmong(noun));
            if (includes || is) {
                return mention.to();
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return -1;
            }
        }
        return -1;
    }

    /** "Among Moscow's conditions are". */
    private boolean isAmong(Cue noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - OWNER); i--) {
            if (scene.lower(i).equals("among")) {
                return true;
            }
        }
        return false;
    }
}
