package dev.parley.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1251 | <meta charset="windows-1251">                                                   | Київ: «27 тіл»
        windows-1251 | <META HTTP-EQUIV="content-type" CONTENT="text/html; Charset=Windows-1251; x=1"> | Київ: «27 тіл»
        windows-1251 | <?xml version="1.0" encoding="windows-1251"?>                                   | Київ: «27 тіл»
        windows-1252 | <meta charset="ISO-8859-1">                                                     | “It’s café time” – €5
        windows-1254 | <meta charset=latin5>                                                           | İstanbul’da
        gbk          | <meta charset="gb2312">                                                         | 交换
        utf-8        | <meta charset="utf-8">                                                          | Київ: “27”
        utf-8        | <!doctype html>                                                                 | Київ: “27”
        """)
    void aPageIsReadInTheEncodingThatItDeclares(String charset, String markUp, String text) throws IOException {
        Articles read = read(page(markUp, text).getBytes(Charset.forName(charset)));

        assertThat(read.problems()).isEmpty();
        assertThat(read.articles().get(0).text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkSaysTheEncoding() throws IOException {
        String page = page("<meta charset='utf-16'>", "Київ: “27”");

        for (byte[] bytes : new byte[][] {
            Bytes.concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, page.getBytes(UTF_16LE)),
            Bytes.concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, page.getBytes(UTF_16BE)),
            ("\uFEFF" + page("", "Київ: “27”")).getBytes(UTF_8)
        }) {
            assertThat(read(bytes).problems()).isEmpty();
            assertThat(read(bytes).articles().get(0).text()).isEqualTo("Київ: “27”");
        }
    }

    @Test
    void bytesThatAreUtf8AreReadAsSuchAndAnotherDeclarationIsReported() throws IOException {
        Articles read = read(page("<meta charset='iso-8859-1'>", "Kyiv’s 27").getBytes(UTF_8));

        assertThat(problems(read))
                .isEqualTo(
                        "[page.html<1:16>: \"iso-8859-1\" is declared, expected UTF-8, which the bytes are, and which"
                                + " counts]");
        assertThat(read.problems().get(0).kind()).isEqualTo(ProblemKind.CONTRADICTION);
        assertThat(read.articles().get(0).text()).isEqualTo("Kyiv’s 27");
    }

    @Test
    void whereAllLettersAreAsciiTheDeclarationMakesNoDifference() throws IOException {
        assertThat(read(page("<meta charset='windows-1251'>", "27 bodies").getBytes(UTF_8))
                        .problems())
                .isEmpty();
        assertThat(read(page("<meta charset='nonsense'>", "27 bodies").getBytes(UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8StandAsReplacementsAndAreReported() throws IOException {
        byte[] bytes = page("<meta charset='utf-8'>", "Kyiv’s 27 bodies, Moscow’s 1,212")
                .getBytes(Charset.forName("windows-1252"));

        Articles read = read(bytes);

        assertThat(problems(read))
                .isEqualTo(
                        "[page.html<1:30>: \"0x92\" at byte 29 is not UTF-8, as are 1 more, expected the encoding that"
                                + " the page declares, or UTF-8 where it declares none]");
        assertThat(read.problems().get(0).kind()).isEqualTo(ProblemKind.UNDECODABLE);
        assertThat(read.problems().get(0).kind().losesInput()).isTrue();
        assertThat(read.articles().get(0).text()).isEqualTo("Kyiv\uFFFDs 27 bodies, Moscow\uFFFDs 1,212");
    }

    @Test
    void aBytePastAnEncodingIsReported() throws IOException {
        byte[] bytes = Bytes.concat(
                page("<meta charset='windows-1252'>\n", "café ").getBytes(Charset.forName("windows-1252")),
                new byte[] {(byte) 0x81});

        assertThat(problems(read(bytes)))
                .isEqualTo(
                        "[page.html<2:9>: \"0x81\" at byte 38 is not windows-1252, expected the encoding that the page"
                                + " declares, or UTF-8 where it declares none]");
    }

    @Test
    void anEncodingThatNobodyKnowsIsReported() throws IOException {
        Articles read = read(page("<meta charset='utf8mb4'>", "Kyiv’s 27").getBytes(UTF_8));

        assertThat(problems(read))
                .isEqualTo(
                        "[page.html<1:16>: \"utf8mb4\" is no encoding that is known, expected a name such as utf-8 or"
                                + " windows-1251]");
        assertThat(read.articles().get(0).text()).isEqualTo("Kyiv’s 27");
    }

    @Test
    void utf16WithoutAByteOrderMarkIsNoText() throws IOException {
        Articles read = read(page("", "27 bodies").getBytes(UTF_16LE));

        assertThat(read.articles()).isEmpty();
        assertThat(problems(read))
                .startsWith(
                        "[page.html<1:1>: \"0x00\" at byte 1 is not text, expected UTF-16 with a byte order mark, or"
                                + " UTF-8");
    }

    private static String page(String head, String text) {
        return head + "<p>" + text;
    }

    private Articles read(byte[] bytes) throws IOException {
        return ArticleReader.standard().readAll(Files.write(folder.resolve("page.html"), bytes));
    }

    private String problems(Articles read) {
        return read.problems().toString().replace(folder + "/", "");
    }
}
