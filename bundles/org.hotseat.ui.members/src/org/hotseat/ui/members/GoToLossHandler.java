// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotseat.console.session.Session;
import org.hotseat.ui.members.model.LossText;
import org.hotseat.ui.reason.Reasoned;
import org.hotseat.ui.service.Services;

/** Command: give the keys to the band that tells of a lost host. */
public final class GoToLossHandler extends AbstractHandler implements Reasoned {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        LossBand.of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).ifPresent(LossBand::focus);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(context instanceof IEvaluationContext evaluation && reason(evaluation).isEmpty());
    }

    @Override
    public Optional<String> reason(IEvaluationContext context) {
        Optional<Session> session = Services.session();
        return session.flatMap(open -> LossText.of(open.members().facts(), Instant.now())).isPresent()
                ? Optional.empty() : Optional.of(Messages.nobodyLost);
    }
}
