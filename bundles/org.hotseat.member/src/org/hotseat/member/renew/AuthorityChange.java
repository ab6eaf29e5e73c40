// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.renew.AuthorityOps.Secret;
import org.hotseat.member.renew.AuthorityOps.Standing;
import org.hotseat.member.renew.AuthorityOps.Step;
import org.hotseat.member.renew.AuthorityOps.Wish;
import org.hotseat.member.store.Proposer;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.VotersRecord;

/**
 * Gives the cluster another authority, with another key, while it runs: everybody trusts both, voters sign with the new
 * one, every host gets a new certificate, nobody trusts the old one any more. Each step is done on every host before
 * the next begins; what was interrupted goes on when it is asked for again. Blocks.
 */
public final class AuthorityChange {

    /** What stands in the cluster's state while a change is open. */
    static final String OPEN = "authority-change";

    private static final Logger LOG = System.getLogger(AuthorityChange.class.getName());
    private static final Duration AUTHORITY = Duration.ofDays(20 * 365);
    private static final Duration COMMIT = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofSeconds(40);
    private static final double STEPS = 5;
    private static final String OLD = "old";
    private static final String NEW = "new";

    private final HostId self;
    private final String cluster;
    private final GroupFolder folder;
    private final Supplier<StateView> state;
    private final AuthorityDesk desk;
    private final AgentClients clients;
    private final RenewalPart.Duty duty;

    private record Pair(X509Certificate old, X509Certificate fresh) {
    }

    AuthorityChange(HostId self, String cluster, GroupFolder folder, Supplier<StateView> state, AuthorityDesk desk,
            AgentClients clients, RenewalPart.Duty duty) {
        this.self = self;
        this.cluster = cluster;
        this.folder = folder;
        this.state = state;
        this.desk = desk;
        this.clients = clients;
        this.duty = duty;
    }

    /**
     * Does it, or goes on with it.
     *
     * @param proposer gives commands as whoever is responsible
     * @param progress is told each step
     * @throws FailureException WRONG_STATE on a host that is no voter; CANCELLED between two steps; UNREACHABLE and what
     *         else a host says, with its name: nothing is lost, and every certificate stays good
     */
    public void run(Proposer proposer, Progress progress) throws FailureException {
        if (!folder.hasAuthority()) {
            throw new FailureException(FailureCode.WRONG_STATE, "This host has no authority.", "Ask a voter.");
        }
        List<HostId> hosts = hosts();
        for (HostId host : hosts) {
            step(progress, 0, "looking at " + host);
            ask(host, new Wish(Step.LOOK, List.of(), Optional.empty()));
        }
        Pair pair = pair(proposer);
        Optional<Secret> secret = secret(pair);
        List<byte[]> both = List.of(AuthorityDesk.encoded(pair.old()), AuthorityDesk.encoded(pair.fresh()));
        each(hosts, progress, 1, "trusts both authorities", new Wish(Step.TRUST, both, secret));
        each(voters(), progress, 2, "signs with the new authority", new Wish(Step.SWITCH, List.of(), Optional.empty()));
        for (HostId host : hosts) {
            step(progress, 3, host + " gets a new certificate");
            vouched(host, ask(host, new Wish(Step.RENEW, List.of(), Optional.empty())), pair.fresh());
        }
        each(hosts, progress, 4, "trusts the new authority only", new Wish(Step.TRUST, List.of(both.get(1)),
                Optional.empty()));
        close(proposer, pair.fresh());
    }

    private List<HostId> hosts() {
        return state.get().all(Kinds.HOST).values().stream().map(held -> held.value().id()).sorted().toList();
    }

    private List<HostId> voters() {
        return state.get().find(Kinds.VOTERS).map(Held::value).map(VotersRecord::members).orElse(List.of(self));
    }

    private void each(List<HostId> hosts, Progress progress, int done, String what, Wish wish)
            throws FailureException {
        for (HostId host : hosts) {
            step(progress, done, host + " " + what);
            ask(host, wish);
        }
    }

    /** Between two steps it may be left: what is done stays, and it goes on when it is asked for again. */
    private static void step(Progress progress, int done, String what) throws FailureException {
        progress.checkCancelled();
        progress.report(done / STEPS, what);
    }

    private Standing ask(HostId host, Wish wish) throws FailureException {
        try {
            Deadline deadline = Deadline.in(STEP);
            return host.equals(self) ? desk.step(wish, deadline) : clients.ask(host, AuthorityOps.STEP, wish, deadline);
        } catch (FailureException failed) {
            LOG.log(Level.WARNING, "the change of the authority stops at {0}: {1}", host, failed.failure().text());
            throw new FailureException(new Failure(failed.code(), host + ": " + failed.failure().message(),
                    "Start that host's agent, or take the host out of the cluster (hotseat-agent dismiss " + host
                            + "); then \"hotseat-agent authority rotate\" goes on, here or on another voter."), failed);
        }
    }

    /** From the state, when a change is open already. */
    private Pair pair(Proposer proposer) throws FailureException {
        Optional<Held<ObjectRecord>> open = state.get().find(Kinds.OBJECT, OPEN);
        if (open.isPresent()) {
            Map<String, String> known = open.get().value().attributes();
            return new Pair(certificate(known.getOrDefault(OLD, "")), certificate(known.getOrDefault(NEW, "")));
        }
        Instant now = Instant.now();
        CertificateAuthority next = CertificateAuthority.create(cluster + "-" + now.getEpochSecond(), now, AUTHORITY);
        next.self().save(folder.nextAuthority());
        Pair pair = new Pair(Identity.load(folder.authority()).certificate(), next.self().certificate());
        proposer.propose(new PutObject(0, new ObjectRecord(OPEN, OPEN, Map.of(OLD, text(pair.old()), NEW,
                text(pair.fresh()), "since", now.toString(), "by", self.value()))), Deadline.in(COMMIT));
        return pair;
    }

    /** The key of the new one, wherever this host is in the change; empty when all voters have it. */
    private Optional<Secret> secret(Pair pair) throws FailureException {
        List<Identity> own = new ArrayList<>();
        own.add(Identity.load(folder.authority()));
        if (folder.hasNextAuthority()) {
            own.add(Identity.load(folder.nextAuthority()));
        }
        Identity found = own.stream().filter(one -> one.certificate().equals(pair.fresh())).findFirst().orElseThrow(
                () -> new FailureException(FailureCode.WRONG_STATE, "This host does not have the new authority's key.",
                        "Go on where the change was begun: on " + state.get().find(Kinds.OBJECT, OPEN).map(held -> held
                                .value().attributes().getOrDefault("by", "")).orElse("") + '.'));
        return Optional.of(new Secret(found.keyText(), Identity.text(found.chain())));
    }

    private static void vouched(HostId host, Standing standing, X509Certificate authority) throws FailureException {
        try {
            RenewalPart.certificate(standing.certificate()).verify(authority.getPublicKey());
        } catch (GeneralSecurityException other) {
            throw new FailureException(new Failure(FailureCode.WRONG_STATE, "The new certificate of " + host + " is not"
                    + " of the new authority.", "See whether every voter runs, then ask again."), other);
        }
    }

    private void close(Proposer proposer, X509Certificate fresh) throws FailureException {
        Optional<Held<ObjectRecord>> open = state.get().find(Kinds.OBJECT, OPEN);
        if (open.isPresent()) {
            proposer.propose(new RemoveObject(open.get().version(), OPEN), Deadline.in(COMMIT));
        }
        duty.propose(new Note(Severity.INFORMATION, Kinds.CLUSTER.key(), "AUTHORITY_CHANGED", List.of(fresh
                .getSubjectX500Principal().getName()), "The cluster has another authority: " + fresh
                        .getSubjectX500Principal().getName() + ".", ""));
    }

    private static String text(X509Certificate certificate) {
        return Base64.getEncoder().encodeToString(AuthorityDesk.encoded(certificate));
    }

    private static X509Certificate certificate(String text) throws FailureException {
        try {
            return RenewalPart.certificate(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException garbled) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, "What the state says of the authority's change"
                    + " cannot be read.", "Remove object/" + OPEN + " and begin anew."), garbled);
        }
    }
}
