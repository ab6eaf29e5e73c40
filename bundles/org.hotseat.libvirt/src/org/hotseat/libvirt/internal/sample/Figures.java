// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import static org.hotseat.hypervisor.MachineSample.NONE;
import static org.hotseat.libvirt.internal.jna.Params.ascii;

import java.util.Set;

import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.libvirt.internal.jna.MachineRef;
import org.hotseat.libvirt.internal.jna.Params;

/** Adds up the parameters of one machine's record. Used once, by one thread. */
final class Figures {

    private static final byte[] STATE = ascii("state.state");
    private static final byte[] REASON = ascii("state.reason");
    /** Why a machine is paused whose process has begun and whose memory is not there. */
    private static final long STARTING_UP = 11;
    private static final byte[] CPU_TIME = ascii("cpu.time");
    private static final byte[] VCPU_CURRENT = ascii("vcpu.current");
    private static final byte[] BALLOON = ascii("balloon.");
    private static final byte[] CURRENT = ascii("balloon.current");
    private static final byte[] MAXIMUM = ascii("balloon.maximum");
    private static final byte[] AVAILABLE = ascii("balloon.available");
    private static final byte[] USABLE = ascii("balloon.usable");
    private static final byte[] UNUSED = ascii("balloon.unused");
    private static final byte[] RSS = ascii("balloon.rss");
    private static final byte[] BLOCK = ascii("block.");
    private static final byte[] BLOCK_COUNT = ascii("block.count");
    private static final byte[] READ = ascii(".rd.bytes");
    private static final byte[] WRITTEN = ascii(".wr.bytes");
    private static final byte[] NET = ascii("net.");
    private static final byte[] RECEIVED = ascii(".rx.bytes");
    private static final byte[] SENT = ascii(".tx.bytes");

    private final Params params;
    private MachineState state = MachineState.UNKNOWN;
    private long reason = NONE;
    private final boolean coming;
    private long cpuNanos = NONE;
    private long vcpus = NONE;
    private long current = NONE;
    private long maximum = NONE;
    private long available = NONE;
    private long usable = NONE;
    private long unused = NONE;
    private long rss = NONE;
    private long disks = NONE;
    private long read = NONE;
    private long written = NONE;
    private long received = NONE;
    private long sent = NONE;

    Figures(Params params) {
        this.params = params;
        for (int i = 0; i < params.size(); i++) {
            take(i);
        }
        coming = state == MachineState.PAUSED && reason == STARTING_UP;
        if (coming) {
            state = MachineState.OFF;
        }
    }

    /** Whether its process waits for its memory: until that is there it is off like any other. */
    boolean isComing() {
        return coming;
    }

    /** What the machine does; SAVED is not known here. */
    MachineState state() {
        return state;
    }

    /** vCPUs in use, or NONE. */
    int vcpus() {
        return (int) vcpus;
    }

    /** Whether a monitor has told something. */
    boolean monitorTold() {
        return rss != NONE || read != NONE;
    }

    /**
     * Whether something is missing that only a monitor can tell: with NOWAIT libvirt leaves those figures out for a
     * running machine whose monitor is busy or hangs.
     */
    boolean monitorMissed(Set<SampleGroup> asked) {
        boolean memory = asked.contains(SampleGroup.MEMORY) && maximum != NONE && rss == NONE;
        boolean disk = asked.contains(SampleGroup.DISK) && disks > 0 && read == NONE;
        return state.isActive() && (memory || disk);
    }

    /** The finished sample; what the other sources know is given. */
    MachineSample sample(MachineRef machine, MachineState known, boolean persistent, boolean answered, long nanos,
            int vcpusKnown) {
        // of a machine that is off libvirt 9 tells the time of its own process
        long used = state.isActive() ? cpuNanos : NONE;
        return new MachineSample(machine.id(), machine.name(), known, persistent, answered, nanos, used,
                vcpusKnown, current, maximum, used(), read, written, received, sent);
    }

    private long used() {
        if (available != NONE && usable != NONE) {
            return Math.max(0, available - usable);
        }
        if (available != NONE && unused != NONE) {
            return Math.max(0, available - unused);
        }
        return rss;
    }

    private void take(int i) {
        if (params.startsWith(i, BLOCK)) {
            takeDisk(i);
        } else if (params.startsWith(i, NET)) {
            takeNet(i);
        } else if (params.startsWith(i, BALLOON)) {
            takeMemory(i);
        } else if (params.is(i, STATE)) {
            state = state((int) params.number(i));
        } else if (params.is(i, REASON)) {
            reason = params.number(i);
        } else if (params.is(i, CPU_TIME)) {
            cpuNanos = params.number(i);
        } else if (params.is(i, VCPU_CURRENT)) {
            vcpus = params.number(i);
        }
    }

    private void takeDisk(int i) {
        if (params.endsWith(i, READ)) {
            read = sum(read, i);
        } else if (params.endsWith(i, WRITTEN)) {
            written = sum(written, i);
        } else if (params.is(i, BLOCK_COUNT)) {
            disks = params.number(i);
        }
    }

    private void takeNet(int i) {
        if (params.endsWith(i, RECEIVED)) {
            received = sum(received, i);
        } else if (params.endsWith(i, SENT)) {
            sent = sum(sent, i);
        }
    }

    private void takeMemory(int i) {
        if (params.is(i, CURRENT)) {
            current = params.number(i);
        } else if (params.is(i, MAXIMUM)) {
            maximum = params.number(i);
        } else if (params.is(i, AVAILABLE)) {
            available = params.number(i);
        } else if (params.is(i, USABLE)) {
            usable = params.number(i);
        } else if (params.is(i, UNUSED)) {
            unused = params.number(i);
        } else if (params.is(i, RSS)) {
            rss = params.number(i);
        }
    }

    private long sum(long before, int i) {
        return Math.max(0, before) + params.number(i);
    }

    private static MachineState state(int number) {
        return switch (number) {
            case 1, 2 -> MachineState.RUNNING; // running, and blocked on a resource
            case 3 -> MachineState.PAUSED;
            case 4 -> MachineState.SHUTTING_DOWN;
            case 5 -> MachineState.OFF;
            case 6 -> MachineState.CRASHED;
            case 7 -> MachineState.SLEEPING;
            default -> MachineState.UNKNOWN;
        };
    }
}
