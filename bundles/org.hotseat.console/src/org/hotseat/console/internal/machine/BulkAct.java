// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Workers;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.operation.Operation;

/**
 * One act on several machines, a few at a time. A machine that fails does not stop the others; cancel leaves out those
 * that have not begun.
 */
final class BulkAct implements Operation {

    private static final Logger LOG = System.getLogger(BulkAct.class.getName());
    private static final Duration LIMIT = Duration.ofHours(2);
    private static final int AT_ONCE = 8;
    private static final int NAMED = 5;

    private final MachineAct act;
    private final List<MachineId> machines;
    private final ActOnOne one;
    private final MachineDesk desk;
    private final Workers workers;
    private final ConcurrentLinkedQueue<MachineId> done = new ConcurrentLinkedQueue<>();

    BulkAct(MachineAct act, List<MachineId> machines, ActOnOne one, MachineDesk desk, Workers workers) {
        this.act = act;
        this.machines = machines;
        this.one = one;
        this.desk = desk;
        this.workers = workers;
    }

    @Override
    public String title() {
        String object = machines.size() == 1 ? desk.name(machines.get(0))
                : NLS.bind(Messages.several, machines.size());
        return NLS.bind(ActRules.title(act), object);
    }

    @Override
    public String exclusionKey() {
        return machines.size() == 1 ? machines.get(0).toString() : "";
    }

    @Override
    public Optional<Operation> inverse() {
        List<MachineId> changed = List.copyOf(done);
        return changed.isEmpty() ? Optional.empty()
                : ActRules.inverse(act).map(back -> new BulkAct(back, changed, one, desk, workers));
    }

    @Override
    public void run(Progress progress) throws FailureException {
        if (machines.size() == 1) {
            one.run(act, machines.get(0), progress);
            done.add(machines.get(0));
            return;
        }
        Map<MachineId, Failure> failures = runAll(progress);
        progress.checkCancelled();
        if (!failures.isEmpty()) {
            throw new FailureException(summary(failures));
        }
    }

    private Map<MachineId, Failure> runAll(Progress progress) {
        Map<MachineId, Failure> failures = new ConcurrentSkipListMap<>();
        ConcurrentLinkedQueue<MachineId> waiting = new ConcurrentLinkedQueue<>(machines);
        AtomicInteger ended = new AtomicInteger();
        int threads = Math.min(AT_ONCE, machines.size());
        CountDownLatch left = new CountDownLatch(threads - 1);
        ExecutorService helpers = workers.pool("bulk-act", Math.max(1, threads - 1));
        Runnable share = () -> {
            MachineId next = waiting.poll();
            while (next != null && !progress.isCancelled()) {
                runOne(next, progress, failures);
                progress.report((double) ended.incrementAndGet() / machines.size(), NLS.bind(Messages.step,
                        new Object[] { ended.get(), machines.size(), desk.name(next) }));
                next = waiting.poll();
            }
        };
        try {
            for (int i = 1; i < threads; i++) {
                helpers.execute(() -> {
                    try {
                        share.run();
                    } finally {
                        left.countDown();
                    }
                });
            }
            share.run();
            if (!left.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "{0}: given up after {1}", title(), LIMIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            helpers.shutdownNow();
        }
        return failures;
    }

    private void runOne(MachineId id, Progress progress, Map<MachineId, Failure> failures) {
        try {
            one.run(act, id, new CancelOnly(progress));
            done.add(id);
        } catch (FailureException failed) {
            failures.put(id, failed.failure());
        }
    }

    private Failure summary(Map<MachineId, Failure> failures) {
        List<String> lines = new ArrayList<>();
        failures.forEach((id, failure) -> {
            if (lines.size() < NAMED) {
                lines.add(NLS.bind(Messages.oneFailed, desk.name(id), failure.text()));
            }
        });
        if (failures.size() > NAMED) {
            lines.add(NLS.bind(Messages.more, failures.size() - NAMED));
        }
        FailureCode code = failures.values().iterator().next().code();
        return new Failure(code, NLS.bind(Messages.someFailed,
                new Object[] { failures.size(), machines.size(), String.join("; ", lines) }));
    }

    /**
     * Passes cancel on but keeps the progress of parts to itself: the whole reports.
     *
     * @param whole asked for cancel
     */
    record CancelOnly(Progress whole) implements Progress {

        @Override
        public void report(double fraction, String step) {
            // the whole reports part by part
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
