// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.contract.Rig;
import org.hotseat.hypervisor.contract.Wait;
import org.hotseat.protocol.Connection;
import org.hotseat.remote.HypervisorOps;
import org.hotseat.remote.TunnelEntrance;
import org.hotseat.remote.serve.Tunnels;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way to the socket of another host's hypervisor, which is an echo here. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TunnelTest {

    private static final int LENGTH = 3_000_000;

    @TempDir
    private Path folder;
    private AgentsWorld world;
    private ServerSocketChannel echo;
    private Tunnels tunnels;

    @BeforeEach
    void begin() throws Exception {
        world = new AgentsWorld();
        echo = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        echo.bind(UnixDomainSocketAddress.of(folder.resolve("echo")));
        world.workers.pool("echo", 1).execute(this::serve);
        tunnels = new Tunnels(() -> folder.resolve("echo"), world.one.service, world.workers);
    }

    @AfterEach
    void end() throws IOException {
        tunnels.close();
        echo.close();
        world.close();
    }

    private void serve() {
        try {
            while (true) {
                try (SocketChannel visitor = echo.accept();
                        InputStream in = Channels.newInputStream(visitor);
                        OutputStream out = Channels.newOutputStream(visitor)) {
                    in.transferTo(out);
                }
            }
        } catch (ClosedChannelException closed) {
            // the end of the test
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void whatGoesInComesOutThereAndBack() throws Exception {
        world.one.letInAs(Role.AGENT);
        Connection agent = world.connect(world.one);
        byte[] sent = new byte[LENGTH];
        new Random(1).nextBytes(sent);
        Path socket;
        try (TunnelEntrance tunnel = new TunnelEntrance(agent, world.workers)) {
            socket = tunnel.socket();
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                Future<byte[]> got = world.workers.pool("reader", 1).submit(
                        () -> Channels.newInputStream(channel).readNBytes(LENGTH));
                Channels.newOutputStream(channel).write(sent);
                assertArrayEquals(sent, got.get(60, TimeUnit.SECONDS));
            }
        }
        assertFalse(Files.exists(socket.getParent()));
    }

    @Test
    void theOtherEndsEndIsTheEndHere() throws Exception {
        world.one.letInAs(Role.AGENT);
        try (TunnelEntrance tunnel = new TunnelEntrance(world.connect(world.one), world.workers);
                SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(tunnel.socket()))) {
            OutputStream out = Channels.newOutputStream(channel);
            InputStream in = Channels.newInputStream(channel);
            out.write(7);
            assertEquals(7, in.read());
            tunnels.close();
            Wait.until(Rig.PATIENCE, "end of the tunnel", () -> in.read() < 0);
        }
    }

    @Test
    void personsGetNoTunnel() throws Exception {
        Connection person = world.connect(world.one);
        FailureException refused = assertThrows(FailureException.class, () -> person.call(HypervisorOps.TUNNEL_OPEN,
                new Nothing(), Deadline.in(Duration.ofSeconds(30))));
        assertEquals(FailureCode.PERMISSION, refused.code());
    }
}
