package org.palpate.store;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the server did not start: a line, and nothing around it. */
final class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String whole =
                analysis.getDescription()
                        + (action == null || action.isBlank() ? "" : " " + action);
        System.err.println(
                "Palpate did not start. " + OneLine.of(whole.strip().replaceAll("\\s+", " ")));
    }
}
