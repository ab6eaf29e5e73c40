// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** How long certificates last. */
final class Spans {

    private static final int THIRD = 3;

    private Spans() {
    }

    static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    /** Whether two thirds of its time are over. */
    static boolean isDue(X509Certificate certificate, Instant now) {
        Duration whole = Duration.between(certificate.getNotBefore().toInstant(), end(certificate));
        return Duration.between(now, end(certificate)).compareTo(whole.dividedBy(THIRD)) < 0;
    }

    static boolean isLeft(X509Certificate certificate, Instant now, Duration least) {
        return Duration.between(now, end(certificate)).compareTo(least) >= 0;
    }
}
