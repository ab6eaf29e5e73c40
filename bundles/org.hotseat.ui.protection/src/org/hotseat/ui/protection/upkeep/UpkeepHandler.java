// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.state.data.Role;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: empty the selected host for a while, or fill it again. */
public final class UpkeepHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        List<HostId> hosts = Selected.hosts(HandlerUtil.getCurrentSelection(event));
        Services.session().ifPresent(session -> member(session, hosts).ifPresent(host ->
                new UpkeepDialog(shell, session, host, hosts.getFirst()).open()));
        return null;
    }

    /** Who of the group is meant: agents are called like their host's id or its name. */
    private static Optional<HostId> member(Session session, List<HostId> hosts) {
        if (hosts.size() != 1) {
            return Optional.empty();
        }
        HostId host = hosts.getFirst();
        List<MemberFacts> members = session.members().facts().members();
        Optional<String> name = session.inventory().host(host).map(HostView::name);
        return members.stream().filter(one -> one.host().equals(host)).findFirst()
                .or(() -> members.stream().filter(one -> name.filter(one.name()::equals).isPresent()).findFirst())
                .map(MemberFacts::host);
    }

    /** Why this person cannot do it now. */
    static Optional<String> obstacle(Session session) {
        Optional<Role> role = session.members().role();
        if (role.isEmpty() || !session.members().facts().link().isLive()) {
            return Optional.of(Messages.noAgent);
        }
        return role.get().covers(Role.ADMINISTRATOR) ? Optional.empty() : Optional.of(Messages.administratorsOnly);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<HostId> hosts = selected instanceof ISelection selection ? Selected.hosts(selection) : List.of();
        Optional<Session> session = Services.session();
        if (session.isEmpty()) {
            return Optional.of(Messages.noCluster);
        }
        return obstacle(session.get()).or(() -> member(session.get(), hosts).isPresent() ? Optional.empty()
                : Optional.of(Messages.oneHost));
    }
}
