// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.ui.cluster.ClusterDesk;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** A command on the connections to the chosen hosts: for those of them that it changes something for. */
abstract class LinkHandler extends ClusterHandler implements Reasoned {

    private final LinkWish wish;

    LinkHandler(LinkWish wish) {
        this.wish = wish;
    }

    /** Does it for one host. */
    abstract void act(Session session, HostView host);

    @Override
    final void act(ClusterDesk desk, Shell shell, ExecutionEvent event) {
        desk.session().ifPresent(open -> hosts(open, HandlerUtil.getCurrentSelection(event)).stream()
                .filter(wish::changes).forEach(host -> act(open, host)));
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Object selected = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<HostView> hosts = Services.session().map(open -> selected instanceof ISelection selection
                ? hosts(open, selection) : List.<HostView>of()).orElse(List.of());
        return wish.obstacle(hosts);
    }

    /** None as soon as something else is selected, too: half of a selection is not what anybody means. */
    private static List<HostView> hosts(Session session, ISelection selection) {
        List<HostView> hosts = Selected.hosts(selection).stream().map(session.inventory()::host)
                .flatMap(Optional::stream).toList();
        boolean only = selection instanceof IStructuredSelection all && all.size() == hosts.size();
        return only ? hosts : List.of();
    }
}
