// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.operation;

import java.util.Optional;

/** Puts operations that have ended well into the line of acts. On the thread of the window. */
public final class OperationActs {

    private OperationActs() {
    }

    /**
     * Remembers an operation, if it can be taken back.
     *
     * @param history where to
     * @param done an operation that has ended well
     * @param runner runs undo and redo
     */
    public static void remember(ActHistory history, Operation done, OperationRunner runner) {
        Optional<Operation> back = done.inverse();
        if (back.isPresent()) {
            history.add(new Done(done, back.get(), runner));
        }
    }

    /** An operation and the one that takes it back; each undo and redo asks for the next inverse anew. */
    private static final class Done implements ActHistory.Act {

        private final OperationRunner runner;
        private Operation forth;
        private Operation back;

        Done(Operation forth, Operation back, OperationRunner runner) {
            this.forth = forth;
            this.back = back;
            this.runner = runner;
        }

        @Override
        public String undoLabel() {
            return back.title();
        }

        @Override
        public String redoLabel() {
            return forth.title();
        }

        @Override
        public Optional<String> undoObstacle() {
            return Optional.empty();
        }

        @Override
        public void undo() {
            Operation run = back;
            runner.run(run).thenRun(() -> forth = run.inverse().orElse(forth));
        }

        @Override
        public void redo() {
            Operation run = forth;
            runner.run(run).thenRun(() -> back = run.inverse().orElse(back));
        }
    }
}
