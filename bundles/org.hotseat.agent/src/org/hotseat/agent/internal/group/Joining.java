// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFile;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/**
 * A host on its way in: it makes a key, a member vouches for it, it gets a packet. The secret key never leaves the
 * host. Blocks for the disk.
 */
final class Joining {

    private static final String PUBLIC = "public";

    private final GroupFolder folder;

    Joining(GroupFolder folder) {
        this.folder = folder;
    }

    /** Makes a key, or takes the one that was made before; the same again is prepared anew with the same key. */
    JoinRequest prepare(HostRecord own) throws FailureException {
        TlsFiles files = folder.prepared();
        Optional<byte[]> prepared = preparedKey();
        KeyPair pair;
        if (prepared.isPresent() && Files.exists(files.key())) {
            pair = JoinRequest.pair(Identity.loadKey(files.key()), prepared.get());
        } else {
            pair = CertificateAuthority.newPair();
            Identity.saveKey(files.key(), pair.getPrivate());
            folder.write(publicFile(), Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        }
        return JoinRequest.of(own, pair);
    }

    private Path publicFile() throws FailureException {
        return folder.prepared().key().resolveSibling(PUBLIC);
    }

    private Optional<byte[]> preparedKey() throws FailureException {
        try {
            Path file = publicFile();
            return Files.exists(file) ? Optional.of(Base64.getDecoder().decode(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, "The prepared key of this host is damaged.",
                    "Remove the folder \"cluster/prepared\" in the state folder and prepare again."), damaged);
        }
    }

    /** What a member answers to a request. */
    static JsonObject packet(Group group, HostRecord host, X509Certificate certificate,
            List<X509Certificate> authority) {
        JsonObject packet = GroupFile.write(new Group(group.name(), group.number(), group.token(), host.id(),
                group.voters(), false, false, group.history()));
        packet.addProperty("certificate", Identity.text(List.of(certificate)));
        packet.addProperty("authority", Identity.text(authority));
        return packet;
    }

    /**
     * Becomes a member with what a member has answered.
     *
     * @param packet whole
     * @param own this host
     * @return saved
     */
    Group join(JsonObject packet, HostRecord own) throws FailureException {
        Group group;
        List<X509Certificate> certificate;
        List<X509Certificate> authority;
        try {
            group = GroupFile.read(packet);
            certificate = Identity.ofText(packet.get("certificate").getAsString());
            authority = Identity.ofText(packet.get("authority").getAsString());
        } catch (RuntimeException malformed) { // a person may give us any text
            throw new FailureException(new Failure(FailureCode.INVALID, "This is not what \"hotseat-agent admit\""
                    + " prints (" + malformed.getMessage() + ").", "Hand over what it prints as it is."), malformed);
        }
        if (!group.host().equals(own.id())) {
            throw new FailureException(FailureCode.INVALID, "This was made for the host " + group.host()
                    + ", and this agent is named " + own.id() + '.', "Hand it over to the host that it was made for.");
        }
        TlsFiles prepared = folder.prepared();
        check(certificate.getFirst(), JoinRequest.publicKey(preparedKey().orElseThrow(Joining::notPrepared)));
        Identity identity = new Identity(Identity.loadKey(prepared.key()), certificate);
        TlsContexts.of(identity, authority);
        TlsFiles files = folder.identity();
        identity.save(files);
        Identity.saveCertificates(files.authority(), authority);
        folder.save(group);
        folder.clearPrepared();
        return group;
    }

    private static FailureException notPrepared() {
        return new FailureException(FailureCode.WRONG_STATE, "This host was not prepared.",
                "Run \"hotseat-agent prepare\" first, and let a member admit what it prints.");
    }

    private static void check(X509Certificate certificate, PublicKey key) throws FailureException {
        if (!Arrays.equals(certificate.getPublicKey().getEncoded(), key.getEncoded())) {
            throw new FailureException(FailureCode.INVALID, "The cluster vouches for another key than this host has.",
                    "This host was prepared again since: let a member admit it again.");
        }
        Instant now = Instant.now();
        if (now.isBefore(certificate.getNotBefore().toInstant()) || now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new FailureException(FailureCode.WRONG_STATE, "By the clock of this host it is " + now
                    + ", and the cluster's word is valid from " + certificate.getNotBefore().toInstant() + " to "
                    + certificate.getNotAfter().toInstant() + '.', "Set the clock, best by a time service, and join"
                    + " again.");
        }
    }
}
