package dev.parley.examples.report.browser;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.HtmlReport;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A headless Chromium that reads reports from files, with what the tests do in it. */
final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    /** Below this width a screen is taken for that of a phone, on which bars for scrolling take no room. */
    private static final int NARROW = 500;

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Starts it; skips the test where there is none. */
    static Browser start(Path folder) {
        Optional<Path> browser = BROWSERS.stream().flatMap(Browser::onPath).findFirst();
        Optional<Path> service = onPath("chromedriver").findFirst();
        if (browser.isEmpty() || service.isEmpty()) {
            abort("no Chromium and ChromeDriver here: Debian's packages are chromium and chromium-driver");
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        // As root Chromium has no sandbox, and without the others it asks its maker's hosts for news of its own.
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.orElseThrow().toFile())
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver, folder);
    }

    private static Stream<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(path)
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable);
    }

    /** Opens a report from a file, on a screen of that width, light. */
    Browser open(HtmlReport report, int width) {
        return open(report, width, "light");
    }

    /** Opens a report from a file, on a screen of that width and scheme of colours. */
    Browser open(HtmlReport report, int width, String scheme) {
        try {
            Path file = folder.resolve("report.html");
            report.writeTo(file);
            emulate("Emulation.setScriptExecutionDisabled", Map.of("value", false));
            emulate(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < NARROW));
            emulate(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            messages();
            requests();
            driver.get(file.toUri().toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens what is open once more, as one does who lets no script run. */
    void reopenWithoutScripts() {
        emulate("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        driver.navigate().refresh();
    }

    private void emulate(String command, Map<String, Object> parameters) {
        driver.executeCdpCommand(command, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    ImmutableList<WebElement> all(String selector) {
        return ImmutableList.copyOf(driver.findElements(By.cssSelector(selector)));
    }

    /** The texts of all that is to be seen of those. */
    ImmutableList<String> shown(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .collect(toImmutableList());
    }

    /** The first link of that text. */
    WebElement link(String within, String text) {
        return all(within + " a[data-claims]").stream()
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link \"" + text + "\" in " + within));
    }

    /** Chooses from a filter. */
    void choose(String filter, String choice) {
        all("select[name=" + filter + "] option").stream()
                .filter(option -> option.getText().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice \"" + choice + "\" of " + filter))
                .click();
    }

    void press(Keys... keys) {
        Actions actions = new Actions(driver);
        for (Keys key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** What the browser has complained of since the report was opened, or this was asked. */
    ImmutableList<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .collect(toImmutableList());
    }

    /** The requests since then, the page itself among them. */
    ImmutableList<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .collect(toImmutableList());
    }

    /** The page as PDF. */
    byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }

    /** A picture of what is to be seen, for whoever looks into a failure. */
    void picture(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
