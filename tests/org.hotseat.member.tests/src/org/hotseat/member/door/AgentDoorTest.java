// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLSocket;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.identity.CertificateAuthority;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.cluster.identity.TlsFiles;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.AgentOps;
import org.hotseat.protocol.op.AgentOps.Moment;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.LiveReport;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.data.ObjectRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class AgentDoorTest {

    private static final HostId H1 = new HostId("h1");
    private static final HostId H2 = new HostId("h2");
    private static final HostId H3 = new HostId("h3");

    @TempDir
    private Path folder;
    private World world;

    @BeforeEach
    void make() throws Exception {
        world = new World(folder, 3, user -> Set.of(), Set.of(System.getProperty("user.name")));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private Moment clock(int asker, HostId asked) throws FailureException {
        return world.get(asker).member().clients().ask(asked, AgentOps.CLOCK, Nothing.NOTHING,
                Deadline.in(World.LONG));
    }

    /** Waits for that: on a busy computer an attempt may take longer than a door waits. */
    private void reached(int asker, HostId asked) {
        World.until(() -> {
            try {
                clock(asker, asked);
                return true;
            } catch (FailureException notYet) {
                return false;
            }
        });
    }

    private Socket plain(int agent, String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0." + (agent + 1)),
                world.get(agent).door().port()));
        return socket;
    }

    /** Also when a handshake takes longer than the door waits, which is another cause. */
    private void refusedWith(TlsFiles files, String cause) {
        double before = refusals(cause);
        World.until(() -> {
            refusedWith(files);
            return refusals(cause) > before;
        });
    }

    /** Shakes hands and waits until the door closes. */
    private void refusedWith(TlsFiles files) {
        try (Socket socket = plain(0, "127.0.0.2")) {
            SSLSocket tls = new AgentTls(RotatingTls.of(files)).shakeHands(socket, true);
            tls.setSoTimeout((int) World.LONG.toMillis());
            assertEquals(-1, tls.getInputStream().read());
        } catch (IOException refused) {
            assertNotEquals(SocketTimeoutException.class, refused.getClass());
        } catch (FailureException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private double refusals(String cause) {
        return World.refused(world.get(0).door(), cause);
    }

    @Test
    void aCommandReachesTheLeader() throws Exception {
        CommandOutcome outcome = world.give(1, "c", 1, new PutObject(0, new ObjectRecord("a", "seat", Map.of())));
        Done done = assertInstanceOf(Done.class, outcome);
        World.until(() -> world.get(2).mirror().view().revision() >= done.revision());
        assertTrue(world.get(2).mirror().view().find(Kinds.OBJECT, "a").isPresent());
    }

    @Test
    void aConnectionIsKept() throws Exception {
        reached(1, H1);
        Connection first = world.get(1).member().clients().to(H1).toCompletableFuture().get(30, TimeUnit.SECONDS);
        clock(1, H1);
        assertEquals(first, world.get(1).member().clients().to(H1).toCompletableFuture().get(30, TimeUnit.SECONDS));
        first.close();
        reached(1, H1);
        assertTrue(world.get(1).member().clients().to(H1).toCompletableFuture().get(30, TimeUnit.SECONDS).isOpen());
    }

    @Test
    void whoIsNotInTheClusterCannotBeAsked() {
        FailureException unknown = assertThrows(FailureException.class, () -> clock(0, new HostId("h9")));
        assertEquals(FailureCode.NOT_FOUND, unknown.code());
    }

    @Test
    void aCertificateOfAnotherAuthorityIsRefused() throws Exception {
        CertificateAuthority foreign = CertificateAuthority.create("test", Instant.now(), World.YEAR);
        TlsFiles files = world.identity(foreign, World.CLUSTER, "h2", World.YEAR);
        world.authority.saveCertificate(files.authority());
        refusedWith(files, "handshake");
        reached(1, H1);
    }

    @Test
    void aCertificateThatHasEndedIsRefused() throws Exception {
        TlsFiles files = world.identity(world.authority, World.CLUSTER, "h2", Duration.ofDays(-30));
        refusedWith(files, "handshake");
        reached(1, H1);
    }

    @Test
    void aCertificateOfAnotherClusterOrHostIsRefused() throws Exception {
        for (TlsFiles files : List.of(world.identity(world.authority, "fedcba9876543210", "h2", World.YEAR),
                world.identity(world.authority, World.CLUSTER, "h9", World.YEAR))) {
            refusedWith(files, "foreign");
        }
        reached(1, H1);
    }

    @Test
    void whoeverAnswersMustBeTheHostThatWasMeant() throws Exception {
        AgentTls wrong = new AgentTls(RotatingTls.of(world.identity(world.authority, World.CLUSTER, "h2",
                World.YEAR)));
        Members members = new Members(World.CLUSTER, H2, world.get(1).mirror()::view);
        world.get(0).parts().forEach(part -> part.stop(Deadline.in(World.LONG)));
        world.get(0).member().close(); // whoever opened a connection, both ask over it
        AgentDoor impostor = new AgentDoor(members.door(H1).orElseThrow(), members, wrong,
                world.get(1).member().clients(), world.get(1).doors(), world.workers);
        World.until(() -> starts(impostor));
        try {
            // The kept connection to the real one may end only now; what comes after it finds the impostor.
            World.until(() -> assertThrows(FailureException.class, () -> clock(1, H1)).failure().message()
                    .contains("hotseat://"));
        } finally {
            impostor.stop(Deadline.in(World.LONG));
        }
    }

    private static boolean starts(AgentDoor door) {
        try {
            door.start(Deadline.in(World.LONG));
            return true;
        } catch (FailureException taken) {
            return false;
        }
    }

    @Test
    void aHostThatWasRemovedIsCutOffAndRefused() throws Exception {
        reached(2, H1);
        Connection before = world.get(2).member().clients().to(H1).toCompletableFuture().get(30, TimeUnit.SECONDS);
        long version = world.get(0).mirror().view().find(Kinds.HOST, "h3").orElseThrow().version();
        assertInstanceOf(Done.class, world.give(0, "c", 1, new RemoveHost(version, H3)));
        before.ended().toCompletableFuture().get(60, TimeUnit.SECONDS);
        refusedWith(world.get(2).files(), "foreign");
        reached(1, H1);
    }

    @Test
    void whoHasNoCertificateIsRefused() throws Exception {
        double before = refusals("handshake");
        try (Socket socket = plain(0, "127.0.0.2")) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
            World.until(() -> refusals("handshake") > before);
        }
        reached(1, H1);
    }

    @Test
    void aCrowdOfStrangersKeepsNoMemberWaiting() throws Exception {
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                crowd.add(plain(0, "127.0.0.9"));
            }
            World.until(() -> refusals("crowd of strangers") > 50);
            world.get(1).member().clients().to(H1).toCompletableFuture().get(30, TimeUnit.SECONDS).close();
            reached(1, H1);
            assertInstanceOf(Done.class, world.give(1, "c", 1, new PutObject(0, new ObjectRecord("a", "seat",
                    Map.of()))));
        } finally {
            for (Socket stranger : crowd) {
                stranger.close();
            }
        }
    }

    @Test
    void aNewCertificateIsUsedWithoutARestart() throws Exception {
        TlsFiles client = world.identity(world.authority, World.CLUSTER, "h2", World.YEAR);
        X509Certificate before = served(client);
        World.write(world.get(0).files(), world.authority, World.CLUSTER, "h1", World.YEAR);
        World.until(() -> !before.equals(served(client)));
        reached(1, H1);
    }

    private X509Certificate served(TlsFiles client) {
        List<X509Certificate> seen = new ArrayList<>();
        World.until(() -> {
            seeServed(client).ifPresent(seen::add);
            return !seen.isEmpty();
        });
        return seen.get(0);
    }

    private Optional<X509Certificate> seeServed(TlsFiles client) {
        try (Socket socket = plain(0, "127.0.0.2")) {
            SSLSocket tls = new AgentTls(RotatingTls.of(client)).shakeHands(socket, true);
            return Optional.of((X509Certificate) tls.getSession().getPeerCertificates()[0]);
        } catch (IOException slow) {
            return Optional.empty();
        } catch (FailureException unusable) {
            throw new AssertionError(unusable);
        }
    }

    @Test
    void aConsoleSeesEachHostAndWhoFallsSilent() throws Exception {
        Reports reports = new Reports();
        try (Connection connection = world.console(0)) {
            connection.follow(ClusterOps.LIVE, Position.NONE, reports);
            for (HostId host : List.of(H1, H2, H3)) {
                World.until(() -> reports.isConnected(host));
            }
            World.until(() -> reports.clockKnown(H2));
            world.get(1).parts().forEach(part -> part.stop(Deadline.in(World.LONG)));
            world.get(1).member().close();
            world.get(1).doors().close();
            World.until(() -> !reports.isConnected(H2));
            assertTrue(reports.isConnected(H3));
            assertTrue(!reports.why(H2).isEmpty());
        }
    }

    private static final class Reports implements FeedListener<LiveReport> {
        private final Map<HostId, LiveReport> last = new HashMap<>();

        @Override
        public synchronized void reset(String why) {
            last.clear();
        }

        @Override
        public synchronized void change(long number, LiveReport report) {
            last.put(report.host(), report);
        }

        @Override
        public void level(Position position) {
            // nothing to do
        }

        @Override
        public void ended(Failure failure) {
            // the test ends
        }

        private synchronized @Nullable LiveReport of(HostId host) {
            return last.get(host);
        }

        boolean isConnected(HostId host) {
            LiveReport report = of(host);
            return report != null && report.connected() && report.facts().isPresent();
        }

        boolean clockKnown(HostId host) {
            LiveReport report = of(host);
            return report != null && report.facts().flatMap(live -> live.clockAhead()).isPresent();
        }

        String why(HostId host) {
            LiveReport report = of(host);
            return report == null ? "" : report.why();
        }
    }
}
