package dev.parley.export;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A table as CSV: separated by commas, texts in quotes, rows ended by CR LF, after a byte order mark. */
final class Csv implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final CsvGenerator out;

    private Csv(CsvGenerator out) {
        this.out = out;
    }

    /** Begins the table with a row of the names of its columns. */
    static Csv begin(List<String> columns, Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        CsvGenerator out = FACTORY.createGenerator(writer);
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        out.setSchema(schema.build());
        Csv table = new Csv(out);
        table.row(columns);
        return table;
    }

    /** Writes a cell for each column: numbers as numbers, nothing for an empty text, and all else as a text that is no formula. */
    void row(List<?> cells) throws IOException {
        out.writeStartArray();
        for (Object cell : cells) {
            if (cell instanceof Number number) {
                out.writeNumber(number.longValue());
            } else if (cell.equals("")) {
                out.writeNull();
            } else {
                out.writeString(Characters.cell(cell.toString()));
            }
        }
        out.writeEndArray();
    }

    /** Writes what is held back, and leaves the writer open. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
