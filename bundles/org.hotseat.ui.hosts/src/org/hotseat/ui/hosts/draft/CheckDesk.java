// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.hotseat.base.failure.Failure;
import org.hotseat.checks.CandidateHost;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.CheckRun;
import org.hotseat.checks.PlaneChoice;

/** Runs the checks of a host that is being added, and what they propose. On the window's thread; nothing blocks. */
public final class CheckDesk {

    private final Executor window;
    private final Runnable changed;
    private CheckBoard board = new CheckBoard();
    private Optional<CheckRun> run = Optional.empty();
    private Optional<CheckKind> fixing = Optional.empty();
    private Optional<Failure> trouble = Optional.empty();
    private boolean fixed;

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
        return fixed;
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
        CheckBoard mine = board;
        if (run.isEmpty() || fixing.isPresent()) {
            return;
        }
        fixing = Optional.of(kind);
        trouble = Optional.empty();
        changed.run();
        run.get().apply(kind).whenComplete((result, failed) -> window.execute(() -> {
            if (board == mine) {
                fixing = Optional.empty();
                trouble = failed == null ? Optional.empty() : Optional.of(SignInTask.reason(failed));
                fixed |= trouble.map(why -> why.remedy().isEmpty()).orElse(true);
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
