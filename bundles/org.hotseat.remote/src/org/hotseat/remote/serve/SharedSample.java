// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.SampleGroup;

/**
 * One bulk question for all who ask: an answer that is young, was asked for after the last change, and is new to the
 * asker is given again instead of asking the hypervisor once more. Thread-safe.
 */
final class SharedSample {

    private static final Duration YOUNG = Duration.ofMillis(400);

    /** Asks the hypervisor. */
    @FunctionalInterface
    interface Source {
        List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException;
    }

    /**
     * An answer.
     *
     * @param number tells one from the next
     * @param begun when it was asked for
     * @param groups what it has
     * @param samples the machines
     */
    record Taken(long number, long begun, Set<SampleGroup> groups, List<MachineSample> samples) {

        Taken only(Set<SampleGroup> wanted) {
            return wanted.equals(groups) ? this
                    : new Taken(number, begun, wanted, samples.stream().map(one -> trimmed(one, wanted)).toList());
        }

        private static MachineSample trimmed(MachineSample one, Set<SampleGroup> wanted) {
            boolean memory = wanted.contains(SampleGroup.MEMORY);
            boolean disk = wanted.contains(SampleGroup.DISK);
            boolean net = wanted.contains(SampleGroup.NETWORK);
            return new MachineSample(one.id(), one.name(), one.state(), one.persistent(), one.answered(), one.nanos(),
                    told(wanted.contains(SampleGroup.CPU), one.cpuNanos()), one.vcpus(),
                    told(memory, one.memoryKib()), told(memory, one.memoryMaxKib()),
                    told(memory, one.memoryUsedKib()), told(disk, one.diskReadBytes()),
                    told(disk, one.diskWrittenBytes()), told(net, one.netReceivedBytes()),
                    told(net, one.netSentBytes()));
        }

        private static long told(boolean wanted, long figure) {
            return wanted ? figure : MachineSample.NONE;
        }
    }

    private final Source source;
    private final MonotonicClock clock;
    /** Guarded by this object, as what follows. */
    private @Nullable Taken last;
    private long changes;
    private long numbers;

    SharedSample(Source source, MonotonicClock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Something has changed: what was asked for before now is old. */
    synchronized void changed() {
        changes++;
        last = null;
    }

    /** An answer newer than the one that the asker has; blocks. */
    Taken take(Set<SampleGroup> groups, long has, Deadline deadline) throws FailureException {
        long mine;
        long before;
        synchronized (this) {
            Taken known = last;
            if (known != null && known.number() > has && known.groups().containsAll(groups)
                    && clock.nanos() - known.begun() < YOUNG.toNanos()) {
                return known.only(groups);
            }
            mine = ++numbers;
            before = changes;
        }
        Taken taken = new Taken(mine, clock.nanos(), groups, source.sample(groups, deadline));
        synchronized (this) {
            Taken known = last;
            if (before == changes && (known == null || known.number() < mine)) {
                last = taken;
            }
        }
        return taken;
    }
}
