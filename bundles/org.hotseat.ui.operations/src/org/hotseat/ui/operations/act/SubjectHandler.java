// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.session.Session;
import org.hotseat.ui.operations.subject.Subjects;
import org.hotseat.ui.service.Services;

/** A command on what is selected of the open cluster. */
abstract class SubjectHandler extends AbstractHandler {

    /**
     * Where and on what a command was given.
     *
     * @param event of the workbench
     * @param session the open cluster
     * @param selected HostIds, MachineIds and objects, in the order of the selection
     */
    record Call(ExecutionEvent event, Session session, List<Object> selected) {

        /** The selected objects of the document. */
        List<EObject> objects() {
            return selected.stream().map(one -> Subjects.object(session.document().cluster(), one))
                    .flatMap(Optional::stream).toList();
        }

        IWorkbenchPage page() throws ExecutionException {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        }

        void reveal(EObject object) throws ExecutionException {
            Reveal.in(page(), Subjects.selectable(Subjects.top(object)));
        }
    }

    abstract void act(Call call) throws ExecutionException;

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<Session> session = Services.session();
        if (session.isPresent()) {
            List<Object> selected = new ArrayList<>();
            if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured) {
                for (Object one : structured) {
                    selected.add(one);
                }
            }
            act(new Call(event, session.get(), selected));
        }
        return null;
    }
}
