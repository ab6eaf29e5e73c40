// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.libvirt.internal.call.Answer;
import org.hotseat.libvirt.internal.call.Calls;
import org.hotseat.libvirt.internal.call.Troubles;

/**
 * Samples a host whatever its monitors do. A bulk call that meets a hung monitor for the first time hangs with it;
 * libvirt then holds that machine's job, and a second call, with NOWAIT, skips the machine. So an overdue call is left
 * behind, the second brings the others, and the first returns when the machine comes back or dies. With too many left
 * behind only states are asked, which no monitor delays. Thread-safe.
 */
public final class Sampler {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final int MOST_HUNG = 2;

    private final Calls calls;
    private final Executor first;
    private final Executor spare;
    private final Bulk bulk;
    private final AtomicInteger hung = new AtomicInteger();

    /**
     * The sampler of one connection.
     *
     * @param calls of the connection
     * @param first one thread, for the call of a quiet cycle
     * @param spare three threads, for the calls beside one that hangs
     * @param bulk the call itself
     */
    public Sampler(Calls calls, Executor first, Executor spare, Bulk bulk) {
        this.calls = calls;
        this.first = first;
        this.spare = spare;
        this.bulk = bulk;
    }

    /**
     * All machines, by one call in a quiet cycle.
     *
     * @param groups what to bring
     * @param deadline of the whole
     * @return one sample per machine
     * @throws FailureException TIMEOUT when even states are not told in time
     */
    public List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException {
        calls.begin(new Run(Progress.NONE, deadline));
        Set<SampleGroup> wanted = Set.copyOf(groups);
        int before = hung.get();
        if (before > MOST_HUNG) {
            throw Troubles.overrun(); // nothing returns any more: the link's keep-alive ends it
        }
        boolean all = before < MOST_HUNG;
        Answer<List<MachineSample>> answer = ask(before == 0 ? first : spare, wanted, all);
        if (all && !answer.settled(patience(deadline))) {
            countHung(answer);
            answer = ask(spare, wanted, true);
        }
        if (!answer.settled(deadline.left())) {
            countHung(answer);
            throw Troubles.overrun();
        }
        return answer.result();
    }

    /**
     * Takes a vCPU count that an operation has just read, until libvirt tells it again.
     *
     * @param id the machine
     * @param count vCPUs in use
     */
    public void noteVcpus(MachineId id, int count) {
        bulk.noteVcpus(id, count);
    }

    private Answer<List<MachineSample>> ask(Executor workers, Set<SampleGroup> groups, boolean all)
            throws FailureException {
        return calls.start(workers, () -> bulk.ask(groups, all));
    }

    private void countHung(Answer<?> answer) {
        if (answer.withdraw()) {
            return;
        }
        hung.incrementAndGet();
        answer.whenComplete((samples, failure) -> hung.decrementAndGet());
    }

    private static Duration patience(Deadline deadline) {
        Duration half = deadline.left().dividedBy(2);
        return half.compareTo(PATIENCE) < 0 ? half : PATIENCE;
    }
}
