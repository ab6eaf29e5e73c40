// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;

/** Virtual time, and what happens in it; one seed is always the same run. */
final class Sim {

    static final long MS = 1_000_000;

    private record Event(long time, long number, Runnable action) {
    }

    final long seed;
    final Random random;
    final Set<Caution> cautions;
    final SimJudge judge;
    final SimRoom room;
    final SimDevices devices;
    final SimMachines machines;
    final SimStore store;
    final List<SimLeader> leaders = new ArrayList<>();
    /** What happened, the newest. */
    final Deque<String> trace = new ArrayDeque<>();
    /** Whether devices misbehave at random. */
    boolean plagued;
    long now;
    private long events;
    private final PriorityQueue<Event> queue = new PriorityQueue<>(
            Comparator.comparingLong(Event::time).thenComparingLong(Event::number));

    Sim(long seed, Set<Caution> cautions) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.cautions = cautions;
        this.judge = new SimJudge(this);
        this.room = new SimRoom(this);
        this.devices = new SimDevices(this);
        this.machines = new SimMachines(this);
        this.store = new SimStore(this);
        room.furnish();
    }

    void after(long millis, Runnable action) {
        queue.add(new Event(now + millis * MS, events++, action));
    }

    /** Milliseconds between two bounds, both included. */
    long between(long low, long high) {
        return low + random.nextInt((int) (high - low + 1));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    void note(String text) {
        trace.add(now / MS + " " + text);
        if (trace.size() > 3000) {
            trace.remove();
        }
    }

    void runFor(long millis) {
        long end = now + millis * MS;
        while (!queue.isEmpty() && queue.peek().time() <= end) {
            Event next = queue.poll();
            now = next.time();
            next.action().run();
        }
        now = end;
    }

    /** Lets a leader begin when none leads. */
    SimLeader elect() {
        SimLeader leader = new SimLeader(this, ++store.term);
        leaders.add(leader);
        leader.begin();
        return leader;
    }

    SimLeader leader() {
        return leaders.get(leaders.size() - 1);
    }
}
