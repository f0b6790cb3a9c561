package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Place;
import dev.parley.article.Problem;
import dev.parley.article.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one vocabulary file: the good rows are kept, whatever is wrong with the others. */
final class VocabularyParser {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final RowCheck check;
    private final RowSet rows = new RowSet();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private Optional<Section> section = Optional.empty();
    private boolean isSectionToldToBeWrong;
    private int number;

    private VocabularyParser(String file, Optional<Accepted> accepted) {
        this.file = file;
        this.check = new RowCheck(accepted);
    }

    /** What a file of a caller has. */
    static VocabularyFile parse(String file, String text) {
        return new VocabularyParser(file, Optional.of(Accepted.standard())).read(text);
    }

    /** What a file of this package has, in which new senses and values may begin. */
    static VocabularyFile parseOwn(String file, String text) {
        return new VocabularyParser(file, Optional.empty()).read(text);
    }

    private VocabularyFile read(String text) {
        int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            number++;
            readLine(text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new VocabularyFile(file, new Vocabulary(rows.build()), problems.build());
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void readLine(String line) {
        List<Cell> cells = new ArrayList<>(Cell.of(line));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty() || cells.get(0).text().startsWith("#")) {
            return;
        }
        if (cells.get(0).text().startsWith("[")) {
            readHeading(cells.get(0));
        } else if (section.isPresent()) {
            readRow(section.get(), cells, line.length());
        } else if (!isSectionToldToBeWrong) {
            report(
                    ProblemKind.BAD_ROW,
                    cells.get(0),
                    new Fault("stands in no section", "a heading first, one of " + Section.headings()));
            isSectionToldToBeWrong = true;
        }
    }

    private void readHeading(Cell heading) {
        section = Section.ofHeading(heading.text());
        isSectionToldToBeWrong = section.isEmpty();
        if (section.isEmpty()) {
            report(ProblemKind.BAD_ROW, heading, new Fault("is not a section", "one of " + Section.headings()));
        }
    }

    private void readRow(Section kind, List<Cell> cells, int length) {
        int most = kind.columns().size();
        if (cells.size() > most) {
            String expected = "at most " + most + ": " + kind.description();
            report(ProblemKind.BAD_ROW, cells.get(most), new Fault("is one cell too many", expected));
        } else if (cells.size() < kind.needed()) {
            String fault = cells.size() == 1 ? "is a single cell" : "is the first of only " + cells.size() + " cells";
            report(
                    ProblemKind.BAD_ROW,
                    cells.get(0),
                    new Fault(fault, kind.description() + ", with tabs between them"));
        } else {
            List<Slot> row = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                row.add(Slot.of(kind.columns().get(i), i < cells.size() ? cells.get(i) : new Cell("", length + 1)));
            }
            if (check.passes(row, (cell, fault) -> report(ProblemKind.BAD_VALUE, cell, fault))) {
                add(kind, row);
            }
        }
    }

    private void add(Section kind, List<Slot> slots) {
        Row row = new Row(kind, slots.stream().map(Slot::texts).collect(ImmutableList.toImmutableList()));
        ImmutableList<Row> each = row.each();
        for (int i = 0; i < each.size(); i++) {
            int object = i;
            rows.add(each.get(i), (column, item) -> {
                Slot slot = slots.get(row.hasObjects() ? Row.OBJECTS : column);
                Fault fault = new Fault("is repeated", "each one once; the first one counts");
                report(ProblemKind.REPEATED, slot.values().get(row.hasObjects() ? object : item), fault);
            });
        }
    }

    private void report(ProblemKind kind, Cell cell, Fault fault) {
        Place place = Place.at(file, number, cell.column());
        problems.add(new Problem(kind, place, cell.text(), fault.fault(), fault.expected()));
    }
}
