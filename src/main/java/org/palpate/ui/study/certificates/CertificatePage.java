package org.palpate.ui.study.certificates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.palpate.exchange.CertificatePaper;
import org.palpate.people.Person;
import org.palpate.people.PersonId;
import org.palpate.people.guessing.Guesses;
import org.palpate.progress.GradeWords;
import org.palpate.progress.certificates.Certificate;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.Certificates;
import org.palpate.progress.certificates.Verified;
import org.palpate.school.SchoolSettings;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.CopyButton;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Pages;
import org.palpate.ui.kit.ServerAddress;
import org.palpate.ui.kit.Visitor;

/**
 * Verifies a certificate for anybody who has its address: who, what, when and the grade that stands
 * now, and nothing else. Its own learner finds the paper here. A code that is none answers like any
 * page that is not there, and a network that tries many has to wait.
 */
@Route(Pages.CERTIFICATE)
@PageTitle("Certificate · Palpate")
@AnonymousAllowed
public class CertificatePage extends Div implements BeforeEnterObserver {

    private final Certificates certificates;
    private final SchoolSettings school;
    private final Guesses guesses;
    private final Visitor visitor;
    private final Dates dates;

    CertificatePage(
            Certificates certificates,
            SchoolSettings school,
            Guesses guesses,
            Visitor visitor,
            Dates dates) {
        this.certificates = certificates;
        this.school = school;
        this.guesses = guesses;
        this.visitor = visitor;
        this.dates = dates;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        Duration wait = guesses.left(Guesses.At.LINK, Visitor.network());
        if (!wait.isZero()) {
            add(
                    Bits.head("Please wait a moment", ""),
                    Bits.card(
                            Bits.text(
                                    "Many links that do not work were opened from your network. Load this page again in %s."
                                            .formatted(Guesses.words(wait)))));
            return;
        }
        show(
                certificates
                        .find(code)
                        .orElseThrow(() -> {
                            guesses.wrong(Guesses.At.LINK, Visitor.network());
                            return new NotFoundException();
                        }));
    }

    private void show(Verified verified) {
        Certificate issued = verified.issued();
        add(
                Bits.head(
                        "Certificate: " + Isolated.of(issued.title()),
                        verified.isPassed()
                                ? "This certificate is genuine."
                                : "This certificate is genuine, and its grade was corrected since."),
                facts(verified));
        boolean isTheirs =
                visitor.signedIn().map(Person::id).filter(issued.learner()::equals).isPresent();
        if (isTheirs) {
            add(Bits.section("Yours", own(verified)));
        }
    }

    private Component facts(Verified verified) {
        Certificate issued = verified.issued();
        var list = new DescriptionList();
        list.addClassName("definition");
        fact(list, "Who", Isolated.of(issued.name()));
        fact(
                list,
                "What",
                "%s “%s”, passed"
                        .formatted(
                                issued.kind() == Kind.MODULE ? "The module" : "The course",
                                Isolated.of(issued.title())));
        fact(list, "When", dates.day(issued.passedAt()));
        fact(list, "Grade", GradeWords.percent(verified.now().grade()));
        var card = Bits.card(list);
        if (verified.hasMoved()) {
            card.add(
                    Bits.text(
                            "It was %s when the certificate was issued, and was corrected since: an answer key was fixed or a grade set anew.%s"
                                    .formatted(
                                            GradeWords.percent(issued.grade()),
                                            verified.isPassed()
                                                    ? ""
                                                    : " It no longer reaches the pass mark."),
                            "message",
                            "due"));
        }
        return card;
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private Component own(Verified verified) {
        Certificate issued = verified.issued();
        String address = ServerAddress.of(CertificateAddress.of(issued.code()));
        var download =
                new Anchor(
                        DownloadHandler.fromInputStream(event -> paper(verified, address)),
                        "Download the PDF");
        download.addClassNames("button", "primary");
        var own =
                Bits.card(
                        Bits.text(
                                "Whoever has the address of this page, or scans the QR code on the paper, sees what stands above and nothing else."),
                        Bits.row(download, new CopyButton("Copy the address", address)),
                        Bits.text(
                                CertificatePaper.recalled(
                                        certificates.recalled(issued.learner(), issued)),
                                "quiet"));
        if (ServerAddress.isOnlyThisMachine(ServerAddress.current())) {
            own.add(
                    Bits.text(
                            "The address begins with %s, which works on this machine alone. The administrator gives the address under which people reach the server; get the paper after that."
                                    .formatted(ServerAddress.current()),
                            "message",
                            "due"));
        }
        own.addClassName("stack");
        return own;
    }

    /** Only its learner gets the paper, whoever else has its link. */
    private DownloadResponse paper(Verified verified, String address) {
        PersonId learner = verified.issued().learner();
        if (visitor.signedIn().map(Person::id).filter(learner::equals).isEmpty()) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
        byte[] pdf =
                new CertificatePaper(
                                verified,
                                new CertificatePaper.Said(
                                        school.facts().name(),
                                        dates.day(verified.issued().passedAt()),
                                        dates.day(verified.issued().issuedAt()),
                                        address))
                        .pdf(certificates.recalled(learner, verified.issued()));
        return new DownloadResponse(
                new ByteArrayInputStream(pdf), "certificate.pdf", "application/pdf", pdf.length);
    }
}
