package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in a sentence.
 *
 * <p>"X said that A": A is what follows the verb, up to the next speaker. "A, X said" and "A, said X": A is what stands before. "According
 * to X, A": the whole sentence. A verb in -ing ("adding that A") has the speaker before it.
 */
final class Acts {
    private static final int REACH = 3;

    private final Scene scene;
    private final People people;
    private final Optional<Person> before;
    private final List<SpeechAct> acts = new ArrayList<>();

    private Acts(Scene scene, People people, Optional<Person> before) {
        this.scene = scene;
        this.people = people;
        this.before = before;
    }

    /** The acts of a sentence, in its order; "he" is the speaker before it. */
    static List<SpeechAct> of(Scene scene, People people, Optional<Person> before) {
        Acts found = new Acts(scene, people, before);
        for (int i = 0; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.SAY, Sense.CONFIRM) != null && ((Cue) mention).isVerb()) {
                found.say(i, (Cue) mention);
            } else if (Scene.cue(mention, Sense.ACCORDING, Sense.CITING) != null) {
                found.according(i);
            }
        }
        return found.acts;
    }

    private void say(int index, Cue verb) {
        Mention inverted = inverted(index);
        Mention subject = inverted != null ? inverted : subject(index, verb);
        Optional<Person> speaker = subject == null ? speakerOfIng(verb) : speaker(subject);
        ImmutableList<String> via = via(index, subject);
        if (speaker.isEmpty() && via.isEmpty()) {
            closePrevious(subject == null ? verb.from() : subject.from());
            return;
        }
        int start = subject == null || inverted != null
                ? verb.from()
                : withArticle(titleStart(Math.min(subject.from(), verb.from())));
        boolean postposed = isPostposed(start, inverted != null ? inverted.to() : verb.to());
        closePrevious(start);
        int from = postposed ? segmentStart() : verb.to();
        int to = postposed && !goesOn(inverted != null ? inverted.to() : verb.to())
                ? start
                : scene.tokens().size();
        acts.add(new SpeechAct(speaker, via, said(index, verb), verb.from(), from, to));
    }

    /** Where the office before a name starts: "Defence Minister" before "Rustem Umerov". */
    private int titleStart(int name) {
        int start = name;
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            boolean title = Scene.cue(mention, Sense.ROLE, Sense.DEMONYM) != null || mention instanceof PartyMention;
            if (mention.to() == start && title) {
                start = mention.from();
            }
        }
        return start;
    }

    private int withArticle(int token) {
        return scene.lower(token - 1).equals("the") || scene.lower(token - 1).equals("a") ? token - 1 : token;
    }

    /** What the speaker before said ends where the next one is named. */
    private void closePrevious(int token) {
        if (!acts.isEmpty()) {
            SpeechAct last = acts.remove(acts.size() - 1);
            acts.add(new SpeechAct(
                    last.speaker(),
                    last.via(),
                    last.said(),
                    last.at(),
                    last.from(),
                    last.at() < token ? Math.min(last.to(), Math.max(token, last.from())) : last.to()));
        }
    }

    private int segmentStart() {
        return acts.isEmpty()
                ? 0
                : Math.min(acts.get(acts.size() - 1).to(), scene.tokens().size());
    }

    /** "said Umerov": the speaker right behind the verb. */
    private @Nullable Mention inverted(int index) {
        if (index + 1 >= scene.mentions().size() || ((Cue) scene.mentions().get(index)).form() == Form.ING) {
            return null;
        }
        Mention next = scene.mentions().get(index + 1);
        Mention verb = scene.mentions().get(index);
        boolean startsName = next instanceof PersonMention || Scene.cue(next, Sense.ROLE, Sense.DEMONYM) != null;
        boolean adjacent = scene.preposition(next).isEmpty()
                && next.from() - verb.to() <= 1
                && !scene.lower(verb.to()).equals(",")
                && !scene.lower(verb.from()).startsWith("t");
        if (!startsName || !adjacent || subject(index, (Cue) verb) != null) {
            return null;
        }
        for (int i = index + 1;
                i < scene.mentions().size() && scene.mentions().get(i).from() - verb.to() <= 6;
                i++) {
            if (scene.mentions().get(i) instanceof PersonMention person) {
                return person;
            }
        }
        return null;
    }

    /** The nearest name, body or pronoun before the verb, and behind the verb before it. */
    private @Nullable Mention subject(int index, Cue verb) {
        if (verb.form() == Form.ING) {
            return null;
        }
        Mention party = null;
        for (int i = index - 1; i >= 0; i--) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue
                    && (cue.isVerb() && !isInApposition(i, index) || cue.sense() == Sense.BARRIER)) {
                break;
            }
            boolean free = scene.preposition(mention).isEmpty();
            if (mention instanceof PersonMention && free) {
                return mention;
            }
            boolean body = isBody(mention)
                    || mention instanceof PartyMention p && (p.isNamed() || p.which() == Which.PRONOUN)
                    || mention instanceof OutletMention;
            if (party == null && body && free) {
                party = mention;
            }
        }
        return party;
    }

    /** Whether a verb stands between commas behind a name: "Umerov, who received 27 bodies, said". */
    private boolean isInApposition(int verb, int index) {
        Mention inner = scene.mentions().get(verb);
        boolean who = scene.lower(inner.from() - 1).equals("who")
                || scene.lower(inner.from() - 1).equals("which");
        return who && scene.lower(scene.mentions().get(index).from() - 1).equals(",");
    }

    private Optional<Person> speaker(Mention subject) {
        if (subject instanceof PersonMention person) {
            return people.person(person).or(() -> Optional.of(Person.of(person.name())));
        }
        if (subject instanceof Cue cue) {
            return Optional.of(Person.of(text(cue)));
        }
        if (subject instanceof PartyMention party) {
            return party.which() == Which.PRONOUN ? pronoun(party) : body(party);
        }
        return Optional.empty();
    }

    private Optional<Person> pronoun(PartyMention pronoun) {
        boolean one = scene.lower(pronoun.from()).equals("he")
                || scene.lower(pronoun.from()).equals("she");
        Optional<Person> inSentence =
                acts.stream().flatMap(act -> act.speaker().stream()).reduce((a, b) -> b);
        return one ? inSentence.or(() -> before) : Optional.empty();
    }

    /** A party, or a body of its, that speaks as one; its officials are nobody in particular. */
    private Optional<Person> body(PartyMention party) {
        String text = text(party);
        boolean anonymous = text.endsWith("official") || text.endsWith("officials") || text.endsWith("negotiators");
        return anonymous ? Optional.empty() : Optional.of(new Person(text, Optional.empty(), party.party()));
    }

    /** "the ministry", "the coordination headquarters": a body whose party is not named. */
    private boolean isBody(Mention mention) {
        return Scene.cue(mention, Sense.SIDE) != null
                && !((Cue) mention).value(Sense.SIDE).isEmpty()
                && scene.lower(mention.from() - 1).equals("the");
    }

    private String text(Mention mention) {
        StringBuilder name = new StringBuilder();
        for (Token token : scene.tokens().subList(mention.from(), mention.to())) {
            boolean article = name.length() == 0 && token.is("the");
            boolean spaced = name.length() > 0 && token.kind() != Token.Kind.POSSESSIVE;
            name.append(spaced ? " " : "").append(article ? "" : token.text());
        }
        return name.toString();
    }

    /** "…, adding that": whoever spoke before in the sentence, or is its first person. */
    private Optional<Person> speakerOfIng(Cue verb) {
        if (verb.form() != Form.ING) {
            return Optional.empty();
        }
        Optional<Person> last =
                acts.stream().flatMap(act -> act.speaker().stream()).reduce((a, b) -> b);
        return last.or(() -> scene.mentions().stream()
                .filter(m -> m instanceof PersonMention
                        && m.to() <= verb.from()
                        && scene.preposition(m).isEmpty())
                .flatMap(m -> people.person((PersonMention) m).stream())
                .findFirst());
    }

    private ImmutableList<String> via(int index, @Nullable Mention subject) {
        if (subject instanceof OutletMention outlet) {
            return ImmutableList.of(outlet.name());
        }
        Mention verb = scene.mentions().get(index);
        for (int i = index + 1; i < scene.mentions().size() && i <= index + 2; i++) {
            if (scene.mentions().get(i) instanceof OutletMention outlet
                    && outlet.from() - verb.to() <= REACH
                    && scene.lower(verb.from()).startsWith("t")) {
                return ImmutableList.of(outlet.name());
            }
        }
        return ImmutableList.of();
    }

    /** Whether what is said stands before the speaker: a comma or a quotation's end parts them, and a clause stands before it. */
    private boolean isPostposed(int subject, int behind) {
        if (subject == 0
                || scene.lower(behind).equals("that")
                || scene.lower(behind).equals(":")) {
            return false;
        }
        Token previous = scene.tokens().get(subject - 1);
        boolean parted = previous.is(",") || previous.kind() == Token.Kind.CLOSE_QUOTE;
        int start = segmentStart();
        return parted
                && scene.mentions().stream()
                        .filter(m -> m.from() >= start && m.to() <= subject)
                        .anyMatch(m -> m instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.MODAL)
                                || m instanceof Theme);
    }

    /** Whether the speech goes on behind its speaker: "A," he said, "B". */
    private boolean goesOn(int behind) {
        boolean comma = scene.lower(behind).equals(",");
        return comma
                && behind + 1 < scene.tokens().size()
                && scene.tokens().get(behind + 1).kind() == Token.Kind.OPEN_QUOTE;
    }

    private DateSpan said(int index, Cue verb) {
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Day day && day.resolved()) {
                return day.span();
            }
        }
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Day day && day.resolved() && day.from() - verb.to() <= REACH) {
                return day.span();
            }
        }
        return DateSpan.unknown();
    }

    /** "According to X" and "citing X": the person behind, with the outlet whose they are, or the outlet alone. */
    private void according(int index) {
        Optional<Person> speaker = Optional.empty();
        ImmutableList<String> via = ImmutableList.of();
        for (int i = index + 1; i < scene.mentions().size() && speaker.isEmpty(); i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof PersonMention person) {
                speaker = people.person(person).or(() -> Optional.of(Person.of(person.name())));
            } else if (mention instanceof OutletMention outlet) {
                via = ImmutableList.of(outlet.name());
            } else if (mention instanceof PartyMention party && party.isNamed() && speaksItself(party)) {
                speaker = body(party);
            } else if (Scene.cue(mention, Sense.ROLE, Sense.DEMONYM) == null && !(mention instanceof PartyMention)) {
                break;
            }
            if (mention.from() - scene.mentions().get(index).to() > 8
                    || scene.lower(mention.to()).equals(",")) {
                break;
            }
        }
        if (speaker.isPresent() || !via.isEmpty()) {
            acts.add(new SpeechAct(
                    speaker, via, DateSpan.unknown(), -1, 0, scene.tokens().size()));
        }
    }

    /** Whether the party is the source itself and not only whose source it is: "Kyiv, …" but "Ukraine's president". */
    private boolean speaksItself(PartyMention party) {
        return party.to() >= scene.tokens().size()
                || scene.tokens().get(party.to()).kind() != Token.Kind.POSSESSIVE;
    }
}
