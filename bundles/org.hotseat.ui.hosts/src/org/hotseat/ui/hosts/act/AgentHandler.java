// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.checks.deploy.AgentEntry;
import org.hotseat.checks.deploy.AgentWish;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.model.cluster.Host;
import org.hotseat.ui.hosts.agent.AgentActs;
import org.hotseat.ui.hosts.agent.AgentActs.Named;
import org.hotseat.ui.hosts.agent.AgentChoice;
import org.hotseat.ui.hosts.agent.AgentChoice.Way;
import org.hotseat.ui.hosts.agent.AgentOffer;
import org.hotseat.ui.hosts.agent.HostAgents;
import org.hotseat.ui.hosts.agent.HostAgents.Act;
import org.hotseat.ui.hosts.deploy.AgentDialog;
import org.hotseat.ui.hosts.deploy.AgentQuestions;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/**
 * Commands "Deploy agent…", "Upgrade agent…", "Remove agent…"; which one is written behind the class. Several hosts are
 * served at once, upgrades one after another.
 */
public final class AgentHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private Act act = Act.DEPLOY;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        act = Act.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        Services.session().filter(session -> obstacle(session, selection).isEmpty())
                .ifPresent(session -> ask(shell, session, hosts(session, selection)));
        return null;
    }

    private static List<Host> hosts(Session session, @Nullable ISelection selection) {
        return selection == null ? List.of() : HostAgents.of(session.document().cluster(), Selected.hosts(selection));
    }

    private Optional<String> obstacle(Session session, @Nullable ISelection selection) {
        return HostAgents.obstacle(act, hosts(session, selection), session.agents().obstacle(),
                session.members().facts());
    }

    private void ask(Shell shell, Session session, List<Host> hosts) {
        Optional<AgentOffer> offer = act == Act.DEPLOY ? Optional.of(AgentOffer.of(session.agents(),
                session.members().facts(), session.clusterName())) : Optional.empty();
        AgentDialog dialog = new AgentDialog(shell, AgentQuestions.of(act, hosts.stream().map(Host::getName).toList(),
                session.members().facts()), offer, HostAgents.asksSudo(hosts));
        if (dialog.open() != Window.OK) {
            return;
        }
        AgentActs acts = new AgentActs(session);
        switch (act) {
            case DEPLOY -> dialog.choice().ifPresent(choice -> deploy(session, acts, hosts, choice, dialog.secret()));
            case UPGRADE -> run(session, acts.upgrade(hosts.stream().map(AgentHandler::named).toList(),
                    dialog.secret()), hosts);
            case REMOVE -> run(session, acts.remove(named(hosts.getFirst()), dialog.secret(), dialog.isForced()),
                    hosts);
        }
    }

    private static Named named(Host host) {
        return new Named(new HostId(host.getId()), host.getName());
    }

    /** One that begins a cluster goes first; the others then join through it. */
    private static void deploy(Session session, AgentActs acts, List<Host> hosts, AgentChoice choice,
            Optional<char[]> sudo) {
        if (choice.way() != Way.FOUND) {
            hosts.forEach(host -> deploy(session, acts, host, choice, choice.entry(), sudo));
            return;
        }
        AgentEntry join = new AgentEntry.Join(Optional.of(named(hosts.getFirst()).id()));
        deploy(session, acts, hosts.getFirst(), choice, choice.entry(), sudo).thenRun(() -> hosts.stream().skip(1)
                .forEach(host -> deploy(session, acts, host, choice, join, sudo)));
    }

    private static CompletableFuture<Void> deploy(Session session, AgentActs acts, Host host, AgentChoice choice,
            AgentEntry entry, Optional<char[]> sudo) {
        AgentWish wish = new AgentWish(HostAgents.plan(host), entry, choice.ownJava(), sudo.map(char[]::clone));
        return run(session, acts.deploy(named(host).id(), host.getName(), wish), List.of(host));
    }

    private static CompletableFuture<Void> run(Session session, Operation operation, List<Host> hosts) {
        List<HostId> ids = hosts.stream().map(host -> named(host).id()).toList();
        return Services.runner().map(runner -> runner.run(operation)).orElseGet(() -> CompletableFuture.failedFuture(
                new IllegalStateException(operation.title()))).thenRun(() -> ids.forEach(
                        session::reconnect));
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        return Services.session().map(session -> obstacle(session, selected instanceof ISelection selection
                ? selection : null)).orElse(Optional.of(AgentQuestions.noCluster()));
    }
}
