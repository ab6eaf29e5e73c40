// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.draft.Comparison;
import org.hotseat.draft.Content;
import org.hotseat.draft.Export;
import org.hotseat.draft.item.Item;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.Role;
import org.hotseat.ui.cluster.ClusterFiles;
import org.hotseat.ui.cluster.Places;
import org.hotseat.ui.cluster.SavePrompt;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/**
 * Commands: export the cluster as a draft, import a draft, import the open document; which one is written behind the
 * class.
 */
public final class DraftHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private String act = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        act = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Services.session().ifPresent(session -> Services.runner().ifPresent(runner -> {
            switch (act) {
                case "export" -> export(shell, session, runner);
                case "import" -> read(shell, session, runner);
                default -> preview(shell, session, runner, session.clusterName(), session.document().cluster(),
                        Optional.empty());
            }
        }));
        return null;
    }

    private static void export(Shell shell, Session session, OperationRunner runner) {
        Export export = Export.of(session.members().state());
        List<String> notes = new ArrayList<>(export.doubts().stream()
                .map(doubt -> NLS.bind(Messages.leftOut, doubt.text())).toList());
        if (!Content.of(session.members().state()).isHeld()) {
            notes.addFirst(Messages.nothingHeld);
        }
        SavePrompt.askFile(shell, SWT.SAVE, Messages.exportTitle, ClusterFiles.fileName(export.cluster().getName()))
                .ifPresent(file -> runner.run(new ExportOperation(export, file, bases())).whenComplete((done, failed) -> {
                    if (failed == null) {
                        UiThread.run(shell, () -> new ExportedDialog(shell, file, notes).open());
                    }
                }));
    }

    private static void read(Shell shell, Session session, OperationRunner runner) {
        Optional<Path> file = SavePrompt.askFile(shell, SWT.OPEN, Messages.openDraftTitle, "");
        file.ifPresent(path -> runner.run(new ReadOperation(path, bases(), (draft, base) -> UiThread.run(shell,
                () -> preview(shell, session, runner, String.valueOf(path.getFileName()), draft, base)))));
    }

    private static Bases bases() {
        return new Bases(Places.state().resolve("drafts"));
    }

    private static void preview(Shell shell, Session session, OperationRunner runner, String name, Cluster draft,
            Optional<Map<String, Item>> base) {
        new PreviewDialog(shell, session.members(), runner, name,
                () -> Comparison.of(draft, session.members().state(), base)).open();
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Optional<Session> session = Services.session();
        if (session.isEmpty()) {
            return Optional.of(Messages.noCluster);
        }
        if (session.get().members().state().find(Kinds.CLUSTER).isEmpty()) {
            return Optional.of(Messages.noAgents);
        }
        if (act.equals("export")) {
            return Optional.empty();
        }
        if (!session.get().members().facts().link().isLive()) {
            return Optional.of(Messages.noAgents);
        }
        boolean may = session.get().members().role().filter(role -> role.covers(Role.ADMINISTRATOR)).isPresent();
        return may ? Optional.empty() : Optional.of(Messages.notAdministrator);
    }
}
