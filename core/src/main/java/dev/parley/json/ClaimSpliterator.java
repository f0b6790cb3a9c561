package dev.parley.json;

import dev.parley.claim.SourcedClaim;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The claims of a text, read as they are asked for. */
final class ClaimSpliterator extends Spliterators.AbstractSpliterator<SourcedClaim<?>> {
    private final LineReader lines;
    private final LineParser parser;
    private long line;

    ClaimSpliterator(Reader in, LineParser parser) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        this.lines = new LineReader(in, LineParser.LONGEST);
        this.parser = parser;
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourcedClaim<?>> action) {
        for (Optional<String> text = next(); text.isPresent(); text = next()) {
            Optional<SourcedClaim<?>> claim = parser.parse(++line, text.get());
            if (claim.isPresent()) {
                action.accept(claim.get());
                return true;
            }
        }
        return false;
    }

    private Optional<String> next() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
