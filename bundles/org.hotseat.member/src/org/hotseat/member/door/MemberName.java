// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.net.URI;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * What a certificate says about a host: {@code hotseat://<cluster>/<host>} among its names.
 *
 * @param cluster which
 * @param host which
 */
record MemberName(String cluster, HostId host) {

    private static final int URI_NAME = 6;
    private static final String SCHEME = "hotseat";

    /** Empty unless the certificate has exactly one such name. */
    static Optional<MemberName> of(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            List<MemberName> found = names == null ? List.of() : names.stream()
                    .filter(name -> Integer.valueOf(URI_NAME).equals(name.get(0)))
                    .flatMap(name -> of(String.valueOf(name.get(1))).stream()).toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        } catch (CertificateParsingException strange) {
            return Optional.empty();
        }
    }

    private static Optional<MemberName> of(String text) {
        try {
            URI id = URI.create(text);
            String path = id.getRawPath();
            return SCHEME.equals(id.getScheme()) && id.getRawAuthority() != null && path != null && path.length() > 1
                    ? Optional.of(new MemberName(id.getRawAuthority(), new HostId(path.substring(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return SCHEME + "://" + cluster + '/' + host;
    }
}
