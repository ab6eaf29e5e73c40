// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Reply;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.ObjectRecord;

/**
 * A client that writes numbered objects all along, at whichever agent lets it, and remembers what was acknowledged. One
 * that nobody knows the outcome of is given again under its own id, at the next agent. Thread-safe.
 */
public final class Writer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final String KIND = "chaos";
    private static final String NUMBER = "number";

    private final List<LabHost> hosts;
    private final String client = "w-" + UUID.randomUUID().toString().substring(0, 8);
    private final TreeSet<Long> acknowledged = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closed;
    private int at;
    private long sequence;
    private long lastNanos = System.nanoTime();
    private long longestNanos;
    private Optional<LabConsole> console = Optional.empty();

    /**
     * Begins to write.
     *
     * @param hosts whose agents are tried
     */
    public Writer(List<LabHost> hosts) {
        this.hosts = List.copyOf(hosts);
        this.thread = new Thread(this::write, "writer");
        thread.setDaemon(true);
        thread.start();
    }

    private void write() {
        for (long number = 1; !closed; number++) {
            put(number);
            Await.pass(PAUSE);
        }
        drop();
    }

    /** Until it is done, or we are closed. */
    private void put(long number) {
        PutObject command = new PutObject(0, new ObjectRecord(client + '-' + number, KIND, Map.of(NUMBER, Long.toString(
                number))));
        sequence++;
        while (!closed) {
            try {
                switch (open().give(new CommandId(client, sequence), command, PATIENCE)) {
                    case Reply.Answered<CommandOutcome> answered -> {
                        if (isOver(number, answered.answer())) {
                            return;
                        }
                    }
                    case Reply.Failed<CommandOutcome> failed -> next();
                    case Reply.Unknown<CommandOutcome> unknown -> next();
                }
            } catch (IOException broken) {
                next();
            }
        }
    }

    private boolean isOver(long number, CommandOutcome outcome) {
        switch (outcome) {
            case CommandOutcome.Done done -> {
                acknowledge(number);
                return true;
            }
            case CommandOutcome.Refused refused when refused.refusal().reason().equals(RefusalReason.LEADER_CHANGED
                    .name()) || refused.refusal().reason().equals(RefusalReason.NO_LEADER.name()) -> {
                sequence++; // used up, nothing was done
                return false;
            }
            case CommandOutcome.Unknown unknown -> {
                next();
                return false;
            }
            case CommandOutcome.Refused refused -> wrong(number + ": " + refused);
            case CommandOutcome.Conflict conflict -> wrong(number + ": " + conflict);
        }
        return true;
    }

    private synchronized void acknowledge(long number) {
        long now = System.nanoTime();
        longestNanos = Math.max(longestNanos, now - lastNanos);
        lastNanos = now;
        acknowledged.add(number);
    }

    private synchronized void wrong(String what) {
        wrong.add(what);
    }

    private LabConsole open() throws IOException {
        if (console.isEmpty()) {
            console = Optional.of(LabConsole.open(hosts.get(at)));
        }
        return console.get();
    }

    private void next() {
        drop();
        at = (at + 1) % hosts.size();
        Await.pass(PAUSE);
    }

    private void drop() {
        console.ifPresent(LabConsole::close);
        console = Optional.empty();
    }

    /**
     * How many were acknowledged.
     *
     * @return grows as long as the cluster works
     */
    public synchronized long count() {
        return acknowledged.size();
    }

    /**
     * The longest time between two acknowledgements since this was asked last, the present one included.
     *
     * @return also says how long commands had to wait
     */
    public synchronized Duration longest() {
        long longest = Math.max(longestNanos, System.nanoTime() - lastNanos);
        longestNanos = 0;
        return Duration.ofNanos(longest);
    }

    /**
     * What was acknowledged so far; to be compared with a state that is read later.
     *
     * @return a copy
     */
    public synchronized TreeSet<Long> acknowledged() {
        return new TreeSet<>(acknowledged);
    }

    /**
     * What is wrong with a state.
     *
     * @param promised what it must have, see {@link #acknowledged()}
     * @param state of some agent
     * @return what is missing or changed, and answers that should not have come; empty when all is well
     */
    public synchronized List<String> missing(TreeSet<Long> promised, StateView state) {
        List<String> missing = new ArrayList<>(wrong);
        Set<Long> there = new HashSet<>();
        for (Held<ObjectRecord> held : state.all(Kinds.OBJECT).values()) {
            String number = held.value().attributes().getOrDefault(NUMBER, "");
            if (held.value().id().equals(client + '-' + number)) {
                there.add(Long.valueOf(number));
            }
        }
        promised.stream().filter(number -> !there.contains(number)).forEach(number -> missing.add("object " + number));
        return missing;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
