// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.session.Session;
import org.hotseat.ui.members.model.Chosen;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Commands: make the chosen host a voter, or take its vote; which one is written behind the class. */
public final class VoterHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private boolean add = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        add = "add".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<ClusterMirror> mirror = Services.session().map(Session::members);
        List<HostId> hosts = Services.session().map(open -> Chosen.of(open, HandlerUtil.getCurrentSelection(event)))
                .orElse(List.of());
        if (mirror.isPresent() && Voters.obstacle(mirror.get().facts(), hosts, add).isEmpty()) {
            act(shell, mirror.get(), hosts.getFirst());
        }
        return null;
    }

    private void act(Shell shell, ClusterMirror mirror, HostId host) {
        ClusterFacts facts = mirror.facts();
        String name = facts.member(host).map(MemberFacts::name).orElse(host.value());
        int voters = facts.voters().map(held -> held.value().members().size()).orElse(0) + (add ? 1 : -1);
        String title = NLS.bind(add ? Messages.addVoter : Messages.removeVoter, name);
        String text = NLS.bind(Messages.votersThen, new Object[] { voters, (voters - 1) / 2 });
        MessageDialog question = new MessageDialog(shell, title, null, text, MessageDialog.QUESTION, 1,
                Messages.cancel, add ? Messages.addVoterVerb : Messages.removeVoterVerb);
        if (question.open() == 1) {
            Services.runner().ifPresent(runner -> runner.run(new VoterOperation(mirror, host, name, add)));
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        return Services.session().map(open -> Voters.obstacle(open.members().facts(),
                selected instanceof ISelection selection ? Chosen.of(open, selection) : List.of(), add))
                .orElse(Optional.of(Messages.noAgents));
    }
}
