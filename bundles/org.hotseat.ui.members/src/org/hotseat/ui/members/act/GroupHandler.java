// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.state.data.Role;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Commands about the group as a whole: its times or its accounts; which one is written behind the class. */
public final class GroupHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private boolean timing = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        timing = "timing".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Services.session().map(Session::members).ifPresent(mirror -> open(shell, mirror));
        return null;
    }

    private void open(Shell shell, ClusterMirror mirror) {
        if (timing) {
            mirror.facts().timing().ifPresent(now -> new TimingDialog(shell, mirror, now).open());
        } else {
            new AccountsDialog(shell, mirror).open();
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Optional<ClusterFacts> facts = Services.session().map(open -> open.members().facts());
        boolean possible = facts.filter(now -> now.link().isLive() && now.timing().isPresent()).isPresent();
        return !possible ? Optional.of(Messages.noAgents)
                : facts.flatMap(now -> Rights.obstacle(now.link(), Role.ADMINISTRATOR));
    }
}
