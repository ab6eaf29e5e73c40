// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.certificate;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.session.Session;
import org.hotseat.state.data.Role;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.members.act.Rights;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Commands: show the certificates, or change the authority; which one is written behind the class. */
public final class CertificatesHandler extends AbstractHandler implements IExecutableExtension, Reasoned {

    private boolean changes;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        changes = "change".equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Services.session().map(Session::members).ifPresent(mirror -> {
            if (!changes) {
                new CertificatesDialog(shell, mirror).open();
            } else if (obstacle(mirror.facts()).isEmpty()) {
                change(shell, mirror);
            }
        });
        return null;
    }

    /** Asks first: it goes through all hosts and cannot be taken back. */
    static void change(Shell shell, ClusterMirror mirror) {
        int hosts = mirror.facts().members().size();
        MessageDialog question = new MessageDialog(shell, Messages.changeTitle, null, NLS.bind(Messages.changeQuestion,
                Formats.count(hosts)), MessageDialog.QUESTION, 0, Messages.cancel, Messages.changeVerb);
        if (question.open() == 1) {
            Services.runner().ifPresent(runner -> runner.run(new AuthorityOperation(mirror)));
        }
    }

    /** Why the authority cannot be changed by this person now. */
    static Optional<String> obstacle(ClusterFacts facts) {
        return !facts.link().isLive() ? Optional.of(Messages.noAgents)
                : Rights.obstacle(facts.link(), Role.ADMINISTRATOR);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Optional<ClusterFacts> facts = Services.session().map(open -> open.members().facts());
        if (facts.isEmpty() || facts.get().members().isEmpty()) {
            return Optional.of(Messages.noAgents);
        }
        return changes ? obstacle(facts.get()) : Optional.empty();
    }
}
