package org.palpate.ui.study.certificates;

import org.palpate.progress.certificates.CertificateCode;
import org.palpate.ui.kit.Pages;

/** The address of a certificate. */
final class CertificateAddress {

    private CertificateAddress() {}

    static String of(CertificateCode code) {
        return Pages.CERTIFICATE.replace(":code", code.value());
    }
}
