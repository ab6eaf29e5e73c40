// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.Fix;
import org.hotseat.checks.Verdict;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;

/** Runs checks one after another on one worker. Thread-safe. */
final class Checker implements CheckRun {

    private static final Logger LOG = System.getLogger(Checker.class.getName());
    /** For one script: a virtual machine of Java that starts, or libvirt's pools, on a host that is busy. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    /**
     * How a fix is done.
     *
     * @param secret the account's password, for sudo
     * @param renew makes the connection anew
     */
    record Remedies(Supplier<Optional<char[]>> secret, Renewal renew) {
    }

    /** Makes a connection anew. */
    @FunctionalInterface
    interface Renewal {
        void run() throws FailureException;
    }

    private final List<HostCheck> checks;
    private final Supplier<CheckScene> scene;
    private final Remedies remedies;
    private final ExecutorService worker;
    private final Consumer<CheckResult> listener;
    private final Map<CheckKind, CheckResult> results = new EnumMap<>(CheckKind.class);
    private final Map<CheckKind, Fix> done = new EnumMap<>(CheckKind.class);
    private int generation;
    private Optional<Future<?>> running = Optional.empty();

    Checker(List<HostCheck> checks, Supplier<CheckScene> scene, Remedies remedies, ExecutorService worker,
            Consumer<CheckResult> listener) {
        this.checks = checks;
        this.scene = scene;
        this.remedies = remedies;
        this.worker = worker;
        this.listener = listener;
        checks.forEach(check -> results.put(check.kind(), blank(check.kind(), Verdict.NOT_RUN)));
    }

    private static CheckResult blank(CheckKind kind, Verdict verdict) {
        return new CheckResult(kind, Names.of(kind), verdict, "", "", Optional.empty());
    }

    @Override
    public synchronized List<CheckResult> results() {
        return List.copyOf(results.values());
    }

    @Override
    public synchronized void again() {
        cancel();
        int mine = generation;
        for (HostCheck check : checks) {
            put(mine, blank(check.kind(), Verdict.NOT_RUN));
        }
        start(mine, checks);
    }

    @Override
    public synchronized void cancel() {
        generation++;
        running.ifPresent(task -> task.cancel(true));
        running = Optional.empty();
    }

    private void start(int mine, List<HostCheck> some) {
        try {
            running = Optional.of(worker.submit(() -> run(mine, some)));
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "checks left out, the candidate is closed", closing);
        }
    }

    private void run(int mine, List<HostCheck> some) {
        for (HostCheck check : some) {
            if (!isCurrent(mine) || !runOne(mine, check)) {
                return;
            }
        }
    }

    /** Returns whether the next one makes sense. */
    private boolean runOne(int mine, HostCheck check) {
        put(mine, blank(check.kind(), Verdict.RUNNING));
        CheckScene now = scene.get();
        try {
            Finding finding = check.run(now, Deadline.in(LIMIT, now.clock()));
            put(mine, new CheckResult(check.kind(), Names.of(check.kind()), finding.verdict(), finding.found(),
                    finding.needed(), finding.fix()));
            return true;
        } catch (FailureException failed) {
            Failure why = failed.failure();
            Verdict verdict = failed.code() == FailureCode.CANCELLED ? Verdict.NOT_RUN : Verdict.STOP;
            put(mine, new CheckResult(check.kind(), Names.of(check.kind()), verdict, why.message(), why.remedy(),
                    Optional.empty()));
            return failed.code() != FailureCode.UNREACHABLE && failed.code() != FailureCode.CANCELLED;
        } catch (RuntimeException broken) { // one check's bug must not hide what the others find
            LOG.log(Level.ERROR, "the check " + check.kind() + " failed", broken);
            put(mine, new CheckResult(check.kind(), Names.of(check.kind()), Verdict.NOTE, Messages.checkBroken, "",
                    Optional.empty()));
            return true;
        }
    }

    private synchronized boolean isCurrent(int mine) {
        return mine == generation;
    }

    private void put(int mine, CheckResult result) {
        synchronized (this) {
            boolean ended = mine != generation && result.verdict() != Verdict.NOT_RUN;
            if (ended || result.equals(results.put(result.kind(), result))) {
                return;
            }
        }
        listener.accept(result);
    }

    @Override
    public CompletableFuture<CheckResult> apply(CheckKind kind) {
        return later(kind, () -> fix(kind));
    }

    @Override
    public CompletableFuture<CheckResult> undo(CheckKind kind) {
        return later(kind, () -> unfix(kind));
    }

    @Override
    public synchronized Optional<Fix> done(CheckKind kind) {
        return Optional.ofNullable(done.get(kind)).filter(fix -> !fix.undo().isEmpty());
    }

    /** What a person asked for. */
    @FunctionalInterface
    private interface Act {
        CheckResult run() throws FailureException;
    }

    private CompletableFuture<CheckResult> later(CheckKind kind, Act act) {
        CompletableFuture<CheckResult> answer = new CompletableFuture<>();
        try {
            worker.execute(() -> {
                try {
                    answer.complete(act.run());
                } catch (FailureException failed) {
                    answer.completeExceptionally(failed);
                } catch (RuntimeException broken) { // the person waits for an answer, whatever it is
                    LOG.log(Level.ERROR, "the fix of " + kind + " failed", broken);
                    answer.completeExceptionally(broken);
                }
            });
        } catch (RejectedExecutionException closing) {
            answer.completeExceptionally(closing);
        }
        return answer;
    }

    private CheckResult unfix(CheckKind kind) throws FailureException {
        Fix fix = done(kind).orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE, Messages.nothingToFix,
                ""));
        new FixRunner(scene.get(), remedies.secret().get()).undo(fix);
        int mine;
        synchronized (this) {
            done.remove(kind);
            mine = generation;
        }
        run(mine, checks.stream().filter(check -> check.kind() == kind).toList());
        synchronized (this) {
            return results.getOrDefault(kind, blank(kind, Verdict.NOT_RUN));
        }
    }

    private CheckResult fix(CheckKind kind) throws FailureException {
        int mine;
        CheckResult before;
        synchronized (this) {
            mine = generation;
            before = results.getOrDefault(kind, blank(kind, Verdict.NOT_RUN));
        }
        Fix fix = before.fix().orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                Messages.nothingToFix, ""));
        put(mine, new CheckResult(kind, before.name(), Verdict.RUNNING, fix.title(), before.needed(),
                Optional.empty()));
        try {
            new FixRunner(scene.get(), remedies.secret().get()).run(fix);
            synchronized (this) {
                done.put(kind, fix);
            }
            if (kind == CheckKind.SOCKET) {
                remedies.renew().run();
            }
        } catch (FailureException failed) {
            put(mine, before);
            throw failed;
        }
        Set<CheckKind> open = Set.copyOf(results().stream().filter(one -> one.verdict() == Verdict.NOT_RUN)
                .map(CheckResult::kind).toList());
        run(mine, checks.stream().filter(check -> check.kind() == kind || open.contains(check.kind())).toList());
        synchronized (this) {
            return results.getOrDefault(kind, before);
        }
    }
}
