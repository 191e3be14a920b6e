package org.palpate.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The HTML page all pages stand in: theme and style sheets. Push is off until a page that is
 * watched live turns it on.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/styles/tokens.css")
@StyleSheet("context://frontend/styles/base.css")
@StyleSheet("context://frontend/styles/lesson.css")
@StyleSheet("context://frontend/styles/quiz.css")
@StyleSheet("context://frontend/styles/feedback.css")
@StyleSheet("context://frontend/styles/drawing.css")
@StyleSheet("context://frontend/styles/body-map.css")
@StyleSheet("context://frontend/styles/progress.css")
@StyleSheet("context://frontend/styles/read-again.css")
@StyleSheet("context://frontend/styles/print.css")
@Viewport("width=device-width, initial-scale=1")
@Push(PushMode.DISABLED)
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "frontend/brand/palpate.svg", "any");
        settings.addMetaTag("description", "Learning modules and quizzes for massage schools");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
