package dev.parley.examples.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.examples.report.Hostile;
import dev.parley.examples.report.HtmlReport;
import dev.parley.examples.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report as a person uses it, in a real browser; skipped where there is none. */
@Tag("browser")
class ReportInBrowserTest {
    private static final HtmlReport DISPATCHES = Reports.ofDispatches();
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aNumberOpensItsWordsHighlightedInTheirSentence() {
        browser.open(DISPATCHES, DESK);

        browser.link("#told", "1,212").click();

        assertThat(browser.find("#words .words-step p").getText()).isEqualTo("1 of 2");
        browser.find("#words .words-step .on").click();
        assertThat(highlighted()).isEqualTo("Russia handed over 1,212 bodies to Ukraine");
        assertThat(browser.shown("#words .sentence.on"))
                .containsExactly(
                        "On 11 June Russia handed over 1,212 bodies to Ukraine, and Ukraine gave back 27 bodies to Russia,"
                                + " said Vladimir Medinsky, an assistant to the Russian president.");
        assertThat(browser.find("#words .words-claim").getText())
                .startsWith("Vladimir Medinsky, an assistant to the Russian president asserted");
        assertThat(browser.find("#words .words-text").getText())
                .contains("The first lorries rolled a week and a half later.");
        assertThat(isInView("#words mark.on")).isTrue();
    }

    @Test
    void theWordsOfSeveralClaimsAreReadOneAfterTheOther() {
        browser.open(DISPATCHES, DESK);

        browser.link("#contested .answers", "reciprocal").click();
        String first = highlighted();
        browser.find("#words .words-step .on").click();

        assertThat(browser.find("#words .words-step p").getText()).isEqualTo("2 of 3");
        assertThat(highlighted()).isNotEqualTo(first).isNotEmpty();
    }

    @Test
    void aStepOfAChartOpensItsWords() {
        browser.open(DISPATCHES, DESK);

        browser.find("#accounts a.step[aria-label^='11 June 2025']").click();

        assertThat(browser.find("#words-title").getText()).startsWith("11 June 2025: delivered 1,212");
        assertThat(highlighted()).isEqualTo("Moscow had returned the remains of 1,212 Ukrainian soldiers");
    }

    @Test
    void aFilterLeavesWhatFits() {
        browser.open(DISPATCHES, DESK);

        browser.choose("type", "Hand-overs");
        browser.choose("verdict", "Contested");

        assertThat(browser.shown(".matter h4")).containsExactly("Remains, Russia ↔ Ukraine, 13 June 2025 contested");
        assertThat(browser.shown(".contest h3")).containsExactly("Remains, Russia ↔ Ukraine, 13 June 2025");
        assertThat(browser.shown("#filters .count").get(0)).startsWith("1 of ");
        assertThat(browser.shown(".timeline .chip"))
                .contains("1,200 remains, Ukraine → Russia")
                .noneMatch(chip -> chip.contains("1,212"));

        browser.find("#filters button[type=reset]").click();

        assertThat(browser.shown(".matter h4")).hasSizeGreaterThan(10);
    }

    @Test
    void thePartyFilterFindsWhoSpeaksToo() {
        browser.open(DISPATCHES, DESK);

        browser.choose("party", "Ukraine");

        assertThat(browser.shown(".matter"))
                .isNotEmpty()
                .allSatisfy(matter -> assertThat(matter).containsAnyOf("Ukraine", "Ukrainian", "Kyiv"));
    }

    @Test
    void theKeyboardIsEnough() {
        browser.open(DISPATCHES, DESK);

        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to what is contested");
        browser.press(Keys.ENTER, Keys.TAB);
        WebElement number = browser.focused();
        assertThat(number.getText()).isEqualTo("reciprocal");
        browser.press(Keys.ENTER);
        assertThat(highlighted()).isNotEmpty();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#words").isDisplayed()).isFalse();
        assertThat(browser.focused()).isEqualTo(number);

        browser.find("select[name=type]").sendKeys("Hand");
        assertThat(browser.shown(".group > h3")).containsExactly("Hand-overs");
    }

    @Test
    void focusIsSeen() {
        browser.open(DISPATCHES, DESK);

        browser.press(Keys.TAB, Keys.TAB);

        assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    }

    @Test
    void onPaperEverythingIsThereAndNoFilter() throws IOException {
        browser.open(DISPATCHES, DESK);
        browser.choose("type", "Rounds of talks");

        String paper = textOf(browser.print());

        assertThat(paper)
                .contains("What is contested", "How the accounts stand", "The articles")
                .contains("The first lorries rolled a week and a half later.")
                .contains("The numbers of this chart", "By the end of")
                .contains("1,212 remains, Russia → Ukraine")
                .doesNotContain("Any party", "Show all");
    }

    @Test
    void withoutScriptsEverythingIsShownAndNumbersLeadToTheirWords() {
        browser.open(DISPATCHES, DESK);
        String target = browser.link("#told", "1,212").getAttribute("href");
        browser.reopenWithoutScripts();

        assertThat(browser.find("#filters").isDisplayed()).isFalse();
        assertThat(browser.shown("article.text")).hasSize(5);
        assertThat(browser.shown(".matter")).hasSizeGreaterThan(10);

        browser.link("#told", "1,212").click();

        assertThat(browser.find(target.substring(target.indexOf('#'))).getText())
                .isEqualTo("Moscow had returned the remains of 1,212 Ukrainian soldiers");
        assertThat(browser.find("mark:target").isDisplayed()).isTrue();
    }

    @Test
    void aScriptInAnArticleStaysText() {
        browser.open(Reports.of(Hostile.articles()), DESK);

        for (WebElement link : browser.all("#contested a[data-claims]")) {
            link.click();
            assertThat(highlighted()).isNotEmpty();
            browser.press(Keys.ESCAPE);
        }

        assertThat(browser.run("return document.title"))
                .isEqualTo("What was agreed, what was handed over, and who says so");
        assertThat(browser.shown("article.text").get(0))
                .contains(
                        "<script>" + Hostile.HARM + "</script>",
                        "<svg onload=\"" + Hostile.HARM + "\">",
                        "\\u202E0021");
        assertThat(browser.all("img, article.text svg, [onerror], [onload]")).isEmpty();
        assertThat(browser.all("script")).hasSize(1);
        assertThat(browser.all("a[href]"))
                .extracting(link -> link.getDomAttribute("href"))
                .allMatch(address -> address.startsWith("#"));
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aScriptThatGotInAllTheSameWouldNotRun() {
        browser.open(DISPATCHES, DESK);

        browser.run(
                "const script = document.createElement('script'); script.textContent = arguments[0]; document.body.append(script);",
                Hostile.HARM);

        assertThat(browser.run("return document.title")).isNotEqualTo("harmed");
        assertThat(browser.messages()).singleElement().asString().contains("Content Security Policy");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void nothingIsComplainedOfAndNothingAskedFor(int width) {
        browser.open(DISPATCHES, width);
        browser.link("#told", "1,212").click();

        assertThat(browser.messages()).isEmpty();
        assertThat(browser.requests()).singleElement().asString().contains("\"url\":\"file:///");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-one-direction-contested", "04-gap-of-three", "06-not-disclosed", "12-a-stale-copy"})
    void aPhoneIsWideEnough(String name) {
        browser.open(Reports.ofCase(name), PHONE);

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
        assertThat(browser.run("return document.documentElement.clientWidth")).isEqualTo((long) PHONE);
    }

    private static String highlighted() {
        return browser.all("#words mark.on").stream().map(WebElement::getText).collect(Collectors.joining());
    }

    private static boolean isInView(String selector) {
        return Boolean.TRUE.equals(browser.run(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight;",
                selector));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return List.of(new PDFTextStripper().getText(document).split("\\s+")).stream()
                    .collect(Collectors.joining(" "));
        }
    }
}
