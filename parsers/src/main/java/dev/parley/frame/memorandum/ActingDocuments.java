package dev.parley.frame.memorandum;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/** Written proposals that are the subject of a verb, or stand alone: "the memorandum was published by TASS", "the 12-point plan". */
final class ActingDocuments {
    /** The rule by which a mere name tells of a written proposal. */
    static final String NAME = "name";

    private final Handling handling;
    private final Scene scene;
    private final DocumentPhrase phrase;

    private ActingDocuments(Handling handling) {
        this.handling = handling;
        this.scene = handling.scene();
        this.phrase = handling.phrase();
    }

    static void read(Handling handling) {
        ActingDocuments acting = new ActingDocuments(handling);
        acting.asSubject();
        acting.byItself();
    }

    private void asSubject() {
        for (int i = phrase.index() + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (!(mention instanceof Cue cue)) {
                continue;
            }
            if (cue.is(Sense.DOCUMENT) && !cue.isVerb() || cue.is(Sense.SAY)) {
                return;
            }
            if (cue.isVerb() && handling.isKnown(cue)) {
                subject(Clause.of(scene, i), cue);
            }
        }
    }

    private void subject(Clause clause, Cue verb) {
        boolean passive = handling.isPassive(verb);
        if (!passive) {
            if (verb.is(Sense.OUTLINE) && handling.found().isEmpty()) {
                outline(clause, verb);
            }
        } else if (verb.is(Sense.SUBMIT) || verb.is(Sense.GIVE)) {
            Optional<Party> by = handling.behind(verb, "by");
            Optional<Party> author =
                    phrase.owner().or(this::writer).or(() -> by).or(handling::author);
            Proposed proposed = handling.add("submit", clause, author);
            Optional<Party> receiver = handling.behind(verb, "to").or(() -> handling.with(verb));
            if (receiver.isEmpty() && handling.passing().toBoth(proposed, verb)) {
                return;
            }
            handling.passing().pass(proposed, verb, receiver);
            boolean carried = by.isPresent() && !by.equals(author) && !by.equals(proposed.recipient);
            proposed.channel = carried && proposed.channel.isEmpty() ? by : proposed.channel;
        } else if (verb.is(Sense.ACCEPT) || verb.is(Sense.REJECT)) {
            answered(clause, verb);
        } else if (verb.is(Sense.PUBLISH)) {
            handling.add("publish", clause, handling.author()).publishedBy = Publishers.behind(scene, verb);
        } else if (verb.is(Sense.OBTAIN)) {
            handling.add("obtain", clause, handling.author());
        } else if (verb.is(Sense.STUDY) && handling.author().isPresent()) {
            studied(clause, verb);
        } else if (verb.is(Sense.WRITE) || verb.is(Sense.PROPOSE)) {
            written(clause, verb);
        }
    }

    /** "Would be studied, the Kremlin said": by whoever says so, where the words name nobody. */
    private void studied(Clause clause, Cue verb) {
        Optional<Party> by = handling.behind(verb, "by").or(() -> handling.speaker(verb));
        Optional<Party> author = handling.author();
        if (by.isPresent() && !by.equals(author)) {
            handling.add("study", clause, author).recipient = by;
        }
    }

    /** "was welcomed by Yerevan". */
    private void answered(Clause clause, Cue verb) {
        Optional<Party> by = handling.behind(verb, "by");
        if (by.isPresent() && phrase.owner().isPresent() && phrase.isFull()) {
            Proposed proposed = handling.add("answer", clause, handling.author());
            proposed.recipient = by;
            proposed.stance = verb.is(Sense.REJECT) ? Stance.REJECTED : proposed.stance;
        }
    }

    /** "drawn up in Washington and carried to Tehran": whose capital it was written in. */
    private Optional<Party> writer() {
        for (int i = phrase.index() + 1; i + 1 < scene.mentions().size(); i++) {
            Mention verb = scene.mentions().get(i);
            if (Scene.cue(verb, Sense.WRITE) != null) {
                return handling.capitalOf(scene.mentions().get(i + 1)).or(() -> handling.behind(verb, "by"));
            }
        }
        return Optional.empty();
    }

    private void written(Clause clause, Cue verb) {
        Mention by = handling.nameBehind(verb, "by");
        boolean each = by instanceof PartyMention party
                && !party.isNamed()
                && handling.party(by).isEmpty();
        if (each) {
            handling.eachSide().forEach(side -> handling.add("write", clause, side));
        } else if (by != null || clause.stance() == Stance.DENIED) {
            handling.add("write", clause, handling.party(by).or(handling::author));
        }
    }

    /** "The document outlines steps toward a ceasefire", "consists of 28 points": its subject, where that comes before any demand. */
    private void outline(Clause clause, Cue verb) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() < verb.to()) {
                continue;
            }
            Optional<String> about = DocumentPhrase.subject(mention);
            boolean demands = Scene.cue(mention, Sense.DEMANDS) != null;
            boolean counted = demands && AskingWord.COUNTED.is(scene.lower(mention.from()));
            if (about.isPresent() || counted && phrase.owner().isPresent()) {
                Proposed proposed = handling.add("outline", clause, handling.author());
                proposed.about = about.or(() -> proposed.about);
                proposed.end = Math.max(proposed.end, mention.to());
            }
            if (about.isPresent() || demands) {
                return;
            }
        }
    }

    /** A title that names what proposals are about, or a plan that counts its points. */
    private void byItself() {
        Optional<Party> maker = phrase.owner().or(this::maker);
        boolean title = scene.index() == 0 && phrase.about().isPresent() && phrase.isFull() && !isSigned();
        boolean plan = phrase.numbered() && maker.isPresent();
        if (handling.found().isEmpty() && (title || plan)) {
            Proposed proposed = new Proposed(NAME);
            proposed.author = maker;
            proposed.about = phrase.about();
            proposed.start = phrase.from();
            proposed.end = phrase.to();
            handling.found().add(proposed);
        }
    }

    /** "Armenia, Azerbaijan sign roadmap": it is nobody's proposal any more. */
    private boolean isSigned() {
        return scene.mentions().subList(0, phrase.index()).stream()
                .anyMatch(mention -> Scene.cue(mention, Sense.STRIKE) != null);
    }

    /** "the plan which Washington presented": who did. */
    private Optional<Party> maker() {
        String relative = scene.lower(phrase.noun().to());
        if (!AskingWord.RELATIVE.is(relative) && !relative.equals("that")) {
            return Optional.empty();
        }
        Optional<Party> maker = Optional.empty();
        List<Mention> behind =
                scene.mentions().subList(phrase.index() + 1, scene.mentions().size());
        for (Mention mention : behind) {
            if (mention instanceof Cue cue && cue.isVerb()) {
                boolean makes = cue.is(Sense.SUBMIT) || cue.is(Sense.PROPOSE) || cue.is(Sense.WRITE);
                return makes ? maker : Optional.empty();
            }
            Optional<Party> named = handling.party(mention);
            maker = named.isPresent() ? named : maker;
        }
        return Optional.empty();
    }
}
