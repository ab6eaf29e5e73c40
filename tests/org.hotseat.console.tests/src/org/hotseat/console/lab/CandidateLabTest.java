// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.SignIn;
import org.hotseat.checks.Verdict;
import org.hotseat.console.support.Wait;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.observed.inventory.LinkState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real host that is about to join a cluster of one: signing in, checks, fixes, and no traces. */
@Tag("lab")
class CandidateLabTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    /** Each check may take twenty seconds. */
    private static final Duration ALL = Duration.ofMinutes(2);
    private static final List<PlaneChoice> PLANES = List.of(new PlaneChoice(PlaneKind.MANAGEMENT, "mgmt0", "br-mgmt"),
            new PlaneChoice(PlaneKind.STORAGE, "sto0", "br-sto"),
            new PlaneChoice(PlaneKind.BUSINESS, "biz0", "br-biz"));

    @TempDir
    static Path shared;
    private static Lab lab;

    @TempDir
    Path folder;
    private LabSession on;

    @BeforeAll
    static void up() {
        lab = Lab.up(2, shared);
    }

    @AfterAll
    static void down() {
        lab.close();
    }

    /** A cluster that knows the first host only, and trusts it only. */
    @BeforeEach
    void open() throws Exception {
        Path cluster = folder.resolve("one.hotseat");
        Files.writeString(cluster, Files.readString(lab.clusterFile())
                .replaceAll("(?s)  <hosts id=\"host-02\".*?</hosts>\n", "")
                .replaceAll("  <machines [^>]*host-02[^>]*/>\n", "").replace("host-01 host-02", "host-01"));
        on = LabSession.open(cluster, folder.resolve("state"), Optional.empty());
        on.await("host-01", LinkState.LIVE, SOON);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private static Candidate candidate(String user, SignIn signIn) {
        return new Candidate(new HostId("host-new"), "host-02", lab.address(2), 22, user, signIn,
                signIn == SignIn.KEY_FILE ? Optional.of(lab.key().toString()) : Optional.empty(),
                URI.create("qemu:///system"), Optional.empty());
    }

    private CandidateHost root() throws Exception {
        return on.session().candidates().dial(candidate("root", SignIn.KEY_FILE), Optional.empty())
                .get(60, TimeUnit.SECONDS);
    }

    private static CheckResult result(CheckRun run, CheckKind kind) {
        return run.results().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static CheckRun checked(CandidateHost host) {
        CheckRun run = host.check(PLANES, result -> { });
        Wait.until(() -> result(run, CheckKind.STORE_ROOM).verdict().compareTo(Verdict.RUNNING) > 0, ALL);
        return run;
    }

    @Test
    void theFingerprintIsAskedAboutAndTheInterfacesAreListed() throws Exception {
        try (CandidateHost host = root()) {
            assertTrue(on.questions.containsAll(lab.fingerprints()));
            HostSurvey survey = host.survey().get(60, TimeUnit.SECONDS);
            assertEquals("host-02", survey.hostName());
            assertTrue(survey.memory().bytes() > 0 && survey.cpus() > 0);
            List<String> names = survey.interfaces().stream().map(one -> one.name()).toList();
            assertTrue(names.containsAll(List.of("mgmt0", "sto0", "biz0", "br-biz")), names.toString());
            assertFalse(names.stream().anyMatch(name -> name.startsWith("vnet") || name.equals("lo")));
        }
    }

    @Test
    void allChecksComeToAVerdictAndNothingIsLeftBehind() throws Exception {
        String before = traces();
        try (CandidateHost host = root()) {
            CheckRun run = checked(host);
            String all = run.results().toString();
            for (CheckResult one : run.results()) {
                assertTrue(one.verdict() == Verdict.GOOD || one.verdict() == Verdict.NOTE, one + "\n" + all);
            }
            for (CheckKind good : List.of(CheckKind.SSH, CheckKind.SYSTEM, CheckKind.SOCKET, CheckKind.CPU,
                    CheckKind.CLOCK, CheckKind.MANAGEMENT_PLANE, CheckKind.STORAGE_PLANE, CheckKind.BUSINESS_PLANE,
                    CheckKind.FORWARDING, CheckKind.USERFAULTFD, CheckKind.STORAGE)) {
                assertEquals(Verdict.GOOD, result(run, good).verdict(), result(run, good).toString());
            }
            assertTrue(result(run, CheckKind.STORAGE).found().contains("locks work"), all);
        }
        assertEquals(before, traces());
    }

    /** Files that could be ours where programs of a host keep theirs, and everything that changed in the settings. */
    private static String traces() {
        return lab.exec("host-02", "sh", "-c", "find /etc /home /opt /root /srv /usr /var -name '*hotseat-*' 2>"
                + "/dev/null; ls -A /var/lib/libvirt/images /tmp /var/tmp /run; find /etc -newer /etc/hotseat-lab -type f");
    }

    @Test
    void aMissingBridgeIsCreatedOnDemandAndStays() throws Exception {
        lab.exec("host-02", "sh", "-c", "ip link set biz0 nomaster; ip link del br-biz");
        try (CandidateHost host = root()) {
            CheckRun run = checked(host);
            CheckResult stop = result(run, CheckKind.BUSINESS_PLANE);
            assertEquals(Verdict.STOP, stop.verdict(), stop.toString());
            assertEquals("Create bridge", stop.fix().orElseThrow().title());
            CheckResult after = run.apply(CheckKind.BUSINESS_PLANE).get(60, TimeUnit.SECONDS);
            assertEquals(Verdict.GOOD, after.verdict(), after.toString());
            assertTrue(lab.exec("host-02", "ip", "-o", "link", "show", "biz0").contains("master br-biz"));
            // its guard goes by itself and takes nothing back
            Wait.until(() -> lab.exec("host-02", "sh", "-c", "ls /run | grep hotseat- || true").isBlank(),
                    Duration.ofSeconds(90));
            assertTrue(lab.exec("host-02", "ip", "-o", "link", "show", "biz0").contains("master br-biz"));
        }
    }

    @Test
    void aWrongPasswordIsToldWithinFiveSecondsAndTheRightOneLetsIn() throws Exception {
        root().close(); // its key is known from here on
        long begun = System.nanoTime();
        ExecutionException refused = assertThrows(ExecutionException.class, () -> on.session().candidates()
                .dial(candidate("keeper", SignIn.PASSWORD), Optional.of("wrong".toCharArray()))
                .get(60, TimeUnit.SECONDS));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 5_000);
        FailureException why = assertInstanceOf(FailureException.class, refused.getCause());
        assertEquals(FailureCode.AUTHENTICATION, why.code());
        try (CandidateHost host = on.session().candidates()
                .dial(candidate("keeper", SignIn.PASSWORD), Optional.of(lab.password())).get(60, TimeUnit.SECONDS)) {
            CheckRun run = checked(host);
            assertEquals(Verdict.GOOD, result(run, CheckKind.SOCKET).verdict(), run.results().toString());
            assertEquals(Verdict.NOTE, result(run, CheckKind.SSH).verdict(), "no root");
        }
        String audit = Files.readString(folder.resolve("state/audit.log"));
        assertFalse(audit.contains(new String(lab.password())));
    }

    @Test
    void aHostThatAsksThroughPamTakesThePasswordAndTellsWhatElseIsAsked() throws Exception {
        root().close(); // its key is known from here on
        String pam = "auth required pam_unix.so\\naccount required pam_unix.so\\npassword required pam_unix.so\\n"
                + "session required pam_permit.so\\n";
        lab.exec("host-02", "sh", "-c", "cp -a /etc/ssh/sshd_config /etc/pam.d/sshd /etc/shadow /root; sed -i"
                + " 's/^UsePAM no/UsePAM yes/; s/^PasswordAuth.*/PasswordAuthentication no/; s/^Kbd.*/"
                + "KbdInteractiveAuthentication yes/' /etc/ssh/sshd_config; printf '" + pam
                + "' >/etc/pam.d/sshd; /etc/hotseat-lab/services restart-sshd");
        try {
            byPam(lab.password()).get(60, TimeUnit.SECONDS).close();
            for (int again = 0; again < 3; again++) {
                assertEquals(FailureCode.AUTHENTICATION, refusal("wrong".toCharArray()).code());
            }
            lab.exec("host-02", "sed", "-i", "s/^\\(keeper:[^:]*\\):[0-9]*:/\\1:0:/", "/etc/shadow");
            FailureException more = refusal(lab.password()); // it has expired: a new one is asked for
            assertEquals(FailureCode.AUTHENTICATION, more.code());
            assertTrue(more.getMessage().contains("asks for more than a password: "), more.getMessage());
        } finally {
            lab.exec("host-02", "sh", "-c", "mv /root/sshd_config /etc/ssh/; mv /root/sshd /etc/pam.d/;"
                    + " mv /root/shadow /etc/; /etc/hotseat-lab/services restart-sshd");
        }
    }

    private CompletableFuture<CandidateHost> byPam(char[] password) {
        return on.session().candidates().dial(candidate("keeper", SignIn.PASSWORD), Optional.of(password));
    }

    private FailureException refusal(char[] password) {
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> byPam(password).get(60, TimeUnit.SECONDS));
        return assertInstanceOf(FailureException.class, refused.getCause());
    }

    @Test
    void anAccountThatMayNotUseLibvirtIsStoppedAndAFixWithoutRightsSaysSo() throws Exception {
        try (CandidateHost host = on.session().candidates()
                .dial(candidate("stranger", SignIn.KEY_FILE), Optional.empty()).get(60, TimeUnit.SECONDS)) {
            CheckRun run = checked(host);
            assertEquals(Verdict.STOP, result(run, CheckKind.SOCKET).verdict(), run.results().toString());
            assertEquals(Verdict.NOT_RUN, result(run, CheckKind.FORWARDING).verdict());
            ExecutionException failed = assertThrows(ExecutionException.class,
                    () -> run.apply(CheckKind.SOCKET).get(60, TimeUnit.SECONDS));
            assertTrue(failed.getCause().getMessage().contains("did not work"), failed.getCause().getMessage());
        }
    }
}
