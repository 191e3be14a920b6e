package org.palpate.ui.study.certificates;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import org.palpate.people.guessing.Guesses;
import org.palpate.progress.certificates.Certificates;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;

/** Whether a certificate's address leads to one; nothing is told while a network has to wait. */
@SpringComponent
class CertificateThreshold implements Threshold {

    private final Certificates certificates;
    private final Guesses guesses;

    CertificateThreshold(Certificates certificates, Guesses guesses) {
        this.certificates = certificates;
        this.guesses = guesses;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (page == CertificatePage.class) {
            Duration wait = guesses.left(Guesses.At.LINK, Visitor.network());
            if (!wait.isZero()) {
                throw NotOpen.after(wait);
            }
            certificates
                    .find(parameters.get("code").orElse(""))
                    .orElseThrow(NotFoundException::new);
        }
    }
}
