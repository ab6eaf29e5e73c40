// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.hotseat.domain.draft.DomainDraft;

/** Undo and redo of the editor while it is active, on whichever page. On the window's thread. */
final class StepCommands {

    private final IHandlerService service;
    private final Step undo;
    private final Step redo;
    private final List<IHandlerActivation> activations;

    StepCommands(IWorkbenchPartSite site, DomainDraft draft) {
        service = site.getService(IHandlerService.class);
        undo = new Step(draft::undoable, draft::undo);
        redo = new Step(draft::redoable, draft::redo);
        activations = List.of(service.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo),
                service.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo));
    }

    void update() {
        undo.update();
        redo.update();
    }

    void dispose() {
        service.deactivateHandlers(activations);
    }

    /** One of the two. */
    private static final class Step extends AbstractHandler {

        private final Supplier<Optional<String>> label;
        private final Runnable act;

        Step(Supplier<Optional<String>> label, Runnable act) {
            this.label = label;
            this.act = act;
            update();
        }

        void update() {
            setBaseEnabled(label.get().isPresent());
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            act.run();
            return null;
        }
    }
}
