package org.palpate.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A guest finds the Hip Flexor quiz, takes it and sees the result. Needs a Vaadin TestBench licence and a Chrome with its driver. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LearnersDayOnTestBenchTest extends BrowserTestBase {

    private static final int QUESTIONS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void dataOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
        String folder = Files.createTempDirectory("palpate-testbench").toString();
        registry.add("palpate.data", () -> folder);
    }

    @BeforeEach
    void openBrowser() {
        setDriver(new ChromeDriver(new ChromeOptions().addArguments("--headless=new", "--no-sandbox")));
    }

    @BrowserTest
    void aGuestTakesTheHipFlexorQuiz() {
        getDriver().get("http://localhost:%d/".formatted(port));
        click(By.linkText("Take the Hip Flexor quiz"));
        click(By.id("start"));
        assertThat(waitFor(By.className("stem")).getText()).isNotBlank();

        for (int question = 1; question < QUESTIONS; question++) {
            click(By.xpath("//vaadin-button[normalize-space()='Skip']"));
            waitForHeading("Question %d of %d".formatted(question + 1, QUESTIONS));
        }
        click(By.xpath("//vaadin-button[normalize-space()='Finish']"));
        click(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space()='Finish']"));

        waitForHeading("Hip Flexor quiz: your result");
        assertThat(getDriver().getCurrentUrl()).endsWith("/result");
    }

    private void waitForHeading(String text) {
        new WebDriverWait(getDriver(), PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), text));
    }

    private void click(By what) {
        waitFor(what).click();
    }

    private WebElement waitFor(By what) {
        return new WebDriverWait(getDriver(), PATIENCE).until(ExpectedConditions.elementToBeClickable(what));
    }
}
