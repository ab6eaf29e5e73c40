// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.HostCandidates;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.probe.Peer;
import org.hotseat.link.Questions;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.LinkPorts;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.PersonNeeded.Need;
import org.hotseat.link.spec.StorageFolder;
import org.hotseat.link.ssh.SshDialer;

/** Signs in to candidates. Thread-safe. */
public final class CandidateService implements HostCandidates {

    private static final Logger LOG = System.getLogger(CandidateService.class.getName());

    /**
     * What is around a candidate.
     *
     * @param peers hosts that answer now
     * @param folders that all hosts share
     * @param clock tells the time
     */
    public record Around(Supplier<List<Peer>> peers, Supplier<List<StorageFolder>> folders, MonotonicClock clock) {
    }

    private final SshDialer dialer;
    private final LinkPorts ports;
    private final Workers workers;
    private final Around around;

    /**
     * A service.
     *
     * @param dialer makes connections
     * @param ports the way to the person
     * @param workers gives each candidate a thread
     * @param around what it is compared with
     */
    public CandidateService(SshDialer dialer, LinkPorts ports, Workers workers, Around around) {
        this.dialer = dialer;
        this.ports = ports;
        this.workers = workers;
        this.around = around;
    }

    @Override
    public CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret) {
        return dial(candidate, secret, ports.questions());
    }

    @Override
    public CompletableFuture<CandidateHost> dial(Candidate candidate, Optional<char[]> secret, Questions questions) {
        return new Try(candidate, secret, questions).begin();
    }

    @Override
    public CompletableFuture<Void> forgetKey(Candidate candidate) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ExecutorService disk = workers.pool("candidate-" + candidate.id(), 1);
        disk.execute(() -> {
            try {
                dialer.forget(CandidateLink.address(candidate));
                done.complete(null);
            } catch (FailureException kept) {
                done.completeExceptionally(kept);
            }
        });
        disk.shutdown();
        return done;
    }

    private final class Try {

        private final Candidate candidate;
        private final HostSecrets secrets;
        private final Questions questions;
        private final ExecutorService worker;
        private final CompletableFuture<CandidateHost> done = new CompletableFuture<>();

        Try(Candidate candidate, Optional<char[]> secret, Questions questions) {
            this.candidate = candidate;
            this.questions = questions;
            this.secrets = new HostSecrets(candidate.id(), ports.secrets());
            this.worker = workers.pool("candidate-" + candidate.id(), 1);
            secret.ifPresent(told -> secrets.answer(kind(), told.clone()));
        }

        private SecretKind kind() {
            return candidate.signIn() == SignIn.PASSWORD ? SecretKind.PASSWORD : SecretKind.PASSPHRASE;
        }

        CompletableFuture<CandidateHost> begin() {
            done.whenComplete((host, failed) -> {
                if (host == null) {
                    secrets.wipe();
                    worker.shutdownNow();
                }
            });
            leave(this::connect);
            return done;
        }

        private void leave(Runnable task) {
            try {
                worker.execute(task);
            } catch (RejectedExecutionException ended) {
                LOG.log(Level.DEBUG, "the candidate was given up", ended);
            }
        }

        private void connect() {
            if (candidate.signIn() == SignIn.PASSWORD && secrets.get(SecretKind.PASSWORD).isEmpty()) {
                ask(new Need.Secret(SecretKind.PASSWORD, candidate.user() + '@' + candidate.name(), false),
                        new Failure(FailureCode.AUTHENTICATION, NLS.bind(Messages.noSecret, candidate.name())));
                return;
            }
            try {
                CandidateLink link = new CandidateLink(candidate, dialer, secrets, around.clock());
                if (!done.complete(new DialledCandidate(candidate, link, secrets, worker, around))) {
                    link.close();
                }
            } catch (FailureException failed) {
                if (failed.code() == FailureCode.AUTHENTICATION) {
                    secrets.wrong(kind());
                }
                done.completeExceptionally(failed);
            } catch (PersonNeeded needed) {
                ask(needed.need(), needed.failure());
            } catch (RuntimeException broken) { // the person waits for an answer, whatever it is
                LOG.log(Level.ERROR, "dialling " + candidate.name() + " failed", broken);
                done.completeExceptionally(broken);
            }
        }

        private void ask(Need need, Failure failure) {
            switch (need) {
                case Need.Trust trust -> questions.trustHostKey(candidate.id(), trust.address(), trust.keyType(),
                        trust.fingerprint()).whenComplete((yes, failed) -> go(Boolean.TRUE.equals(yes), trust.trust(),
                                failure));
                case Need.Secret secret when !secret.again() -> questions.secret(candidate.id(), secret.kind(),
                        secret.prompt(), false).whenComplete((answer, failed) -> told(secret.kind(),
                                answer == null ? Optional.empty() : answer, failure));
                default -> done.completeExceptionally(new FailureException(failure));
            }
        }

        private void told(SecretKind what, Optional<char[]> answer, Failure failure) {
            go(answer.isPresent(), () -> answer.ifPresent(told -> secrets.answer(what, told)), failure);
        }

        private void go(boolean yes, PersonNeeded.Keep keep, Failure failure) {
            if (yes) {
                leave(() -> {
                    try {
                        keep.run();
                    } catch (FailureException full) {
                        done.completeExceptionally(full);
                        return;
                    }
                    connect();
                });
            } else {
                done.completeExceptionally(new FailureException(failure));
            }
        }
    }
}
