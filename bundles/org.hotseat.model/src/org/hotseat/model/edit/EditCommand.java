// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;

/**
 * One edit on the command stack. Its steps are done already when it comes there, so that a compound edit sees its own
 * earlier steps; undo and redo are all or nothing.
 */
final class EditCommand extends AbstractCommand {

    private final List<Step> steps;
    private final Scope scope;
    private Optional<String> obstacle = Optional.empty();
    private boolean held;

    EditCommand(String label, List<Step> steps, Scope scope) {
        super(label);
        this.steps = List.copyOf(steps);
        this.scope = scope;
        this.isPrepared = true;
        this.isExecutable = true;
    }

    /** Why the last undo or redo was not done; empty when it was. */
    Optional<String> obstacle() {
        return obstacle;
    }

    @Override
    public void execute() {
        obstacle = Optional.empty();
    }

    @Override
    public void undo() {
        obstacle = runAll(steps.reversed().stream().map(Step::reversed).toList());
    }

    @Override
    public void redo() {
        obstacle = runAll(steps);
    }

    /** Lets the stack move over this command without any effect on the cluster. */
    void hold(Runnable move) {
        held = true;
        try {
            move.run();
        } finally {
            held = false;
        }
    }

    private Optional<String> runAll(List<Step> row) {
        if (held) {
            return obstacle;
        }
        scope.begin();
        Deque<Step> done = new ArrayDeque<>();
        for (Step step : row) {
            Optional<String> reason = step.obstacle(scope);
            if (reason.isPresent()) {
                done.forEach(earlier -> earlier.reversed().run());
                return reason;
            }
            step.run();
            step.arriving().ifPresent(scope::arrived);
            done.push(step);
        }
        return Optional.empty();
    }
}
