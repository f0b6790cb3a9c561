package dev.parley.examples.cli;

import dev.parley.reconcile.Differences;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciliation;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Two readings, one beside the other. */
record Compared(Reading left, Reading right) {
    Differences in(Reconciliation all) {
        return all.differences(left, right);
    }

    /** Two names on the command line. */
    static final class Names implements ITypeConverter<Compared> {
        @Override
        public Compared convert(String value) {
            List<String> names =
                    Stream.of(value.split(",", -1)).map(String::strip).toList();
            if (names.size() != 2 || names.contains("")) {
                throw new TypeConversionException("'" + value + "' is not two names, expected such as UA,RU");
            }
            return new Compared(Reading.of(names.get(0)), Reading.of(names.get(1)));
        }
    }
}
