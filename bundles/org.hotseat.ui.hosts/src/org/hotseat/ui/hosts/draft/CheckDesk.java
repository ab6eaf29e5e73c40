// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.hotseat.base.failure.Failure;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckResult;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.Fix;
import org.hotseat.checks.PlaneChoice;

/** Runs the checks of a host that is being added, and what they propose. On the window's thread; nothing blocks. */
public final class CheckDesk {

    private final Executor window;
    private final Runnable changed;
    private CheckBoard board = new CheckBoard();
    private Optional<CheckRun> run = Optional.empty();
    private Optional<CheckKind> fixing = Optional.empty();
    private Optional<Failure> trouble = Optional.empty();
    private final Set<CheckKind> fixed = EnumSet.noneOf(CheckKind.class);

    CheckDesk(Executor window, Runnable changed) {
        this.window = window;
        this.changed = changed;
    }

    /**
     * How they stand.
     *
     * @return another one when they are begun anew
     */
    public CheckBoard board() {
        return board;
    }

    /**
     * What is being put right.
     *
     * @return empty when nothing is
     */
    public Optional<CheckKind> fixing() {
        return fixing;
    }

    /**
     * Why the last fix failed.
     *
     * @return empty when it worked
     */
    public Optional<Failure> trouble() {
        return trouble;
    }

    /**
     * Whether something was changed on the host, which stays.
     *
     * @return true after the first fix that was not undone
     */
    public boolean isFixed() {
        return !fixed.isEmpty();
    }

    /**
     * What was done about a check and can be taken back.
     *
     * @param kind the check
     * @return empty when nothing was done
     */
    public Optional<Fix> done(CheckKind kind) {
        return run.flatMap(now -> now.done(kind));
    }

    void begin(CandidateHost host, List<PlaneChoice> planes, Set<String> folders) {
        if (run.isEmpty()) {
            CheckBoard mine = new CheckBoard();
            board = mine;
            CheckRun begun = host.check(planes.stream().filter(one -> !one.interfaceName().isEmpty()).toList(),
                    folders, result -> window.execute(() -> {
                        if (board == mine) {
                            mine.put(result);
                            changed.run();
                        }
                    }));
            run = Optional.of(begun);
            begun.results().stream().filter(one -> mine.result(one.kind()).isEmpty()).forEach(mine::put);
            changed.run();
        }
    }

    /** Runs them all anew. */
    public void again() {
        trouble = Optional.empty();
        run.ifPresent(CheckRun::again);
        changed.run();
    }

    /**
     * Does what a check proposes.
     *
     * @param kind a check with a fix
     */
    public void fix(CheckKind kind) {
        begin(kind, now -> now.apply(kind), () -> {
            if (trouble.map(why -> why.remedy().isEmpty()).orElse(true)) {
                fixed.add(kind);
            }
        });
    }

    /**
     * Takes back what was done about a check.
     *
     * @param kind a check with a fix that is done
     */
    public void undo(CheckKind kind) {
        begin(kind, now -> now.undo(kind), () -> {
            if (trouble.isEmpty()) {
                fixed.remove(kind);
            }
        });
    }

    private void begin(CheckKind kind, Function<CheckRun, CompletableFuture<CheckResult>> act, Runnable ended) {
        CheckBoard mine = board;
        if (run.isEmpty() || fixing.isPresent()) {
            return;
        }
        fixing = Optional.of(kind);
        trouble = Optional.empty();
        changed.run();
        act.apply(run.get()).whenComplete((result, failed) -> window.execute(() -> {
            if (board == mine) {
                fixing = Optional.empty();
                trouble = failed == null ? Optional.empty() : Optional.of(SignInTask.reason(failed));
                ended.run();
                changed.run();
            }
        }));
    }

    void drop() {
        run.ifPresent(CheckRun::cancel);
        run = Optional.empty();
        board = new CheckBoard();
        fixing = Optional.empty();
        trouble = Optional.empty();
    }
}
