// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.renew;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.identity.Identity;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.renew.RenewOps.Renewed;
import org.hotseat.member.renew.RenewOps.Wish;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.AuditOps;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.data.Severity;
import org.hotseat.state.data.VotersRecord;

/**
 * Has the certificate of this host made anew when two thirds of its time are over, and that of the authority with it;
 * the key stays. Voters vouch for themselves, other hosts ask a voter. When it does not work, the part is not well and
 * the cluster's journal says so each day from 30 days before the end on.
 */
public final class RenewalPart implements Part, Meter {

    private static final Logger LOG = System.getLogger(RenewalPart.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration ALARM = Duration.ofDays(30);
    private static final Duration AUTHORITY_ALARM = Duration.ofDays(365);
    private static final int ALARM_TURNS = 24 * 60;
    private static final int HEX = 16;

    /** Gives commands as this agent; does not block. */
    @FunctionalInterface
    public interface Duty {

        /**
         * Gives a command. What became of it is seen in the state.
         *
         * @param command what
         */
        void propose(Command command);
    }

    private final HostId self;
    private final GroupFolder folder;
    private final RotatingTls tls;
    private final Supplier<StateView> state;
    private final AgentClients clients;
    private final Duty duty;
    private final Register register;
    private final Workers workers;
    private final Voucher voucher;
    private final Subscription serving;
    private final Subscription changing;
    private final AuthorityChange change;
    private final ExecutorService thread;
    private volatile Optional<Failure> trouble = Optional.empty();
    private volatile @Nullable ScheduledFuture<?> ticking;
    /** For the one thread only. */
    private int turns;
    private int authorityTurns;

    /**
     * Whose certificate.
     *
     * @param cluster as certificates name it
     * @param name of the cluster for people
     * @param self this host
     */
    public record Whose(String cluster, String name, HostId self) {
    }

    /**
     * Does nothing before it begins, but vouches for others that ask.
     *
     * @param whose certificate
     * @param folder where identity and authority lie
     * @param tls uses the identity
     * @param state of the cluster now
     * @param clients ask other agents
     * @param agents what other agents may ask here
     * @param duty commands of this agent
     * @param store the store member of this host
     * @param workers give the thread and the timer
     */
    public RenewalPart(Whose whose, GroupFolder folder, RotatingTls tls, Supplier<StateView> state,
            AgentClients clients, Service agents, Duty duty, StoreRestart store, Workers workers) {
        this.self = whose.self();
        this.folder = folder;
        this.tls = tls;
        this.state = state;
        this.clients = clients;
        this.duty = duty;
        this.register = new Register(state, duty);
        this.workers = workers;
        this.voucher = new Voucher(whose.cluster(), folder, state, register);
        this.serving = agents.serve(RenewOps.RENEW, Handler.direct(call -> voucher.vouch(
                new HostId(call.peer().account()), call.question().key())));
        AuthorityDesk desk = new AuthorityDesk(folder, tls, store, this::renew);
        this.changing = agents.serve(AuthorityOps.STEP, Handler.direct(call -> desk.step(call.question(),
                call.deadline())));
        this.change = new AuthorityChange(self, whose.name(), folder, state, desk, clients, duty);
        this.thread = workers.pool("renewal", 1);
    }

    /**
     * What goes with it.
     *
     * @return tells the store member of this host which certificates count no more
     */
    public Part revocation() {
        return new RevocationPart(folder, register, workers);
    }

    /**
     * How the authority's key is changed from here.
     *
     * @return one for all
     */
    public AuthorityChange change() {
        return change;
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public void start(Deadline deadline) {
        ticking = workers.timer().scheduleWithFixedDelay(() -> run(this::turn), FIRST.toMillis(), PERIOD.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void run(Runnable act) {
        try {
            thread.execute(act);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the certificate is not looked at any more", ending);
        }
    }

    private void turn() {
        Instant now = Instant.now();
        register.enter(self, tls.certificate());
        register.tidy(self, now);
        if (due(now)) {
            try {
                renew();
            } catch (FailureException failed) {
                LOG.log(Level.WARNING, "the certificate could not be made anew: {0}", failed.failure().text());
            }
        }
        alarmOfAuthority(now);
        if (!isSafe(now) && turns++ % ALARM_TURNS == 0) {
            duty.propose(new Note(Severity.WARNING, "host/" + self, "CERTIFICATE_ENDS", List.of(self.value(),
                    Spans.end(tls.certificate()).toString()), "The certificate of " + self + " ends on "
                            + Spans.end(tls.certificate()) + ".", trouble.map(Failure::text).orElse("")));
        }
    }

    /** A year before, since a new authority has to reach every host. */
    private void alarmOfAuthority(Instant now) {
        Instant end = tls.authorities().stream().map(Spans::end).max(Instant::compareTo).orElse(now);
        if (Duration.between(now, end).compareTo(AUTHORITY_ALARM) < 0 && authorityTurns++ % ALARM_TURNS == 0) {
            duty.propose(new Note(Severity.WARNING, "host/" + self, "AUTHORITY_ENDS", List.of(self.value(),
                    end.toString()), "The authority that " + self + " trusts ends on " + end + ".",
                    "It lasts longer by itself when a voter makes a certificate: hotseat-agent renew; or change its"
                            + " key: hotseat-agent authority rotate."));
        }
    }

    private boolean due(Instant now) {
        return Spans.isDue(tls.certificate(), now)
                || tls.authorities().stream().anyMatch(one -> Spans.isDue(one, now));
    }

    private boolean isSafe(Instant now) {
        return Spans.isLeft(tls.certificate(), now, ALARM)
                && tls.authorities().stream().anyMatch(one -> Spans.isLeft(one, now, ALARM));
    }

    /**
     * Has the certificate made anew now, whatever its age. Blocks for some seconds at the most.
     *
     * @return when the new one ends
     * @throws FailureException when no host with the authority can be asked; the old certificate stays
     */
    public synchronized Instant renew() throws FailureException {
        try {
            Renewed renewed = voucher.isAble() ? voucher.vouch(self, ownKey()) : ask();
            take(renewed);
            trouble = Optional.empty();
            register.enter(self, tls.certificate());
            return Spans.end(tls.certificate());
        } catch (FailureException failed) {
            trouble = Optional.of(failed.failure());
            throw failed;
        }
    }

    /**
     * Whom this host trusts, and until when its certificate is valid.
     *
     * @return for people
     */
    public AuditOps.Trusted trusted() {
        return new AuditOps.Trusted(tls.authorities().stream().map(one -> new AuditOps.Authority(
                one.getSubjectX500Principal().getName(), one.getSerialNumber().toString(HEX),
                one.getNotBefore().toInstant(), Spans.end(one))).toList(), Spans.end(tls.certificate()),
                trouble.map(Failure::text).orElse(""));
    }

    private byte[] ownKey() {
        return tls.certificate().getPublicKey().getEncoded();
    }

    private Renewed ask() throws FailureException {
        FailureException last = new FailureException(FailureCode.UNREACHABLE, "No voter of the cluster is known.", "");
        for (HostId voter : state.get().find(Kinds.VOTERS).map(Held::value).map(VotersRecord::members)
                .orElse(List.of())) {
            try {
                return clients.ask(voter, RenewOps.RENEW, new Wish(ownKey()), Deadline.in(ANSWER));
            } catch (FailureException failed) {
                LOG.log(Level.INFO, "{0} does not vouch for this host: {1}", voter, failed.failure().text());
                last = failed;
            }
        }
        throw last;
    }

    /** First the authority, then what it vouches for: the key stays, so each file is good with the other's old one. */
    private void take(Renewed renewed) throws FailureException {
        List<X509Certificate> authorities = new ArrayList<>();
        for (byte[] one : renewed.authorities()) {
            authorities.add(certificate(one));
        }
        X509Certificate own = certificate(renewed.certificate());
        if (!own.getPublicKey().equals(tls.certificate().getPublicKey()) || authorities.isEmpty()) {
            throw new FailureException(FailureCode.INVALID, "The new certificate is not for this host's key.", "");
        }
        if (!authorities.equals(tls.authorities())) {
            Identity.saveCertificates(folder.identity().authority(), authorities);
        }
        Identity.saveCertificates(folder.identity().certificate(), List.of(own));
        tls.refresh();
    }

    static X509Certificate certificate(byte[] encoded) throws FailureException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
                    new ByteArrayInputStream(encoded));
        } catch (CertificateException malformed) {
            throw new FailureException(new Failure(FailureCode.INVALID, "What came is no certificate."), malformed);
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ScheduledFuture<?> task = ticking;
        if (task != null) {
            task.cancel(false);
        }
        serving.close();
        changing.close();
        thread.shutdown();
    }

    @Override
    public PartState state() {
        String until = "valid until " + Spans.end(tls.certificate()) + (tls.authorities().size() == 1 ? ""
                : ", while the authority changes");
        return trouble.isPresent() && due(Instant.now()) || !isSafe(Instant.now())
                ? new PartState(false, until + ": " + trouble.map(Failure::text).orElse("it ends soon"))
                : new PartState(true, until);
    }

    @Override
    public void read(Figures figures) {
        figures.gauge("hotseat_certificate_end_seconds", "When the certificate of this agent ends, Unix time.",
                Spans.end(tls.certificate()).getEpochSecond());
        tls.authorities().stream().map(Spans::end).max(Instant::compareTo).ifPresent(end -> figures.gauge(
                "hotseat_authority_end_seconds", "When the authority of the cluster ends, Unix time.",
                end.getEpochSecond()));
    }
}
