package org.palpate.ui.study.certificates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.progress.Passes;
import org.palpate.progress.certificates.Certificate.Kind;
import org.palpate.progress.certificates.CertificateCode;
import org.palpate.progress.certificates.Certificates;
import org.palpate.progress.certificates.Certificates.Offer;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Isolated;
import org.palpate.ui.kit.Table;
import org.palpate.ui.kit.Visitor;

/**
 * Offers a learner the certificates of what they passed: one press issues it, then it is a link.
 */
@org.springframework.stereotype.Component
public class CertificateDesk {

    private final Certificates certificates;
    private final Visitor visitor;

    CertificateDesk(Certificates certificates, Visitor visitor) {
        this.certificates = certificates;
        this.visitor = visitor;
    }

    /** The certificate of a module, to ask for or to open; empty while it is not passed. */
    public Optional<Component> of(PersonId learner, ModuleKey module) {
        return certificates
                .of(learner, module)
                .map(offer -> act(offer, "Get the certificate", "Your certificate"));
    }

    /** All that a learner has or may have; empty while there is none. */
    public Optional<Component> all(PersonId learner, Passes.Learners passed) {
        List<Offer> offers = certificates.of(learner, passed);
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        var table = new Table("Certificates of what you passed", "Passed", "Kind", "Certificate");
        offers.forEach(offer ->
                table.row(
                        Table.text(Isolated.of(offer.title())),
                        Table.text(offer.kind() == Kind.MODULE ? "Module" : "Course"),
                        act(offer, "Get it", "Open it")));
        return Optional.of(table);
    }

    private Component act(Offer offer, String ask, String open) {
        CertificateCode issued = offer.issued();
        if (issued != null) {
            var link = Bits.linkButton(CertificateAddress.of(issued), open, false);
            link.getElement().setAttribute("aria-label", named(open, offer));
            return link;
        }
        var button = new Button(ask, click -> issue(offer));
        button.getElement().setAttribute("aria-label", named(ask, offer));
        button.setDisableOnClick(true);
        return button;
    }

    private static String named(String act, Offer offer) {
        return "%s: %s".formatted(act, Isolated.of(offer.title()));
    }

    private void issue(Offer offer) {
        CertificateCode code = certificates.issue(visitor.require(), offer.kind(), offer.key());
        UI.getCurrent().navigate(CertificateAddress.of(code));
    }
}
