package org.palpate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.palpate.ui.kit.Pages;

/** Somebody who teaches; here they look after the server as well. */
public final class Instructor extends Learner {

    public Instructor(School school, Browser chromium, String name) {
        super(school, chromium, name);
    }

    /**
     * Opens the link from the console and becomes the first administrator, with a sample class to
     * look around.
     */
    public void setsTheSchoolUp() {
        opens(school().setupLink());
        seesThePage("Welcome to Palpate");
        types("Name", name());
        types("E-mail", email());
        types("Password", School.PASSWORD);
        assertThat(field("Add a sample class")).isChecked();
        presses("Set up the school");
        link("Your account, " + name()).waitFor();
    }

    /** Makes a class and is on its page afterwards. */
    public void makesTheClass(String className) {
        opens(Pages.TEACH);
        types("Name of the class", className);
        presses("Make class");
        seesThePage(className);
    }

    /** Assigns a module's quiz, due in a week, to the class that is open. */
    public void assignsTheQuizOf(String module) {
        opensTheAssignDialog();
        var mouse = new Mouse(page(), school().hipFlexors());
        mouse.picks(mouse.list("Module"), module);
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Its quiz alone"))
                .check();
        presses("Assign");
    }

    public void opensTheAssignDialog() {
        presses("Assign something");
        sees("Assign to the class");
    }

    /** The link that lets learners into the class that is open, as the page shows it. */
    public String joinLink() {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/join/"))
                .textContent();
    }
}
