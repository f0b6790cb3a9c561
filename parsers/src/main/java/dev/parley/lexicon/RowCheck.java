package dev.parley.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is wrong with the cells of a row, each by itself and the value of a word by its sense. */
final class RowCheck {
    private final Optional<Accepted> accepted;

    /** A check by what is accepted; without that, any sense and any value will do. */
    RowCheck(Optional<Accepted> accepted) {
        this.accepted = accepted;
    }

    /** Reports all that is wrong with a row, and says whether nothing is. */
    boolean passes(List<Slot> row, BiConsumer<Cell, Fault> problems) {
        boolean passes = true;
        for (Slot slot : row) {
            if (slot.values().isEmpty() && slot.column().required()) {
                problems.accept(slot.cell(), new Fault("is empty", slot.column().name()));
                passes = false;
            }
            for (Cell value : slot.values()) {
                Optional<Fault> fault = fault(slot.column().content(), value.text());
                fault.ifPresent(f -> problems.accept(value, f));
                passes &= fault.isEmpty();
            }
        }
        return passes && valuePasses(row, problems);
    }

    private Optional<Fault> fault(Content content, String value) {
        if (content != Content.SENSE) {
            return content.fault(value);
        }
        return accepted.isPresent() ? accepted.get().senseFault(value) : Accepted.anySenseFault(value);
    }

    private boolean valuePasses(List<Slot> row, BiConsumer<Cell, Fault> problems) {
        if (row.get(0).column().content() != Content.SENSE || accepted.isEmpty()) {
            return true;
        }
        Slot value = row.get(1);
        Optional<Fault> fault = accepted.get().valueFault(row.get(0).value(), value.value());
        fault.ifPresent(f -> problems.accept(value.cell(), f));
        return fault.isEmpty();
    }
}
