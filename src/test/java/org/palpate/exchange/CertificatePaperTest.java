package org.palpate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.content.ModuleKey;
import org.palpate.content.RevisionId;
import org.palpate.people.PersonId;
import org.palpate.progress.certificates.Certificate;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.CertificateCode;
import org.palpate.progress.certificates.LaterRecall;
import org.palpate.progress.certificates.Verified;
import org.palpate.quiz.PassMark;

/** What stands on the paper of a certificate. */
class CertificatePaperTest {

    private static final LaterRecall NOT_ASKED = new LaterRecall(0, 0);
    private static final String ADDRESS = "https://school.org/certificate/AbCdEfGhIjKlMnOpQrStUv";

    @Test
    void saysWhoWhatWhenTheGradeTheRevisionAndWhereItIsVerified() throws IOException {
        String text = text(paper(certificate("Mira Lind", 1), NOT_ASKED));

        assertThat(text)
                .contains("Palpate Test School", "This certifies that", "Mira Lind")
                .contains("has passed the module", "Hip flexors")
                .contains("on 4 Dec 2026 with 88 %", "Revision 3 of the module. 70 % passes.")
                .contains("Recalled after 30 days: not asked yet.")
                .contains("Issued on 6 Dec 2026", ADDRESS);
    }

    @Test
    void aCourseNamesItsModules() throws IOException {
        assertThat(text(paper(certificate("Mira Lind", 3), NOT_ASKED)))
                .contains("has passed the course", "Module 1", "Module 2", "Module 3");
    }

    @Test
    void tellsTheShareRecalledOnceEnoughWasAsked() {
        assertThat(CertificatePaper.recalled(new LaterRecall(4, 4))).contains("too few questions");
        assertThat(CertificatePaper.recalled(new LaterRecall(10, 9)))
                .isEqualTo("Recalled after 30 days: 90 % of the 10 questions asked then.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελένη Παππά", "Иван Петров", "Łukasz Żółć", "דנה כהן", "李小龙"})
    void everyNameIsPrintedOrIsSaidNotToBe(String name) throws IOException {
        String text = text(paper(certificate(name, 1), NOT_ASKED));

        if (name.equals("李小龙")) {
            assertThat(text).contains("could not be printed here (Han)");
        } else {
            assertThat(text).doesNotContain(PaperFont.BOX);
        }
    }

    @Test
    void aCorrectedGradeIsSaid() throws IOException {
        Certificate issued = certificate("Mira Lind", 1);
        Certificate.Part part = issued.parts().getFirst();
        var now =
                new Certificate(
                        issued.code(),
                        issued.learner(),
                        issued.kind(),
                        issued.key(),
                        issued.title(),
                        issued.name(),
                        issued.passedAt(),
                        issued.issuedAt(),
                        List.of(
                                new Certificate.Part(
                                        part.module(),
                                        part.title(),
                                        part.revision(),
                                        part.number(),
                                        null,
                                        92,
                                        part.mark())));

        assertThat(text(new CertificatePaper(new Verified(issued, now), said()).pdf(NOT_ASKED)))
                .contains("The grade was corrected since it was issued and is 92 % now.");
    }

    private static byte[] paper(Certificate certificate, LaterRecall recall) {
        return new CertificatePaper(new Verified(certificate, certificate), said()).pdf(recall);
    }

    private static CertificatePaper.Said said() {
        return new CertificatePaper.Said(
                "Palpate Test School", "4 Dec 2026", "6 Dec 2026", ADDRESS);
    }

    private static Certificate certificate(String name, int modules) {
        List<Certificate.Part> parts =
                java.util.stream.IntStream.rangeClosed(1, modules)
                        .mapToObj(number ->
                                new Certificate.Part(
                                        new ModuleKey("module-" + number),
                                        "Module " + number,
                                        new RevisionId(UUID.randomUUID()),
                                        3,
                                        null,
                                        88,
                                        new PassMark(70)))
                        .toList();
        return new Certificate(
                new CertificateCode("AbCdEfGhIjKlMnOpQrStUv"),
                new PersonId(UUID.randomUUID()),
                modules == 1 ? Kind.MODULE : Kind.COURSE,
                "hip-flexors",
                "Hip flexors",
                name,
                Instant.EPOCH,
                Instant.EPOCH,
                parts);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
