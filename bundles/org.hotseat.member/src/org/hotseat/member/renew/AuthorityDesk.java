// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.renew.AuthorityOps.Secret;
import org.hotseat.member.renew.AuthorityOps.Standing;
import org.hotseat.member.renew.AuthorityOps.Wish;

/** Does on this host what a change of the authority's key asks of it. Blocks; one step at a time. */
final class AuthorityDesk {

    private static final Logger LOG = System.getLogger(AuthorityDesk.class.getName());

    private final GroupFolder folder;
    private final RotatingTls tls;
    private final StoreRestart store;
    private final Renewing renewing;

    /** Has the certificate of this host made anew. */
    @FunctionalInterface
    interface Renewing {
        void renew() throws FailureException;
    }

    AuthorityDesk(GroupFolder folder, RotatingTls tls, StoreRestart store, Renewing renewing) {
        this.folder = folder;
        this.tls = tls;
        this.store = store;
        this.renewing = renewing;
    }

    synchronized Standing step(Wish wish, Deadline deadline) throws FailureException {
        switch (wish.step()) {
            case LOOK -> LOG.log(Level.DEBUG, "asked whom this host trusts");
            case TRUST -> trust(wish, deadline);
            case SWITCH -> change();
            case RENEW -> renewing.renew();
        }
        return standing();
    }

    /** A store member reads whom it trusts at its start only. */
    private void trust(Wish wish, Deadline deadline) throws FailureException {
        List<X509Certificate> authorities = new ArrayList<>();
        for (byte[] one : wish.authorities()) {
            authorities.add(RenewalPart.certificate(one));
        }
        if (authorities.isEmpty()) {
            throw new FailureException(FailureCode.INVALID, "No authority is named.", "");
        }
        if (folder.hasAuthority() && wish.next().isPresent()) {
            Secret next = wish.next().get();
            Identity.ofText(next.key(), next.certificates()).save(folder.nextAuthority());
        }
        Path file = folder.identity().authority();
        if (!authorities.equals(Identity.loadCertificates(file))) {
            Identity.saveCertificates(file, authorities);
            LOG.log(Level.INFO, "{0} authorities are trusted now", authorities.size());
        }
        tls.refresh();
        store.restartIfOlder(file, deadline);
    }

    /** Where it signs already, nothing is kept any more. */
    private void change() throws FailureException {
        if (folder.hasAuthority() && folder.hasNextAuthority()) {
            Identity.load(folder.nextAuthority()).save(folder.authority());
            folder.clearNextAuthority();
            LOG.log(Level.WARNING, "the cluster's new authority signs here from now on");
        }
    }

    private Standing standing() throws FailureException {
        List<byte[]> authorities = new ArrayList<>();
        for (X509Certificate one : Identity.loadCertificates(folder.identity().authority())) {
            authorities.add(encoded(one));
        }
        Optional<byte[]> signs = folder.hasAuthority() ? Optional.of(encoded(Identity.load(folder.authority())
                .certificate())) : Optional.empty();
        return new Standing(encoded(tls.certificate()), authorities, signs);
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // it was read from its encoding
        }
    }
}
