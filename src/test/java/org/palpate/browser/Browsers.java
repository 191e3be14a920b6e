package org.palpate.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lends tests the {@link School} with its browsers, or the bare browser, and tidies up: after a
 * failure it keeps a picture of every page that was open.
 */
public final class Browsers
        implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Browsers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed().isPresent() || mustRun()
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(Chromium.missing());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.installed().isEmpty()) {
            throw new IllegalStateException(
                    "CI=true, so the browser tests must run. " + Chromium.missing());
        }
    }

    private static boolean mustRun() {
        return Boolean.parseBoolean(System.getenv("CI"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == School.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class
                ? chromium(context)
                : context.getStore(HERE).computeIfAbsent(School.class, key -> open(context));
    }

    private static Browser chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser();
    }

    private static School open(ExtensionContext context) {
        var school = new School(SpringExtension.getApplicationContext(context), chromium(context));
        school.empty();
        return school;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        School school = context.getStore(HERE).get(School.class, School.class);
        if (school != null) {
            String test =
                    context.getRequiredTestClass().getSimpleName()
                            + "."
                            + context.getTestMethod()
                                    .map(java.lang.reflect.Method::getName)
                                    .orElse("");
            school.close(test, context.getExecutionException().isPresent());
        }
    }
}
