// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/** Runs edits on the command stack and takes them back. Confined to the document's thread. */
final class Journal {

    private final BasicCommandStack stack;
    private final Scope scope;
    private final Runnable changed;
    private Optional<List<Step>> open = Optional.empty();

    Journal(BasicCommandStack stack, Scope scope, Runnable changed) {
        this.stack = stack;
        this.scope = scope;
        this.changed = changed;
    }

    /** Does one step, as part of the open edit if there is one. */
    void run(String label, Step step) {
        edit(label, () -> {
            step.obstacle(scope).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
            runKnown(step);
        });
    }

    /** Does one step of the open edit that was made of the present state and therefore needs no look at it. */
    void runKnown(Step step) {
        List<Step> steps = open.orElseThrow();
        step.run();
        step.arriving().ifPresent(scope::arrived);
        steps.add(step);
    }

    /** Everything that is run inside becomes one edit; if it throws, nothing of it stays. */
    void edit(String label, Runnable edits) {
        if (open.isPresent()) {
            edits.run();
            return;
        }
        List<Step> steps = new ArrayList<>();
        scope.begin();
        open = Optional.of(steps);
        boolean whole = false;
        try {
            edits.run();
            whole = true;
        } finally {
            open = Optional.empty();
            if (!whole) {
                steps.reversed().forEach(step -> step.reversed().run());
            }
        }
        if (!steps.isEmpty()) {
            stack.execute(new EditCommand(label, steps, scope));
            changed.run();
        }
    }

    Optional<Failure> undo() {
        requireClosed();
        Command command = stack.getUndoCommand();
        if (command == null) {
            return Optional.of(new Failure(FailureCode.WRONG_STATE, Messages.nothingUndo));
        }
        stack.undo();
        Optional<String> obstacle = obstacle(command);
        if (obstacle.isPresent()) {
            stepBack(stack::redo, command);
            return obstacle.map(reason -> failure(Messages.cannotUndo, command, reason));
        }
        changed.run();
        return Optional.empty();
    }

    Optional<Failure> redo() {
        requireClosed();
        Command command = stack.getRedoCommand();
        if (command == null) {
            return Optional.of(new Failure(FailureCode.WRONG_STATE, Messages.nothingRedo));
        }
        stack.redo();
        Optional<String> obstacle = obstacle(command);
        if (obstacle.isPresent()) {
            stepBack(stack::undo, command);
            return obstacle.map(reason -> failure(Messages.cannotRedo, command, reason));
        }
        changed.run();
        return Optional.empty();
    }

    void requireClosed() {
        if (open.isPresent()) {
            throw new IllegalStateException("inside an edit");
        }
    }

    /** The stack has moved on although nothing was done; move it back without doing anything. */
    private static void stepBack(Runnable move, Command command) {
        if (command instanceof EditCommand edit) {
            edit.hold(move);
        }
    }

    private static Optional<String> obstacle(Command command) {
        return command instanceof EditCommand edit ? edit.obstacle() : Optional.empty();
    }

    private static Failure failure(String pattern, Command command, String reason) {
        return new Failure(FailureCode.WRONG_STATE,
                MessageFormat.format(pattern, command.getLabel(), reason), Messages.elsewhereRemedy);
    }
}
