package dev.parley.speech;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;

/** From where to where the phrases of a sentence reach that name a source. */
final class Extents {
    private static final int ADJECTIVES = 3;

    private final Line line;

    Extents(Line line) {
        this.line = line;
    }

    /** Where a phrase starts: at the office before a name, the owner before a body, and the article and adjectives before those. */
    int start(Mention head) {
        boolean person = head instanceof PersonMention;
        int at = head.from();
        while (at > 0) {
            Mention left = line.endingAt(at);
            boolean adjective = left instanceof PersonMention && head instanceof Cue && at == head.from();
            boolean of = isOf(at - 1);
            boolean ofThe = line.scene().isDeterminer(at - 1) && isOf(at - 2);
            if (left != null && (Heads.isTitle(left) || adjective)) {
                at = left.from();
            } else if (line.is(at - 1, Kind.POSSESSIVE) && owner(at - 1) >= 0) {
                at = owner(at - 1);
            } else if (person && of && Heads.isOffice(line.endingAt(at - 1))) {
                at--;
            } else if (person && ofThe && Heads.isOffice(line.endingAt(at - 2))) {
                at -= 2;
            } else {
                break;
            }
        }
        return withArticle(at);
    }

    private boolean isOf(int token) {
        return line.is(token, "of") || line.is(token, "for");
    }

    private int owner(int possessive) {
        Mention owner = line.endingAt(possessive);
        if (owner != null) {
            return owner.from();
        }
        return line.is(possessive - 1, Kind.WORD) ? possessive - 1 : -1;
    }

    private int withArticle(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
            if (line.scene().isDeterminer(i)) {
                return i;
            }
            boolean adjective = line.is(i, Kind.WORD)
                    && line.endingAt(i + 1) == null
                    && line.scene().prepositionBefore(i + 1).isEmpty();
            if (!adjective) {
                break;
            }
        }
        return at;
    }

    /** Where a phrase ends, before a limit, whose head is followed by more of its name: "the State Commission on Prisoners of War". */
    int end(Mention head, int limit) {
        int end = head.to();
        if (!Heads.isBody(head)) {
            return end;
        }
        for (int i = end; i < limit; i++) {
            Token token = line.tokens().get(i);
            // "According to the commission, Azerbaijan has": a comma goes on with a name that the words before it
            // started.
            boolean comma = token.is(",") && end > head.to() && !(line.startingAt(i + 1) instanceof PartyMention);
            boolean joint = Word.JOINT.is(token.lower()) || line.scene().isDeterminer(i) || comma;
            if (token.isCapitalised() || token.kind() == Kind.POSSESSIVE) {
                end = i + 1;
            } else if (!joint) {
                break;
            }
        }
        return end;
    }

    /** Behind the brackets, and behind what is told of a name between commas: "Podolyak, another member of the team,". */
    int behindAdditions(int end) {
        return behindApposition(behindBrackets(end));
    }

    private int behindBrackets(int end) {
        if (line.is(end, "(")) {
            for (int i = end + 1; i < line.size(); i++) {
                if (line.is(i, ")")) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    private int behindApposition(int end) {
        if (!line.is(end, ",") || !isDescription(end + 1)) {
            return end;
        }
        for (int i = end + 1; i < line.size(); i++) {
            if (line.is(i, ",") || line.is(i, ".") || line.is(i, ";")) {
                return i;
            }
            if (Line.isVerb(line.at(i))) {
                return end;
            }
        }
        return line.size();
    }

    private boolean isDescription(int token) {
        return line.scene().isDeterminer(token)
                || line.is(token, Word.DESCRIPTION)
                || line.cueAt(token, Sense.ROLE, Sense.DEMONYM) != null;
    }
}
