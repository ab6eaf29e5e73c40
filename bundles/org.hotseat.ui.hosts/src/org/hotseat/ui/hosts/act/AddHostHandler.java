// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.session.Session;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.Surroundings;
import org.hotseat.ui.hosts.wizard.AddHostDialog;
import org.hotseat.ui.hosts.wizard.AddHostWizard;
import org.hotseat.ui.part.StatusLine;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** Command "Add host…". */
public final class AddHostHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Services.session().ifPresent(session -> open(shell, part == null ? null : part.getSite(), session,
                AccessDraft.USUAL));
        return null;
    }

    private static void open(Shell shell, @Nullable IWorkbenchPartSite site, Session session, AccessDraft draft) {
        HostAdmission admission = new HostAdmission(new HostAdmission.Means(session.candidates(),
                UiThread.executor(shell.getDisplay()), Surroundings.of(session.document().cluster(), "")), draft);
        new AddHostDialog(shell, new AddHostWizard(session, admission, ending -> {
            if (site != null) {
                StatusLine.show(site, ending.words());
            }
            AccessDraft next = ending.next();
            if (next != null) {
                UiThread.run(shell, () -> open(shell, site, session, next));
            }
        })).open();
    }
}
