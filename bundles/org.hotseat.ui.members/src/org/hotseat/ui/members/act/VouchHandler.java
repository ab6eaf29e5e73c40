// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.session.Session;
import org.hotseat.ui.members.model.Chosen;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: answer for a silent host that could not promise to stop its machines by itself. */
public final class VouchHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ClusterMirror> mirror = Services.session().map(Session::members);
        List<HostId> hosts = Services.session().map(open -> Chosen.of(open, HandlerUtil.getCurrentSelection(event)))
                .orElse(List.of());
        if (mirror.isPresent() && Words.obstacle(mirror.get().facts(), hosts).isEmpty()) {
            ask(shell, mirror.get(), hosts.getFirst());
        }
        return null;
    }

    private static void ask(Shell shell, ClusterMirror mirror, HostId host) {
        String name = mirror.facts().member(host).map(MemberFacts::name).orElse(host.value());
        Optional<Long> incarnation = Words.incarnation(mirror.facts(), host);
        MessageDialog question = new MessageDialog(shell, NLS.bind(Messages.vouchTitle, name), null,
                NLS.bind(Messages.vouchQuestion, name), MessageDialog.WARNING, 0, Messages.cancel,
                Messages.vouchVerb);
        if (incarnation.isPresent() && question.open() == 1) {
            Services.runner().ifPresent(runner -> runner.run(new VouchOperation(mirror, host, name,
                    incarnation.get())));
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        return Services.session().map(open -> Words.obstacle(open.members().facts(),
                selected instanceof ISelection selection ? Chosen.of(open, selection) : List.of()))
                .orElse(Optional.of(Messages.noAgents));
    }
}
