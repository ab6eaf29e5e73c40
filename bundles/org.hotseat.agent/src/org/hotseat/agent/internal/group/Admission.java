// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.store.Founding;
import org.hotseat.member.store.Proposer;
import org.hotseat.process.log.Field;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/** Lets hosts in, on a member that has the cluster's authority. Blocks. */
final class Admission {

    private static final Logger LOG = System.getLogger(Admission.class.getName());
    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final GroupFolder folder;
    private final GroupHolder holder;
    private final Proposer proposer;

    Admission(GroupFolder folder, GroupHolder holder, Proposer proposer) {
        this.folder = folder;
        this.holder = holder;
        this.proposer = proposer;
    }

    /** First the store takes the host, then the authority vouches for it. */
    JsonObject admit(JsonObject question, Progress progress) throws FailureException {
        JoinRequest request = JoinRequest.read(question);
        HostRecord host = request.record();
        if (!folder.hasAuthority()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host cannot vouch for others, because it is no"
                    + " voter.", "Ask one of the voters: " + holder.group().voters().keySet() + '.');
        }
        progress.report(0, "adding " + host.id() + " to the cluster");
        proposer.propose(new AddHost(host), Deadline.in(COMMIT));
        progress.report(1 / 2.0, "vouching for " + host.id());
        Group group = holder.group();
        CertificateAuthority authority = CertificateAuthority.of(Identity.load(folder.authority()));
        X509Certificate certificate = authority.vouch(request.publicKey(), OwnHost.subject(group.id(), host),
                Instant.now(), Founding.HOST);
        LOG.log(Level.INFO, "host {0} is let in, its certificate {1} ends at {2}", new Field("host", host.id()),
                new Field("serial", certificate.getSerialNumber().toString(16)), new Field("end",
                        certificate.getNotAfter().toInstant()));
        return Joining.packet(group, host, certificate, Identity.loadCertificates(folder.identity().authority()));
    }
}
