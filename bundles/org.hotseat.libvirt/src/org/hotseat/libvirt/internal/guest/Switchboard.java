// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.guest.GuestEar;
import org.hotseat.hypervisor.guest.GuestSign;

/** All lines of a host, on one thread: {@link #run}. The other methods may be called on any and never block. */
final class Switchboard implements Runnable, AutoCloseable {

    private static final Logger LOG = System.getLogger(Switchboard.class.getName());
    private static final long TIDY = Duration.ofMillis(500).toMillis();

    private final Selector selector;
    private final GuestEar ear;
    private final Runnable lost;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Set<MachineId> connected = ConcurrentHashMap.newKeySet();
    /** For the one thread. */
    private final Map<MachineId, Line> lines = new HashMap<>();
    /** Words for guests whose line has not come yet; for the one thread. */
    private final Map<MachineId, Deque<Due>> waiting = new HashMap<>();
    private volatile boolean ended;

    /**
     * No lines yet.
     *
     * @param ear hears the guests, on the one thread
     * @param lost told when a line has ended
     */
    Switchboard(GuestEar ear, Runnable lost) throws IOException {
        this.selector = Selector.open();
        this.ear = ear;
        this.lost = lost;
    }

    /** Whose lines are there. */
    Set<MachineId> connected() {
        return connected;
    }

    void connect(MachineId machine, Path socket) {
        later(() -> open(machine, socket));
    }

    void tell(MachineId machine, Due due) {
        later(() -> {
            Line line = lines.get(machine);
            if (line != null) {
                line.tell(due);
            } else {
                waiting.computeIfAbsent(machine, first -> new ArrayDeque<>()).addLast(due);
            }
        });
    }

    private void later(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    @Override
    public void run() {
        try (selector) {
            while (!ended) {
                turn();
            }
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "no guest is spoken with any more", broken);
        } finally {
            List.copyOf(lines.keySet()).forEach(this::hangUp);
            waiting.values().forEach(each -> each.forEach(due -> due.taken().complete(false)));
        }
    }

    private void turn() throws IOException {
        boolean waits = !waiting.isEmpty() || lines.values().stream().anyMatch(Line::isWaiting);
        selector.select(waits ? TIDY : 0);
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        lines.values().forEach(Line::tidy);
        List<SelectionKey> ready = List.copyOf(selector.selectedKeys());
        selector.selectedKeys().clear();
        ready.forEach(this::serve);
        waiting.values().forEach(each -> each.removeIf(Due::isLate));
        waiting.values().removeIf(Deque::isEmpty);
    }

    private void serve(SelectionKey key) {
        if (!key.isValid() || !(key.attachment() instanceof Line line)) {
            return;
        }
        try {
            boolean goesOn = !key.isReadable() || line.read(sign -> ear.heard(line.machine(), sign));
            if (goesOn && key.isWritable()) {
                line.write();
            }
            if (!goesOn) {
                hangUp(line.machine());
            }
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "the line to a guest ends: {0}", broken.getMessage());
            hangUp(line.machine());
        }
    }

    private void open(MachineId machine, Path socket) {
        if (ended || lines.containsKey(machine)) {
            return;
        }
        try {
            Line line = Line.open(machine, socket, selector);
            lines.put(machine, line);
            connected.add(machine);
            ear.heard(machine, new GuestSign.Attached());
            Deque<Due> words = waiting.remove(machine);
            if (words != null) {
                words.forEach(line::tell);
            }
        } catch (IOException absent) {
            LOG.log(Level.DEBUG, "no line to a guest by {0}: {1}", socket, absent.getMessage());
        }
    }

    private void hangUp(MachineId machine) {
        Line line = lines.remove(machine);
        connected.remove(machine);
        if (line != null) {
            try {
                line.close();
            } catch (IOException already) {
                LOG.log(Level.DEBUG, "a line was gone before it ended: {0}", already.getMessage());
            }
            ear.heard(machine, new GuestSign.Detached());
            lost.run();
        }
    }

    /** Ends all lines soon. */
    @Override
    public void close() {
        ended = true;
        selector.wakeup();
    }
}
