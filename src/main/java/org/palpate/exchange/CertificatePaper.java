package org.palpate.exchange;

import java.util.List;
import org.jsoup.nodes.Element;
import org.palpate.progress.GradeWords;
import org.palpate.progress.certificates.Certificate;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.LaterRecall;
import org.palpate.progress.certificates.Verified;

/**
 * A certificate to be printed: who passed what, when and with which grade, of which revision, and a
 * QR code of the address that verifies it.
 */
public final class CertificatePaper {

    private static final double QR_MM = 34;

    private final Verified verified;
    private final Said said;

    /**
     * What stands on it besides.
     *
     * @param school what the school is called; empty where it has not said so
     * @param passedOn the day of the pass, as people write it
     * @param issuedOn the day it was issued
     * @param address where it is verified
     */
    public record Said(String school, String passedOn, String issuedOn, String address) {}

    /** The paper of a certificate. */
    public CertificatePaper(Verified verified, Said said) {
        this.verified = verified;
        this.said = said;
    }

    /**
     * The paper.
     *
     * @param recall what its learner still recalled later
     */
    public byte[] pdf(LaterRecall recall) {
        Certificate issued = verified.issued();
        var page = new PdfPage("Certificate: " + issued.title());
        Element body = page.body();
        body.addClass("certificate");
        if (!said.school().isEmpty()) {
            body.appendElement("p").addClass("certificate-small").text(said.school());
        }
        body.appendElement("p").addClass("certificate-small").text("This certifies that");
        body.appendElement("p").addClass("certificate-name").text(issued.name());
        body.appendElement("p")
                .addClass("certificate-small")
                .text(
                        issued.kind() == Kind.MODULE
                                ? "has passed the module"
                                : "has passed the course");
        body.appendElement("p").addClass("certificate-what").text(issued.title());
        body.appendElement("p")
                .addClass("certificate-grade")
                .text(
                        "on %s with %s"
                                .formatted(said.passedOn(), GradeWords.percent(issued.grade())));
        moved(body);
        if (issued.kind() == Kind.COURSE) {
            modules(body, issued.parts());
        } else {
            Certificate.Part only = issued.parts().getFirst();
            body.appendElement("p")
                    .text(
                            "Revision %d of the module. %d %% passes."
                                    .formatted(only.number(), only.mark().grade()));
        }
        body.appendElement("p").text(recalled(recall));
        PdfPage.draw(
                body, QrCode.of(said.address()).svg("QR code of the address below"), QR_MM, QR_MM);
        body.appendElement("p")
                .addClass("certificate-address")
                .text("Issued on %s. Anybody may verify it at".formatted(said.issuedOn()));
        body.appendElement("p").addClass("certificate-address").text(said.address());
        return page.toPdf();
    }

    private void moved(Element body) {
        if (verified.hasMoved()) {
            body.appendElement("p")
                    .text(
                            "The grade was corrected since it was issued and is %s now."
                                    .formatted(GradeWords.percent(verified.now().grade())));
        }
    }

    private static void modules(Element body, List<Certificate.Part> parts) {
        Element table = body.appendElement("table").addClass("certificate-parts");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String heading : List.of("Module", "Revision", "Grade", "Passes")) {
            head.appendElement("th").text(heading);
        }
        Element rows = table.appendElement("tbody");
        for (Certificate.Part part : parts) {
            Element row = rows.appendElement("tr");
            row.appendElement("td").text(part.title());
            row.appendElement("td").addClass("number").text(String.valueOf(part.number()));
            row.appendElement("td").addClass("number").text(GradeWords.percent(part.grade()));
            row.appendElement("td").addClass("number").text(part.mark().grade() + " %");
        }
    }

    /** What was still recalled 30 days later, or why nothing is said of it. */
    public static String recalled(LaterRecall recall) {
        if (recall.asked() == 0) {
            return "Recalled after %d days: not asked yet.".formatted(LaterRecall.DAYS);
        }
        if (recall.asked() < LaterRecall.FEWEST) {
            return "Recalled after %d days: too few questions asked yet."
                    .formatted(LaterRecall.DAYS);
        }
        return "Recalled after %d days: %s of the %d questions asked then."
                .formatted(LaterRecall.DAYS, GradeWords.share(recall.share()), recall.asked());
    }
}
