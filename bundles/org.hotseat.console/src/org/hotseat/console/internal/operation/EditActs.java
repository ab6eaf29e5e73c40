// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.operation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.model.edit.ClusterDocument;

/** Puts each edit of a document into the line of acts, once. Confined to the thread of the window. */
public final class EditActs implements Subscription {

    private final ClusterDocument document;
    private final ActLine line;
    private final Consumer<Failure> teller;
    private final CommandStack stack;
    private final CommandStackListener listener = event -> changed();
    private final Set<Command> known = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * Begins to follow a document.
     *
     * @param document whose edits
     * @param line where they go
     * @param teller tells the person why an edit could not be taken back or done again
     */
    public EditActs(ClusterDocument document, ActLine line, Consumer<Failure> teller) {
        this.document = document;
        this.line = line;
        this.teller = teller;
        this.stack = document.domain().getCommandStack();
        stack.addCommandStackListener(listener);
    }

    private void changed() {
        Command newest = stack.getUndoCommand();
        if (newest != null && known.add(newest)) {
            line.add(new Edit(newest));
        }
    }

    @Override
    public void close() {
        stack.removeCommandStackListener(listener);
    }

    private final class Edit implements ActHistory.Act {

        private final Command command;
        private final String undoText;
        private String redoText;

        Edit(Command command) {
            this.command = command;
            this.undoText = document.editor().undoText().orElse(command.getLabel());
            this.redoText = command.getLabel();
        }

        @Override
        public String undoLabel() {
            return undoText;
        }

        @Override
        public String redoLabel() {
            return redoText;
        }

        @Override
        public Optional<String> undoObstacle() {
            return stack.getUndoCommand() == command ? Optional.empty() : Optional.of(Messages.changedMeanwhile);
        }

        @Override
        public void undo() {
            Optional<Failure> failed = document.editor().undo();
            redoText = document.editor().redoText().orElse(redoText);
            if (failed.isPresent()) {
                line.stays(this);
                teller.accept(failed.get());
            }
        }

        @Override
        public void redo() {
            Optional<Failure> failed = document.editor().redo();
            if (failed.isPresent()) {
                line.staysUndone(this);
                teller.accept(failed.get());
            }
        }
    }
}
