package dev.parley.frame.delegation;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.party.Delegate;
import dev.parley.text.Token;
import dev.parley.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/** The office that the words beside a name give, in those words: not the article, nor the party whose it is. */
final class Roles {
    private static final String ADDRESS = "address";

    private Roles() {}

    /** The office that somebody holds beside the part at the talks ("Defence Minister"), or else that part itself ("chief negotiator"). */
    static Optional<String> of(Scene scene, PersonMention person) {
        Optional<String> title = in(scene, person.titleFrom(), end(scene, person));
        int added = behindOrigin(scene, person);
        Optional<String> beside = in(scene, added, person.besideTo());
        boolean plain = Delegate.in(scene, added, person.besideTo()) == Delegate.NONE;
        boolean delegate = Delegate.in(scene, person.titleFrom(), person.from()) != Delegate.NONE;
        if (beside.isPresent() && (title.isEmpty() || plain && delegate || isAddress(scene, person))) {
            return beside;
        }
        boolean none = isAddress(scene, person) || title.isEmpty() && beside.isEmpty();
        return none ? beside.or(() -> shared(scene, person)) : title.map(office -> one(scene, person, office));
    }

    /** "Vidal of Oman, the chief of staff": where the words behind a name start that do not only say where somebody comes from. */
    private static int behindOrigin(Scene scene, PersonMention person) {
        int added = person.to();
        while (added < person.besideTo() && scene.isWord(added)) {
            added++;
        }
        return Math.min(added + 1, person.besideTo());
    }

    /** "Ministers Vidal and Reyes": the office of somebody in front of whose name others stand that have it too. */
    private static Optional<String> shared(Scene scene, PersonMention person) {
        PersonMention next = person;
        for (int i = scene.persons().indexOf(person) - 1; i >= 0; i--) {
            PersonMention before = scene.persons().get(i);
            String joint = scene.lower(next.titleFrom() - 1);
            boolean joined = joint.equals("and") || joint.equals(",");
            if (!joined || next.titleFrom() < next.from() || next.from() - before.besideTo() > 2) {
                return Optional.empty();
            }
            if (before.titleFrom() < before.from()) {
                return isOfSeveral(scene, before) ? of(scene, before) : Optional.empty();
            }
            next = before;
        }
        return Optional.empty();
    }

    /** "Ministers Vidal and": whether the title before a name is that of several. */
    private static boolean isOfSeveral(Scene scene, PersonMention first) {
        String last = scene.lower(first.from() - 1);
        for (int i = first.titleFrom(); i < first.from(); i++) {
            if (scene.isPreposition(i)) {
                return false; // "the minister of foreign affairs"
            }
        }
        return first.titleFrom() < first.from() && last.endsWith("s") && !last.endsWith("ss");
    }

    /** The office of one of several: "minister". */
    private static String one(Scene scene, PersonMention person, String office) {
        return isOfSeveral(scene, person) ? office.substring(0, office.length() - 1) : office;
    }

    /** The office that the words from one token to another name; empty where there are none. */
    static Optional<String> in(Scene scene, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean named = isNamed(scene, i) && to - i > 2;
            if (scene.tokens().get(i).kind() == Kind.POSSESSIVE && (named || !isOffice(scene, from, i))) {
                start = i + 1;
            }
        }
        return beside(scene, start, to);
    }

    /** "President Moreno's special envoy": whether a possessive stands behind a name, so that the office in front of it is that of another. */
    private static boolean isNamed(Scene scene, int possessive) {
        for (PersonMention owner : scene.persons()) {
            if (owner.to() == possessive) {
                return true;
            }
        }
        return false;
    }

    /** "Defence minister and head of the Omani delegation": the office beside the part at the talks, which may have an "and" of its own. */
    private static Optional<String> beside(Scene scene, int from, int to) {
        for (int and = to - 1; and > from; and--) {
            if (isAnd(scene, and) && isPart(scene, and + 1, to) && isOffice(scene, from, and)) {
                return named(scene, from, and);
            }
        }
        for (int and = from + 1; and < to; and++) {
            if (isAnd(scene, and) && isPart(scene, from, and) && isOffice(scene, and + 1, to)) {
                return named(scene, and + 1, to);
            }
        }
        return named(scene, from, to);
    }

    private static boolean isAnd(Scene scene, int token) {
        return scene.lower(token).equals("and");
    }

    private static boolean isPart(Scene scene, int from, int to) {
        return Delegate.in(scene, from, to) != Delegate.NONE;
    }

    private static Optional<String> named(Scene scene, int from, int to) {
        int start = from;
        while (start < to && isArticle(scene.lower(start))) {
            start++;
        }
        return start < to ? Optional.of(text(scene.tokens().subList(start, to))) : Optional.empty();
    }

    /** Where the title ends, without the comma that may stand before the name. */
    private static int end(Scene scene, PersonMention person) {
        return person.titleFrom() < person.from()
                        && scene.lower(person.from() - 1).equals(",")
                ? person.from() - 1
                : person.from();
    }

    private static boolean isArticle(String word) {
        return word.equals("the")
                || word.equals("a")
                || word.equals("an")
                || word.equals("another")
                || word.equals("its")
                || word.equals("his")
                || word.equals("her");
    }

    /** Whether an office or a person stands here, whose aide or envoy somebody is: "the president's aide". */
    private static boolean isOffice(Scene scene, int from, int to) {
        for (Mention mention : scene.mentions()) {
            boolean inside = mention.from() >= from && mention.to() <= to;
            if (inside && (mention instanceof PersonMention || Scene.cue(mention, Sense.ROLE) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title only addresses somebody: Mr, Dr. */
    private static boolean isAddress(Scene scene, PersonMention person) {
        boolean address = false;
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= person.titleFrom() && mention.to() <= person.from()) {
                Cue role = Scene.cue(mention, Sense.ROLE);
                if (role == null || !role.value(Sense.ROLE).equals(ADDRESS)) {
                    return false;
                }
                address = true;
            }
        }
        return address;
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean spaced = i > 0 && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(spaced ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
