// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.Verdict;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.link.Cadence;
import org.hotseat.link.Questions;
import org.hotseat.link.Questions.SecretKind;
import org.hotseat.link.SecretVault;
import org.hotseat.link.host.HeldSecrets;
import org.hotseat.link.host.HostSecrets;
import org.hotseat.link.host.LinkPorts;
import org.hotseat.link.host.PersonNeeded;
import org.hotseat.link.host.ScreenEnd;
import org.hotseat.link.spec.HostAddress;
import org.hotseat.link.ssh.SshDialer;
import org.hotseat.link.ssh.SshLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in to a candidate and running its checks, on a fake connection. */
class CandidateServiceTest {

    /** Says what it is told to, for commands that hold a word. */
    private static final class Link implements SshLink {

        final List<String> commands = Collections.synchronizedList(new ArrayList<>());
        volatile Optional<FailureException> trouble = Optional.empty();
        volatile Optional<CountDownLatch> hold = Optional.empty();
        volatile Duration takes = Duration.ZERO;
        volatile Duration later = Duration.ZERO;
        volatile int exit;
        volatile boolean closed;

        @Override
        public CommandResult execute(Command command, Deadline deadline) throws FailureException {
            commands.add(command.script());
            if (hold.isPresent()) {
                try {
                    hold.get().await(20, TimeUnit.SECONDS);
                } catch (InterruptedException stopped) {
                    throw new FailureException(FailureCode.CANCELLED, "cancelled", "");
                }
            }
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            later = later.plus(takes);
            if (deadline.isOver()) {
                throw new FailureException(FailureCode.TIMEOUT, "not in time", "");
            }
            return new CommandResult(command.script().contains("HOTSEAT_END") ? exit : 0,
                    command.script().contains("@sockets") ? "@sockets\nno /run/libvirt/libvirt-sock\n" : "",
                    "usermod: no such group", Duration.ZERO);
        }

        @Override
        public Path forward(String remote) {
            return Path.of(remote);
        }

        @Override
        public Socket open(ScreenEnd end, Deadline deadline) {
            return new Socket();
        }

        @Override
        public Optional<HostMeter> meter() {
            return Optional.empty();
        }

        @Override
        public String hostKey() {
            return "ED25519 SHA256:x";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Goes on by what commands take, and by nothing else. */
    private final MonotonicClock clock = new MonotonicClock() {
        @Override
        public long nanos() {
            return link().later.toNanos();
        }

        @Override
        public Instant wall() {
            return SYSTEM.wall();
        }
    };
    private final ThreadWorkers workers = new ThreadWorkers();
    private final Person person = new Person();
    private final Link link = new Link();
    private final List<CheckResult> told = Collections.synchronizedList(new ArrayList<>());
    private int dialled;

    @AfterEach
    void end() {
        workers.close();
    }

    private CandidateService service(SshDialer dialer) {
        return new CandidateService(dialer, new LinkPorts(person, SecretVault.NONE, Cadence.LIVE), workers,
                new CandidateService.Around(List::of, List::of, clock));
    }

    private Link link() {
        return link;
    }

    private SshDialer open() {
        return (host, address, secrets, deadline) -> {
            dialled++;
            return link;
        };
    }

    private static Candidate candidate(SignIn signIn) {
        return new Candidate(new HostId("host-17"), "host-17", "10.0.0.17", 22, "li", signIn, Optional.empty(),
                URI.create("qemu:///system"), Optional.empty());
    }

    private CandidateHost host() throws Exception {
        return service(open()).dial(candidate(SignIn.AGENT), Optional.empty()).get(30, TimeUnit.SECONDS);
    }

    private Verdict verdict(CheckRun run, CheckKind kind) {
        return run.results().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().verdict();
    }

    private void awaitEnd(CheckRun run) {
        Wait.until(() -> run.results().getLast().verdict().compareTo(Verdict.RUNNING) > 0);
    }

    /** A virtual machine of Java that starts, or libvirt's pools, where many machines begin at once. */
    @Test
    void aBusyHostIsWaitedFor() throws Exception {
        link.takes = Duration.ofSeconds(6);
        try (CandidateHost host = host()) {
            host.survey().get(30, TimeUnit.SECONDS);
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            assertEquals(List.of(), run.results().stream().filter(one -> one.found().equals("not in time")).toList());
        }
    }

    @Test
    void anUnknownKeyIsTrustedOnlyAfterAYes() throws Exception {
        List<String> trusted = new ArrayList<>();
        CompletableFuture<CandidateHost> dialling = service((host, address, secrets, deadline) -> {
            if (trusted.isEmpty()) {
                throw new PersonNeeded(new PersonNeeded.Need.Trust("10.0.0.17:22", "ED25519", "SHA256:x",
                        () -> trusted.add("yes")), new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown"));
            }
            return link;
        }).dial(candidate(SignIn.AGENT), Optional.empty());
        Wait.until(() -> !person.questions.isEmpty());
        assertEquals(List.of("trust host-17 SHA256:x"), person.questions);
        assertEquals(List.of(), trusted);
        person.trust.complete(true);
        try (CandidateHost host = dialling.get(30, TimeUnit.SECONDS)) {
            assertEquals("host-17", host.candidate().name());
        }
        assertTrue(link.closed);
    }

    @Test
    void aTrustedKeyThatCannotBeKeptEndsTheTryWithTheReason() {
        CompletableFuture<CandidateHost> dialling = service((host, address, secrets, deadline) -> {
            throw new PersonNeeded(new PersonNeeded.Need.Trust("a", "ED25519", "SHA256:x", () -> {
                throw new FailureException(new Failure(FailureCode.FILE, "the disk is full"));
            }), new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown"));
        }).dial(candidate(SignIn.AGENT), Optional.empty());
        person.trust.complete(true);
        ExecutionException failed = assertThrows(ExecutionException.class, () -> dialling.get(30, TimeUnit.SECONDS));
        assertEquals("the disk is full", failed.getCause().getMessage());
    }

    @Test
    void aNoEndsTheTryWithTheReason() {
        CompletableFuture<CandidateHost> dialling = service((host, address, secrets, deadline) -> {
            throw new PersonNeeded(new PersonNeeded.Need.Trust("a", "ED25519", "SHA256:x", () -> dialled++),
                    new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown"));
        }).dial(candidate(SignIn.AGENT), Optional.empty());
        person.trust.complete(false);
        ExecutionException failed = assertThrows(ExecutionException.class, () -> dialling.get(30, TimeUnit.SECONDS));
        assertEquals("unknown", assertInstanceOf(FailureException.class, failed.getCause()).getMessage());
        assertEquals(0, dialled);
    }

    @Test
    void aTypedPasswordIsUsedAndAMissingOneIsAskedFor() throws Exception {
        List<String> used = new ArrayList<>();
        CandidateService service = service((host, address, secrets, deadline) -> {
            used.add(new String(secrets.get(SecretKind.PASSWORD).orElseThrow()));
            return link;
        });
        service.dial(candidate(SignIn.PASSWORD), Optional.of("typed".toCharArray())).get(30, TimeUnit.SECONDS).close();
        person.secret.complete(Optional.of("asked".toCharArray()));
        service.dial(candidate(SignIn.PASSWORD), Optional.empty()).get(30, TimeUnit.SECONDS).close();
        assertEquals(List.of("typed", "asked"), used);
    }

    @Test
    void questionsOfAPageAreAskedInsteadOfTheSession() throws Exception {
        List<String> trusted = new ArrayList<>();
        Questions page = new Questions() {
            @Override
            public CompletableFuture<Boolean> trustHostKey(HostId host, String address, String type, String print) {
                return CompletableFuture.completedFuture(true);
            }

            @Override
            public CompletableFuture<Optional<char[]>> secret(HostId host, SecretKind kind, String prompt,
                    boolean again) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
        };
        service((host, address, secrets, deadline) -> {
            if (trusted.isEmpty()) {
                throw new PersonNeeded(new PersonNeeded.Need.Trust("10.0.0.17:22", "ED25519", "SHA256:x",
                        () -> trusted.add("yes")), new Failure(FailureCode.HOST_KEY_UNKNOWN, "unknown"));
            }
            return link;
        }).dial(candidate(SignIn.AGENT), Optional.empty(), page).get(30, TimeUnit.SECONDS).close();
        assertEquals(List.of(), person.questions);
    }

    @Test
    void aKeptSecretIsForTheWholeSessionAndOnlyOnDemandForLater() throws Exception {
        List<String> stored = new ArrayList<>();
        HeldSecrets held = new HeldSecrets(new SecretVault() {
            @Override
            public Optional<char[]> read(HostId host, SecretKind kind) {
                return Optional.empty();
            }

            @Override
            public void store(HostId host, SecretKind kind, char[] secret) {
                stored.add(new String(secret));
            }

            @Override
            public void forget(HostId host, SecretKind kind) {
                stored.clear();
            }
        });
        CandidateService service = new CandidateService(open(), new LinkPorts(person, held,
                Cadence.LIVE), workers, new CandidateService.Around(List::of, List::of,
                        MonotonicClock.SYSTEM));
        HostId id = candidate(SignIn.PASSWORD).id();
        for (boolean remember : new boolean[] { false, true }) {
            try (CandidateHost host = service.dial(candidate(SignIn.PASSWORD), Optional.of("typed".toCharArray()))
                    .get(30, TimeUnit.SECONDS)) {
                host.keepSecrets(host.candidate().id(), remember);
            }
            assertEquals("typed", new String(held.read(id, SecretKind.PASSWORD).orElseThrow()));
            assertEquals(remember ? List.of("typed") : List.of(), stored);
        }
        held.close();
        held.forget(id, SecretKind.PASSWORD);
        assertTrue(held.read(id, SecretKind.PASSWORD).isEmpty());
    }

    @Test
    void aKeyIsForgottenOnDemand() throws Exception {
        List<String> forgotten = new ArrayList<>();
        service(new SshDialer() {
            @Override
            public SshLink dial(String name, HostAddress.Ssh address, HostSecrets secrets, Deadline deadline) {
                return link;
            }

            @Override
            public void forget(HostAddress.Ssh address) {
                forgotten.add(address.address());
            }
        }).forgetKey(candidate(SignIn.AGENT)).get(30, TimeUnit.SECONDS);
        assertEquals(List.of("10.0.0.17"), forgotten);
    }

    @Test
    void checksRunInOrderAndTellWhatTheyDo() throws Exception {
        try (CandidateHost host = host()) {
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            assertEquals(List.of(CheckKind.values()), run.results().stream().map(CheckResult::kind).toList());
            assertEquals(Verdict.RUNNING, told.getFirst().verdict());
            assertEquals("SSH, host key", told.getFirst().name());
            assertEquals(Verdict.STOP, verdict(run, CheckKind.SOCKET));
            assertEquals(Verdict.NOT_RUN, verdict(run, CheckKind.FORWARDING));
        }
    }

    @Test
    void aBrokenConnectionEndsTheChecks() throws Exception {
        try (CandidateHost host = host()) {
            link.trouble = Optional.of(new FailureException(FailureCode.UNREACHABLE, "gone", ""));
            CheckRun run = host.check(List.of(), told::add);
            Wait.until(() -> verdict(run, CheckKind.SSH) == Verdict.STOP);
            Wait.until(() -> verdict(run, CheckKind.SYSTEM) == Verdict.NOT_RUN);
            assertEquals(1, link.commands.size());
        }
    }

    @Test
    void aCheckThatTakesTooLongIsToldAndTheNextOneRuns() throws Exception {
        try (CandidateHost host = host()) {
            link.trouble = Optional.of(new FailureException(FailureCode.TIMEOUT, "slow", ""));
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            assertEquals(Verdict.STOP, verdict(run, CheckKind.SYSTEM));
        }
    }

    @Test
    void cancellingLeavesTheRestAloneAndAgainBeginsAnew() throws Exception {
        try (CandidateHost host = host()) {
            CountDownLatch hold = new CountDownLatch(1);
            link.hold = Optional.of(hold);
            CheckRun run = host.check(List.of(), told::add);
            Wait.until(() -> verdict(run, CheckKind.SSH) == Verdict.RUNNING);
            run.cancel();
            Wait.until(() -> verdict(run, CheckKind.SSH) == Verdict.NOT_RUN);
            link.hold = Optional.empty();
            run.again();
            awaitEnd(run);
        }
    }

    @Test
    void aFixRunsAsRootRenewsTheLoginAndTheCheckIsRunAgain() throws Exception {
        try (CandidateHost host = host()) {
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            CheckResult after = run.apply(CheckKind.SOCKET).get(30, TimeUnit.SECONDS);
            assertEquals(CheckKind.SOCKET, after.kind());
            assertTrue(link.commands.stream().anyMatch(one -> one.contains("usermod -aG libvirt 'li'")));
            assertEquals(2, dialled);
        }
    }

    @Test
    void aFixThatWentWellIsTakenBackOnDemand() throws Exception {
        try (CandidateHost host = host()) {
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            assertTrue(run.done(CheckKind.SOCKET).isEmpty());
            run.apply(CheckKind.SOCKET).get(30, TimeUnit.SECONDS);
            assertEquals(List.of("gpasswd -d 'li' libvirt"), run.done(CheckKind.SOCKET).orElseThrow().undo());
            assertEquals(CheckKind.SOCKET, run.undo(CheckKind.SOCKET).get(30, TimeUnit.SECONDS).kind());
            assertTrue(link.commands.stream().anyMatch(one -> one.contains("gpasswd -d 'li' libvirt")));
            assertTrue(run.done(CheckKind.SOCKET).isEmpty());
        }
    }

    @Test
    void aFixThatFailsIsUndoneAndSaysWhy() throws Exception {
        try (CandidateHost host = host()) {
            CheckRun run = host.check(List.of(), told::add);
            awaitEnd(run);
            link.exit = 6;
            ExecutionException failed = assertThrows(ExecutionException.class,
                    () -> run.apply(CheckKind.SOCKET).get(30, TimeUnit.SECONDS));
            assertTrue(failed.getCause().getMessage().contains("no such group"), failed.getCause().getMessage());
            assertTrue(failed.getCause().getMessage().contains("It was undone."));
            assertTrue(link.commands.getLast().contains("gpasswd -d 'li' libvirt"));
            assertEquals(Verdict.STOP, verdict(run, CheckKind.SOCKET));
        }
    }
}
