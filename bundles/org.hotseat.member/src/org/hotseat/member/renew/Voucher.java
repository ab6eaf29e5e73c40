// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.renew.RenewOps.Renewed;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;

/** The cluster's authority on this host, if it is a voter. Blocks for the disk; one thread at a time. */
final class Voucher {

    private static final Logger LOG = System.getLogger(Voucher.class.getName());
    private static final Duration HOST = Duration.ofDays(2 * 365);
    private static final Duration AUTHORITY = Duration.ofDays(20 * 365);

    private final String cluster;
    private final GroupFolder folder;
    private final Supplier<StateView> state;
    private final Register register;

    /**
     * Vouches for hosts of a cluster.
     *
     * @param cluster as certificates name it
     * @param folder where the authority may lie
     * @param state of the cluster now
     * @param register of certificates
     */
    Voucher(String cluster, GroupFolder folder, Supplier<StateView> state, Register register) {
        this.cluster = cluster;
        this.folder = folder;
        this.state = state;
        this.register = register;
    }

    boolean isAble() {
        return folder.hasAuthority();
    }

    /** A new certificate with the addresses that the cluster knows now; only for hosts that belong to it. */
    synchronized Renewed vouch(HostId host, byte[] key) throws FailureException {
        if (!isAble()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host has no authority to vouch for others.",
                    "Ask a voter.");
        }
        HostRecord record = state.get().find(Kinds.HOST, host.value()).map(Held::value).orElseThrow(
                () -> new FailureException(FailureCode.PERMISSION, "The cluster has no host " + host + '.', ""));
        Instant now = Instant.now();
        CertificateAuthority authority = authority(now);
        X509Certificate certificate = authority.vouch(key(key), OwnHost.subject(cluster, record), now, HOST);
        register.enter(host, certificate);
        LOG.log(Level.INFO, "vouched for {0} until {1}, serial {2}", host, certificate.getNotAfter().toInstant(),
                certificate.getSerialNumber().toString(16));
        try {
            return new Renewed(certificate.getEncoded(), trusted(authority.self().certificate()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible); // it was read from its encoding
        }
    }

    /** Whom this host trusts itself, which are two while the authority changes; each key by its newest certificate. */
    private List<byte[]> trusted(X509Certificate signing) throws FailureException, CertificateEncodingException {
        List<byte[]> trusted = new ArrayList<>();
        for (X509Certificate one : Identity.loadCertificates(folder.identity().authority())) {
            if (!one.getPublicKey().equals(signing.getPublicKey())) {
                trusted.add(one.getEncoded());
            }
        }
        trusted.add(signing.getEncoded());
        return trusted;
    }

    /** The authority that was saved, for longer when two thirds of its time are over: name and key stay. */
    private CertificateAuthority authority(Instant now) throws FailureException {
        CertificateAuthority saved = CertificateAuthority.of(Identity.load(folder.authority()));
        if (!Spans.isDue(saved.self().certificate(), now)) {
            return saved;
        }
        CertificateAuthority longer = saved.renewed(now, AUTHORITY);
        Identity.saveCertificates(folder.authority().certificate(), longer.self().chain());
        LOG.log(Level.INFO, "the authority of the cluster lasts until {0} now",
                longer.self().certificate().getNotAfter().toInstant());
        return longer;
    }

    private static PublicKey key(byte[] encoded) throws FailureException {
        try {
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, "The key is none that a cluster vouches for."),
                    malformed);
        }
    }
}
