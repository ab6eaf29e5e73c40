// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.LibvirtDriver;
import org.hotseat.replication.standby.Following;
import org.hotseat.replication.standby.Standby;
import org.hotseat.replication.store.Committed;
import org.hotseat.replication.store.Settlement;

/**
 * On the other host: {@code StandbyMain ID}. Takes generations, and noise that it only answers. The command {@code arm}
 * makes a process wait with the memory of the newest one, {@code restore} lets the machine go on there from it; the
 * answer is done or failed.
 */
public final class StandbyMain {

    static final int PORT = 7399;
    static final byte GENERATIONS = 'G';
    static final byte NOISE = 'N';

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PIECE = 1 << 18;

    private final MachineId machine;
    private final Standby standby;
    private final Hypervisor hypervisor;
    private Optional<Armed> armed = Optional.empty();

    /** A process that waits, and what gives it its memory. */
    private record Armed(ArmedMachine process, Following pages) {
    }

    private StandbyMain(MachineId machine, Hypervisor hypervisor) throws IOException, FailureException {
        this.machine = machine;
        this.hypervisor = hypervisor;
        Path folder = Files.createDirectories(Path.of("/dev/shm/standby-" + machine));
        standby = Standby.open(folder, machine, Settlement.NOBODY, DiskCopies.NONE, MonotonicClock.SYSTEM);
    }

    public static void main(String[] args) throws IOException, FailureException {
        try (LibvirtDriver driver = new LibvirtDriver(); Hypervisor hypervisor = SourceMain.open(driver);
                ServerSocket door = new ServerSocket();
                BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            StandbyMain main = new StandbyMain(MachineId.of(args[0]), hypervisor);
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(PORT));
            thread(() -> main.accept(door, driver::stepAside), "door");
            SourceMain.say("ready");
            String command = commands.readLine();
            while (command != null) {
                main.answer(command);
                command = commands.readLine();
            }
        }
        System.exit(0);
    }

    private static void thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket door, Runnable aside) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                thread(() -> {
                    aside.run(); // as an agent's
                    serve(socket);
                }, "source");
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            int what = socket.getInputStream().read();
            if (what == GENERATIONS) {
                standby.serve(socket.getInputStream(), socket.getOutputStream(), () -> close(socket));
            } else {
                answer(socket);
            }
        } catch (EOFException ended) {
            return;
        } catch (IOException | FailureException broken) {
            System.err.println("standby: " + broken);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            System.err.println("standby: " + already);
        }
    }

    private static void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] piece = new byte[PIECE];
        while (true) {
            long left = in.readLong();
            while (left > 0) {
                int count = in.read(piece, 0, (int) Math.min(PIECE, left));
                if (count < 0) {
                    throw new EOFException();
                }
                left -= count;
            }
            socket.getOutputStream().write(1);
        }
    }

    private void answer(String command) {
        try {
            if (command.equals("arm")) {
                arm();
            } else {
                restore();
            }
            SourceMain.say("done");
        } catch (FailureException failed) {
            SourceMain.say("failed " + failed.failure().text().replace('\n', ' '));
        }
    }

    private void arm() throws FailureException {
        Following follows = standby.following().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND,
                "no generation is here", ""));
        ArmedMachine waits = hypervisor.checkpoints().arm(new WaitingPlan(machine, follows.description().orElseThrow(),
                Ours.EPOCH + 1, follows.newest().orElseThrow().generation()), Run.within(PATIENCE));
        follows.begin(waits.stream());
        boolean more = true;
        while (more) {
            more = follows.feed();
        }
        armed = Optional.of(new Armed(waits, follows));
    }

    private void restore() throws FailureException {
        Committed newest = standby.take(0, Deadline.in(PATIENCE));
        WaitingPlan plan = new WaitingPlan(machine, standby.description(), Ours.EPOCH + 1, newest.generation());
        WaitingMachine waits;
        if (armed.isPresent()) {
            armed.get().process().connect(plan, Run.within(PATIENCE));
            armed.get().pages().finish(newest, standby.devices());
            waits = armed.get().process();
        } else {
            waits = hypervisor.checkpoints().await(plan, Run.within(PATIENCE));
            standby.restore(waits.stream());
        }
        waits.finish(Run.within(PATIENCE));
        hypervisor.resume(machine, Run.within(PATIENCE));
    }
}
