// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.internal;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.LinkTiming;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Versions;
import org.hotseat.protocol.link.Wire;
import org.hotseat.remote.serve.HypervisorService;
import org.hotseat.remote.serve.KeptMachines;
import org.hotseat.remote.serve.LocalHypervisor;
import org.hotseat.remote.serve.PeerRoute;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;

/** What an agent has of a hypervisor, without the rest of it: reached by pipes or by a socket. */
final class TestAgent implements AutoCloseable {

    private static final int PIPE = 1 << 16;
    private static final int LONGEST_SECONDS = 90;
    private static final Duration LONG = Duration.ofSeconds(60);

    /** A move that has come farther has begun. */
    static final double BEGUN = 0.02;
    /** A computer that stands still ends no connection. */
    static final LinkTiming PATIENT = new LinkTiming(LONG, LONG, Duration.ofSeconds(5), LONG, LONG, LONG);

    final String host;
    final Service service = new Service();
    private final Workers workers;
    private final Links links;
    final Hypervisor hypervisor;
    /** Machines that the cluster keeps. */
    final Set<MachineId> kept = ConcurrentHashMap.newKeySet();
    /** Those of them that come from elsewhere. */
    final Set<MachineId> awaited = ConcurrentHashMap.newKeySet();
    /** Those of which something cannot leave this host. */
    final Set<MachineId> staying = ConcurrentHashMap.newKeySet();
    /** Those that were moved as the cluster moves them. */
    final Set<MachineId> moved = ConcurrentHashMap.newKeySet();
    /** Where moves of the cluster wait once they have begun. */
    volatile CountDownLatch gate = new CountDownLatch(0);
    private final HypervisorService serving;
    private final AtomicReference<ServerSocketChannel> door = new AtomicReference<>();
    private volatile Role role = Role.ADMINISTRATOR;
    private volatile Connection last;

    TestAgent(String host, Hypervisor hypervisor, PeerRoute peers, Workers workers) {
        this.host = host;
        this.hypervisor = hypervisor;
        this.workers = workers;
        this.links = new Links(workers, PATIENT, Versions.OURS);
        this.serving = new HypervisorService(new Fixed(hypervisor, staying), peers, List.of(service), new Keeping(), workers,
                MonotonicClock.SYSTEM);
    }

    /** The cluster keeps some machines, awaits none, and moves them like any other. */
    private final class Keeping implements KeptMachines {

        @Override
        public boolean keeps(MachineId machine) {
            return kept.contains(machine);
        }

        @Override
        public boolean awaits(MachineId machine, String from) {
            return awaited.contains(machine) && from.equals("another");
        }

        @Override
        public void move(MachineId machine, String to, MigrationOptions options, Carrier carrier, Run run)
                throws FailureException {
            moved.add(machine);
            carrier.carry(options, new Run(new Waiting(run.progress(), gate), run.deadline()));
        }
    }

    /** Holds a move up when something of it has been copied. */
    private record Waiting(Progress progress, CountDownLatch gate) implements Progress {

        @Override
        public void report(double fraction, String step) {
            progress.report(fraction, step);
            try {
                if (fraction > BEGUN && !gate.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody lets it go on");
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    /** Who connects from now on is this. */
    void letInAs(Role next) {
        role = next;
    }

    Greeting greeting() {
        return new Greeting("run-of-" + host, host, "contract", "test", "");
    }

    /** The other end of a pipe to this agent. */
    Wire pipe() throws IOException {
        PipedInputStream here = new PipedInputStream(PIPE);
        PipedInputStream there = new PipedInputStream(PIPE);
        PipedOutputStream outHere = new PipedOutputStream(there);
        PipedOutputStream outThere = new PipedOutputStream(here);
        accept(new Wire(here, outHere, () -> {
            outHere.close();
            here.close();
        }));
        return new Wire(there, outThere, () -> {
            outThere.close();
            there.close();
        });
    }

    /** Listens at a socket until it is closed. */
    void listen(Path socket) throws IOException {
        ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        opened.bind(UnixDomainSocketAddress.of(socket));
        door.set(opened);
        workers.pool(host + "-door", 1).execute(() -> {
            try {
                while (true) {
                    SocketChannel visitor = opened.accept();
                    accept(new Wire(Channels.newInputStream(visitor), Channels.newOutputStream(visitor),
                            visitor::close));
                }
            } catch (AsynchronousCloseException closed) {
                // the end of the test
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private void accept(Wire wire) {
        links.accept(wire, new Peer("test", new Issuer("test", role, "test", "here", "")), greeting(), service)
                .thenAccept(connection -> last = connection);
    }

    /** Breaks the newest connection. */
    void cut() {
        last.close();
    }

    @Override
    public void close() throws IOException {
        if (door.get() != null) {
            door.get().close();
        }
        serving.close();
        links.close();
        hypervisor.close();
    }

    /** A hypervisor that never goes away. */
    private record Fixed(Hypervisor hypervisor, Set<MachineId> staying) implements LocalHypervisor {

        @Override
        public Hypervisor now() throws FailureException {
            if (hypervisor == null) {
                throw new FailureException(FailureCode.UNREACHABLE, "none", "");
            }
            return staying.isEmpty() ? hypervisor : holding();
        }

        /** The same one, on whose host checkpoints are taken, and which lets some machines not go. */
        private Hypervisor holding() {
            Checkpoints checkpoints = played(Checkpoints.class, (proxy, method, arguments) -> {
                if (method.getName().equals("mayMove") && staying.contains(arguments[0])) {
                    throw new FailureException(FailureCode.UNSUPPORTED, "it stays", "");
                }
                return null;
            });
            return played(Hypervisor.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "capabilities" -> EnumSet.allOf(Capability.class);
                case "checkpoints" -> checkpoints;
                default -> method.invoke(hypervisor, arguments);
            });
        }

        private static <T> T played(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
        }

        @Override
        public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
            return hypervisor.subscribe(consumer);
        }
    }
}
