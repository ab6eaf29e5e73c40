// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.hosts.support.TestSshd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in to a real sshd: keys of hosts, keys of people, passwords, silence. */
@Tag("lab")
class LoginLabTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<Failure> told = new ArrayList<>();
    private final ThreadWorkers workers = new ThreadWorkers();
    private TestSshd sshd;
    private KnownHosts known;
    private JschConnector connector;

    @BeforeEach
    void begin() {
        sshd = new TestSshd(folder);
        known = new KnownHosts(folder.resolve("known_hosts"));
        connector = new JschConnector(known, new AuditLog(folder.resolve("audit.log"), told::add), workers,
                MonotonicClock.SYSTEM);
    }

    @AfterEach
    void end() {
        sshd.close();
        workers.close();
    }

    private HostLink connect(Proof proof) throws FailureException, AnswerNeeded {
        return connect(sshd.account(), proof, LIMIT);
    }

    private HostLink connect(HostAccount account, Proof proof, Duration limit) throws FailureException, AnswerNeeded {
        return connector.connect("host-01", account, proof, Deadline.in(limit));
    }

    private Proof key() {
        return new Proof.KeyFile(sshd.userKey(), Optional.empty());
    }

    private void trust() throws Exception {
        Files.writeString(folder.resolve("known_hosts"), sshd.hostKeyLine() + '\n');
    }

    @Test
    void anUnknownKeyIsAskedAboutWithItsFingerprintAndKnownAfterwards() throws Exception {
        AnswerNeeded asked = assertThrows(AnswerNeeded.class, () -> connect(key()));
        assertEquals(FailureCode.HOST_KEY_UNKNOWN, asked.failure().code());
        AnswerNeeded.Need.Trust trust = assertInstanceOf(AnswerNeeded.Need.Trust.class, asked.need());
        assertEquals(sshd.fingerprint(), trust.key().fingerprint());
        assertEquals("ED25519", trust.key().typeName());
        assertThrows(AnswerNeeded.class, () -> connect(key()), "nothing is trusted by asking");
        known.trust(trust.key());
        try (HostLink link = connect(key())) {
            assertTrue(link.isOpen());
            assertEquals(trust.key(), link.hostKey());
        }
    }

    @Test
    void aChangedKeyIsBlockedAndItsLineNamedUntilItIsForgotten() throws Exception {
        trust();
        sshd.stop();
        sshd.newHostKey();
        sshd.start();
        FailureException blocked = assertThrows(FailureException.class, () -> connect(key()));
        assertEquals(FailureCode.HOST_KEY_CHANGED, blocked.code());
        assertTrue(blocked.getMessage().contains(sshd.fingerprint()), blocked.getMessage());
        assertTrue(blocked.getMessage().contains("line 1"), blocked.getMessage());
        assertThrows(FailureException.class, () -> connect(key()), "and stays so");
        known.forget(sshd.hostKeyLine().split(" ")[0]);
        assertThrows(AnswerNeeded.class, () -> connect(key()));
    }

    @Test
    void aRevokedKeyIsNeverAccepted() throws Exception {
        Files.writeString(folder.resolve("known_hosts"), "@revoked " + sshd.hostKeyLine() + '\n');
        FailureException blocked = assertThrows(FailureException.class, () -> connect(key()));
        assertEquals(FailureCode.HOST_KEY_CHANGED, blocked.code());
    }

    @Test
    void aHashedLineIsKnown() throws Exception {
        trust();
        new ProcessBuilder("ssh-keygen", "-q", "-H", "-f", folder.resolve("known_hosts").toString()).start()
                .waitFor(30, TimeUnit.SECONDS);
        assertTrue(Files.readString(folder.resolve("known_hosts")).startsWith("|1|"));
        try (HostLink link = connect(key())) {
            assertTrue(link.isOpen());
        }
    }

    @Test
    void aWrongPasswordIsReadable() throws Exception {
        trust();
        assertTimeout(LIMIT, () -> {
            FailureException refused = assertThrows(FailureException.class,
                    () -> connect(new Proof.Password("wrong".toCharArray())));
            assertEquals(FailureCode.AUTHENTICATION, refused.code());
            assertTrue(refused.getMessage().contains("was refused"), refused.getMessage());
        });
    }

    @Test
    void aKeyThatTheHostDoesNotKnowIsNamed() throws Exception {
        trust();
        Path other = sshd.newKey("other", "");
        FailureException refused = assertThrows(FailureException.class,
                () -> connect(new Proof.KeyFile(other, Optional.empty())));
        assertEquals(FailureCode.AUTHENTICATION, refused.code());
        assertTrue(refused.getMessage().contains(other.toString()), refused.getMessage());
    }

    @Test
    void aPassphraseIsAskedForAndTheRightOneOpensTheKey() throws Exception {
        trust();
        Path locked = sshd.newUserKey("locked", "open sesame");
        AnswerNeeded first = assertThrows(AnswerNeeded.class,
                () -> connect(new Proof.KeyFile(locked, Optional.empty())));
        assertEquals(new AnswerNeeded.Need.Passphrase(locked, false), first.need());
        AnswerNeeded again = assertThrows(AnswerNeeded.class,
                () -> connect(new Proof.KeyFile(locked, Optional.of("wrong".toCharArray()))));
        assertEquals(new AnswerNeeded.Need.Passphrase(locked, true), again.need());
        try (HostLink link = connect(new Proof.KeyFile(locked, Optional.of("open sesame".toCharArray())))) {
            assertTrue(link.isOpen());
        }
    }

    @Test
    void theAgentsKeysAreUsed() throws Exception {
        trust();
        Path socket = folder.resolve("agent");
        Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString()).start();
        try {
            while (!Files.exists(socket)) {
                assertTrue(agent.isAlive());
                Thread.onSpinWait();
            }
            FailureException empty = assertThrows(FailureException.class,
                    () -> connect(new Proof.Agent(Optional.of(socket))));
            assertEquals(FailureCode.AUTHENTICATION, empty.code());
            ProcessBuilder add = new ProcessBuilder("ssh-add", "-q", sshd.userKey().toString());
            add.environment().put("SSH_AUTH_SOCK", socket.toString());
            add.start().waitFor(30, TimeUnit.SECONDS);
            try (HostLink link = connect(new Proof.Agent(Optional.of(socket)))) {
                assertTrue(link.isOpen());
            }
        } finally {
            agent.destroy();
        }
        FailureException gone = assertThrows(FailureException.class,
                () -> connect(new Proof.Agent(Optional.of(folder.resolve("none")))));
        assertEquals(FailureCode.AUTHENTICATION, gone.code());
    }

    @Test
    void aFileThatIsNoKeyAndOneThatIsMissingAreTold() {
        FailureException missing = assertThrows(FailureException.class,
                () -> connect(new Proof.KeyFile(folder.resolve("none"), Optional.empty())));
        assertEquals(FailureCode.FILE, missing.code());
        FailureException noKey = assertThrows(FailureException.class,
                () -> connect(new Proof.KeyFile(folder.resolve("sshd_config"), Optional.empty())));
        assertEquals(FailureCode.INVALID, noKey.code());
    }

    @Test
    void aListenerThatSaysNothingEndsAtTheDeadline() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HostAccount account = new HostAccount("127.0.0.1", silent.getLocalPort(), "root");
            assertTimeout(LIMIT, () -> {
                FailureException over = assertThrows(FailureException.class,
                        () -> connect(account, key(), Duration.ofSeconds(1)));
                assertEquals(FailureCode.TIMEOUT, over.code());
            });
        }
    }

    @Test
    void aPortWhereNobodyListensAndANameThatNobodyKnowsAreUnreachable() {
        sshd.stop();
        FailureException closed = assertThrows(FailureException.class, () -> connect(key()));
        assertEquals(FailureCode.UNREACHABLE, closed.code());
        FailureException unknown = assertThrows(FailureException.class,
                () -> connect(new HostAccount("no-such-host.invalid", 22, "root"), key(), Duration.ofSeconds(10)));
        assertTrue(List.of(FailureCode.UNREACHABLE, FailureCode.TIMEOUT).contains(unknown.code()));
    }

    @Test
    void aServerWithoutACommonCipherIsToldSo() throws Exception {
        trust();
        sshd.stop();
        sshd.start("Ciphers chacha20-poly1305@openssh.com");
        FailureException refused = assertThrows(FailureException.class, () -> connect(key()));
        assertEquals(FailureCode.UNSUPPORTED, refused.code());
        assertFalse(refused.failure().remedy().isEmpty());
    }
}
