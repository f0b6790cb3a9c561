package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.frame.Ask.Reading;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.Optional;

/** A list of demands or points, one a line, behind a sentence that ends in a colon. */
final class TermList {
    private boolean open;
    private Optional<Party> author = Optional.empty();
    private Stance stance = Stance.DEMANDED;
    private int paragraph;

    /** Whether a sentence is a line of a list: it starts with a dash, a bullet or a number with a point. */
    static boolean isLine(Scene scene) {
        return content(scene) > 0;
    }

    private static int content(Scene scene) {
        if (AskingWord.BULLET.is(scene.lower(0))) {
            return 1;
        }
        boolean number = scene.tokens().get(0).kind() == Token.Kind.NUMBER;
        return number && (scene.lower(1).equals(".") || scene.lower(1).equals(")")) ? 2 : 0;
    }

    /** Opens a list behind a sentence that ends in a colon and names demands or a written proposal; closes the one before. */
    void open(Scene scene, Discourse discourse) {
        boolean colon = scene.lower(scene.tokens().size() - 1).equals(":");
        open = colon && scene.has(Sense.DEMANDS, Sense.DEMAND, Sense.REQUIRE, Sense.INVOLVE, Sense.DOCUMENT);
        if (!open) {
            return;
        }
        Optional<Document> document = discourse.documents().lastBefore(scene);
        Asking asking = new Asking(scene, discourse);
        author = document.isPresent() ? document.get().author() : owner(scene, discourse);
        stance = asking.isSide(author) ? Stance.DEMANDED : Stance.PROPOSED;
        paragraph = scene.sentence().paragraph();
    }

    private static Optional<Party> owner(Scene scene, Discourse discourse) {
        return scene.mentions().stream()
                .flatMap(mention -> discourse.partyOf(scene, mention).stream())
                .findFirst();
    }

    /** What a line of the list asks for; empty where the list is at its end. */
    Optional<Ask> line(Scene scene) {
        int from = content(scene);
        boolean goesOn = open && from > 0 && scene.sentence().paragraph() <= paragraph + 1;
        if (!goesOn || from >= scene.tokens().size()) {
            return Optional.empty();
        }
        paragraph = scene.sentence().paragraph();
        int to = scene.tokens().size();
        return Optional.of(new Ask(author, stance, from, from, to, Reading.LINE, "list"));
    }
}
