package dev.parley.lexicon;

/**
 * One reading of a word or phrase.
 *
 * @param sense what it is for
 * @param value what it stands for (a category's code, a party's code, a name); empty where the sense says it all
 * @param form the form of a verb
 * @param particle what must still follow for a verb that was cut from its particle ("handed 27 bodies over"); empty otherwise
 */
public record Entry(Sense sense, String value, Form form, String particle) {
    static Entry of(Sense sense, String value) {
        return new Entry(sense, value, Form.NONE, "");
    }
}
