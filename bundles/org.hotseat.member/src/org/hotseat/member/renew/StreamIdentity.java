// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.Subject;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.door.AgentClients;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.VotersRecord;

/**
 * Keeps the certificate with which the hypervisor of this host proves on the streams of live moves where it runs. It is
 * not the agent's: the program that runs guests must not be able to speak as the agent, so this certificate lets nobody
 * in anywhere. Made anew when two thirds of its time are over, and when the authorities of the cluster change.
 */
public final class StreamIdentity implements Part {

    private static final Logger LOG = System.getLogger(StreamIdentity.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration PERIOD = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration VALID = Duration.ofDays(365);

    /** The public half of a key of the asking host, X.509. */
    record Wish(byte[] key) {
    }

    /** The certificate for it, PEM. */
    record Vouched(String certificate) {
    }

    static final Operation<Wish, Vouched> VOUCH = Operation.command("agent.vouch-stream", Wish.class, Vouched.class,
            Role.AGENT);

    private final HostId self;
    private final GroupFolder folder;
    private final Supplier<StateView> state;
    private final AgentClients clients;
    private final Optional<StreamFiles> files;
    private final Workers workers;
    private final ExecutorService thread;
    private volatile String trouble = "not looked at yet";
    private volatile @Nullable ScheduledFuture<?> ticking;

    /**
     * Does nothing before it begins, but vouches for others that ask where this host has the authority.
     *
     * @param self this host
     * @param folder where identity and authority lie
     * @param state of the cluster now
     * @param clients ask other agents
     * @param agents what other agents may ask here
     * @param files of this host's hypervisor; empty when it has none, or its streams are not encrypted
     * @param workers give the thread and the timer
     */
    public StreamIdentity(HostId self, GroupFolder folder, Supplier<StateView> state, AgentClients clients,
            Service agents, Optional<StreamFiles> files, Workers workers) {
        this.self = self;
        this.folder = folder;
        this.state = state;
        this.clients = clients;
        this.files = files;
        this.workers = workers;
        this.thread = workers.pool("stream-identity", 1);
        agents.serve(VOUCH, Handler.direct(call -> vouch(new HostId(call.peer().account()), call.question())));
    }

    private Vouched vouch(HostId host, Wish wish) throws FailureException {
        if (!folder.hasAuthority()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host has no authority to vouch for others.",
                    "Ask a voter.");
        }
        StateView view = state.get();
        HostRecord record = view.find(Kinds.HOST, host.value()).map(Held::value).orElseThrow(
                () -> new FailureException(FailureCode.PERMISSION, "The cluster has no host " + host + '.', ""));
        long cluster = view.find(Kinds.CLUSTER).map(Held::value).map(it -> it.number()).orElse(0L);
        Subject agent = OwnHost.subject("%016x".formatted(cluster), record);
        Subject stream = new Subject(agent.name(), URI.create(agent.id() + "/stream"), agent.names(),
                agent.addresses());
        CertificateAuthority authority = CertificateAuthority.of(Identity.load(folder.authority()));
        try {
            return new Vouched(Identity.text(List.of(authority.vouchForServing(KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(wish.key())), stream, Instant.now(), VALID))));
        } catch (GeneralSecurityException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, "The key is none that a cluster vouches for."),
                    malformed);
        }
    }

    @Override
    public String name() {
        return "streams of live moves";
    }

    @Override
    public void start(Deadline deadline) {
        if (files.isPresent()) {
            ticking = workers.timer().scheduleWithFixedDelay(this::look, FIRST.toMillis(), PERIOD.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            thread.execute(() -> files.ifPresent(this::turn));
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the certificate of streams is not looked at any more", ending);
        }
    }

    private void turn(StreamFiles place) {
        try {
            if (state.get().revision() == 0) {
                again();
                return;
            }
            List<X509Certificate> authorities = Identity.loadCertificates(folder.identity().authority());
            if (place.needs(authorities, Instant.now())) {
                KeyPair pair = pair();
                String certificate = ask(new Wish(pair.getPublic().getEncoded())).certificate();
                place.write(authorities, new Identity(pair.getPrivate(), Identity.ofText(certificate)));
                LOG.log(Level.INFO, "the hypervisor has another certificate for streams in {0}", place.folder());
            }
            trouble = "";
        } catch (FailureException failed) {
            if (!trouble.equals(failed.failure().text())) {
                trouble = failed.failure().text();
                LOG.log(Level.WARNING, "live moves from and to this host are refused: {0}", trouble);
            }
        }
    }

    /** Soon: until the first look this part is not well. */
    private void again() {
        try {
            workers.timer().schedule(this::look, FIRST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the certificate of streams is not looked at any more", ending);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }

    private Vouched ask(Wish wish) throws FailureException {
        if (folder.hasAuthority()) {
            return vouch(self, wish);
        }
        FailureException last = new FailureException(FailureCode.UNREACHABLE, "No voter of the cluster is known.", "");
        for (HostId voter : state.get().find(Kinds.VOTERS).map(Held::value).map(VotersRecord::members)
                .orElse(List.of())) {
            try {
                return clients.ask(voter, VOUCH, wish, Deadline.in(ANSWER));
            } catch (FailureException failed) {
                last = failed;
            }
        }
        throw last;
    }

    /** The files stay: another agent goes on with them. */
    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = ticking;
        if (task != null) {
            task.cancel(false);
        }
        thread.shutdown();
    }

    /**
     * Removes what was made, when the host leaves the cluster. Blocks for the disk.
     *
     * @throws FailureException FILE
     */
    public void retire() throws FailureException {
        if (files.isPresent()) {
            files.get().remove();
        }
    }

    @Override
    public PartState state() {
        return files.isEmpty() ? new PartState(true, "not encrypted, or no hypervisor with streams")
                : new PartState(trouble.isEmpty(), trouble.isEmpty() ? "encrypted, by " + files.get().folder()
                        : trouble);
    }
}
