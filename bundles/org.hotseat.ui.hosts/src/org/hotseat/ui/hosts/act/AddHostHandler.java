// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.ui.hosts.access.Disk;
import org.hotseat.ui.hosts.agent.AgentActs;
import org.hotseat.ui.hosts.agent.AgentOffer;
import org.hotseat.ui.hosts.draft.AccessDraft;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.HostDeployment;
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
        Executor window = UiThread.executor(shell.getDisplay());
        HostAdmission admission = new HostAdmission(new HostAdmission.Means(session.candidates(), window,
                Surroundings.of(session.document().cluster(), "")), draft);
        HostDeployment deployment = new HostDeployment(admission, new HostDeployment.Means(session.agents(),
                new AgentActs(session), AddHostHandler::run, AgentOffer.of(session.agents(), session.members().facts(),
                        session.clusterName()), session.document(), Disk::run), window);
        new AddHostDialog(shell, new AddHostWizard(session, admission, deployment, ending -> {
            if (site != null) {
                StatusLine.show(site, ending.words());
            }
            AccessDraft next = ending.next();
            if (next != null) {
                UiThread.run(shell, () -> open(shell, site, session, next));
            }
        })).open();
    }

    private static CompletableFuture<Void> run(Operation operation) {
        return Services.runner().map(runner -> runner.run(operation)).orElseGet(() -> CompletableFuture
                .failedFuture(new IllegalStateException("nobody runs operations")));
    }
}
